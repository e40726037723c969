package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The constructions that say where an event takes place, on trees. */
class VenueGrammarTest {

  private static List<String> meeting(String trigger, String sentence) {
    return VenueDocument.of(sentence).meeting(trigger).venues();
  }

  private static List<String> venues(ActUse use, String trigger, String sentence) {
    return VenueDocument.of(sentence).act(use, trigger).venues();
  }

  @Test
  void phraseOfTheEvent() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root near/IN/prep>met Geneva/NNP/pobj>near"))
        .containsExactly("Geneva venue.near met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root despite/IN/prep>met Geneva/NNP/pobj>despite")).isEmpty();
  }

  @Test
  void placesThatAVenueLiesIn() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root in/IN/prep>met Bergen/NNP/pobj>in ,/,/punct>Bergen "
        + "Norway/NNP/appos>Bergen")).containsExactly("Bergen venue.in met", "Norway venue.within met");
  }

  @Test
  void coordinatedPlacesAreVenuesBoth() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root in/IN/prep>met Oslo/NNP/pobj>in and/CC/cc>Oslo "
        + "Cairo/NNP/conj>Oslo")).containsExactly("Oslo venue.in met", "Cairo venue.in met");
  }

  @Test
  void townIsNoVenueWithOn() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root on/IN/prep>met Oslo/NNP/pobj>on")).isEmpty();
  }

  @Test
  void destinationOfAVisit() {
    assertThat(meeting("trip", "His/PRP$/poss>trip trip/NN/nsubj>failed to/IN/prep>trip Cuba/NNP/pobj>to "
        + "failed/VBD/root")).containsExactly("Cuba venue.destination trip");
    assertThat(meeting("talks", "His/PRP$/poss>talks talks/NNS/nsubj>failed to/IN/prep>talks Cuba/NNP/pobj>to "
        + "failed/VBD/root")).isEmpty();
  }

  @Test
  void placeBehindThoseWhoMeet() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root with/IN/prep>met rebels/NNS/pobj>with in/IN/prep>rebels "
        + "Doha/NNP/pobj>in")).containsExactly("Doha venue.through met");
  }

  @Test
  void placeBehindTheLastNameOfThoseWhoMeet() {
    String last = " and/CC/cc>Rao Persad/NNP/conj>Rao in/IN/prep>Persad Doha/NNP/pobj>in";
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root with/IN/prep>met Rao/NNP/pobj>with" + last))
        .containsExactly("Doha venue.through met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root Rao/NNP/dobj>met" + last))
        .containsExactly("Doha venue.in met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root with/IN/prep>met Rao/NNP/pobj>with and/CC/cc>Rao "
        + "rebels/NNS/conj>Rao in/IN/prep>rebels Doha/NNP/pobj>in")).isEmpty();
  }

  @Test
  void placeBehindTwoAdjectivesOfThoseWhoMeet() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root with/IN/prep>met Omani/NNP/pobj>with and/CC/cc>Omani "
        + "Iraqi/JJ/amod>envoys envoys/NNS/conj>Omani in/IN/prep>envoys Doha/NNP/pobj>in"))
        .containsExactly("Doha venue.through met");
  }

  @Test
  void placeBehindThePartOfADate() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root at/IN/prep>met the/DT/det>end end/NN/pobj>at "
        + "of/IN/prep>end May/NNP/pobj>of in/IN/prep>May Doha/NNP/pobj>in"))
        .containsExactly("Doha venue.behind-date met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root at/IN/prep>met the/DT/det>end end/NN/pobj>at "
        + "of/IN/prep>end life/NN/pobj>of in/IN/prep>life Doha/NNP/pobj>in")).isEmpty();
  }

  @Test
  void buildingWithAnArticleIsNoVenueWithOn() {
    String tree = "They/PRP/nsubj>met met/VBD/root %1$s/IN/prep>met the/DT/det>base base/NN/pobj>%1$s";
    assertThat(meeting("met", String.format(tree, "at"))).containsExactly("base venue.at met");
    assertThat(meeting("met", String.format(tree, "on"))).isEmpty();
  }

  @Test
  void territoryIsNoVenueWithOn() {
    String tree = "They/PRP/nsubj>met met/VBD/root %1$s/IN/prep>met the/DT/det>Peninsula Sinai/NNP/compound>Peninsula "
        + "Peninsula/NNP/pobj>%1$s";
    assertThat(meeting("met", String.format(tree, "in"))).containsExactly("Sinai Peninsula venue.in met");
    assertThat(meeting("met", String.format(tree, "on"))).isEmpty();
  }

  @Test
  void placeThatIsChosen() {
    String end = " for/IN/prep>%1$s talks/NNS/pobj>for";
    assertThat(meeting("talks", "They/PRP/nsubj>picked picked/VBD/root Doha/NNP/dobj>picked"
        + String.format(end, "picked"))).containsExactly("Doha venue.chosen talks");
    assertThat(meeting("talks", "They/PRP/nsubj>picked picked/VBD/root Doha/NNP/dobj>picked"
        + String.format(end, "Doha"))).containsExactly("Doha venue.chosen talks");
    assertThat(meeting("talks", "They/PRP/nsubj>thanked thanked/VBD/root Doha/NNP/dobj>thanked"
        + String.format(end, "thanked"))).isEmpty();
    assertThat(meeting("talks", "They/PRP/nsubj>picked picked/VBD/root Cuba/NNP/dobj>picked"
        + String.format(end, "picked"))).isEmpty();
  }

  @Test
  void placesBetweenWhichAMediatorTravels() {
    String tree = "He/PRP/nsubj>%1$s %1$s/VBD/root between/IN/prep>%1$s Doha/NNP/pobj>between and/CC/cc>Doha "
        + "Cairo/NNP/conj>Doha";
    assertThat(meeting("shuttled", String.format(tree, "shuttled")))
        .containsExactly("Doha venue.between shuttled", "Cairo venue.between shuttled");
    assertThat(meeting("mediated", String.format(tree, "mediated"))).isEmpty();
  }

  @Test
  void whereATripTakesSomebody() {
    assertThat(meeting("tour", "His/PRP$/poss>tour tour/NN/nsubj>took took/VBD/root him/PRP/dobj>took to/IN/prep>took "
        + "Cuba/NNP/pobj>to")).containsExactly("Cuba venue.move tour");
    assertThat(meeting("tour", "a/DT/det>tour tour/NN/root which/WDT/nsubj>took took/VBD/relcl>tour him/PRP/dobj>took "
        + "to/IN/prep>took Cuba/NNP/pobj>to")).containsExactly("Cuba venue.move tour");
    assertThat(meeting("tour", "His/PRP$/poss>tour tour/NN/nsubj>led led/VBD/root to/IN/prep>led talks/NNS/pobj>to"))
        .isEmpty();
  }

  @Test
  void tripBeforeAMeeting() {
    assertThat(meeting("meeting", "He/PRP/nsubj>began began/VBD/root a/DT/det>trip trip/NN/dobj>began in/IN/prep>trip "
        + "Doha/NNP/pobj>in ,/,/punct>began meeting/VBG/advcl>began the/DT/det>emir emir/NN/dobj>meeting"))
        .containsExactly("Doha venue.trip meeting");
    assertThat(meeting("meeting", "He/PRP/nsubj>ran ran/VBD/root a/DT/det>shop shop/NN/dobj>ran in/IN/prep>shop "
        + "Doha/NNP/pobj>in ,/,/punct>ran meeting/VBG/advcl>ran the/DT/det>emir emir/NN/dobj>meeting")).isEmpty();
  }

  @Test
  void planDirectlyBehindTheEvent() {
    String tree = "talks/NNS/root %s/IN/prep>talks to/TO/aux>begin begin/VB/advcl>talks in/IN/prep>begin "
        + "Doha/NNP/pobj>in";
    assertThat(meeting("talks", String.format(tree, "due"))).containsExactly("Doha venue.in talks");
    assertThat(meeting("talks", String.format(tree, "that"))).isEmpty();
    String held = "talks/NNS/root %1$sto/TO/aux>held be/VB/auxpass>held held/VBN/dep>talks in/IN/prep>held "
        + "Doha/NNP/pobj>in";
    assertThat(meeting("talks", String.format(held, ",/,/punct>talks "))).containsExactly("Doha venue.in talks");
    assertThat(meeting("talks", String.format(held, ""))).isEmpty();
  }

  @Test
  void hostsOfSeveralAreNoPlace() {
    assertThat(meeting("talks", "Cuba/NNP/nsubj>hosted hosted/VBD/root talks/NNS/dobj>hosted"))
        .containsExactly("Cuba venue.host talks");
    assertThat(meeting("talks", "Cuba/NNP/nsubj>hosted and/CC/cc>Cuba Norway/NNP/conj>Cuba hosted/VBD/root "
        + "talks/NNS/dobj>hosted")).isEmpty();
  }

  @Test
  void placeOfAPlanForWhatIsHosted() {
    assertThat(meeting("talks", "They/PRP/nsubj>host host/VB/root talks/NNS/dobj>host ,/,/punct>host to/TO/aux>held "
        + "be/VB/auxpass>held held/VBN/advcl>host in/IN/prep>held Doha/NNP/pobj>in"))
        .containsExactly("Doha venue.in talks");
    assertThat(meeting("talks", "They/PRP/nsubj>host host/VB/root talks/NNS/dobj>host ,/,/punct>host to/TO/aux>rest "
        + "rest/VB/advcl>host in/IN/prep>rest Doha/NNP/pobj>in")).isEmpty();
  }

  @Test
  void placeOfAnotherEventBehindThoseWhoMeetIsNone() {
    assertThat(VenueDocument.of("They/PRP/nsubj>met met/VBD/root with/IN/prep>met victims/NNS/pobj>with "
        + "of/IN/prep>victims attacks/NNS/pobj>of in/IN/prep>attacks Bamako/NNP/pobj>in").meeting("met")
        .act(ActUse.NONE, "attacks").venues()).isEmpty();
  }

  @Test
  void topicOfAVerbIsNotReadThrough() {
    String tree = "They/PRP/nsubj>%1$s %1$s/VBD/root war/NN/dobj>%1$s with/IN/prep>%1$s rebels/NNS/pobj>with "
        + "in/IN/prep>rebels Doha/NNP/pobj>in";
    assertThat(meeting("discussed", String.format(tree, "discussed"))).isEmpty();
    assertThat(meeting("ended", String.format(tree, "ended"))).isEmpty();
  }

  @Test
  void peopleSpokenTo() {
    assertThat(meeting("spoke", "She/PRP/nsubj>spoke spoke/VBD/root to/IN/prep>spoke leaders/NNS/pobj>to "
        + "in/IN/prep>leaders Accra/NNP/pobj>in")).containsExactly("Accra venue.talk-to spoke");
    assertThat(meeting("met", "She/PRP/nsubj>met met/VBD/root to/IN/prep>met leaders/NNS/pobj>to in/IN/prep>leaders "
        + "Accra/NNP/pobj>in")).isEmpty();
  }

  @Test
  void occasionOfTheEvent() {
    assertThat(
        meeting("met", "They/PRP/nsubj>met met/VBD/root during/IN/prep>met a/DT/det>funeral funeral/NN/pobj>during "
        + "in/IN/prep>funeral Rabat/NNP/pobj>in")).containsExactly("Rabat venue.during met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root during/IN/prep>met a/DT/det>day day/NN/pobj>during "
        + "of/IN/prep>day talks/NNS/pobj>of in/IN/prep>talks Rabat/NNP/pobj>in"))
        .containsExactly("Rabat venue.during met");
    assertThat(
        meeting("met", "They/PRP/nsubj>met met/VBD/root during/IN/prep>met riots/NNS/pobj>during in/IN/prep>riots "
        + "Rabat/NNP/pobj>in")).isEmpty();
  }

  @Test
  void sidelinesOfAnotherMeeting() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root on/IN/prep>met the/DT/det>sidelines "
        + "sidelines/NNS/pobj>on of/IN/prep>sidelines a/DT/det>summit summit/NN/pobj>of in/IN/prep>summit "
        + "Oslo/NNP/pobj>in")).containsExactly("Oslo venue.sidelines met");
    assertThat(
        meeting("met", "They/PRP/nsubj>met met/VBD/root at/IN/prep>met a/DT/det>conference conference/NN/pobj>at "
        + "in/IN/prep>conference Oslo/NNP/pobj>in")).containsExactly("Oslo venue.in met");
  }

  @Test
  void namesBeforeTheOccasion() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root at/IN/prep>met the/DT/det>conference "
        + "Munich/NNP/compound>conference conference/NN/pobj>at")).containsExactly("Munich venue.compound met");
  }

  @Test
  void topicIsNoVenue() {
    String tree = "They/PRP/nsubj>agreed agreed/VBD/root on/IN/prep>agreed borders/NNS/pobj>on in/IN/prep>agreed ";
    assertThat(venues(ActUse.DEED, "agreed", tree + "Syria/NNP/pobj>in")).isEmpty();
    assertThat(venues(ActUse.DEED, "agreed", tree + "Oslo/NNP/pobj>in")).containsExactly("Oslo venue.in agreed");
    assertThat(venues(ActUse.MEETING, "met", "They/PRP/nsubj>met met/VBD/root on/IN/prep>met Friday/NNP/pobj>on "
        + "in/IN/prep>met Syria/NNP/pobj>in")).containsExactly("Syria venue.in met");
  }

  @Test
  void stateBehindTheNounOfADeedIsNone() {
    String tree = "The/DT/det>agreement agreement/NN/nsubj>failed in/IN/prep>agreement %s/NNP/pobj>in failed/VBD/root";
    assertThat(venues(ActUse.DEED, "agreement", String.format(tree, "Syria"))).isEmpty();
    assertThat(venues(ActUse.DEED, "agreement", String.format(tree, "Oslo")))
        .containsExactly("Oslo venue.in agreement");
    assertThat(venues(ActUse.MEETING, "agreement", String.format(tree, "Syria")))
        .containsExactly("Syria venue.in agreement");
  }

  @Test
  void onlyTheVerbOfAPactTellsItsPlace() {
    assertThat(venues(ActUse.PACT, "truce", "The/DT/det>truce truce/NN/nsubjpass>signed in/IN/prep>truce "
        + "Aleppo/NNP/pobj>in was/VBD/auxpass>signed signed/VBN/root in/IN/prep>signed Minsk/NNP/pobj>in"))
        .containsExactly("Minsk venue.in truce");
  }

  @Test
  void placeOfTheVerbThatCarriesTheNoun() {
    String tree = "The/DT/det>talks talks/NNS/nsubj>%1$s %1$s/VBD/root in/IN/prep>%1$s Doha/NNP/pobj>in";
    assertThat(meeting("talks", String.format(tree, "resumed"))).containsExactly("Doha venue.in talks");
    assertThat(meeting("talks", String.format(tree, "annoyed"))).isEmpty();
  }

  @Test
  void mediumWithItsPreposition() {
    assertThat(meeting("spoke", "They/PRP/nsubj>spoke spoke/VBD/root by/IN/prep>spoke phone/NN/pobj>by"))
        .containsExactly("phone medium.phone spoke");
    assertThat(meeting("spoke", "They/PRP/nsubj>spoke spoke/VBD/root about/IN/prep>spoke phone/NN/pobj>about"))
        .isEmpty();
  }

  @Test
  void mediumBeforeWhatCarriesIt() {
    String tree =
        "They/PRP/nsubj>spoke spoke/VBD/root in/IN/prep>spoke a/DT/det>%1$s phone/NN/compound>%1$s %1$s/NN/pobj>in";
    assertThat(meeting("spoke", String.format(tree, "chat"))).containsExactly("phone medium.phone spoke");
    assertThat(meeting("spoke", String.format(tree, "shop"))).isEmpty();
  }

  @Test
  void mediumBeforeTheEvent() {
    assertThat(meeting("summit", "The/DT/det>summit video/NN/compound>summit summit/NN/nsubj>failed failed/VBD/root"))
        .containsExactly("video medium.video summit");
    assertThat(venues(ActUse.DEED, "summit", "The/DT/det>summit video/NN/compound>summit summit/NN/nsubj>failed "
        + "failed/VBD/root")).isEmpty();
  }

  @Test
  void mediumThatIsTheEvent() {
    assertThat(meeting("teleconference", "A/DT/det>teleconference teleconference/NN/nsubj>failed failed/VBD/root"))
        .containsExactly("teleconference medium.teleconference teleconference");
  }

  @Test
  void mediumThatTheEventExchanges() {
    String tree = "The/DT/det>%1$s %1$s/NN/nsubj>failed of/IN/prep>%1$s letters/NNS/pobj>of failed/VBD/root";
    assertThat(meeting("exchange", String.format(tree, "exchange"))).containsExactly("letters medium.letter exchange");
    assertThat(meeting("round", String.format(tree, "round"))).isEmpty();
  }

  @Test
  void hereIsTheDateline() {
    assertThat(VenueDocument.of("They/PRP/nsubj>met met/VBD/root here/RB/advmod>met").dateline("Geneva").meeting("met")
        .venues()).containsExactly("here venue.here met");
    assertThat(VenueDocument.of("Talks/NNS/nsubj>resumed resumed/VBD/root here/RB/advmod>resumed").dateline("Geneva")
        .meeting("Talks").venues()).containsExactly("here venue.here Talks");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root here/RB/advmod>met")).isEmpty();
  }

  @Test
  void visitedPlace() {
    assertThat(meeting("visited", "She/PRP/nsubj>visited visited/VBD/root Tehran/NNP/dobj>visited"))
        .containsExactly("Tehran venue.visited visited");
    assertThat(meeting("praised", "She/PRP/nsubj>praised praised/VBD/root Tehran/NNP/dobj>praised")).isEmpty();
  }

  @Test
  void hostIsAPlace() {
    assertThat(meeting("talks", "Qatar/NNP/nsubj>host will/MD/aux>host host/VB/root talks/NNS/dobj>host"))
        .containsExactly("Qatar venue.host talks");
    assertThat(meeting("talks", "Talks(talk)/NNS/nsubjpass>hosted talks/NNS/dep>hosted are/VBP/auxpass>hosted "
        + "hosted/VBN/root by/IN/agent>hosted Qatar/NNP/pobj>by")).isEmpty();
    assertThat(meeting("talks", "The/DT/det>talks talks/NNS/nsubjpass>hosted are/VBP/auxpass>hosted hosted/VBN/root "
        + "by/IN/agent>hosted Qatar/NNP/pobj>by")).containsExactly("Qatar venue.host talks");
    assertThat(meeting("talks", "Europe/NNP/nsubj>host will/MD/aux>host host/VB/root talks/NNS/dobj>host")).isEmpty();
    assertThat(meeting("talks", "Qatar/NNP/nsubj>want will/MD/aux>want want/VB/root talks/NNS/dobj>want")).isEmpty();
  }

  @Test
  void placeBeforeWhere() {
    assertThat(meeting("met", "They/PRP/nsubj>went went/VBD/root to/IN/prep>went Muscat/NNP/pobj>to ,/,/punct>Muscat "
        + "where/WRB/advmod>met they/PRP/nsubj>met met/VBD/relcl>Muscat")).containsExactly("Muscat venue.where met");
    assertThat(meeting("met", "They/PRP/nsubj>went went/VBD/root to/IN/prep>went Muscat/NNP/pobj>to ,/,/punct>Muscat "
        + "then/RB/advmod>met they/PRP/nsubj>met met/VBD/dep>went")).isEmpty();
  }

  @Test
  void placeThatPeopleGoToForTheEvent() {
    assertThat(meeting("talks", "He/PRP/nsubj>flew flew/VBD/root to/IN/prep>flew Geneva/NNP/pobj>to for/IN/prep>flew "
        + "talks/NNS/pobj>for")).containsExactly("Geneva venue.move talks");
    assertThat(meeting("talks", "He/PRP/nsubj>flew flew/VBD/root to/IN/prep>flew Geneva/NNP/pobj>to after/IN/prep>flew "
        + "talks/NNS/pobj>after")).isEmpty();
    assertThat(venues(ActUse.DEED, "talks", "He/PRP/nsubj>flew flew/VBD/root to/IN/prep>flew Geneva/NNP/pobj>to "
        + "for/IN/prep>flew talks/NNS/pobj>for")).isEmpty();
    assertThat(meeting("talks", "He/PRP/nsubj>flew flew/VBD/root to/IN/prep>flew Geneva/NNP/pobj>to for/IN/prep>Geneva "
        + "talks/NNS/pobj>for")).containsExactly("Geneva venue.move talks");
    assertThat(meeting("talks", "He/PRP/nsubj>blamed blamed/VBD/root on/IN/prep>blamed Geneva/NNP/pobj>on "
        + "for/IN/prep>Geneva talks/NNS/pobj>for")).isEmpty();
  }

  @Test
  void placeThatPeopleGoToToMeet() {
    assertThat(meeting("meet", "He/PRP/nsubj>flew flew/VBD/root to/IN/prep>flew Moscow/NNP/pobj>to to/TO/aux>meet "
        + "meet/VB/advcl>flew Putin/NNP/dobj>meet")).containsExactly("Moscow venue.move meet");
    assertThat(meeting("meeting", "He/PRP/nsubj>flew flew/VBD/root to/IN/prep>flew Moscow/NNP/pobj>to "
        + "after/IN/mark>meeting meeting/VBG/advcl>flew Putin/NNP/dobj>meeting")).isEmpty();
  }

  @Test
  void placeThatTheEventIsMovedTo() {
    String tree = "The/DT/det>talks talks/NNS/nsubjpass>%1$s were/VBD/auxpass>%1$s %1$s/VBN/root to/IN/prep>%1$s "
        + "Vienna/NNP/pobj>to";
    assertThat(meeting("talks", String.format(tree, "moved"))).containsExactly("Vienna venue.shift talks");
    assertThat(meeting("talks", String.format(tree, "tied"))).isEmpty();
  }

  @Test
  void nameBeforeTheEvent() {
    String tree = "The/DT/det>talks %s talks/NNS/nsubj>failed failed/VBD/root";
    assertThat(meeting("talks", String.format(tree, "Geneva/NNP/compound>talks")))
        .containsExactly("Geneva venue.compound talks");
    assertThat(meeting("talks", String.format(tree, "Syria/NNP/compound>talks"))).isEmpty();
    assertThat(meeting("talks", String.format(tree, "Moscow/NNP/compound>talks -/HYPH/punct>talks "
        + "Kyiv/NNP/compound>talks"))).isEmpty();
    assertThat(venues(ActUse.DEED, "talks", String.format(tree, "Geneva/NNP/compound>talks"))).isEmpty();
  }

  @Test
  void stateBeforeAVisitIsItsGoal() {
    assertThat(meeting("visit", "The/DT/det>visit Cuba/NNP/compound>visit visit/NN/nsubj>failed failed/VBD/root"))
        .containsExactly("Cuba venue.compound visit");
  }

  @Test
  void possessorIsAVenueUnlessItStandsForAGovernment() {
    String tree = "%1$s/NNP/poss>talks 's/POS/case>%1$s talks/NNS/nsubj>failed failed/VBD/root";
    assertThat(meeting("talks", String.format(tree, "Istanbul"))).containsExactly("Istanbul venue.possessor talks");
    assertThat(meeting("talks", String.format(tree, "Moscow"))).isEmpty();
  }

  @Test
  void nounForAVenue() {
    assertThat(meeting("talks", "Geneva/NNP/nsubj>be will/MD/aux>be be/VB/root the/DT/det>venue venue/NN/attr>be "
        + "of/IN/prep>venue the/DT/det>talks talks/NNS/pobj>of")).containsExactly("Geneva venue.noun talks");
    assertThat(meeting("talks",
        "The/DT/det>venue venue/NN/nsubj>is of/IN/prep>venue the/DT/det>talks talks/NNS/pobj>of "
        + "is/VBZ/root Geneva/NNP/attr>is")).containsExactly("Geneva venue.noun talks");
    assertThat(meeting("talks", "They/PRP/nsubj>chose chose/VBD/root Geneva/NNP/dobj>chose ,/,/punct>Geneva "
        + "the/DT/det>venue venue/NN/appos>Geneva of/IN/prep>venue the/DT/det>talks talks/NNS/pobj>of"))
        .containsExactly("Geneva venue.noun talks");
    assertThat(meeting("talks", "They/PRP/nsubj>chose chose/VBD/root Geneva/NNP/dobj>chose as/IN/prep>chose "
        + "venue/NN/pobj>as of/IN/prep>venue the/DT/det>talks talks/NNS/pobj>of"))
        .containsExactly("Geneva venue.noun talks");
  }

  @Test
  void whatPlansTheEventLendsItItsPlace() {
    assertThat(meeting("meet", "In/IN/prep>want Sochi/NNP/pobj>In they/PRP/nsubj>want want/VBP/root to/TO/aux>meet "
        + "meet/VB/xcomp>want")).containsExactly("Sochi venue.in meet");
    assertThat(meeting("meet", "They/PRP/nsubj>want want/VBP/root in/IN/prep>want Sochi/NNP/pobj>in to/TO/aux>meet "
        + "meet/VB/xcomp>want")).isEmpty();
    assertThat(meeting("meet", "They/PRP/nsubj>want want/VBP/root to/TO/aux>meet meet/VB/xcomp>want in/IN/prep>want "
        + "Sochi/NNP/pobj>in")).containsExactly("Sochi venue.in meet");
  }

  @Test
  void whatIsDoneTogetherSharesPlacesButNotMedia() {
    String tree = "They/PRP/nsubj>met met/VBD/root and/CC/cc>met spoke/VBD/conj>met %s";
    assertThat(VenueDocument.of(String.format(tree, "in/IN/prep>spoke Oslo/NNP/pobj>in")).meeting("met")
        .meeting("spoke").venues()).containsExactly("Oslo venue.in met|spoke");
    assertThat(VenueDocument.of(String.format(tree, "by/IN/prep>spoke phone/NN/pobj>by")).meeting("met")
        .meeting("spoke").venues()).containsExactly("phone medium.phone spoke");
  }

  @Test
  void coordinatedNounsShareTheirPlaces() {
    assertThat(VenueDocument.of("They/PRP/nsubj>had had/VBD/root talks/NNS/dobj>had in/IN/prep>talks Oslo/NNP/pobj>in "
        + "and/CC/cc>talks a/DT/det>dinner dinner/NN/conj>talks").meeting("talks").meeting("dinner").venues())
        .containsExactly("Oslo venue.in talks|dinner");
  }

  @Test
  void purposeOfTheEventCountsWithItsTowns() {
    String tree = "They/PRP/nsubj>met met/VBD/root to/TO/aux>talk talk/VB/advcl>met in/IN/prep>talk %s/NNP/pobj>in";
    assertThat(meeting("met", String.format(tree, "Oslo"))).containsExactly("Oslo venue.in met");
    assertThat(meeting("met", String.format(tree, "Syria"))).isEmpty();
    assertThat(venues(ActUse.DEED, "met", String.format(tree, "Oslo"))).isEmpty();
  }

  @Test
  void nearerConstructionsHideFartherOnes() {
    assertThat(meeting("met", "Envoys(envoy)/NNS/nsubj>met in/IN/prep>Envoys Vienna/NNP/pobj>in met/VBD/root "
        + "in/IN/prep>met Linz/NNP/pobj>in")).containsExactly("Linz venue.in met");
  }

  @Test
  void whatIsToldOfTheTime() {
    String tree = "When/WRB/advmod>visited %s/nsubj>visited visited/VBD/advcl>met Tehran/NNP/dobj>visited "
        + "the/DT/det>king king/NN/nsubj>met met/VBD/root";
    assertThat(meeting("met", String.format(tree, "he/PRP"))).containsExactly("Tehran venue.while met");
    assertThat(meeting("met", String.format(tree, "Obama/NNP"))).isEmpty();
    assertThat(meeting("met", String.format(tree, "they/PRP"))).isEmpty();
    assertThat(
        meeting("met", "When/WRB/advmod>was he/PRP/nsubj>was was/VBD/advcl>met in/IN/prep>was Tehran/NNP/pobj>in "
        + "he/PRP/nsubj>met met/VBD/root")).containsExactly("Tehran venue.while met");
    assertThat(meeting("met", "Because/IN/mark>visited he/PRP/nsubj>visited visited/VBD/advcl>met "
        + "Tehran/NNP/dobj>visited he/PRP/nsubj>met met/VBD/root")).isEmpty();
  }

  @Test
  void tripThatTheEventWasPartOf() {
    String tree = "%1$s/IN/prep>said a/DT/det>visit visit/NN/pobj>%1$s to/IN/prep>visit Havana/NNP/pobj>to "
        + "he/PRP/nsubj>said said/VBD/root that/IN/mark>met he/PRP/nsubj>met had/VBD/aux>met met/VBN/ccomp>said";
    assertThat(meeting("met", String.format(tree, "During"))).containsExactly("Havana venue.trip met");
    assertThat(meeting("met", String.format(tree, "Despite"))).isEmpty();
  }

  @Test
  void whereSomebodyGoesMeanwhile() {
    String tree = "Eyes(eye)/NNS/nsubj>%1$s %1$s/VBD/root to/IN/prep>%1$s Hamburg/NNP/pobj>to as/IN/mark>met "
        + "they/PRP/nsubj>met met/VBD/advcl>%1$s";
    assertThat(meeting("met", String.format(tree, "turned"))).containsExactly("Hamburg venue.while met");
    assertThat(meeting("met", String.format(tree, "objected"))).isEmpty();
  }

  @Test
  void placeBehindADateWhateverTheTree() {
    String tree =
        "The/DT/det>debate debate/NN/nsubj>drew %s in/IN/prep>drew %s/NNP/pobj>in drew/VBD/root crowds/NNS/dobj>drew";
    assertThat(meeting("debate", String.format(tree, "Thursday/NNP/npadvmod>drew night/NN/npadvmod>drew", "Oslo")))
        .containsExactly("Oslo venue.in debate");
    assertThat(meeting("debate", String.format(tree, "on/IN/prep>drew Thursday/NNP/pobj>on", "Syria")))
        .containsExactly("Syria venue.in debate");
    assertThat(meeting("debate", String.format(tree, "easily/RB/advmod>drew", "Oslo"))).isEmpty();
    assertThat(venues(ActUse.DEED, "debate", String.format(tree, "Thursday/NNP/npadvmod>drew", "Oslo"))).isEmpty();
  }

  @Test
  void planBehindAComma() {
    String tree = "The/DT/det>talks talks/NNS/nsubj>mattered ,/,/punct>mattered %s/JJ/dep>mattered to/TO/aux>held "
        + "be/VB/auxpass>held held/VBN/dep>mattered in/IN/prep>held Geneva/NNP/pobj>in ,/,/punct>mattered "
        + "mattered/VBD/root";
    assertThat(meeting("talks", String.format(tree, "due"))).containsExactly("Geneva venue.in talks");
    assertThat(meeting("talks", String.format(tree, "happy"))).isEmpty();
  }

  @Test
  void occasionThatWhichStandsFor() {
    String tree =
        "A/DT/det>%1$s %1$s/NN/nsubj>failed in/IN/prep>%1$s Brussels/NNP/pobj>in ,/,/punct>%1$s at/IN/prep>met "
        + "which/WDT/pobj>at they/PRP/nsubj>met met/VBD/dep>%1$s failed/VBD/root";
    assertThat(meeting("met", String.format(tree, "funeral"))).containsExactly("Brussels venue.during met");
    assertThat(meeting("met", String.format(tree, "law"))).isEmpty();
  }

  @Test
  void visitorIsAtTheVenue() {
    String tree = "He/PRP/nsubj>held held/VBD/root talks/NNS/dobj>held with/IN/prep>talks the/DT/det>king "
        + "king/NN/pobj>with %s is/VBZ/relcl>king in/IN/prep>is Moscow/NNP/pobj>in";
    assertThat(meeting("talks", String.format(tree, "who/WP/nsubj>is"))).containsExactly("Moscow venue.visitor talks");
    assertThat(meeting("talks", String.format(tree, "which/WDT/nsubj>is"))).isEmpty();
    assertThat(meeting("talks",
        "He/PRP/nsubj>held held/VBD/root talks/NNS/dobj>held despite/IN/prep>talks the/DT/det>king "
        + "king/NN/pobj>despite who/WP/nsubj>is is/VBZ/relcl>king in/IN/prep>is Moscow/NNP/pobj>in")).isEmpty();
  }

  @Test
  void peopleWhoAreThereForTheEvent() {
    String tree = "%2$s%1$s/NNS/nsubj>met in/IN/prep>%1$s Vienna/NNP/pobj>in met/VBD/root";
    assertThat(meeting("met", String.format(tree, "negotiators", ""))).containsExactly("Vienna venue.subject met");
    assertThat(meeting("met", String.format(tree, "officials", ""))).isEmpty();
    assertThat(meeting("met", String.format(tree, "officials", "Iranian/JJ/amod>officials ")))
        .containsExactly("Vienna venue.subject met");
    assertThat(meeting("met", String.format(tree, "officials", "EU/NNP/compound>officials ")))
        .containsExactly("Vienna venue.subject met");
    assertThat(meeting("met", String.format(tree, "officials", "Austrian/JJ/amod>officials "))).isEmpty();
    assertThat(meeting("met", String.format(tree, "negotiators", "Austrian/JJ/amod>negotiators "))).isEmpty();
    assertThat(meeting("met", String.format(tree, "students", ""))).isEmpty();
  }

  @Test
  void peopleWhoWantToMeetAreThereButNotThoseWhoAreExpectedTo() {
    String tree = "Envoys(envoy)/NNS/nsubj>%1$s in/IN/prep>Envoys Oslo/NNP/pobj>in %1$s/VBP/root to/TO/aux>meet "
        + "meet/VB/xcomp>%1$s";
    assertThat(meeting("meet", String.format(tree, "hope"))).containsExactly("Oslo venue.subject meet");
    assertThat(meeting("meet", String.format(tree, "expect"))).isEmpty();
    assertThat(venues(ActUse.DEED, "meet", String.format(tree, "hope"))).isEmpty();
  }

  @Test
  void whereTheNewsOfTheEventIsTold() {
    String tree =
        "She/PRP/nsubj>said said/VBD/root in/IN/prep>said %2$s/NNP/pobj>in %1$s/IN/mark>met she/PRP/nsubj>met "
        + "met/VBD/advcl>said";
    assertThat(meeting("met", String.format(tree, "after", "Vienna"))).containsExactly("Vienna venue.told met");
    assertThat(meeting("met", String.format(tree, "because", "Vienna"))).isEmpty();
    assertThat(meeting("met", String.format(tree, "after", "Syria"))).isEmpty();
    assertThat(meeting("talks",
        "She/PRP/nsubj>said said/VBD/root in/IN/prep>said Vienna/NNP/pobj>in after/IN/prep>said "
        + "talks/NNS/pobj>after")).containsExactly("Vienna venue.told talks");
  }

  @Test
  void eventThatIsNamedLikeItsPlaceIsNoVenueOfItself() {
    assertThat(meeting("Palace", "The/DT/det>Palace Kensington/NNP/compound>Palace Palace/NNP/nsubj>met met/VBD/root"))
        .isEmpty();
  }

  @Test
  void coordinatedPhrasesHaveVenuesBoth() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root in/IN/prep>met Oslo/NNP/pobj>in and/CC/cc>in#3 "
        + "in/IN/conj>in#3 Cairo/NNP/pobj>in#6")).containsExactly("Oslo venue.in met", "Cairo venue.in met");
  }

  @Test
  void directionFromATown() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root south/RB/advmod>met of/IN/prep>south "
        + "Oslo/NNP/pobj>of")).containsExactly("Oslo venue.direction met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root in/IN/prep>met a/DT/det>villa villa/NN/pobj>in "
        + "south/RB/advmod>villa of/IN/prep>south Oslo/NNP/pobj>of"))
        .containsExactly("villa venue.in met", "Oslo venue.direction met");
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root ahead/RB/advmod>met of/IN/prep>ahead "
        + "Oslo/NNP/pobj>of")).isEmpty();
  }

  @Test
  void goalBehindAnAdjective() {
    assertThat(meeting("talks", "They/PRP/nsubj>are are/VBP/root due/JJ/acomp>are in/IN/prep>due Oslo/NNP/pobj>in "
        + "for/IN/prep>are talks/NNS/pobj>for")).containsExactly("Oslo venue.move talks");
  }

  @Test
  void goalOfThoseWhoGoIntoTalks() {
    assertThat(meeting("talks", "They/PRP/nsubj>flew flew/VBD/root into/IN/prep>flew Oslo/NNP/pobj>into "
        + "and/CC/cc>flew went/VBD/conj>flew into/IN/prep>went talks/NNS/pobj>into#7"))
        .containsExactly("Oslo venue.move talks");
  }

  @Test
  void hostBeforeAHyphen() {
    assertThat(meeting("meeting", "a/DT/det>meeting Qatar/NNP/npadvmod>hosted -/HYPH/punct>hosted "
        + "hosted/VBN/nmod>meeting meeting/NN/root")).containsExactly("Qatar venue.host meeting");
    assertThat(meeting("meeting", "a/DT/det>meeting Qatar/NNP/npadvmod>funded -/HYPH/punct>funded "
        + "funded/VBN/nmod>meeting meeting/NN/root")).isEmpty();
  }

  @Test
  void newsConferenceAtWhichTheMeetingIsTold() {
    assertThat(meeting("meeting", "She/PRP/nsubj>told told/VBD/root a/DT/det>conference conference/NN/dobj>told "
        + "in/IN/prep>conference Oslo/NNP/pobj>in after/IN/prep>told a/DT/det>meeting meeting/NN/pobj>after"))
        .containsExactly("Oslo venue.told meeting");
    assertThat(meeting("meeting", "She/PRP/nsubj>told told/VBD/root a/DT/det>crowd crowd/NN/dobj>told "
        + "in/IN/prep>crowd Oslo/NNP/pobj>in after/IN/prep>told a/DT/det>meeting meeting/NN/pobj>after")).isEmpty();
  }

  @Test
  void whereSomebodyIsInvitedTo() {
    String sentence = "She/PRP/nsubj>invited invited(invite)/VBD/root colleagues/NNS/dobj>invited "
        + "to/IN/prep>colleagues %s/NNP/pobj>to";
    assertThat(meeting("invited", String.format(sentence, "Oslo"))).containsExactly("Oslo venue.destination invited");
    assertThat(meeting("invited", String.format(sentence, "Cuba"))).isEmpty();
  }

  @Test
  void venueThatIsMoved() {
    assertThat(meeting("talks", "venue/NN/nsubjpass>switched of/IN/prep>venue talks/NNS/pobj>of "
        + "was(be)/VBD/auxpass>switched switched(switch)/VBN/root to/IN/prep>switched Vienna/NNP/pobj>to"))
        .containsExactly("Vienna venue.shift talks");
  }

  @Test
  void islandWithAtIsNoTopicOfAnAccord() {
    String sentence = "They/PRP/nsubj>signed signed(sign)/VBD/root accord/NN/dobj>signed %s/IN/prep>accord "
        + "Crete/NNP/pobj>%1$s";
    assertThat(venues(ActUse.DEED, "accord", String.format(sentence, "at"))).containsExactly("Crete venue.at accord");
    assertThat(venues(ActUse.DEED, "accord", String.format(sentence, "in"))).isEmpty();
  }

  @Test
  void placeBehindATimeThatTheParserPutsWithTheObject() {
    assertThat(meeting("met", "They/PRP/nsubj>met met/VBD/root envoys/NNS/dobj>met this/DT/det>time "
        + "time/NN/appos>envoys in/IN/prep>time Oslo/NNP/pobj>in")).containsExactly("Oslo venue.in met");
  }
}
