package org.demarche.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** The lemma of a plural that a tagger takes for a name. */
class SingularWordTest {

  private static String lemma(String word, String pos) {
    return new SingularWord(TreeBuilder.word(TreeBuilder.view(word + "/" + pos + "/root"), word)).lemma();
  }

  @Test
  void pluralNameHasTheLemmaOfItsSingular() {
    assertThat(lemma("Ministers", "NNPS")).isEqualTo("minister");
    assertThat(lemma("Secretaries", "NNPS")).isEqualTo("secretary");
  }

  @Test
  void otherWordsKeepTheirs() {
    assertThat(lemma("Congress", "NNPS")).isEqualTo("congress");
    assertThat(lemma("Brussels", "NNP")).isEqualTo("brussels");
  }
}
