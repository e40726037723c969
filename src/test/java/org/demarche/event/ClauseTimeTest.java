package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Which tenses say that an act is to come. */
class ClauseTimeTest {

  private static boolean isFuture(String verb, String trigger, boolean isHeld, String sentence) {
    DocumentView document = TreeBuilder.view(sentence);
    Word word = verb == null ? null : TreeBuilder.word(document, verb);
    return ClauseTime.isFuture(word, TreeBuilder.word(document, trigger), isHeld);
  }

  @Test
  void modalAndInfinitiveAreAhead() {
    assertThat(isFuture("meet", "meet", false, "They/PRP/nsubj>meet will/MD/aux>meet meet/VB/root")).isTrue();
    assertThat(isFuture("meet", "meet", false, "They/PRP/nsubj>want want/VBP/root to/TO/aux>meet meet/VB/xcomp>want"))
        .isTrue();
    assertThat(isFuture("met", "met", false, "They/PRP/nsubj>met would/MD/aux>met have/VB/aux>met met/VBN/root"))
        .isFalse();
  }

  @Test
  void presentOfTheActIsAhead() {
    assertThat(isFuture("meet", "meet", false, "They/PRP/nsubj>meet meet/VBP/root")).isTrue();
    assertThat(isFuture("meeting", "meeting", false, "They/PRP/nsubj>meeting are/VBP/aux>meeting meeting/VBG/root"))
        .isTrue();
    assertThat(isFuture("meeting", "meeting", false, "They/PRP/nsubj>meeting were/VBD/aux>meeting meeting/VBG/root"))
        .isFalse();
    assertThat(isFuture("met", "met", false, "They/PRP/nsubj>met have/VBP/aux>met met/VBN/root")).isFalse();
    assertThat(isFuture("met", "met", false, "They/PRP/nsubj>met met/VBD/root")).isFalse();
  }

  @Test
  void presentOfAnotherVerbIsAheadOnlyIfItHoldsTheAct() {
    String talks = "The/DT/det>talks talks/NNS/nsubj>begin begin/VBP/root";
    assertThat(isFuture("begin", "talks", true, talks)).isTrue();
    assertThat(isFuture("begin", "talks", false, talks)).isFalse();
    assertThat(isFuture(null, "talks", true, talks)).isFalse();
  }
}
