package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void blankTextHasNone() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\u00A0\n")).isEmpty();
  }
}
