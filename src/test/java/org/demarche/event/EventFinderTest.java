package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.event.EventTrees.actor;
import static org.demarche.event.EventTrees.document;
import static org.demarche.event.EventTrees.events;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Who takes part in events, rule by rule, on trees without a parser. */
class EventFinderTest {

  private static List<String> of(String states, String... sentences) {
    return events(document(states, sentences));
  }

  @Test
  void subjectAndObjectOfAVerb() {
    assertThat(of("France Iran", "France/NNP/nsubj>met met/VBD/root Iran/NNP/dobj>met ./."))
        .containsExactly("met CONSULT meeting PARTY=France PARTY=Iran");
    assertThat(of("France Iran", "France/NNP/nsubj>visited visited(visit)/VBD/root Iran/NNP/dobj>visited ./."))
        .containsExactly("visited CONSULT visit SOURCE=France TARGET=Iran");
  }

  @Test
  void agentOfAPassive() {
    assertThat(of("France Iran", "Iran/NNP/nsubjpass>criticised was/VBD/auxpass>criticised "
        + "criticised(criticise)/VBN/root "
        + "by/IN/agent>criticised France/NNP/pobj>by ./."))
        .containsExactly("criticised ACCUSE criticise SOURCE=France TARGET=Iran");
  }

  @Test
  void prepositionsOfAVerbAndOfItsObject() {
    assertThat(of("France Iran", "France/NNP/nsubj>talked talked/VBD/root with/IN/prep>talked Iran/NNP/pobj>with ./."))
        .containsExactly("talked CONSULT talks PARTY=France PARTY=Iran");
    assertThat(of("France Iran", "France/NNP/nsubj>lifted lifted(lift)/VBD/root the/DT/det>sanctions "
        + "sanctions/NNS/dobj>lifted "
        + "on/IN/prep>sanctions Iran/NNP/pobj>on ./.")).contains("lifted CONCEDE ease SOURCE=France TARGET=Iran");
  }

  @Test
  void prepositionsOfTheOtherWordsOfATrigger() {
    assertThat(of("France Mali", "France/NNP/nsubj>pulled pulled(pull)/VBD/root back/RB/advmod>pulled "
        + "from/IN/prep>back "
        + "Mali/NNP/pobj>from ./.")).containsExactly("pulled back RETREAT withdraw SOURCE=France TARGET=Mali");
  }

  @Test
  void anActWithoutNamedActorsCountsInAPoliticalStory() {
    String[] story = {"France/NNP/nsubj>met met/VBD/root Iran/NNP/dobj>met ./.",
        "France/NNP/nsubj>accused accused(accuse)/VBD/root Iran/NNP/dobj>accused ./.",
        "Iran/NNP/nsubj>visited visited(visit)/VBD/root France/NNP/dobj>visited ./.",
        "The/DT/det>withdrawal withdrawal/NN/nsubj>goes goes(go)/VBZ/root on/RP/prt>goes ./."};
    assertThat(of("France Iran", story)).hasSize(4).last().isEqualTo("withdrawal RETREAT withdraw");
    assertThat(of("France Iran", story[0], story[1], story[3])).hasSize(2);
    story[3] = "The/DT/det>encounter encounter/NN/nsubj>goes goes(go)/VBZ/root on/RP/prt>goes ./.";
    assertThat(of("France Iran", story)).as("a word of private life as well").hasSize(3);
  }

  @Test
  void twoThirdsOfTheActsOfAPoliticalStoryHavePoliticalActors() {
    assertThat(PoliticalTest.isPoliticalStory(3, 0)).isTrue();
    assertThat(PoliticalTest.isPoliticalStory(2, 0)).isFalse();
    assertThat(PoliticalTest.isPoliticalStory(4, 2)).isTrue();
    assertThat(PoliticalTest.isPoliticalStory(4, 3)).isFalse();
  }

  @Test
  void anActIsTakenUpByTheSameNounWithAnArticle() {
    String[] story = {"France/NNP/nsubj>met met/VBD/root Iran/NNP/dobj>met ./.",
        "France/NNP/nsubj>visited visited(visit)/VBD/root Iran/NNP/dobj>visited ./.",
        "France/NNP/nsubj>imposed imposed(impose)/VBD/root a/DT/det>deadline deadline/NN/dobj>imposed "
        + "on/IN/prep>imposed Iran/NNP/pobj>on ./.", "The/DT/det>deadline deadline/NN/nsubj>passed "
        + "passed(pass)/VBD/root ./."};
    assertThat(of("France Iran", story)).last().asString().startsWith("deadline REQUEST");
    story[3] = "A/DT/det>deadline deadline/NN/nsubj>passed passed(pass)/VBD/root ./.";
    assertThat(of("France Iran", story)).hasSize(3);
  }

  @Test
  void talksAreTakenUpByTheirRounds() {
    String round = "%s round/NN/nsubj>went %s went(go)/VBD/root on/RP/prt>went ./.";
    String[] story = {"France/NNP/nsubj>met met/VBD/root Iran/NNP/dobj>met ./.",
        "France/NNP/nsubj>visited visited(visit)/VBD/root Iran/NNP/dobj>visited ./.",
        "France/NNP/nsubj>held held(hold)/VBD/root talks/NNS/dobj>held with/IN/prep>talks Iran/NNP/pobj>with ./.",
        String.format(round, "The/DT/det>round", "")};
    assertThat(of("France Iran", story)).hasSize(4).last().isEqualTo("round CONSULT talks");
    story[3] = String.format(round, "A/DT/det>round sixth/JJ/amod>round", "");
    assertThat(of("France Iran", story)).hasSize(4);
    story[3] = String.format(round, "A/DT/det>round", "");
    assertThat(of("France Iran", story)).as("any round").hasSize(3);
    story[3] = String.format(round, "The/DT/det>round", "of/IN/prep>round drinks/NNS/pobj>of");
    assertThat(of("France Iran", story)).as("a round of something").hasSize(3);
    story[3] = String.format(round, "The/DT/det>round golf/NN/compound>round", "");
    assertThat(of("France Iran", story)).as("another kind of round").hasSize(3);
  }

  @Test
  void anObjectMayFollowTheDayOrTheDescription() {
    assertThat(of("France Iran", "France/NNP/nsubj>condemned condemned(condemn)/VBD/root as/IN/prep>condemned "
        + "a/DT/det>crime crime/NN/pobj>as Iran/NNP/poss>raid 's/POS/case>Iran raid/NN/pobj>as ./."))
        .contains("condemned ACCUSE criticise SOURCE=France TARGET=Iran");
    assertThat(of("France Iran", "France/NNP/nsubj>accused accused(accuse)/VBD/root on/IN/prep>accused "
        + "Monday/NNP/pobj>on Iran/NNP/dobj>Monday ./.")).anyMatch(line -> line.endsWith("TARGET=Iran"));
  }

  @Test
  void whatIsCalledForMayBeAClause() {
    assertThat(of("France", "France/NNP/nsubj>called called(call)/VBD/root for/IN/mark>lifted the/DT/det>ban "
        + "ban/NN/nsubjpass>lifted to/TO/aux>lifted be/VB/auxpass>lifted lifted(lift)/VBN/advcl>called ./."))
        .contains("called for REQUEST null SOURCE=France");
  }

  @Test
  void anActBeforeANounThatIsNoneIsAnActOfItsOwn() {
    assertThat(of("France", "France/NNP/nsubj>discussed discussed(discuss)/VBD/root sanctions/NNS/compound>issues "
        + "issues(issue)/NNS/dobj>discussed ./.")).anyMatch(line -> line.startsWith("sanctions SANCTION"));
    assertThat(of("France", "France/NNP/nsubj>discussed discussed(discuss)/VBD/root ceasefire/NN/compound>talks "
        + "talks/NNS/dobj>discussed ./.")).noneMatch(line -> line.startsWith("ceasefire"));
  }

  @Test
  void privateActorsMakeNoEvents() {
    JCas jcas = TreeBuilder.sentences("Acme/NNP/nsubj>met met/VBD/root Bolt/NNP/dobj>met ./.");
    actor(jcas, "Acme", ActorKind.ORGANISATION, Sector.BUS, MentionKind.NAME);
    actor(jcas, "Bolt", ActorKind.ORGANISATION, Sector.BUS, MentionKind.NAME);
    assertThat(events(jcas)).isEmpty();
  }

  @Test
  void talksToThePressAreInterviews() {
    JCas jcas = document("France", "France/NNP/nsubj>met met/VBD/root reporters/NNS/dobj>met ./.");
    actor(jcas, "reporters", ActorKind.GROUP, Sector.MED, MentionKind.GROUP);
    assertThat(events(jcas)).isEmpty();
  }

  @Test
  void nobodyMakesNoEvent() {
    assertThat(of("", "Results/NNS/nsubj>met met/VBD/root expectations/NNS/dobj>met ./.")).isEmpty();
    assertThat(of("France", "France/NNP/nsubj>met met/VBD/root expectations(expectation)/NNS/dobj>met ./.")).isEmpty();
  }

  @Test
  void barePluralsAreEventsWhereverThereIsPolitics() {
    assertThat(of("France", "The/DT/det>talks talks/NNS/nsubj>pleased pleased(please)/VBD/root "
        + "France/NNP/dobj>pleased ./."))
        .containsExactly("talks CONSULT talks");
    assertThat(of("", "The/DT/det>talks talks/NNS/nsubj>ended ended(end)/VBD/root ./.")).isEmpty();
  }

  @Test
  void possessorModifierAndPrepositionsOfANoun() {
    assertThat(of("Iran France", "Iran/NNP/poss>demand 's/POS/case>Iran demand/NN/nsubj>failed to/IN/prep>demand "
        + "France/NNP/pobj>to failed(fail)/VBD/root ./.")).contains("demand REQUEST null SOURCE=Iran TARGET=France");
    assertThat(of("Iran", "The/DT/det>talks Iran/NNP/compound>talks talks/NNS/nsubj>failed failed(fail)/VBD/root ./."))
        .containsExactly("talks CONSULT talks PARTY=Iran");
    assertThat(of("France Iran", "The/DT/det>talks talks/NNS/nsubj>failed between/IN/prep>talks "
        + "France/NNP/pobj>between "
        + "and/CC/cc>France Iran/NNP/conj>France failed(fail)/VBD/root ./."))
        .containsExactly("talks CONSULT talks PARTY=France PARTY=Iran");
  }

  @Test
  void clausesBehindANoun() {
    assertThat(of("Greece Turkey", "The/DT/det>deal deal/NN/nsubj>failed that/WDT/dobj>struck Greece/NNP/nsubj>struck "
        + "had/VBD/aux>struck struck(strike)/VBN/relcl>deal with/IN/prep>struck Turkey/NNP/pobj>with "
        + "failed(fail)/VBD/root ./."))
        .contains("deal AGREE accord PARTY=Greece PARTY=Turkey");
    assertThat(of("Qatar Israel", "The/DT/det>talks talks/NNS/nsubj>failed brokered(broker)/VBN/acl>talks "
        + "by/IN/agent>brokered "
        + "Qatar/NNP/pobj>by with/IN/prep>talks Israel/NNP/pobj>with failed(fail)/VBD/root ./."))
        .contains("talks CONSULT talks PARTY=Israel MEDIATOR=Qatar");
  }

  @Test
  void governingVerbsTellWhoActs() {
    assertThat(of("Iran Iraq", "Iran/NNP/nsubj>launched launched(launch)/VBD/root an/DT/det>attack "
        + "attack/NN/dobj>launched "
        + "on/IN/prep>attack Iraq/NNP/pobj>on ./.")).containsExactly("attack ASSAULT attack TARGET=Iraq SOURCE=Iran");
    assertThat(of("Iran France", "Iran/NNP/nsubj>drew drew(draw)/VBD/root criticism/NN/dobj>drew "
        + "from/IN/prep>criticism "
        + "France/NNP/pobj>from ./.")).containsExactly("criticism ACCUSE criticise SOURCE=France TARGET=Iran");
  }

  @Test
  void governingVerbsGiveFinerModes() {
    assertThat(of("Iran Iraq", "Iran/NNP/nsubj>signed signed(sign)/VBD/root an/DT/det>agreement "
        + "agreement/NN/dobj>signed "
        + "with/IN/prep>agreement Iraq/NNP/pobj>with ./."))
        .containsExactly("signed AGREE signing PARTY=Iran PARTY=Iraq",
            "agreement AGREE signing PARTY=Iraq PARTY=Iran");
  }

  @Test
  void portionsOfAnActAreGovernedAsTheActItself() {
    assertThat(of("Iran Iraq", "Iran/NNP/nsubj>launched launched(launch)/VBD/root a/DT/det>series "
        + "series/NN/dobj>launched "
        + "of/IN/prep>series attacks/NNS/pobj>of on/IN/prep>attacks Iraq/NNP/pobj>on ./."))
        .containsExactly("attacks ASSAULT attack TARGET=Iraq SOURCE=Iran");
    assertThat(of("Iran Iraq", "Iran/NNP/nsubj>launched launched(launch)/VBD/root a/DT/det>book book/NN/dobj>launched "
        + "of/IN/prep>book attacks/NNS/pobj>of on/IN/prep>attacks Iraq/NNP/pobj>on ./."))
        .containsExactly("attacks ASSAULT attack TARGET=Iraq");
  }

  @Test
  void whoeverActsInTheClauseIsTheOtherSide() {
    assertThat(of("France Iran", "France/NNP/nsubj>studied studied(study)/VBD/root a/DT/det>deal deal/NN/dobj>studied "
        + "with/IN/prep>deal Iran/NNP/pobj>with ./.")).containsExactly("deal AGREE accord PARTY=Iran PARTY=France");
    assertThat(of("Israel", "Israel/NNP/nsubj>denounced denounced(denounce)/VBD/root the/DT/det>deal "
        + "deal/NN/dobj>denounced ./."))
        .contains("deal AGREE accord");
  }

  @Test
  void whoeverIsAddressedInACallIsTheOtherSide() {
    assertThat(of("France Iran", "In/IN/prep>urged a/DT/det>call phone/NN/compound>call call/NN/pobj>In "
        + "France/NNP/nsubj>urged "
        + "urged(urge)/VBD/root Iran/NNP/dobj>urged to/TO/aux>leave leave/VB/xcomp>urged ./."))
        .contains("phone call CONSULT call PARTY=France PARTY=Iran");
  }

  @Test
  void anEventTakesTheCounterpartOfWhatItIsAbout() {
    assertThat(of("Egypt Iran", "Egypt/NNP/nsubj>agreed agreed(agree)/VBD/root to/TO/aux>lift lift/VB/xcomp>agreed "
        + "sanctions/NNS/dobj>lift on/IN/prep>sanctions Iran/NNP/pobj>on ./."))
        .contains("agreed AGREE null SOURCE=Egypt TARGET=Iran", "lift CONCEDE ease SOURCE=Egypt TARGET=Iran");
  }

  @Test
  void sidesOfAnOfferAreSidesOfWhatIsOffered() {
    assertThat(of("Iran France", "An/DT/det>offer offer/NN/nsubj>failed by/IN/prep>offer Iran/NNP/pobj>by "
        + "to/IN/prep>offer "
        + "France/NNP/pobj>to to/TO/aux>negotiate negotiate/VB/acl>offer failed(fail)/VBD/root ./."))
        .contains("negotiate CONSULT talks PARTY=Iran PARTY=France");
  }

  @Test
  void demandsStandInReportedSpeech() {
    assertThat(of("France Iran", "France/NNP/nsubj>said said/VBD/root that/IN/mark>leave Iran/NNP/nsubj>leave "
        + "must/MD/aux>leave "
        + "leave/VB/ccomp>said ./.")).containsExactly("must REQUEST must SOURCE=France TARGET=Iran");
    assertThat(of("Iran", "Iran/NNP/nsubj>leave must/MD/aux>leave leave/VB/root ./.")).isEmpty();
  }

  @Test
  void aVerbWithANounInItsTriggerIsOneEvent() {
    assertThat(of("Hezbollah Israel", "Hezbollah/NNP/nsubj>went went(go)/VBD/root to/IN/prep>went war/NN/pobj>to "
        + "with/IN/prep>went "
        + "Israel/NNP/pobj>with ./.")).hasSize(1).first().asString().startsWith("went to war ASSAULT fight");
  }

  @Test
  void phrasesThatAreNoEventsBlockTheirWords() {
    assertThat(of("France Iran", "France/NNP/poss>attack 's/POS/case>France heart/NN/compound>attack "
        + "attack/NN/nsubj>pleased "
        + "pleased(please)/VBD/root Iran/NNP/dobj>pleased ./.")).isEmpty();
  }

  @Test
  void thingsAreTargetsWhereNobodyIsNamed() {
    assertThat(of("Iran", "Iran/NNP/nsubj>attacked attacked(attack)/VBD/root a/DT/det>convoy "
        + "convoy/NN/dobj>attacked ./."))
        .containsExactly("attacked ASSAULT attack SOURCE=Iran TARGET=convoy");
    assertThat(of("Iran Iraq", "Iran/NNP/nsubj>attacked attacked(attack)/VBD/root a/DT/det>convoy "
        + "convoy/NN/dobj>attacked "
        + "of/IN/prep>convoy Iraq/NNP/pobj>of ./.")).containsExactly("attacked ASSAULT attack SOURCE=Iran TARGET=Iraq");
  }
}
