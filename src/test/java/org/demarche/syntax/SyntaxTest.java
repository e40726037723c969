package org.demarche.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
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

  /** With the prepositions and coordinators in the labels: they have no place in the tree. */
  private static final String COLLAPSED = """
      Rivera rivera NNP 9 nsubj
      , , ,
      who who WP 4 nsubj
      met meet VBD 1 rcmod
      Sato sato NNP 4 dobj
      in in IN
      Geneva geneva NNP 4 prep_in
      is be VBZ 9 cop
      president president NN 0 root
      and and CC
      wants want VBZ 9 conj_and
      to to TO 13 aux
      visit visit VB 11 xcomp
      them they PRP 13 dobj
      """;

  private static SentenceView sentence(String tree) {
    return TreeBuilder.view(TreeBuilder.document(tree)).sentences().get(0);
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
  void collapsedStanfordTreesAreUnderstood() {
    saysWhoDidWhat(COLLAPSED);
    assertThat(word(sentence(COLLAPSED), "and").relation()).isEqualTo(Relation.COORDINATOR);
  }

  @Test
  void labelsOfOldStanfordTreesAreUnderstood() {
    SentenceView sentence = sentence("After after IN\nsigning sign VBG 8 prepc_after\na a DT 4 det\npeace peace NN "
        + "5 nn\n"
        + "deal deal NN 2 dobj\nthey they PRP 8 nsubjpass\nwere be VBD 8 auxpass\nhailed hail VBN 0 root\n"
        + "by by IN\nenvoys envoy NNS 8 agent\nsent send VBN 10 partmod\nto to TO 13 aux\nmediate mediate VB 11 "
        + "infmod\n"
        + "two two CD 15 num\ndays day NNS 8 tmod");
    assertThat(new Clause(word(sentence, "hailed")).agent().form()).isEqualTo("envoys");
    assertThat(word(sentence, "signing").relation()).isEqualTo(Relation.PREPOSITION_COMPLEMENT);
    assertThat(word(sentence, "signing").head().form()).isEqualTo("After");
    assertThat(List.of("peace", "sent", "mediate", "two", "days")).extracting(form -> word(sentence, form).relation())
        .containsExactly(Relation.COMPOUND, Relation.NOUN_CLAUSE, Relation.NOUN_CLAUSE, Relation.NUMBER,
        Relation.NOUN_ADVERBIAL);
  }

  @Test
  void compoundPrepositionsInLabelsAreTakenApart() {
    SentenceView sentence = sentence("He he PRP 2 nsubj\nleft leave VBD 0 root\naccording accord VBG\nto to TO\n"
        + "Sato sato NNP 2 prep_according_to");
    assertThat(new Clause(word(sentence, "left")).objectOf("according to").form()).isEqualTo("Sato");
  }

  @Test
  void universalTreesAreUnderstood() {
    saysWhoDidWhat(UNIVERSAL);
  }

  @Test
  void agentOfAPassiveClauseIsFoundInEveryScheme() {
    String start = "He he PRP 3 nsubjpass\nwas be VBD 3 auxpass\nexpelled expel VBN 0 root\n";
    for (String by : new String[] {"by by IN 3 agent\nFrance france NNP 4 pobj",
        "by by IN 3 prep\nFrance france NNP 4 pobj",
        "by by IN 5 case\nFrance france NNP 3 obl"}) {
      Clause clause = new Clause(word(sentence(start + by), "expelled"));
      assertThat(clause.isPassive()).isTrue();
      assertThat(clause.agent().form()).as(by).isEqualTo("France");
    }
  }

  @Test
  void compoundPrepositionsHaveOneLemma() {
    SentenceView clear = sentence("He he PRP 2 nsubj\nleft leave VBD 0 root\naccording accord VBG 2 prep\nto to IN "
        + "3 prep\n"
        + "Sato sato NNP 4 pobj");
    SentenceView universal = sentence("He he PRP 2 nsubj\nleft leave VBD 0 root\naccording accord VBG 5 case\nto to "
        + "IN 5 case\n"
        + "Sato sato NNP 2 obl");
    for (SentenceView sentence : new SentenceView[] {clear, universal}) {
      assertThat(new Clause(word(sentence, "left")).objectOf("according to").form()).isEqualTo("Sato");
    }
  }

  @Test
  void conjunctsAreFoundChainedOrNot() {
    String chained = "Iran iran NNP 6 nsubj\n, , , 1 punct\nIraq iraq NNP 1 conj\nand and CC 3 cc\nSyria syria NNP "
        + "3 conj\n"
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
    SentenceView sentence = TreeBuilder.view(jcas).sentences().get(0);
    assertThat(sentence.isInert()).isFalse();
    assertThat(sentence.words()).extracting(Word::form).containsExactly("They", "met");
  }

  @Test
  void brokenTokensAreLeftOut() {
    JCas jcas = TreeBuilder.document("They\nmet");
    new Token(jcas, 2, 2).addToIndexes();
    new Token(jcas, 1, 3).addToIndexes();
    assertThat(TreeBuilder.view(jcas).sentences().get(0).words()).extracting(Word::form).containsExactly("They", "met");
  }

  @Test
  void boilerplateIsInert() {
    JCas jcas = TreeBuilder.document("They\nmet", "By\nSato");
    Div div = new Div(jcas, 9, 16);
    div.setDivType("byline");
    div.addToIndexes();
    assertThat(TreeBuilder.view(jcas).sentences()).extracting(SentenceView::isInert).containsExactly(false, true);
  }

  @Test
  void wordsAreFoundByOffset() {
    DocumentView document = TreeBuilder.view(TreeBuilder.document("They\nmet", "By\nSato"));
    assertThat(document.wordAt(5).form()).isEqualTo("met");
    assertThat(document.wordAt(12)).isNotNull();
    assertThat(document.wordAt(4)).isNull();
    assertThat(document.wordAt(99)).isNull();
    assertThat(document.headOf(new Span(0, 8)).form()).isEqualTo("met");
  }

  @Test
  void emptyDocumentHasNoSentences() throws Exception {
    JCas jcas = org.apache.uima.fit.factory.JCasFactory.createJCas();
    assertThat(TreeBuilder.view(jcas).sentences()).isEmpty();
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

  @Test
  void pastFormOfAVerbWithoutObjectIsTheMainVerb() throws Exception {
    SentenceView sentence = sentence("""
        Hundreds hundred NNS 0 root
        of of IN 1 prep
        people people NNS 2 pobj
        rallied rally VBN 3 acl
        in in IN 4 prep
        Rome rome NNP 5 pobj
        demanding demand VBG 1 acl
        peace peace NN 7 dobj
        """);
    Word rallied = word(sentence, "rallied");
    assertThat(rallied.head()).isNull();
    assertThat(new Clause(rallied).subject()).hasToString("Hundreds/NNS/SUBJECT(rallied)");
    assertThat(word(sentence, "demanding")).hasToString("demanding/VBG/ADVERBIAL_CLAUSE(rallied)");
  }

  @Test
  void pastFormIsNotCoordinatedWithAParticiple() throws Exception {
    SentenceView sentence = sentence("""
        Oslo oslo NNP 2 nsubj
        denied deny VBD 0 root
        that that IN 6 mark
        ships ship NNS 6 nsubj
        had have VBD 6 aux
        left leave VBN 2 ccomp
        and and CC 6 cc
        accused accuse VBD 6 conj
        Riga riga NNP 8 dobj
        """);
    Word accused = word(sentence, "accused");
    assertThat(accused).hasToString("accused/VBD/CONJUNCT(denied)");
    assertThat(new Clause(accused).subject()).hasToString("Oslo/NNP/SUBJECT(denied)");
  }

  @Test
  void neitherAndNorNegate() throws Exception {
    SentenceView sentence = sentence("""
        Oslo oslo NNP 4 nsubj
        would would MD 4 aux
        neither neither CC 4 preconj
        come come VB 0 root
        nor nor CC 4 cc
        write write VB 4 conj
        """);
    assertThat(new Clause(word(sentence, "come")).negation()).hasToString("neither/CC/PRE_COORDINATOR(come)");
    assertThat(new Clause(word(sentence, "write")).negation()).hasToString("nor/CC/COORDINATOR(come)");
  }

  @Test
  void negationBehindACommaIsOfWhatFollowsIt() throws Exception {
    SentenceView sentence = sentence("""
        Oslo oslo NNP 2 nsubj
        acted act VBD 0 root
        today today NN 2 npadvmod
        , , , 2 punct
        not not RB 2 neg
        tomorrow tomorrow NN 2 npadvmod
        """);
    assertThat(new Clause(word(sentence, "acted")).negation()).isNull();
  }

  @Test
  void closedDoorsHaveNoPlace() throws Exception {
    SentenceView sentence = sentence("""
        Envoys envoy NNS 2 nsubj
        met meet VBD 0 root
        behind behind IN 2 prep
        closed close JJ 5 amod
        doors door NNS 3 pobj
        at at IN 5 prep
        Versailles versailles NNP 6 pobj
        """);
    assertThat(new Clause(word(sentence, "met")).objectOf("at")).hasToString("Versailles/NNP/PREPOSITION_OBJECT(at)");
  }

  @Test
  void whoIsRecalledIsNoAmbassadorForConsultations() throws Exception {
    SentenceView sentence = sentence("""
        Oslo oslo NNP 2 nsubj
        recalled recall VBD 0 root
        its its PRP$ 4 poss
        ambassador ambassador NN 2 dobj
        for for IN 4 prep
        consultations consultation NNS 5 pobj
        """);
    assertThat(new Clause(word(sentence, "recalled")).objectOf("for")).isNotNull();
    assertThat(new NounPhrase(word(sentence, "ambassador")).prepositions()).isEmpty();
  }
}
