package org.demarche.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.testing.TreeBuilder.view;
import static org.demarche.testing.TreeBuilder.word;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definiteness, number and text of noun phrases, on trees written by hand. */
class NounPhraseTest {

  private static NounPhrase phrase(String head, String sentence) {
    return new NounPhrase(word(view(sentence), head));
  }

  @ParameterizedTest
  @CsvSource({"true,the/DT/det>talks talks/NNS/root", "true,these/DT/det>talks talks/NNS/root",
      "true,both/DT/det>sides sides/NNS/root", "true,their/PRP$/poss>talks talks/NNS/root",
      "true,Iran/NNP/poss>talks 's/POS/case>Iran talks/NNS/root", "true,Sato/NNP/root", "true,they/PRP/root",
      "true,the/DT/det>French French/JJ/root", "false,a/DT/det>plan plan/NN/root",
      "false,another/DT/det>plan plan/NN/root",
      "false,some/DT/det>talks talks/NNS/root", "false,talks/NNS/root", "false,a/DT/det>Merkel Merkel/NNP/root"})
  void namesPronounsAndPhrasesWithTheOrAPossessorAreDefinite(boolean expected, String sentence) {
    String[] words = sentence.split(" ");
    assertThat(phrase(words[words.length - 1].split("/")[0], sentence).isDefinite()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true,talks/NNS/root", "true,Syrians/NNPS/root", "true,they/PRP/root", "true,two/CD/root",
      "false,one/CD/root",
      "true,Iran/NNP/root and/CC/cc>Iran Iraq/NNP/conj>Iran", "false,Iran/NNP/root or/CC/cc>Iran Iraq/NNP/conj>Iran",
      "true,Iran/NNP/root Iraq/NNP/conj>Iran and/CC/cc>Iraq Chad/NNP/conj>Iraq", "false,he/PRP/root",
      "false,plan/NN/root"})
  void pluralsNumbersAndCoordinatedPhrasesAreSeveral(boolean expected, String sentence) {
    assertThat(phrase(sentence.split("/")[0], sentence).isPlural()).isEqualTo(expected);
  }

  @Test
  void hyphensDashesBetweenNamesAndSlashesJoinWords() {
    for (String hyphen : new String[] {"-", "\u2010", "\u2011", "\u2013", "/"}) {
      assertThat(word(view("Oslo/NNP/root " + hyphen + "/HYPH/punct>Oslo"), hyphen).isHyphen()).as(hyphen).isTrue();
    }
    for (String other : new String[] {"\u2014", "--", ","}) {
      assertThat(word(view("Oslo/NNP/root " + other + "/:/punct>Oslo"), other).isHyphen()).as(other).isFalse();
    }
  }

  @Test
  void textOfWordsHasOneBlankForWhiteSpace() throws Exception {
    JCas jcas = JCasFactory.createText("The U.S.-led \n talks, held", "en");
    new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence(jcas, 0, 26).addToIndexes();
    for (int[] token : new int[][] {{0, 3}, {4, 12}, {15, 20}, {20, 21}, {22, 26}}) {
      new de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token(jcas, token[0], token[1]).addToIndexes();
    }
    SentenceView sentence = TreeBuilder.view(jcas).sentences().get(0);
    assertThat(Word.text(sentence.words())).isEqualTo("The U.S.-led talks, held");
    assertThat(Word.text(sentence.words().subList(1, 4))).isEqualTo("U.S.-led");
    assertThat(Word.text(sentence.words().subList(0, 0))).isEmpty();
  }
}
