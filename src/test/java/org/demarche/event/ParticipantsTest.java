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
import org.junit.jupiter.api.Test;

/** Whose part is whose: pronouns, places, topics and lists, on trees without a parser. */
class ParticipantsTest {

  private static List<String> of(String states, String... sentences) {
    return events(document(states, sentences));
  }

  @Test
  void pronounsTakePartThemselves() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>said said(say)/VBD/root it/PRP/nsubj>attacked "
        + "attacked(attack)/VBD/ccomp>said Togo/NNP/dobj>attacked ./."))
        .containsExactly("attacked ASSAULT attack SOURCE=it TARGET=Togo");
  }

  @Test
  void whoeverIsCondemnedForSomethingDidIt() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>condemned condemned(condemn)/VBD/root Togo/NNP/dobj>condemned "
        + "for/IN/prep>condemned its/PRP$/poss>attack attack/NN/pobj>for ./."))
        .containsExactly("condemned ACCUSE criticise SOURCE=Ghana TARGET=Togo", "attack ASSAULT attack SOURCE=its");
  }

  @Test
  void whoeverIsAccusedOfSomethingDidIt() {
    assertThat(of("Ghana Togo Mali", "Ghana/NNP/nsubj>accused accused(accuse)/VBD/root Togo/NNP/dobj>accused "
        + "of/IN/prep>Togo attacking(attack)/VBG/pcomp>of Mali/NNP/dobj>attacking ./."))
        .containsExactly("accused ACCUSE blame SOURCE=Ghana TARGET=Togo", "attacking ASSAULT attack SOURCE=Togo "
            + "TARGET=Mali");
  }

  @Test
  void envoysOfTwoRepresentBoth() {
    String talks = "Envoys/NNS/nsubj>began of/IN/prep>Envoys Ghana/NNP/pobj>of#2 and/CC/cc>of#2 "
        + "of/IN/conj>of#2 Togo/NNP/pobj>of#5 began(begin)/VBD/root talks/NNS/dobj>began ./.";
    assertThat(of("Ghana Togo", talks)).containsExactly("talks CONSULT talks PARTY=Envoys PARTY=Togo");
  }

  @Test
  void nameInAppositionTakesPartForItsOffice() {
    JCas jcas = document("Ghana", "Minister/NNP/nsubj>met of/IN/prep>Minister Trade/NNP/pobj>of "
        + "Tarin/NNP/appos>Minister met(meet)/VBD/root Ghana/NNP/dobj>met ./.");
    actor(jcas, "Tarin", ActorKind.PERSON, Sector.GOV, MentionKind.NAME);
    assertThat(events(jcas)).containsExactly("met CONSULT meeting PARTY=Tarin PARTY=Ghana");
  }

  @Test
  void theyAreNoState() {
    assertThat(of("Ghana", "Ghana/NNP/nsubj>threatened threatened(threaten)/VBD/root sanctions/NNS/dobj>threatened "
        + "if/IN/mark>attacked they/PRP/nsubj>attacked attacked(attack)/VBD/advcl>threatened Ghana/NNP/dobj>attacked "
        + "./.")).contains("attacked ASSAULT attack SOURCE=they TARGET=Ghana");
  }

  @Test
  void whoeverSpeaksBeforeAMeetingInATitleMeets() {
    String title = "Remarks(remark)/NNS/root by/IN/prep>Remarks Ghana/NNP/pobj>by and/CC/cc>Ghana Togo/NNP/conj>Ghana "
        + "%s/IN/prep>Remarks meeting/NN/pobj>%1$s";
    assertThat(of("Ghana Togo", String.format(title, "Before")))
        .containsExactly("meeting CONSULT meeting PARTY=Ghana PARTY=Togo");
    assertThat(of("Ghana Togo", String.format(title, "at"))).containsExactly("meeting CONSULT meeting");
    assertThat(of("Ghana", "Remarks(remark)/NNS/root by/IN/prep>Remarks Ghana/NNP/pobj>by Before/IN/prep>Remarks "
        + "meeting/NN/pobj>Before")).containsExactly("meeting CONSULT meeting");
  }

  @Test
  void whoeverIsWelcomedTakesPartAndNotWhereTo() {
    assertThat(of("Ghana Togo Mali", "Ghana/NNP/nsubj>welcomed welcomed(welcome)/VBD/root Togo/NNP/dobj>welcomed "
        + "to/IN/prep>welcomed Mali/NNP/pobj>to ./.")).containsExactly("welcomed CONSULT host HOST=Ghana PARTY=Togo");
  }

  @Test
  void whoeverIsOpposedActs() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubjpass>opposed is(be)/VBZ/auxpass>opposed opposed(oppose)/VBN/root "
        + "to/IN/prep>opposed Togo/NNP/pobj>to ./.")).containsExactly("opposed REJECT oppose SOURCE=Ghana TARGET=Togo");
  }

  @Test
  void placesAreNoParties() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>discussed discussed(discuss)/VBD/root the/DT/det>conflict "
        + "conflict/NN/dobj>discussed in/IN/prep>conflict Togo/NNP/pobj>in ./.")).contains("conflict ASSAULT fight");
    assertThat(of("Ghana Togo", "Ghana/NNP/poss>war 's/POS/case>Ghana war/NN/nsubj>continues in/IN/prep>war "
        + "Togo/NNP/pobj>in continues(continue)/VBZ/root ./.")).isNotEmpty();
    assertThat(of("Ghana", "Ghana/NNP/nsubj>visited visited(visit)/VBD/root Doha/NNP/dobj>visited ./."))
        .containsExactly("visited CONSULT visit SOURCE=Ghana");
  }

  @Test
  void talksAreNotHeldByWhoeverMentionsThem() {
    assertThat(of("Ghana", "Ghana/NNP/nsubj>previewed previewed(preview)/VBD/root the/DT/det>talks "
        + "talks/NNS/dobj>previewed ./.")).containsExactly("talks CONSULT talks");
    assertThat(of("Ghana", "At/IN/prep>left the/DT/det>talks talks/NNS/pobj>At Ghana/NNP/nsubj>left "
        + "left(leave)/VBD/root early/RB/advmod>left ./.")).contains("talks CONSULT talks PARTY=Ghana");
  }

  @Test
  void theTopicOfTalksIsNoSide() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>discussed discussed(discuss)/VBD/root the/DT/det>future "
        + "future/NN/dobj>discussed of/IN/prep>future Togo/NNP/pobj>of ./."))
        .containsExactly("discussed CONSULT talks PARTY=Ghana");
  }

  @Test
  void whoseActIsDemanded() {
    assertThat(of("Ghana Togo Mali", "Ghana/NNP/nsubj>demanded demanded(demand)/VBD/root the/DT/det>withdrawal "
        + "withdrawal/NN/dobj>demanded of/IN/prep>withdrawal Togo/NNP/pobj>of from/IN/prep>withdrawal "
        + "Mali/NNP/pobj>from ./.")).containsExactly("demanded REQUEST null SOURCE=Ghana TARGET=Togo",
        "withdrawal RETREAT withdraw TARGET=Mali SOURCE=Togo");
  }

  @Test
  void companionsActToo() {
    assertThat(of("Ghana Togo Mali", "Ghana/NNP/nsubj>met alongside/IN/prep>Ghana Togo/NNP/pobj>alongside "
        + "met(meet)/VBD/root Mali/NNP/dobj>met ./."))
        .containsExactly("met CONSULT meeting PARTY=Ghana PARTY=Togo PARTY=Mali");
  }

  @Test
  void headlinesJoinTwoStatesByAComma() {
    assertThat(of("Ghana Togo Mali", "Ghana/NNP/dep>attack ,/, Togo/NNP/nsubj>attack attack/VBP/root "
        + "Mali/NNP/dobj>attack ./."))
        .containsExactly("attack ASSAULT attack SOURCE=Ghana SOURCE=Togo TARGET=Mali");
  }

  @Test
  void dashesJoinTheSidesOfAWar() {
    assertThat(of("Ghana Togo", "The/DT/det>war Ghana/NNP/dep>continues –/: Togo/NNP/compound>war "
        + "war/NN/nsubj>continues continues(continue)/VBZ/root ./."))
        .containsExactly("war ASSAULT fight PARTY=Togo PARTY=Ghana");
  }

  @Test
  void aMeetingAndItsPurposeHaveTheSameSides() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>met met(meet)/VBD/root Togo/NNP/dobj>met to/TO/aux>discuss "
        + "discuss/VB/advcl>met trade/NN/dobj>discuss ./.")).containsExactly(
        "met CONSULT meeting PARTY=Ghana PARTY=Togo", "discuss CONSULT talks PARTY=Ghana PARTY=Togo");
  }

  @Test
  void whoeverIsPressedActs() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>put put/VBD/root pressure/NN/dobj>put on/IN/prep>put "
        + "Togo/NNP/pobj>on to/TO/aux>withdraw withdraw/VB/xcomp>put ./."))
        .contains("withdraw RETREAT withdraw SOURCE=Togo");
  }

  @Test
  void allSidesOfAClauseThatHangsOnTheLast() {
    assertThat(of("Ghana Togo Mali", "It/PRP/nsubj>came came(come)/VBD/root after/IN/prep>came Ghana/NNP/pobj>after "
        + "and/CC/cc>Ghana Togo/NNP/conj>Ghana attacked(attack)/VBD/acl>Togo Mali/NNP/dobj>attacked ./."))
        .containsExactly("attacked ASSAULT attack SOURCE=Ghana SOURCE=Togo TARGET=Mali");
  }

  @Test
  void whoIsAskedToAct() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>set set/VBD/root a/DT/det>deadline deadline/NN/dobj>set "
        + "for/IN/prep>deadline Togo/NNP/pobj>for to/TO/aux>withdraw withdraw/VB/acl>deadline ./."))
        .contains("withdraw RETREAT withdraw SOURCE=Togo");
  }

  @Test
  void sidesBehindTheVerbOfTheirTalks() {
    assertThat(of("Ghana Togo", "Talks/NNS/nsubj>took took(take)/VBD/root place/NN/dobj>took between/IN/prep>took "
        + "Ghana/NNP/pobj>between and/CC/cc>Ghana Togo/NNP/conj>Ghana ./."))
        .containsExactly("Talks CONSULT talks PARTY=Ghana PARTY=Togo");
    assertThat(of("Ghana Togo", "The/DT/det>talks talks/NNS/nsubj>include include/VBP/root Ghana/NNP/dobj>include "
        + "and/CC/cc>Ghana Togo/NNP/conj>Ghana ./."))
        .containsExactly("talks CONSULT talks PARTY=Ghana PARTY=Togo");
  }

  @Test
  void whoeverSupportsSanctionsDoesNotSupportTheirTarget() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>supports supports(support)/VBZ/root sanctions/NNS/dobj>supports "
        + "on/IN/prep>sanctions Togo/NNP/pobj>on ./.")).containsExactly("supports SUPPORT back SOURCE=Ghana",
        "sanctions SANCTION sanctions TARGET=Togo");
  }

  @Test
  void whatSomebodyOpposesIsDoneByOthers() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>opposes opposes(oppose)/VBZ/root attacking(attack)/VBG/xcomp>opposes "
        + "Togo/NNP/dobj>attacking ./.")).contains("attacking ASSAULT attack TARGET=Togo");
  }

  @Test
  void theBidInWhichSomebodyActs() {
    assertThat(of("Ghana Togo Mali", "Ghana/NNP/nsubj>met met(meet)/VBD/root Togo/NNP/dobj>met in/IN/prep>met "
        + "a/DT/det>bid bid/NN/pobj>in to/TO/aux>attack attack/VB/acl>bid Mali/NNP/dobj>attack ./."))
        .contains("attack ASSAULT attack SOURCE=Ghana TARGET=Mali");
  }

  @Test
  void examplesTakePart() {
    assertThat(of("Ghana Togo", "Both/DT/det>sides sides/NNS/nsubj>met ,/, including/VBG/prep>sides "
        + "Ghana/NNP/pobj>including ,/, met(meet)/VBD/root Togo/NNP/dobj>met ./."))
        .containsExactly("met CONSULT meeting PARTY=sides PARTY=Ghana PARTY=Togo");
  }

  @Test
  void whoeverBrokersATruceMediates() {
    assertThat(of("Ghana Togo", "Ghana/NNP/npadvmod>brokered -/HYPH/punct>brokered brokered(broker)/VBN/amod>talks "
        + "talks/NNS/nsubj>failed with/IN/prep>talks Togo/NNP/pobj>with failed(fail)/VBD/root ./."))
        .containsExactly("talks CONSULT talks MEDIATOR=Ghana PARTY=Togo");
  }

  @Test
  void whoIssuesAStatementActs() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubjpass>condemned was(be)/VBD/auxpass>condemned "
        + "condemned(condemn)/VBN/root in/IN/prep>condemned a/DT/det>statement statement/NN/pobj>in "
        + "by/IN/prep>statement Togo/NNP/pobj>by ./."))
        .containsExactly("condemned ACCUSE criticise SOURCE=Togo TARGET=Ghana");
  }

  @Test
  void whoAgreesToADemandIsAsked() {
    assertThat(of("Ghana Togo", "Ghana/NNP/nsubj>agreed agreed(agree)/VBD/root to/IN/prep>agreed Togo/NNP/poss>demand "
        + "'s/POS/case>Togo demand/NN/pobj>to ./.")).contains("demand REQUEST null SOURCE=Togo TARGET=Ghana");
  }

  @Test
  void whoeverSpeaksDuringAVisitIsTheVisitor() {
    JCas jcas = document("Mali", "envoy/NN/nsubj>spoke spoke(speak)/VBD/root %s/IN/prep>spoke visit/NN/pobj>%1$s "
        .formatted("during") + "to/IN/prep>visit Mali/NNP/pobj>to ./.");
    EventTrees.actor(jcas, "envoy", ActorKind.PERSON, Sector.GOV, MentionKind.REFERENCE);
    assertThat(events(jcas)).containsExactly("visit CONSULT visit TARGET=Mali SOURCE=envoy");
  }

  @Test
  void mediatorsAreNoSideOfTheTalksOfTwoOthers() {
    String talks = "Togo/NNP/nsubj>held %sheld(hold)/VBD/root talks/NNS/dobj>held with/IN/prep>talks "
        + "Omani/JJ/amod>mediators mediators/NNS/pobj>with ./.";
    JCas two = document("Ghana Togo", talks.formatted("and/CC/cc>Togo Ghana/NNP/conj>Togo "));
    actor(two, "Omani mediators", ActorKind.GROUP, Sector.GOV, MentionKind.REFERENCE);
    assertThat(events(two)).containsExactly("talks CONSULT talks PARTY=Togo PARTY=Ghana MEDIATOR=mediators");
    JCas one = document("Ghana Togo", talks.formatted(""));
    actor(one, "Omani mediators", ActorKind.GROUP, Sector.GOV, MentionKind.REFERENCE);
    assertThat(events(one)).containsExactly("talks CONSULT talks PARTY=mediators PARTY=Togo");
  }

  @Test
  void objectOfATitleAndANameHasTheOfficeOfTheTitle() {
    String summoned = "Ghana/NNP/nsubj>summoned summoned(summon)/VBD/root %s/NNP/compound>Rao "
        + "Rao/NNP/dobj>summoned ./.";
    JCas ambassador = document("Ghana", summoned.formatted("Ambassador"));
    actor(ambassador, "Rao", ActorKind.PERSON, Sector.GOV, MentionKind.NAME);
    assertThat(events(ambassador)).containsExactly("summoned ACCUSE summon SOURCE=Ghana TARGET=Rao");
    JCas other = document("Ghana", summoned.formatted("Engineer"));
    actor(other, "Rao", ActorKind.PERSON, Sector.GOV, MentionKind.NAME);
    assertThat(events(other)).isEmpty();
  }
}
