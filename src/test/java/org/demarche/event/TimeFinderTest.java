package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Times as seen from Wednesday, 15 May 2024. */
class TimeFinderTest {

  /** Words with tags; a line for each time: its words, its date in the past and in the future. */
  private static List<String> times(String sentence) {
    return times(sentence, "2024-05-15");
  }

  private static List<String> times(String sentence, String today) {
    DocumentView document = TreeBuilder.view(sentence);
    return new TimeFinder(EventTrees.TABLES, CalendarDate.parse(today)).find(document.sentences().get(0)).stream()
        .map(time -> document.text(time.span()) + " " + time.past() + " " + time.future()).toList();
  }

  @Test
  void daysAreSeenFromToday() {
    assertThat(times("They/PRP left/VBD yesterday/NN")).containsExactly("yesterday 2024-05-14 2024-05-14");
    assertThat(times("They/PRP leave/VBP tomorrow/NN")).containsExactly("tomorrow 2024-05-16 2024-05-16");
    assertThat(times("They/PRP left/VBD yesterday/NN", null)).containsExactly("yesterday null null");
    assertThat(times("They/PRP left/VBD yesterday/NN", "2024")).containsExactly("yesterday null null");
  }

  @Test
  void weekdaysLieBeforeAndAfterToday() {
    assertThat(times("on/IN Friday/NNP")).containsExactly("Friday 2024-05-10 2024-05-17");
    assertThat(times("on/IN Wednesday/NNP")).containsExactly("Wednesday 2024-05-15 2024-05-15");
    assertThat(times("last/JJ Wednesday/NNP")).containsExactly("last Wednesday 2024-05-08 2024-05-08");
    assertThat(times("next/JJ Wednesday/NNP")).containsExactly("next Wednesday 2024-05-22 2024-05-22");
    assertThat(times("last/JJ Tuesday/NNP")).containsExactly("last Tuesday 2024-05-07 2024-05-07");
    assertThat(times("last/JJ Friday/NNP")).containsExactly("last Friday 2024-05-10 2024-05-10");
    assertThat(times("next/JJ Friday/NNP")).containsExactly("next Friday 2024-05-17 2024-05-17");
    assertThat(times("on/IN Friday/NNP", null)).containsExactly("Friday null null");
    assertThat(times("on/IN Tuesday/NNP ,/, March/NNP 5/CD"))
        .containsExactly("Tuesday , March 5 2024-03-05 2024-03-05");
    assertThat(times("next/JJ Friday/NNP ,/, August/NNP 2/CD", "2024-07-28"))
        .containsExactly("next Friday , August 2 2024-08-02 2024-08-02");
    assertThat(times("on/IN Friday/NNP ,/, March/NNP 5/CD"))
        .containsExactly("Friday , March 5 2024-03-05 2025-03-05");
    assertThat(times("on/IN Tuesday/NNP March/NNP 5/CD")).containsExactly("Tuesday March 5 2024-03-05 2024-03-05");
  }

  @Test
  void unitsAreMovedByTheWordBefore() {
    assertThat(times("last/JJ week/NN")).containsExactly("last week 2024-W19 2024-W19");
    assertThat(times("this/DT month/NN")).containsExactly("this month 2024-05 2024-05");
    assertThat(times("next/JJ year/NN")).containsExactly("next year 2025 2025");
    assertThat(times("a/DT week/NN")).isEmpty();
    assertThat(times("last/JJ talks/NNS")).isEmpty();
    assertThat(times("two/CD weeks/NNS ago/RB")).containsExactly("two weeks ago 2024-W18 2024-W18");
    assertThat(times("3/CD days/NNS ago/RB")).containsExactly("3 days ago 2024-05-12 2024-05-12");
    assertThat(times("a/DT year/NN ago/RB")).containsExactly("a year ago 2023 2023");
    assertThat(times("two/CD weeks/NNS later/RB")).isEmpty();
    assertThat(times("two/CD weeks/NNS ago/RB", null)).containsExactly("two weeks ago null null");
  }

  @Test
  void monthsTakeDaysAndYearsWithThem() {
    assertThat(times("in/IN January/NNP")).containsExactly("January 2024-01 2025-01");
    assertThat(times("in/IN May/NNP")).containsExactly("May 2024-05 2024-05");
    assertThat(times("in/IN August/NNP")).containsExactly("August 2023-08 2024-08");
    assertThat(times("last/JJ January/NNP")).containsExactly("last January 2024-01 2024-01");
    assertThat(times("next/JJ January/NNP")).containsExactly("next January 2025-01 2025-01");
    assertThat(times("on/IN March/NNP 3/CD")).containsExactly("March 3 2024-03-03 2025-03-03");
    assertThat(times("on/IN 3/CD March/NNP")).containsExactly("3 March 2024-03-03 2025-03-03");
    assertThat(times("on/IN March/NNP 3rd/CD ,/, 2022/CD")).containsExactly("March 3rd , 2022 2022-03-03 2022-03-03");
    assertThat(times("in/IN March/NNP 2022/CD")).containsExactly("March 2022 2022-03 2022-03");
    assertThat(times("on/IN March/NNP 40/CD")).containsExactly("March 2024-03 2025-03");
    assertThat(times("on/IN Jan./NNP 9/CD")).containsExactly("Jan. 9 2024-01-09 2025-01-09");
    assertThat(times("they/PRP may/MD march/VB")).isEmpty();
    assertThat(times("in/IN March/NNP of/IN last/JJ year/NN")).containsExactly("March of last year 2023-03 2023-03");
    assertThat(times("on/IN March/NNP 3/CD this/DT year/NN"))
        .containsExactly("March 3 this year 2024-03-03 2024-03-03");
    assertThat(times("in/IN March/NNP of/IN last/JJ year/NN", null))
        .containsExactly("March null null", "last year null null");
    assertThat(times("in/IN March/NNP", null)).containsExactly("March null null");
    assertThat(times("in/IN March/NNP 2022/CD", null)).containsExactly("March 2022 2022-03 2022-03");
  }

  @Test
  void severalDaysOfAMonthAreOneTime() {
    assertThat(times("from/IN 3/CD to/TO 5/CD March/NNP"))
        .containsExactly("3 to 5 March 2024-03-03/2024-03-05 2025-03-03/2025-03-05");
    assertThat(times("on/IN March/NNP 3-5/CD ,/, 2023/CD"))
        .containsExactly("March 3-5 , 2023 2023-03-03/2023-03-05 2023-03-03/2023-03-05");
    assertThat(times("on/IN 3-5/CD March/NNP"))
        .containsExactly("3-5 March 2024-03-03/2024-03-05 2025-03-03/2025-03-05");
    assertThat(times("on/IN March/NNP 3/CD and/CC 5/CD"))
        .containsExactly("March 3 and 5 2024-03-03/2024-03-05 2025-03-03/2025-03-05");
    assertThat(times("from/IN 5/CD to/TO 3/CD March/NNP")).containsExactly("3 March 2024-03-03 2025-03-03");
    assertThat(times("from/IN 3/CD against/IN 5/CD March/NNP")).containsExactly("5 March 2024-03-05 2025-03-05");
    assertThat(times("from/IN 3/CD to/TO 5/CD March/NNP", null)).containsExactly("5 March null null");
  }

  @Test
  void numbersOfFourDigitsAreYearsInTheirPlace() {
    assertThat(times("in/IN 2022/CD")).containsExactly("2022 2022 2022");
    assertThat(times("the/DT/det>accord 2015/CD/num>accord accord/NN/root")).containsExactly("2015 2015 2015");
    assertThat(times("2015/CD/num>soldiers soldiers/NNS/root")).isEmpty();
    assertThat(times("the/DT/det>accords 2015/CD/num>accords accords/NNS/root")).containsExactly("2015 2015 2015");
    assertThat(times("for/IN 2022/CD")).isEmpty();
    assertThat(times("in/IN 1799/CD")).isEmpty();
    assertThat(times("in/IN 1800/CD")).containsExactly("1800 1800 1800");
    assertThat(times("in/IN 2100/CD")).containsExactly("2100 2100 2100");
    assertThat(times("in/IN 2101/CD")).isEmpty();
  }

  @Test
  void twoTimesAreAnIntervalUnlessOneReplacesTheOther() {
    assertThat(times("from/IN Monday/NNP to/TO Tuesday/NNP"))
        .containsExactly("Monday to Tuesday 2024-05-13/2024-05-14 2024-05-20/2024-05-21");
    assertThat(times("postponed/VBN from/IN Monday/NNP until/IN Thursday/NNP"))
        .containsExactly("Monday 2024-05-13 2024-05-20", "Thursday 2024-05-09 2024-05-16");
    assertThat(times("in/IN the/DT 1990s/CD")).containsExactly("1990s 1990/1999 1990/1999");
  }

  @Test
  void seasonsAreThreeMonthsAndNoOtherWords() {
    assertThat(times("in/IN the/DT spring/NN")).containsExactly("spring 2024-03/2024-05 2024-03/2024-05");
    assertThat(times("last/JJ spring/NN")).containsExactly("last spring 2023-03/2023-05 2023-03/2023-05");
    assertThat(times("next/JJ winter/NN")).containsExactly("next winter 2024-12/2025-02 2024-12/2025-02");
    assertThat(times("this/DT summer/NN")).containsExactly("this summer 2023-06/2023-08 2024-06/2024-08");
    assertThat(times("during/IN the/DT winter/NN")).containsExactly("winter 2023-12/2024-02 2024-12/2025-02");
    assertThat(times("winter/NN of/IN 2019/CD")).containsExactly("winter of 2019 2019-12/2020-02 2019-12/2020-02");
    assertThat(times("late/JJ summer/NN 2019/CD"))
        .containsExactly("late summer 2019 2019-06/2019-08 2019-06/2019-08");
    assertThat(times("since/IN the/DT fall/NN of/IN Saigon/NNP")).isEmpty();
    assertThat(times("the/DT fall/NN was/VBD deep/JJ")).isEmpty();
    assertThat(times("in/IN spring/NN", null)).containsExactly("spring null null");
  }

  @Test
  void holidaysAreDays() {
    assertThat(times("on/IN Christmas/NNP Day/NNP")).containsExactly("Christmas Day 2023-12-25 2024-12-25");
    assertThat(times("last/JJ Christmas/NNP")).containsExactly("last Christmas 2023-12-25 2023-12-25");
    assertThat(times("on/IN New/NNP Year/NNP 's/POS Eve/NNP 2019/CD"))
        .containsExactly("New Year 's Eve 2019 2019-12-31 2019-12-31");
    assertThat(times("on/IN May/NNP Day/NNP")).containsExactly("May Day 2024-05-01 2025-05-01");
    assertThat(times("on/IN Christmas/NNP Island/NNP")).isEmpty();
    assertThat(times("a/DT Christmas/NNP card/NN")).isEmpty();
  }
}
