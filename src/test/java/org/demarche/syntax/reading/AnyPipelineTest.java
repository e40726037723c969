package org.demarche.syntax.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.EntityLabel;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** What the view makes of tokens and tags of other pipelines than the embedded one. */
class AnyPipelineTest {

  /** The words of a text whose tokens are what the pattern matches, one sentence a line. */
  private static List<Word> words(String text, String token) throws Exception {
    JCas jcas = JCasFactory.createText(text, "en");
    Matcher tokens = Pattern.compile(token).matcher(text);
    while (tokens.find()) {
      new Token(jcas, tokens.start(), tokens.end()).addToIndexes();
    }
    Matcher lines = Pattern.compile("[^|]+").matcher(text);
    while (lines.find()) {
      int begin = lines.start() + (lines.group().startsWith(" ") ? 1 : 0);
      new Sentence(jcas, begin, lines.end()).addToIndexes();
    }
    List<Word> words = new ArrayList<>();
    TreeBuilder.view(jcas).sentences().forEach(sentence -> words.addAll(sentence.words()));
    return words;
  }

  private static String forms(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }

  private static String tagged(List<Word> words) {
    return words.stream().map(word -> word.form() + "/" + word.pos()).collect(Collectors.joining(" "));
  }

  @Test
  void stuckTokensAreTakenApart() throws Exception {
    assertThat(forms(words("“We’ve agreed,” Mr. Sato’s aide said.", "\\S+")))
        .isEqualTo("“ We ’ve agreed , ” Mr. Sato ’s aide said .");
    assertThat(forms(words("They can't, won't and cannot leave the (old) U.N.'s talks—ever.", "\\S+")))
        .isEqualTo("They ca n't , wo n't and can not leave the ( old ) U.N. 's talks — ever .");
    assertThat(forms(words("The U.S.-led co-operation cost $5m... on COVID-19 tests in Washington, D.C.", "\\S+")))
        .isEqualTo("The U.S. - led co-operation cost $ 5m ... on COVID-19 tests in Washington , D.C.");
  }

  @Test
  void linksAndOffsetsStayWhole() throws Exception {
    List<Word> words = words("See www.example.org/a-b, or @sato.", "\\S+");
    assertThat(forms(words)).isEqualTo("See www.example.org/a-b , or @sato .");
    assertThat(words).allSatisfy(word -> assertThat(word.end() - word.begin()).isEqualTo(word.form().length()));
  }

  @Test
  void periodsThatWereSplitOffArePutBack() throws Exception {
    assertThat(forms(words("The U.N. met in Oslo.", "U\\.N|\\w+|\\."))).isEqualTo("The U.N. met in Oslo .");
  }

  @Test
  void sentencesThatWereCutBehindTitlesAreWhole() throws Exception {
    JCas jcas = JCasFactory.createText("He met Gen. Sato in Oslo.", "en");
    new Sentence(jcas, 0, 11).addToIndexes();
    new Sentence(jcas, 12, 25).addToIndexes();
    assertThat(TreeBuilder.view(jcas).sentences()).singleElement().extracting(SentenceView::span).isEqualTo(new Span(0,
        25));
  }

  @Test
  void universalTagsBecomePennTags() {
    JCas jcas = TreeBuilder.document("The the DET\nenvoy envoy NOUN\nwas be AUX\nnot not PART\nexpelled expel "
        + "VERB\nby by ADP\n"
        + "France France PROPN\n, , PUNCT\nbut but CCONJ\nhe he PRON\nwants want VERB\nto to PART\nsign sign "
        + "VERB\ntwo two NUM\n"
        + "deals deal NOUN\nand and CCONJ\nmay may AUX\nmeet meet VERB\nher she PRON\nteam team NOUN\n. . PUNCT");
    assertThat(tagged(TreeBuilder.view(jcas).sentences().get(0).words())).isEqualTo("The/DT envoy/NN was/VBD not/RB "
        + "expelled/VBN by/IN France/NNP ,/, but/CC he/PRP wants/VBZ to/TO sign/VB two/CD deals/NNS and/CC may/MD "
        + "meet/VB "
        + "her/PRP$ team/NN ./.");
  }

  @Test
  void namesThatARecogniserMarksWordByWordAreWhole() throws Exception {
    JCas jcas = JCasFactory.createText("Keiko Sato met Sato, Lee in New Delhi", "en");
    String[] words = {"Keiko PERSON 0", "Sato PERSON 6", "Sato PERSON 15", "Lee PERSON 21", "New LOCATION 28",
        "Delhi LOCATION 32"};
    for (String word : words) {
      String[] parts = word.split(" ");
      int begin = Integer.parseInt(parts[2]);
      NamedEntity entity = new NamedEntity(jcas, begin, begin + parts[0].length());
      entity.setValue(parts[1]);
      entity.addToIndexes();
    }
    assertThat(EntityLabel.of(jcas)).extracting(entity -> jcas.getDocumentText().substring(entity.span().begin(),
        entity.span().end())).containsExactly("Keiko Sato", "Sato", "Lee", "New Delhi");
  }

  @Test
  void blankLinesAreBetweenParagraphsThatNobodyHasMarked() throws Exception {
    JCas jcas = JCasFactory.createText("One.\nTwo.\n\n \nThree.", "en");
    for (String word : new String[] {"One.", "Two.", "Three."}) {
      int begin = jcas.getDocumentText().indexOf(word);
      new Sentence(jcas, begin, begin + word.length()).addToIndexes();
    }
    assertThat(TreeBuilder.view(jcas).sentences()).extracting(SentenceView::paragraph).satisfies(paragraphs -> {
      assertThat(paragraphs.get(0)).isEqualTo(paragraphs.get(1));
      assertThat(paragraphs.get(2)).isGreaterThan(paragraphs.get(1));
    });
  }

  @Test
  void slipsOfTaggersAreMended() {
    JCas jcas = TreeBuilder.document("Ankara Ankara PROPN\nrejected reject ADJ\nthe the DET\nban ban ADJ\non on ADP\n"
        + "drone drone PRON\nflights flight NOUN\nafter after ADP\nspending spending NOUN\n$ $ SYM\n5 5 "
        + "NUM\nmillion million NUM\n"
        + "on on ADP\ntroops troops NOUN\n, , PUNCT\nincluding include VERB\ntwo two NUM\nSatos Sato NOUN\n. . PUNCT");
    List<Word> words = TreeBuilder.view(jcas).sentences().get(0).words();
    assertThat(tagged(words)).isEqualTo("Ankara/NNP rejected/VBD the/DT ban/NN on/IN drone/NN flights/NNS after/IN "
        + "spending/VBG $/$ 5/CD million/CD on/IN troops/NNS ,/, including/IN two/CD Satos/NNP ./.");
    assertThat(words.get(13).lemma()).isEqualTo("troop");
  }

  @Test
  void wordsWithoutTagsAreGuessed() throws Exception {
    List<Word> words = words("Japan’s foreign minister said on Friday that the talks had broken down.", "\\S+");
    assertThat(tagged(words))
        .isEqualTo("Japan/NNP ’s/POS foreign/JJ minister/NN said/VBD on/IN Friday/NNP that/IN the/DT "
        + "talks/NNS had/VBD broken/VBN down/RB ./.");
    assertThat(words.stream().map(Word::lemma).toList()).contains("say", "talk", "have", "break");
    assertThat(words.get(4).relation()).isEqualTo(Relation.ROOT);
  }
}
