package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Venues of events that name none, on trees. */
class VenueCarryOverTest {

  private static final String MET_IN_OSLO = "They/PRP/nsubj>met met/VBD/root in/IN/prep>met Oslo/NNP/pobj>in";
  private static final String MET = "Ministers(minister)/NNS/nsubj>met met/VBD/root";
  private static final String SPOKE_BY_PHONE = "They/PRP/nsubj>spoke spoke/VBD/root by/IN/prep>spoke phone/NN/pobj>by";
  private static final String THE_TALKS = "The/DT/det>talks talks/NNS/nsubj>failed failed/VBD/root";
  private static final String RAIN = "It/PRP/nsubj>rained rained/VBD/root";

  @Test
  void definiteNounTakesUpTheMeetingBefore() {
    assertThat(VenueDocument.of(MET_IN_OSLO, THE_TALKS).meeting("met").meeting("talks").venues())
        .containsExactly("Oslo venue.in met|talks");
    assertThat(VenueDocument.of(MET_IN_OSLO, RAIN, RAIN, THE_TALKS).meeting("met").meeting("talks").venues())
        .containsExactly("Oslo venue.in met|talks");
    assertThat(VenueDocument.of(MET_IN_OSLO, RAIN, RAIN, RAIN, THE_TALKS).meeting("met").meeting("talks").venues())
        .containsExactly("Oslo venue.in met");
  }

  @Test
  void indefiniteNounsAndOthersDoNot() {
    assertThat(VenueDocument.of(MET_IN_OSLO, "A/DT/det>meeting meeting/NN/nsubj>failed failed/VBD/root").meeting("met")
        .meeting("meeting").venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(MET_IN_OSLO, "The/DT/det>meeting next/JJ/amod>meeting meeting/NN/nsubj>failed "
        + "failed/VBD/root").meeting("met").meeting("meeting").venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(MET_IN_OSLO, "The/DT/det>deal deal/NN/nsubj>failed failed/VBD/root").meeting("met")
        .meeting("deal").venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(MET_IN_OSLO, THE_TALKS).meeting("met").act(ActUse.DEED, "talks").venues())
        .containsExactly("Oslo venue.in met");
  }

  @Test
  void timeMakesANounDefinite() {
    String tree = "%1$s/NNP/poss>meeting 's/POS/case>%1$s meeting/NN/nsubj>failed failed/VBD/root";
    assertThat(VenueDocument.of(MET_IN_OSLO, String.format(tree, "Monday")).meeting("met").meeting("meeting").venues())
        .containsExactly("Oslo venue.in met|meeting");
    assertThat(VenueDocument.of(MET_IN_OSLO, String.format(tree, "Iran")).meeting("met").meeting("meeting").venues())
        .containsExactly("Oslo venue.in met");
  }

  @Test
  void differentNumbersAreDifferentEvents() {
    String tree = "The/DT/det>debate %s/JJ/amod>debate debate/NN/nsubj>was was/VBD/root %s";
    String first = String.format(tree, "first", "in/IN/prep>was Oslo/NNP/pobj>in");
    assertThat(VenueDocument.of(first, String.format(tree, "second", "short/JJ/acomp>was")).meeting("debate")
        .meeting("debate").venues()).containsExactly("Oslo venue.in debate");
    assertThat(VenueDocument.of(first, String.format(tree, "first", "short/JJ/acomp>was")).meeting("debate")
        .meeting("debate").venues()).containsExactly("Oslo venue.in debate|debate");
  }

  @Test
  void mediumIsOnlyTakenUpByTheSameWord() {
    assertThat(VenueDocument.of(SPOKE_BY_PHONE, THE_TALKS).meeting("spoke").meeting("talks").venues())
        .containsExactly("phone medium.phone spoke");
    assertThat(VenueDocument.of("The/DT/det>talks video/NN/compound>talks talks/NNS/nsubj>failed failed/VBD/root",
        THE_TALKS).meeting("talks").meeting("talks").venues()).containsExactly("video medium.video talks|talks");
  }

  @Test
  void thoseWhoMetGoOnInTheNextSentence() {
    String tree = "%1$s/nsubj>discussed discussed/VBD/root borders/NNS/dobj>discussed";
    assertThat(VenueDocument.of(MET_IN_OSLO, String.format(tree, "They/PRP")).meeting("met").meeting("discussed")
        .venues()).containsExactly("Oslo venue.in met|discussed");
    assertThat(VenueDocument.of(MET_IN_OSLO, String.format(tree, "Both/DT")).meeting("met").meeting("discussed")
        .venues()).containsExactly("Oslo venue.in met|discussed");
    assertThat(VenueDocument.of(MET_IN_OSLO, "The/DT/det>leaders two/CD/nummod>leaders leaders/NNS/nsubj>discussed "
        + "discussed/VBD/root borders/NNS/dobj>discussed").meeting("met").meeting("discussed").venues())
        .containsExactly("Oslo venue.in met|discussed");
    assertThat(VenueDocument.of(MET_IN_OSLO, "Two/CD/nummod>leaders leaders/NNS/nsubj>discussed discussed/VBD/root "
        + "borders/NNS/dobj>discussed").meeting("met").meeting("discussed").venues())
        .containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(MET_IN_OSLO, "They/PRP/nsubj>discuss may/MD/aux>discuss discuss/VB/root "
        + "borders/NNS/dobj>discuss").meeting("met").meeting("discuss").venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(MET_IN_OSLO, RAIN, String.format(tree, "They/PRP")).meeting("met").meeting("discussed")
        .venues()).containsExactly("Oslo venue.in met");
  }

  @Test
  void nextSentenceMayTellThePlace() {
    String talks = "%s/DT/det>talks talks/NNS/nsubj>failed in/IN/prep>talks Oslo/NNP/pobj>in failed/VBD/root";
    assertThat(VenueDocument.of(MET, String.format(talks, "The")).meeting("met").meeting("talks").venues())
        .containsExactly("Oslo venue.in talks|met");
    assertThat(VenueDocument.of(MET, String.format(talks, "Any")).meeting("met").meeting("talks").venues())
        .containsExactly("Oslo venue.in talks");
    assertThat(VenueDocument.of(MET, RAIN, String.format(talks, "The")).meeting("met").meeting("talks").venues())
        .containsExactly("Oslo venue.in talks");
  }

  @Test
  void uniqueEventIsKnownByItsKind() {
    String summit = "The/DT/det>summit summit/NN/nsubj>matters matters/VBZ/root";
    String meets =
        "They/PRP/nsubj>meet meet/VBP/root at/IN/prep>meet a/DT/det>summit summit/NN/pobj>at in/IN/prep>summit "
        + "%s/NNP/pobj>in";
    assertThat(VenueDocument.of(summit, RAIN, RAIN, RAIN, String.format(meets, "Oslo")).meeting("summit")
        .meeting("meet").meeting("summit").venues()).containsExactly("Oslo venue.in meet|summit|summit");
    assertThat(VenueDocument.of(summit, RAIN, RAIN, RAIN, String.format(meets, "Oslo"), String.format(meets, "Rome"))
        .meeting("summit").meeting("meet").meeting("summit").meeting("meet").meeting("summit").venues())
        .containsExactly("Oslo venue.in meet|summit", "Rome venue.in meet|summit");
  }

  @Test
  void occasionThatIsNoEventTellsThePlaceOfTheUniqueOne() {
    assertThat(VenueDocument.of("The/DT/det>summit summit/NN/nsubj>matters matters/VBZ/root", RAIN, RAIN, RAIN,
        "A/DT/det>summit summit/NN/nsubj>begins in/IN/prep>summit Oslo/NNP/pobj>in begins/VBZ/root").meeting("summit")
        .venues()).containsExactly("Oslo venue.in summit");
  }

  @Test
  void itIsTheEventOfTheSentenceBefore() {
    String due = "The/DT/det>meeting meeting/NN/nsubj>is is/VBZ/root due/JJ/acomp>is";
    String held =
        "It/PRP/nsubjpass>%1$s will/MD/aux>%1$s be/VB/auxpass>%1$s %1$s/VBN/root in/IN/prep>%1$s Oslo/NNP/pobj>in";
    assertThat(VenueDocument.of(due, String.format(held, "held")).meeting("meeting").venues())
        .containsExactly("Oslo venue.it meeting");
    assertThat(VenueDocument.of(due, String.format(held, "found")).meeting("meeting").venues()).isEmpty();
    assertThat(VenueDocument.of(due, RAIN, String.format(held, "held")).meeting("meeting").venues()).isEmpty();
  }

  @Test
  void peopleAreWhereTheyWent() {
    String went = "The/DT/det>%1$s %1$s/%3$s/nsubj>%2$s %2$s/VBD/root to/IN/prep>%2$s Ankara/NNP/pobj>to";
    String he = "He/PRP/nsubj>met %smet/%s/root the/DT/det>president president/NN/dobj>met";
    assertThat(VenueDocument.of(String.format(went, "minister", "flew", "NN"), String.format(he, "", "VBD"))
        .meeting("met").venues()).containsExactly("Ankara venue.move-before met");
    assertThat(VenueDocument.of(String.format(went, "ministers", "flew", "NNS"), String.format(he, "", "VBD"))
        .meeting("met").venues()).isEmpty();
    assertThat(VenueDocument.of(String.format(went, "minister", "referred", "NN"), String.format(he, "", "VBD"))
        .meeting("met").venues()).isEmpty();
    assertThat(VenueDocument.of(String.format(went, "minister", "flew", "NN"),
        String.format(he, "had/VBD/aux>met ", "VBN")).meeting("met").venues()).isEmpty();
    assertThat(VenueDocument.of(String.format(went, "minister", "flew", "NN"),
        String.format(he, "may/MD/aux>met ", "VB")).meeting("met").venues()).isEmpty();
    assertThat(VenueDocument.of(String.format(went, "minister", "flew", "NN"), RAIN, String.format(he, "", "VBD"))
        .meeting("met").venues()).isEmpty();
  }

  @Test
  void speakersAreInTheTownWhereTheySpoke() {
    String said = "He/PRP/nsubj>said said/VBD/root in/IN/prep>said %s/NNP/pobj>in";
    String met = "He/PRP/nsubj>met met/VBD/root";
    assertThat(VenueDocument.of(String.format(said, "Oslo"), met).meeting("met").venues())
        .containsExactly("Oslo venue.move-before met");
    assertThat(VenueDocument.of(String.format(said, "Syria"), met).meeting("met").venues()).isEmpty();
  }

  @Test
  void eventOfTheSamePartiesNearBy() {
    String bare = "Bell/NNP/nsubj>met met/VBD/root Reyes/NNP/dobj>met";
    String inOslo = bare + " in/IN/prep>met Oslo/NNP/pobj>in";
    Set<String> both = Set.of("bell", "reyes");
    assertThat(VenueDocument.of(inOslo, RAIN, bare).act(ActUse.MEETING, "met", null, both)
        .act(ActUse.MEETING, "met", null, both).venues()).containsExactly("Oslo venue.in met|met");
    assertThat(VenueDocument.of(bare, RAIN, inOslo).act(ActUse.MEETING, "met", null, both)
        .act(ActUse.MEETING, "met", null, both).venues()).containsExactly("Oslo venue.in met|met");
    assertThat(VenueDocument.of(inOslo, RAIN, bare).act(ActUse.MEETING, "met", null, both)
        .act(ActUse.MEETING, "met", null, Set.of("bell")).venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(inOslo, RAIN, bare).act(ActUse.MEETING, "met", "Monday", both)
        .act(ActUse.MEETING, "met", "Friday", both).venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(inOslo, RAIN, RAIN, RAIN, RAIN, RAIN, bare).act(ActUse.MEETING, "met", null, both)
        .act(ActUse.MEETING, "met", null, both).venues()).containsExactly("Oslo venue.in met");
    assertThat(VenueDocument.of(inOslo, RAIN, "Bell/NNP/nsubj>met had/VBD/aux>met met/VBN/root Reyes/NNP/dobj>met")
        .act(ActUse.MEETING, "met", null, both).act(ActUse.MEETING, "met", null, both).venues())
        .containsExactly("Oslo venue.in met");
  }
}
