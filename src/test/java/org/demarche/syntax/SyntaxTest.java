package org.demarche.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Dateline;
import org.junit.jupiter.api.Test;

class SyntaxTest {

  /** Rivera, who met Sato in Geneva, is president and wants to visit them. */
  private static final String CLEARNLP = """
      Rivera rivera NNP 8 nsubj
      , , , 1 punct
      who who WP 4 nsubj
      met meet VBD 1 relcl
      Sato sato NNP 4 dobj
      in in IN 4 prep
      Geneva geneva NNP 6 pobj
      is be VBZ 0 root
      president president NN 8 attr
      and and CC 8 cc
      wants want VBZ 8 conj
      to to TO 13 aux
      visit visit VB 11 xcomp
      them they PRP 13 dobj
      """;

  private static final String STANFORD = """
      Rivera rivera NNP 9 nsubj
      , , , 1 punct
      who who WP 4 nsubj
      met meet VBD 1 rcmod
      Sato sato NNP 4 dobj
      in in IN 4 prep
      Geneva geneva NNP 6 pobj
      is be VBZ 9 cop
      president president NN 0 root
      and and CC 9 cc
      wants want VBZ 9 conj
      to to TO 13 aux
      visit visit VB 11 xcomp
      them they PRP 13 dobj
      """;

  private static final String UNIVERSAL = """
      Rivera rivera NNP 9 nsubj
      , , , 4 punct
      who who WP 4 nsubj
      met meet VBD 1 acl:relcl
      Sato sato NNP 4 obj
      in in IN 7 case
      Geneva geneva NNP 4 obl
      is be VBZ 9 cop
      president president NN 0 root
      and and CC 11 cc
      wants want VBZ 9 conj
      to to TO 13 mark
      visit visit VB 11 xcomp
      them they PRP 13 obj
      """;

  private static SentenceView sentence(String tree) {
    return DocumentView.of(TreeBuilder.document(tree)).sentences().get(0);
  }

  private static Word word(SentenceView sentence, String form) {
    return sentence.words().stream().filter(w -> w.form().equals(form)).findFirst().orElseThrow();
  }

  private static void saysWhoDidWhat(String tree) {
    SentenceView sentence = sentence(tree);
    Word rivera = word(sentence, "Rivera");
    Clause meeting = new Clause(word(sentence, "met"));
    assertThat(meeting.subject()).isSameAs(rivera);
    assertThat(meeting.object().form()).isEqualTo("Sato");
    assertThat(meeting.objectOf("in").form()).isEqualTo("Geneva");
    Clause main = new Clause(word(sentence, "is"));
    assertThat(main.verb().head()).isNull();
    assertThat(main.subject()).isSameAs(rivera);
    assertThat(main.predicate().form()).isEqualTo("president");
    assertThat(new Clause(word(sentence, "wants")).infinitive().form()).isEqualTo("visit");
    Clause visit = new Clause(word(sentence, "visit"));
    assertThat(visit.subject()).isSameAs(rivera);
    assertThat(visit.object().form()).isEqualTo("them");
    assertThat(new NounPhrase(rivera).span()).isEqualTo(rivera.span());
  }

  @Test
  void clearNlpTreesAreUnderstood() {
    saysWhoDidWhat(CLEARNLP);
  }

  @Test
  void stanfordTreesAreUnderstood() {
    saysWhoDidWhat(STANFORD);
  }

  @Test
  void universalTreesAreUnderstood() {
    saysWhoDidWhat(UNIVERSAL);
  }

  @Test
  void agentOfAPassiveClauseIsFoundInEveryScheme() {
    String start = "He he PRP 3 nsubjpass\nwas be VBD 3 auxpass\nexpelled expel VBN 0 root\n";
    for (String by : new String[] {"by by IN 3 agent\nFrance france NNP 4 pobj", "by by IN 3 prep\nFrance france NNP 4 pobj",
        "by by IN 5 case\nFrance france NNP 3 obl"}) {
      Clause clause = new Clause(word(sentence(start + by), "expelled"));
      assertThat(clause.isPassive()).isTrue();
      assertThat(clause.agent().form()).as(by).isEqualTo("France");
    }
  }

  @Test
  void compoundPrepositionsHaveOneLemma() {
    SentenceView clear = sentence("He he PRP 2 nsubj\nleft leave VBD 0 root\naccording accord VBG 2 prep\nto to IN 3 prep\n"
        + "Sato sato NNP 4 pobj");
    SentenceView universal = sentence("He he PRP 2 nsubj\nleft leave VBD 0 root\naccording accord VBG 5 case\nto to IN 5 case\n"
        + "Sato sato NNP 2 obl");
    for (SentenceView sentence : new SentenceView[] {clear, universal}) {
      assertThat(new Clause(word(sentence, "left")).objectOf("according to").form()).isEqualTo("Sato");
    }
  }

  @Test
  void conjunctsAreFoundChainedOrNot() {
    String chained = "Iran iran NNP 6 nsubj\n, , , 1 punct\nIraq iraq NNP 1 conj\nand and CC 3 cc\nSyria syria NNP 3 conj\n"
        + "agreed agree VBD 0 root";
    String flat = chained.replace("Syria syria NNP 3", "Syria syria NNP 1");
    for (String tree : new String[] {chained, flat}) {
      SentenceView sentence = sentence(tree);
      assertThat(new NounPhrase(word(sentence, "Iran")).conjuncts()).extracting(Word::form)
          .containsExactly("Iran", "Iraq", "Syria");
    }
  }

  @Test
  void spansLeaveOutWhatIsNotTheName() {
    SentenceView sentence = sentence("the the DT 3 det\nspecial special JJ 3 nmod\nenvoy envoy NN 6 nsubj\n"
        + "for for IN 3 prep\nSyria syria NNP 4 pobj\nleft leave VBD 0 root");
    NounPhrase phrase = new NounPhrase(word(sentence, "envoy"));
    String text = "the special envoy for Syria left";
    assertThat(text.substring(phrase.span().begin(), phrase.span().end())).isEqualTo("the special envoy for Syria");
    assertThat(text.substring(phrase.coreSpan().begin(), phrase.coreSpan().end())).isEqualTo("special envoy");
  }

  @Test
  void wordsAloneHaveAnApproximateTree() {
    SentenceView sentence = sentence("They\nmet\nin\nGeneva");
    assertThat(sentence.isParsed()).isTrue();
    assertThat(new Clause(word(sentence, "met")).subject().form()).isEqualTo("They");
    assertThat(word(sentence, "met").lemma()).isEqualTo("meet");
  }

  @Test
  void circlesAndSecondHeadsAreCut() {
    SentenceView sentence = sentence("a a NN 2 dep\nb b NN 3 dep\nc c NN 1 dep");
    assertThat(sentence.words()).filteredOn(word -> word.head() == null).hasSize(1);
  }

  @Test
  void turnedPrepositionsAndCopulasMakeNoCircle() {
    SentenceView sentence = sentence("""
        He he PRP 2 nsubj
        said say VBD 0 root
        among among IN 5 case
        the the DT 5 det
        dead dead NNS 2 ccomp
        were be VBD 5 cop
        two two CD 8 nummod
        ministers minister NNS 5 nsubj
        """);
    for (Word word : sentence.words()) {
      assertThat(word.isUnder(word(sentence, "said"))).as(word.form()).isTrue();
    }
  }

  @Test
  void sentenceBeginsBehindTheDatelineInIt() {
    JCas jcas = TreeBuilder.document("GENEVA\n-\nThey\nmet");
    new Dateline(jcas, 0, 8).addToIndexes();
    SentenceView sentence = DocumentView.of(jcas).sentences().get(0);
    assertThat(sentence.isInert()).isFalse();
    assertThat(sentence.words()).extracting(Word::form).containsExactly("They", "met");
  }

  @Test
  void brokenTokensAreLeftOut() {
    JCas jcas = TreeBuilder.document("They\nmet");
    new Token(jcas, 2, 2).addToIndexes();
    new Token(jcas, 1, 3).addToIndexes();
    assertThat(DocumentView.of(jcas).sentences().get(0).words()).extracting(Word::form).containsExactly("They", "met");
  }

  @Test
  void boilerplateIsInert() {
    JCas jcas = TreeBuilder.document("They\nmet", "By\nSato");
    Div div = new Div(jcas, 9, 16);
    div.setDivType("byline");
    div.addToIndexes();
    assertThat(DocumentView.of(jcas).sentences()).extracting(SentenceView::isInert).containsExactly(false, true);
  }

  @Test
  void wordsAreFoundByOffset() {
    DocumentView document = DocumentView.of(TreeBuilder.document("They\nmet", "By\nSato"));
    assertThat(document.wordAt(5).form()).isEqualTo("met");
    assertThat(document.wordAt(12)).isNotNull();
    assertThat(document.wordAt(4)).isNull();
    assertThat(document.wordAt(99)).isNull();
    assertThat(document.headOf(new Span(0, 8)).form()).isEqualTo("met");
  }

  @Test
  void emptyDocumentHasNoSentences() throws Exception {
    JCas jcas = org.apache.uima.fit.factory.JCasFactory.createJCas();
    assertThat(DocumentView.of(jcas).sentences()).isEmpty();
  }

  @Test
  void theDayBeforeANameIsNoPartOfIt() throws Exception {
    SentenceView sentence = sentence("""
        On on IN 5 prep
        Friday friday NNP 4 compound
        President president NNP 4 compound
        Rivera rivera NNP 1 pobj
        met meet VBD 0 root
        Sato sato NNP 5 dobj
        """);
    Word met = word(sentence, "met");
    assertThat(new Clause(met).subject()).hasToString("Rivera/NNP/SUBJECT(met)");
    assertThat(new Clause(met).objectOf("on")).hasToString("Friday/NNP/PREPOSITION_OBJECT(On)");
  }
}
