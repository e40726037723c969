package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.jcas.JCas;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

/** What the engine writes, on trees written by hand. */
class WrittenStatementsTest {

  private static final String SAID = " said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said over/RB/advmod>was ~./.";

  private static JCas run(JCas jcas) {
    return TreeBuilder.run(jcas, StatementAnnotator.class);
  }

  private static Actor actor(JCas jcas, int begin, int end, String name) {
    Actor actor = new Actor(jcas, begin, end);
    actor.setName(name);
    actor.addToIndexes();
    return actor;
  }

  private static SpeakerRole role(JCas jcas, int begin, int end, String category) {
    SpeakerRole role = new SpeakerRole(jcas, begin, end);
    role.setCategory(category);
    role.addToIndexes();
    return role;
  }

  @Test
  void sourceIsAnonymousIfARowSaysSoAndNotIfItIsNamed() {
    JCas jcas = run(TreeBuilder.sentences("Western/JJ/amod>officials officials/NNS/nsubj>said" + SAID,
        "Silva/NNP/nsubj>said" + SAID,
        "The/DT/det>bishop bishop/NN/nsubj>said" + SAID));
    assertThat(TreeBuilder.found(jcas, "Source anonymous rule name")).containsExactly(
        "Source \"Western officials\" anonymous=true rule=anonymous.official name=none",
        "Source \"Silva\" anonymous=false rule=statement.clause name=Silva",
        "Source \"The bishop\" anonymous=false rule=statement.clause name=none");
  }

  @Test
  void officialWithANameBesideIsNotAnonymous() {
    JCas jcas = run(TreeBuilder.sentences("An/DT/det>official official/NN/nsubj>said Silva/NNP/appos>official" + SAID,
        "Silva/NNP/nsubj>said an/DT/det>official official/NN/appos>Silva" + SAID, "Some/DT/nsubj>said" + SAID,
        "He/PRP/nsubj>said" + SAID));
    assertThat(TreeBuilder.found(jcas, "Source anonymous")).containsExactly(
        "Source \"An official Silva\" anonymous=false", "Source \"Silva an official\" anonymous=false",
        "Source \"Some\" anonymous=true", "Source \"He\" anonymous=false");
  }

  @Test
  void statementHasItsSourceAndCue() {
    JCas jcas = run(TreeBuilder.sentences("Silva/NNP/nsubj>denied denied/VBD/root it/PRP/nsubj>was "
        + "was/VBD/ccomp>denied over/RB/advmod>was"));
    assertThat(TreeBuilder.found(jcas, "Statement kind certainty rule speaker speakerRole SOURCE CUE")).containsExactly(
        "Statement \"it was over\" kind=INDIRECT certainty=1.0 rule=statement.clause speaker=Silva "
        + "speakerRole=none SOURCE=Silva CUE=denied");
    assertThat(TreeBuilder.found(jcas, "StatementCue lemma stance rule"))
        .containsExactly("StatementCue \"denied\" lemma=deny stance=NEGATIVE rule=cue.deny");
  }

  @Test
  void cueWithoutARowIsNeutral() {
    JCas jcas = run(TreeBuilder.sentences("News/NN/root", "¶Petrov/NNP/dep>are ~:/:/punct>are We/PRP/nsubj>are "
        + "are/VBP/root ready/JJ/acomp>are"));
    assertThat(TreeBuilder.found(jcas, "StatementCue lemma stance rule"))
        .containsExactly("StatementCue \":\" lemma=: stance=NEUTRAL rule=statement.turn");
    assertThat(TreeBuilder.found(jcas, "Statement SOURCE")).containsExactly("Statement \"We are ready\" SOURCE=Petrov");
  }

  @Test
  void kindTellsHowMuchOfTheContentIsQuoted() {
    String said = "She/PRP/nsubj>said said/VBD/root ";
    JCas jcas = run(TreeBuilder.sentences(said + "“/``/punct>is ~It/PRP/nsubj>is is/VBZ/ccomp>said "
        + "over/RB/advmod>is ~./. ~”/''",
        said + "it/PRP/nsubj>is is/VBZ/ccomp>said “/``/punct>is ~quite/RB/advmod>over over/RB/advmod>is ~”/'' ~./.",
        said + "it/PRP/nsubj>is is/VBZ/ccomp>said over/RB/advmod>is ~./."));
    assertThat(TreeBuilder.found(jcas, "Statement kind")).containsExactly("Statement \"“It is over.”\" kind=DIRECT",
        "Statement \"it is “quite over”\" kind=MIXED", "Statement \"it is over\" kind=INDIRECT");
  }

  @Test
  void cueInTheMiddleOfAQuotationDoesNotMakeItMixed() {
    JCas jcas = run(TreeBuilder.sentences("“/``/punct>are ~We/PRP/nsubj>are are/VBP/ccomp>said "
        + "ready/JJ/acomp>are ~,/,/punct>are ~”/''/punct>are "
        + "she/PRP/nsubj>said said/VBD/root ~./.", "“/``/punct>wait ~They/PRP/nsubj>wait wait/VBP/root ~./. ~”/''"));
    assertThat(TreeBuilder.found(jcas, "Statement kind"))
        .containsExactly("Statement \"“We are ready,” she said. “They wait.”\" kind=DIRECT");
  }

  @Test
  void sourceTakesNameAndRoleOfItsActor() {
    JCas jcas = TreeBuilder.sentences("The/DT/det>minister minister/NN/nsubj>said" + SAID);
    Actor actor = actor(jcas, 0, 12, "Ana Silva");
    Arguments.add(actor, ArgumentRole.ROLE, role(jcas, 4, 12, "MINISTER"));
    run(jcas);
    assertThat(TreeBuilder.found(jcas, "Source name ACTOR ROLE"))
        .containsExactly("Source \"The minister\" name=Ana Silva ACTOR=The minister ROLE=minister");
    assertThat(TreeBuilder.found(jcas, "Statement speaker speakerRole"))
        .containsExactly("Statement \"it was over\" speaker=Ana Silva speakerRole=MINISTER");
  }

  @Test
  void roleInTheWordsOfASourceIsItsRole() {
    JCas jcas = TreeBuilder.sentences("The/DT/det>minister minister/NN/nsubj>said" + SAID);
    role(jcas, 0, 12, "OTHER");
    role(jcas, 4, 12, "MINISTER");
    role(jcas, 4, 11, "PRESS");
    run(jcas);
    assertThat(TreeBuilder.found(jcas, "Source ACTOR ROLE")).containsExactly("Source \"The minister\" ROLE=minister");
    assertThat(TreeBuilder.found(jcas, "Statement speaker speakerRole"))
        .containsExactly("Statement \"it was over\" speaker=none speakerRole=MINISTER");
  }

  @Test
  void statementsOfOneSpeakerShareTheSource() {
    JCas jcas = run(TreeBuilder.sentences("She/PRP/nsubj>said said/VBD/root it/PRP/nsubj>was was/VBD/ccomp>said "
        + "over/RB/advmod>was ~,/,/punct>was "
        + "adding/VBG/advcl>was that/IN/mark>won we/PRP/nsubj>won won/VBD/ccomp>adding"));
    assertThat(TreeBuilder.found(jcas, "Source")).containsExactly("Source \"She\"");
    assertThat(TreeBuilder.found(jcas, "Statement SOURCE"))
        .containsExactly("Statement \"it was over\" SOURCE=She", "Statement \"that we won\" SOURCE=She");
  }

  @Test
  void documentWithStatementsIsLeftAsItIs() {
    JCas jcas = run(TreeBuilder.sentences("Silva/NNP/nsubj>said" + SAID));
    run(jcas);
    assertThat(TreeBuilder.found(jcas, "Statement")).hasSize(1);
  }
}
