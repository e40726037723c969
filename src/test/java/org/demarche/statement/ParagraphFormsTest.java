package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Transcripts and signatures, on trees written by hand. */
class ParagraphFormsTest {

  private static final String TITLE = "News/NN/root";
  private static final String READY = "We/PRP/nsubj>are are/VBP/root ready/JJ/acomp>are ~./.";

  private static String turn(String label) {
    return label + " ~:/:/punct>are " + READY;
  }

  @Test
  void namesBeforeAColonSpeakTheRestOfTheParagraph() {
    assertThat(Attributions.in(TITLE, "¶" + turn("Petrov/NNP/dep>are"), "He/PRP/nsubj>left left/VBD/root ~./."))
        .containsExactly("TURN | Petrov | : | We are ready. He left.");
    assertThat(Attributions.in(TITLE, "¶" + turn("MODERATOR/NN/dep>are")))
        .containsExactly("TURN | MODERATOR | : | We are ready.");
    assertThat(Attributions.in(TITLE, "¶" + turn("Mr/NNP/dep>are ~./. Petrov/NNP/dep>are")))
        .containsExactly("TURN | Mr. Petrov | : | We are ready.");
  }

  @Test
  void otherWordsBeforeAColonAreNobody() {
    assertThat(Attributions.in(TITLE, "¶" + turn("The/DT/det>plan plan/NN/dep>are"))).isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + turn("petrov/NNP/dep>are"))).isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + turn("A/NNP/dep>are B/NNP/dep>are C/NNP/dep>are D/NNP/dep>are "
        + "E/NNP/dep>are F/NNP/dep>are"))).isEmpty();
    assertThat(Attributions.in(TITLE, "¶Photo/NN/dep>are ~:/:/punct>are " + READY)).isEmpty();
    assertThat(Attributions.in(TITLE, "¶He/PRP/nsubj>left left/VBD/root ~./.", turn("Petrov/NNP/dep>are"))).isEmpty();
  }

  @Test
  void figuresAndListsAreNobodysWords() {
    assertThat(Attributions.in(TITLE, "¶Petrov/NNP/root ~:/:/punct>Petrov 2316/CD/dep>Petrov")).isEmpty();
    assertThat(Attributions.in(TITLE, "¶Petrov/NNP/root ~:/:/punct>Petrov No/UH/dep>Petrov ~!/./punct>Petrov"))
        .containsExactly("TURN | Petrov | : | No!");
    assertThat(Attributions.in(TITLE, "¶Petrov/NNP/root ~:/:/punct>Petrov A/NNP/dep>Petrov ~,/,/punct>Petrov "
        + "B/NNP/dep>Petrov ~,/,/punct>Petrov "
        + "C/NNP/dep>Petrov ~,/,/punct>Petrov D/NNP/dep>Petrov")).isEmpty();
    assertThat(Attributions.in(TITLE, "¶Petrov/NNP/root ~:/:/punct>Petrov A/NNP/dep>Petrov")).isEmpty();
  }

  @Test
  void headlineMayHaveAnUnnamedSpeakerAndWhomHeSpeaksTo() {
    assertThat(Attributions.in(turn("Officials/NNS/dep>are"))).containsExactly("TURN | Officials | : | We are ready.");
    assertThat(Attributions.in(turn("Silva/NNP/dep>are to/TO/prep>Silva Oslo/NNP/pobj>to")))
        .containsExactly("TURN | Silva | : | We are ready.");
    assertThat(Attributions.in(turn("Big/JJ/amod>ports ports/NNS/dep>are"))).isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + turn("Officials/NNS/dep>are"))).isEmpty();
  }

  @Test
  void dashAndNameSignTheQuotationBeforeThem() {
    String quotation = "“/``/punct>is ~It/PRP/nsubj>is is/VBZ/root open/JJ/acomp>is ~./. ~”/''";
    assertThat(Attributions.in(TITLE, "¶" + quotation + " —/:/punct>is Ana/NNP/compound>Silva Silva/NNP/dep>is "
        + "~,/,/punct>Silva mayor/NN/appos>Silva"))
        .containsExactly("SIGNATURE | Ana Silva, mayor | — | “It is open.”");
    assertThat(Attributions.in(TITLE, "¶" + quotation, "¶–/:/punct>Silva Silva/NNP/root"))
        .containsExactly("SIGNATURE | Silva | – | “It is open.”");
    assertThat(Attributions.in(TITLE, "¶" + quotation + " —/:/punct>is a/DT/det>song song/NN/dep>is")).isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + quotation + " —/:/punct>is Songs/NNS/dep>is")).isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + quotation + " —/:/punct>is Silva/NNP/nsubj>left left/VBD/dep>is"))
        .isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + quotation + " —/:/punct>is Silva/NNP/dep>is", READY)).isEmpty();
  }

  @Test
  void handleSignsTheWholePost() {
    String post = "The/DT/det>road road/NN/nsubj>is is/VBZ/root open/JJ/acomp>is ~./. —/:/punct>is Silva/NNP/dep>is ";
    assertThat(Attributions.in(TITLE, "¶" + post + "(/-LRB-/punct>is ~@silva/NN/dep>is ~)/-RRB-/punct>is"))
        .containsExactly("SIGNATURE | Silva | — | The road is open.");
    assertThat(Attributions.in(TITLE, "¶" + post + "(/-LRB-/punct>is ~mayor/NN/dep>is ~)/-RRB-/punct>is")).isEmpty();
    assertThat(Attributions.in(TITLE, "¶Go/VB/root ~!/. —/:/punct>Go Silva/NNP/dep>Go (/-LRB-/punct>Go "
        + "~@silva/NN/dep>Go ~)/-RRB-/punct>Go")).isEmpty();
  }

  @Test
  void headlineMayEndInTheNameOfTheSpeaker() {
    String road = "The/DT/det>road road/NN/nsubj>is is/VBZ/root open/JJ/acomp>is ";
    assertThat(Attributions.in(road + "–/:/punct>is Silva/NNP/dep>is"))
        .containsExactly("SIGNATURE | Silva | – | The road is open");
    assertThat(Attributions.in(road + "–/:/punct>is Silva/NNP/dep>is of/IN/prep>Silva Oslo/NNP/pobj>of")).isEmpty();
    assertThat(Attributions.in(road + "~–/:/punct>is Silva/NNP/dep>is")).isEmpty();
    assertThat(Attributions.in(TITLE, "¶" + road + "–/:/punct>is Silva/NNP/dep>is")).isEmpty();
  }
}
