package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> text.substring(span.begin(), span.end())).toList();
  }

  @Test
  void everyLineOfNewsTextIsAParagraph() {
    assertThat(paragraphs("Envoys met.\nThey left.\n\nThen it rained."))
        .containsExactly("Envoys met.", "They left.", "Then it rained.");
  }

  @Test
  void whiteSpaceAroundAParagraphIsLeftOut() {
    assertThat(paragraphs(" \u00A0Envoys met. \t\n \n\u200B\n")).containsExactly("Envoys met.");
  }

  @Test
  void linesEndWithCarriageReturnsLineSeparatorsAndFormFeedsToo() {
    assertThat(paragraphs("One.\r\nTwo.\rThree.\u2028Four.\u2029Five.\fSix.\u0085Seven."))
        .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.");
  }

  @Test
  void hardWrappedLinesAreOneParagraphUpToABlankLine() {
    String wrapped = """
        The two envoys met for a third time in the small town on Monday and
        agreed that the border should be opened again before the end of May.
        They are to report to their governments.

        A second round is planned for the summer, an aide to one of the two
        said afterwards.
        """;
    assertThat(paragraphs(wrapped)).hasSize(2).allMatch(paragraph -> paragraph.contains("\n"));
  }

  @Test
  void shortLinesThatNoEditorWouldBreakAreNotJoined() {
    assertThat(
        paragraphs(
        "Envoys meet in a small town\nTalks end without a deal, both of the two sides say\nBorder stays shut"))
        .hasSize(3);
  }

  @Test
  void aLineThatBeginsSmallContinuesAnUnfinishedOne() {
    String text =
        "The envoy regularly\nvisits the border, and was there again on Monday with six of his aides and two guards, "
        + "it was said.";
    assertThat(paragraphs(text)).containsExactly(text);
  }

  @Test
  void aLineThatBeginsSmallDoesNotContinueAFinishedOneOrAHeading() {
    assertThat(paragraphs("He left.\nand so did we.")).hasSize(2);
    assertThat(paragraphs("The points:\nfirst, peace.")).hasSize(2);
    assertThat(paragraphs("He left\n\nand so did we.")).hasSize(2);
  }

  private static final String STORY = """
      Envoys of Chad and Niger met in Zinder on Monday to discuss who may
      graze cattle on either side of the border, aides to Prime Minister
      Harouna Issa said. The two sides had not spoken since the shooting.
      """;

  @ParameterizedTest
  @ValueSource(strings = {
      "Chad and Niger talk about grazing\n\n%s", "    Chad and Niger talk about grazing\n%s",
      "CHAD AND NIGER TALK ABOUT GRAZING ON EITHER SIDE OF THEIR BORDER\n%s", "%s\n\n%s", "%s\n* * *\n%s"})
  void aBreakBeforeACapitalDoesNotEndAWrappedSentence(String frame) {
    String text = frame.replace("%s", STORY.trim());
    assertThat(paragraphs(text)).contains(STORY.trim()).allMatch(
        paragraph -> paragraph.equals(STORY.trim()) || !paragraph.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 30, 45, 60, 72, 100})
  void aStoryIsFoundAtAnyWidthIndentedAndWithRaggedEnds(int width) {
    String story = STORY.trim().replace("\n", " ");
    for (String indent : new String[] {"", "        ", "\t"}) {
      for (String end : new String[] {"\n", "\r\n", "  \n"}) {
        String wrapped = wrapped(story, width, indent, end) + end + end + wrapped(story, width, indent, end);
        assertThat(paragraphs(wrapped)).as(width + indent + end).hasSize(2)
            .allMatch(paragraph -> paragraph.replaceAll("\\s+", " ").equals(story));
      }
    }
  }

  private static String wrapped(String text, int width, String indent, String end) {
    StringBuilder wrapped = new StringBuilder(indent);
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + word.length() >= width) {
        wrapped.append(end).append(indent);
        column = 0;
      }
      wrapped.append(column > 0 ? " " : "").append(word);
      column += word.length() + 1;
    }
    return wrapped.toString();
  }

  @Test
  void aParagraphMayBeginWithAnIndentInsteadOfABlankLine() {
    String text = """
            The two envoys met for a third time in the small town on Monday and
        agreed that the border should be opened again before the end of May.
            They are to report to their governments, an aide to one of the two
        said afterwards.
        """;
    assertThat(paragraphs(text)).hasSize(2);
  }

  @Test
  void everyListItemIsAParagraphWithItsHangingLines() {
    String text = """
        At the talks the two sides agreed on four things that had divided them:

        -   To open the border at three places before the end of the summer, as
            Prime Minister Issa had asked.
        -   to count the cattle
        -   To meet again in the capital of Chad in the autumn, when the results
            of the count are known.
        1.  The first of these will be paid for by both.
        (b) The second will not.
        """;
    assertThat(paragraphs(text)).hasSize(6);
  }

  @Test
  void itemsThatAreNamesOrEndWithASemicolonAreOneParagraph() {
    String names = """
        -   Harouna Issa, Prime Minister of Chad
        -   Mariama Sow, Foreign Minister of Niger, and Abdou Ba, Minister of
            Livestock of Niger
        """.trim();
    String aims = """
        -   to count the cattle on either side;
        -   to dig wells.
        """.trim();
    assertThat(paragraphs(STORY + "\n" + names + "\n-   the two wells were dug\n\n" + aims))
        .containsExactly(STORY.trim(), names, "-   the two wells were dug", aims);
  }

  @Test
  void linesOfAnAddressAreOneParagraph() {
    assertThat(paragraphs(STORY + "\nHotel Kamadjou\nZinder, Niger\n\n" + STORY))
        .containsExactly(STORY.trim(), "Hotel Kamadjou\nZinder, Niger", STORY.trim());
  }

  @Test
  void whatOnlyLooksLikeAListItemReadsOn() {
    String text = """
        The envoys of Chad and Niger will meet in the small border town on May
        5. It is not known whether the two will speak to the press afterwards
        - The News of Zinder says they will, and that a text is ready to sign.
        """.trim();
    assertThat(paragraphs(STORY + "\n" + text)).containsExactly(STORY.trim(), text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Oslo, 4 May 2021|3", "Oslo, May 4, 2021|3", "Oslo 4 and 5 of them|2"})
  void aPlaceWithADateIsAParagraphUnderAFullLine(String line, int paragraphs) {
    String title = "Joint statement of the defence ministers of Norway, Sweden and Denmark";
    assertThat(paragraphs(title + "\n" + line + "\n\nThe three ministers met.")).hasSize(paragraphs);
  }

  @Test
  void rowsOfATableAreNotJoined() {
    String text = """
        The envoys of Chad and Niger have met six times since the shooting, and
        agreed on most of what had divided them, as the table below shows with
        the dates:
        Zinder      May 3      Grazing on either side of the border, and wells
        Diffa       June 8     Prisoners, and the dead of the raid on the town
        """;
    assertThat(paragraphs(text)).hasSize(3);
  }

  @Test
  void blankTextHasNone() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\u00A0\n")).isEmpty();
  }
}
