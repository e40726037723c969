package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.syntax.DocumentView;
import org.demarche.testing.TreeBuilder;
import org.demarche.syntax.Word;
import org.junit.jupiter.api.Test;

/** Which time of a sentence belongs to which event. */
class TimeOwnersTest {

  /** For each trigger the words of its time: <em>met=Monday, talks=-</em>. */
  private static String times(String triggers, String sentence) {
    DocumentView document = TreeBuilder.view(sentence);
    Set<Word> words = Arrays.stream(triggers.split(" ")).map(form -> TreeBuilder.word(document, form))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    List<TimeUse> uses = new TimeFinder(EventTrees.TABLES, CalendarDate.parse("2024-05-15"))
        .find(document.sentences().get(0)).stream().map(TimeUse::of).toList();
    TimeOwners owners = new TimeOwners(new SharedTimes(EventTrees.TABLES, words), uses);
    return words.stream().map(word -> {
      TimeUse use = owners.of(word);
      return word.form() + "=" + (use == null ? "-" : document.text(use.time().span()));
    }).collect(Collectors.joining(" "));
  }

  @Test
  void timeBelongsToTheNearestActAboveIt() {
    assertThat(times("met", "They/PRP/nsubj>met met/VBD/root on/IN/prep>met Monday/NNP/pobj>on"))
        .isEqualTo("met=Monday");
    assertThat(times("met", "They/PRP/nsubj>said said/VBD/root on/IN/prep>said Tuesday/NNP/pobj>on that/IN/mark>met "
        + "envoys/NNS/nsubj>met met/VBD/ccomp>said on/IN/prep>met Monday/NNP/pobj>on#8")).isEqualTo("met=Monday");
    assertThat(times("met", "They/PRP/nsubj>said said/VBD/root Tuesday/NNP/npadvmod>said envoys/NNS/nsubj>met "
        + "met/VBD/ccomp>said")).isEqualTo("met=-");
  }

  @Test
  void whatIsDueToOpenHasTheTimeOfItsOpening() {
    assertThat(times("Talks", "Talks/NNS/nsubj>are are/VBP/root due/JJ/acomp>are to/TO/aux>open open/VB/xcomp>due "
        + "on/IN/prep>open Friday/NNP/pobj>on")).isEqualTo("Talks=Friday");
    assertThat(times("Talks", "Talks/NNS/nsubj>were were/VBD/root to/TO/aux>resume resume/VB/xcomp>were "
        + "on/IN/prep>resume Friday/NNP/pobj>on")).isEqualTo("Talks=Friday");
    assertThat(times("summit", "The/DT/det>summit summit/NN/nsubjpass>set is/VBZ/auxpass>set set/VBN/root "
        + "to/TO/aux>take take/VB/xcomp>set place/NN/dobj>take on/IN/prep>take Friday/NNP/pobj>on"))
        .isEqualTo("summit=Friday");
    assertThat(times("Talks", "Talks/NNS/nsubj>were were/VBD/root to/TO/aux>help help/VB/xcomp>were them/PRP/dobj>help "
        + "on/IN/prep>help Friday/NNP/pobj>on")).isEqualTo("Talks=-");
  }

  @Test
  void timeBeforeWhereIsThatOfTheClauseBehindIt() {
    assertThat(times("meet", "She/PRP/nsubj>is is/VBZ/root in/IN/prep>is Rome/NNP/pobj>in on/IN/prep>is "
        + "Friday/NNP/pobj>on ,/,/punct>is where/WRB/advmod>meet she/PRP/nsubj>meet will/MD/aux>meet "
        + "meet/VB/relcl>Rome him/PRP/dobj>meet")).isEqualTo("meet=Friday");
  }

  @Test
  void timeBeforeANounIsThatOfTheNoun() {
    assertThat(times("talks", "Monday/NNP/poss>talks 's/POS/case>Monday talks/NNS/nsubj>failed failed/VBD/root"))
        .isEqualTo("talks=Monday");
    assertThat(times("accord ended", "The/DT/det>accord 2015/CD/num>accord accord/NN/nsubj>ended ended/VBD/root "
        + "on/IN/prep>ended Friday/NNP/pobj>on")).isEqualTo("accord=2015 ended=Friday");
  }

  @Test
  void nounSharesTheTimeOfTheVerbThatHoldsIt() {
    assertThat(times("talks", "They/PRP/nsubj>held held/VBD/root talks/NNS/dobj>held on/IN/prep>held "
        + "Monday/NNP/pobj>on")).isEqualTo("talks=Monday");
    assertThat(times("talks", "Talks(talk)/NNS/nsubj>began began/VBD/root on/IN/prep>began Monday/NNP/pobj>on"
        .replace("Talks(talk)", "talks"))).isEqualTo("talks=Monday");
    assertThat(times("raid", "They/PRP/nsubj>condemned condemned/VBD/root the/DT/det>raid raid/NN/dobj>condemned "
        + "on/IN/prep>condemned Monday/NNP/pobj>on")).isEqualTo("raid=-");
  }

  @Test
  void weekdayBehindWhatIsJudgedIsThatOfTheJudgement() {
    assertThat(times("condemned raid", "They/PRP/nsubj>condemned condemned/VBD/root the/DT/det>raid "
        + "raid/NN/dobj>condemned on/IN/prep>raid Monday/NNP/pobj>on")).isEqualTo("condemned=Monday raid=-");
    assertThat(times("condemned raid", "They/PRP/nsubj>condemned condemned/VBD/root the/DT/det>raid "
        + "raid/NN/dobj>condemned of/IN/prep>raid May/NNP/pobj>of 3/CD/num>May")).isEqualTo("condemned=- raid=May 3");
  }

  @Test
  void ofTwoTimesTheNearestIsTheVerbs() {
    assertThat(times("condemned raid", "They/PRP/nsubj>condemned condemned/VBD/root Monday/NNP/npadvmod>condemned "
        + "the/DT/det>raid raid/NN/dobj>condemned on/IN/prep>condemned Sunday/NNP/pobj>on"))
        .isEqualTo("condemned=Monday raid=Sunday");
  }

  @Test
  void whatIsSinceOrUntilATimeIsNotThen() {
    assertThat(times("met", "They/PRP/nsubj>met have/VBP/aux>met met/VBN/root since/IN/prep>met Monday/NNP/pobj>since"))
        .isEqualTo("met=-");
    assertThat(times("talks", "The/DT/det>talks talks/NNS/nsubjpass>postponed were/VBD/auxpass>postponed "
        + "postponed/VBN/root from/IN/prep>postponed Monday/NNP/pobj>from until/IN/prep>postponed "
        + "Thursday/NNP/pobj>until")).isEqualTo("talks=Thursday");
  }

  @Test
  void planBehindANounDatesIt() {
    assertThat(times("talks", "talks/NNS/nsubj>matter scheduled/VBN/acl>talks for/IN/prep>scheduled "
        + "Friday/NNP/pobj>for matter/VBP/root")).isEqualTo("talks=Friday");
  }

  @Test
  void verbsThatContinueOneAnotherShareTheirTime() {
    assertThat(times("flew met", "He/PRP/nsubj>flew flew/VBD/root home/RB/advmod>flew and/CC/cc>flew "
        + "met/VBD/conj>flew envoys/NNS/dobj>met on/IN/prep>met Monday/NNP/pobj>on"))
        .isEqualTo("flew=Monday met=Monday");
    assertThat(times("flew meet", "He/PRP/nsubj>flew flew/VBD/root on/IN/prep>flew Monday/NNP/pobj>on and/CC/cc>flew "
        + "will/MD/aux>meet meet/VB/conj>flew envoys/NNS/dobj>meet")).isEqualTo("flew=Monday meet=-");
  }

  @Test
  void occasionHasTheTimeOfWhatIsDoneThere() {
    assertThat(times("killed raid", "They/PRP/nsubjpass>killed were/VBD/auxpass>killed killed/VBN/root "
        + "in/IN/prep>killed a/DT/det>raid raid/NN/pobj>in on/IN/prep>killed Monday/NNP/pobj>on"))
        .isEqualTo("killed=Monday raid=Monday");
    assertThat(times("charged raid", "They/PRP/nsubjpass>charged were/VBD/auxpass>charged charged/VBN/root "
        + "in/IN/prep>charged a/DT/det>raid raid/NN/pobj>in on/IN/prep>charged Monday/NNP/pobj>on"))
        .isEqualTo("charged=Monday raid=-");
    assertThat(times("urged talks", "They/PRP/nsubj>urged urged/VBD/root calm/NN/dobj>urged at/IN/prep>urged "
        + "the/DT/det>talks talks/NNS/pobj>at on/IN/prep>urged Monday/NNP/pobj>on")).isEqualTo("urged=Monday talks=-");
  }

  @Test
  void whatIsDoneOnAnOccasionHasItsTime() {
    assertThat(times("agreed talks", "They/PRP/nsubj>agreed agreed/VBD/root at/IN/prep>agreed talks/NNS/pobj>at "
        + "on/IN/prep>talks Monday/NNP/pobj>on")).isEqualTo("agreed=Monday talks=Monday");
    assertThat(times("agreed talks", "They/PRP/nsubj>agreed agreed/VBD/root after/IN/prep>agreed talks/NNS/pobj>after "
        + "on/IN/prep>talks Monday/NNP/pobj>on")).isEqualTo("agreed=Monday talks=Monday");
  }

  @Test
  void clauseBehindANounTellsWhenItTookPlace() {
    assertThat(times("war", "the/DT/det>war war/NN/nsubj>goes which/WDT/nsubj>began began/VBD/relcl>war "
        + "in/IN/prep>began 2014/CD/pobj>in goes/VBZ/root on/RP/prt>goes")).isEqualTo("war=2014");
    assertThat(times("war", "the/DT/det>war war/NN/nsubj>goes which/WDT/nsubj>worries worries/VBZ/relcl>war "
        + "many/JJ/dobj>worries since/IN/prep>worries 2014/CD/pobj>since goes/VBZ/root on/RP/prt>goes"))
        .isEqualTo("war=-");
    assertThat(times("left", "since/IN/prep>fought 2003/CD/pobj>since ,/,/punct>fought when/WRB/advmod>left "
        + "they/PRP/nsubj>left left/VBD/advcl>fought ,/,/punct>fought both/DT/nsubj>fought fought/VBD/root"))
        .isEqualTo("left=2003");
  }

  @Test
  void textHasTheTimeOfItsIssue() {
    assertThat(times("condemned", "In/IN/prep>condemned a/DT/det>statement statement/NN/pobj>In "
        + "issued/VBN/acl>statement on/IN/prep>issued Monday/NNP/pobj>on they/PRP/nsubj>condemned "
        + "condemned/VBD/root it/PRP/dobj>condemned")).isEqualTo("condemned=Monday");
    assertThat(times("condemning", "They/PRP/nsubj>issued issued/VBD/root a/DT/det>statement statement/NN/dobj>issued "
        + "on/IN/prep>issued Monday/NNP/pobj>on condemning/VBG/acl>statement it/PRP/dobj>condemning"))
        .isEqualTo("condemning=Monday");
  }

  @Test
  void purposeHasTheTimeOfTheTravel() {
    assertThat(times("meet", "She/PRP/nsubj>flew flew/VBD/root home/RB/advmod>flew on/IN/prep>flew "
        + "Monday/NNP/pobj>on to/TO/aux>meet meet/VB/advcl>flew them/PRP/dobj>meet")).isEqualTo("meet=Monday");
    assertThat(times("meet", "She/PRP/nsubj>phoned phoned/VBD/root them/PRP/dobj>phoned on/IN/prep>phoned "
        + "Monday/NNP/pobj>on to/TO/aux>meet meet/VB/advcl>phoned later/RB/advmod>meet")).isEqualTo("meet=-");
  }

  @Test
  void whatIsDoneBySayingItHasTheTimeOfSaying() {
    assertThat(times("condemns", "Iran/NNP/nsubj>said said/VBD/root on/IN/prep>said Monday/NNP/pobj>on "
        + "it/PRP/nsubj>condemns condemns/VBZ/ccomp>said raids/NNS/dobj>condemns")).isEqualTo("condemns=Monday");
    assertThat(times("condemned", "Iran/NNP/nsubj>said said/VBD/root on/IN/prep>said Monday/NNP/pobj>on "
        + "it/PRP/nsubj>condemned condemned/VBD/ccomp>said raids/NNS/dobj>condemned")).isEqualTo("condemned=-");
  }

  @Test
  void newTimeOfWhatIsPutOffComesFirst() {
    assertThat(times("talks", "The/DT/det>talks talks/NNS/nsubjpass>postponed ,/,/punct>talks due/JJ/amod>talks "
        + "on/IN/prep>due Monday/NNP/pobj>on ,/,/punct>talks were/VBD/auxpass>postponed postponed/VBN/root "
        + "until/IN/prep>postponed Friday/NNP/pobj>until")).isEqualTo("talks=Friday");
  }
}
