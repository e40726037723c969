package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.register.Reports.acts;
import static org.demarche.register.Reports.city;
import static org.demarche.register.Reports.in;
import static org.demarche.register.Reports.person;
import static org.demarche.register.Reports.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterTest {

  private static final Side BRAZIL = state("Brazil", "BRA");
  private static final Side POLAND = state("Poland", "POL");

  private static Reports states(String document) {
    return in(document).sides(BRAZIL, POLAND);
  }

  /** An act that is no act of speech. */
  private static Reports deed(String document) {
    return in(document).kind("COERCE", null);
  }

  /** Each rule with two reports that it joins, and the second one with a little less in common, which it does not. */
  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("register.persons.day", in("a"), in("b"), states("b")),
        Arguments.of("register.persons.near.place", in("a").at(city("Rome", "ITA")),
            in("b").date("2025-03-02").at(city("Rome", "ITA")), in("b").date("2025-03-02")),
        Arguments.of("register.persons.near.words", in("a").words("grain", "port"),
            in("b").date("2025-03").words("grain", "port"), in("b").date("2025-03").words("grain")),
        Arguments.of("register.persons.place", in("a").at(city("Rome", "ITA")).context("grain"),
            in("b").date(null).at(city("Rome", "ITA")).context("grain"),
            in("b").date(null).at(city("Rome", "ITA"))),
        Arguments.of("register.persons.words", in("a").words("grain").context("port", "ship"),
            in("b").date(null).words("grain").context("port", "ship"), in("b").date(null).words("grain")),
        Arguments.of("register.both.day.place", states("a").at(city("Rome", "ITA")),
            states("b").at(city("Rome", "ITA")), states("b")),
        Arguments.of("register.both.day.words", states("a").words("grain").context("port"),
            states("b").words("grain").context("port"), states("b").words("grain")),
        Arguments.of("register.both.near.place", states("a").at(city("Rome", "ITA")).context("grain"),
            states("b").date("2025-03").at(city("Rome", "ITA")).context("grain"),
            states("b").date("2025-03").at(city("Rome", "ITA"))),
        Arguments.of("register.both.place", states("a").at(city("Rome", "ITA")).words("grain", "port"),
            states("b").date(null).at(city("Rome", "ITA")).words("grain", "port"),
            states("b").date(null).at(city("Rome", "ITA")).words("grain")),
        Arguments.of("register.both.near.words", states("a").words("grain").context("port", "ship"),
            states("b").date("2025-03").words("grain").context("port", "ship"),
            states("b").date("2025-03").words("grain").context("port")),
        Arguments.of("register.both.words", states("a").words("grain").context("port", "ship", "toll"),
            states("b").date(null).words("grain").context("port", "ship", "toll"),
            states("b").date(null).words("grain").context("port", "ship")),
        Arguments.of("register.one.day.place", in("a").sides(BRAZIL).at(city("Rome", "ITA")).words("grain", "port"),
            in("b").sides(BRAZIL).at(city("Rome", "ITA")).words("grain", "port"),
            in("b").sides(BRAZIL).at(city("Rome", "ITA")).words("grain")),
        Arguments.of("register.one.day.words", in("a").sides(BRAZIL).words("grain").context("port", "ship"),
            in("b").sides(BRAZIL).words("grain").context("port", "ship"),
            in("b").sides(BRAZIL).words("grain").context("port")),
        Arguments.of("register.one.words", deed("a").sides(BRAZIL).words("grain").context("port", "ship", "toll"),
            deed("b").sides(BRAZIL).date(null).words("grain").context("port", "ship", "toll"),
            deed("b").sides(BRAZIL).date(null).words("grain").context("port", "ship")),
        Arguments.of("register.none.words", deed("a").sides().words("grain").context("port", "ship", "toll", "quay"),
            deed("b").sides().date(null).words("grain").context("port", "ship", "toll", "quay"),
            deed("b").sides().date(null).words("grain").context("port", "ship", "toll")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleJoinsWhatItSaysAndNoLess(String rule, Reports one, Reports other, Reports less) {
    List<Entry> joined = Reports.entries(one, other);
    assertThat(joined).hasSize(1);
    assertThat(joined.get(0).joins()).extracting(join -> join.rule().id()).containsExactly(rule);
    assertThat(Reports.entries(one, less)).as("with less in common").hasSize(2);
  }

  @Test
  void everyRuleIsTried() {
    assertThat(JoinRule.read(JoinRule.BUILT_IN)).extracting(JoinRule::id)
        .containsExactlyElementsOf(rules().map(arguments -> (String) arguments.get()[0]).toList());
  }

  @Test
  void sameDatePairAndCategoryAreNotEnough() {
    assertThat(acts(states("a"), states("b"))).containsExactly("a", "b");
  }

  @Test
  void conflictsKeepActsApart() {
    assertThat(acts(in("a"), in("b").date("2025-03-05"))).as("days").hasSize(2);
    assertThat(acts(in("a").at(city("Rome", "ITA")), in("b").at(city("Oslo", "NOR")))).as("places").hasSize(2);
    assertThat(acts(in("a"), in("b").sides(person("Ana Silva", "BRA"), person("Eva Roth", "DEU"))))
        .as("sides").hasSize(2);
    assertThat(acts(in("a"), in("b").kind("AGREE", null))).as("categories").hasSize(2);
    assertThat(acts(in("a").kind("CONSULT", "call"), in("b").kind("CONSULT", "visit"))).as("modes").hasSize(2);
    assertThat(acts(in("a").round(2), in("b").round(3))).as("rounds").hasSize(2);
    assertThat(acts(in("a").round(2), in("b").round(0))).as("one round").hasSize(1);
    assertThat(acts(in("a").date(null).words("x").context("y", "z"), in("b").date(null).on("2025-04-04").words("x")
        .context("y", "z"))).as("a month between documents").hasSize(2);
  }

  @Test
  void actsOfSpeechWithOneSideNeedMoreInCommon() {
    Reports said = in("a").kind("ACCUSE", null).sides(BRAZIL).date(null).words("grain").context("port", "ship", "toll");
    assertThat(acts(said, in("b").kind("ACCUSE", null).sides(BRAZIL).date(null).words("grain")
        .context("port", "ship", "toll", "quay"))).hasSize(2);
    said.context("port", "ship", "toll", "quay", "dock");
    assertThat(acts(said, in("b").kind("ACCUSE", null).sides(BRAZIL).date(null).words("grain")
        .context("port", "ship", "toll", "quay", "dock"))).hasSize(1);
  }

  @Test
  void whatIsOnlyImaginedNeedsSidesDateOrPlace() {
    Reports one = deed("a").status("HYPOTHETICAL").sides(BRAZIL).date(null).words("grain")
        .context("port", "ship", "toll");
    Reports other = deed("b").sides(BRAZIL).date(null).words("grain").context("port", "ship", "toll");
    assertThat(acts(one, other)).hasSize(2);
    assertThat(acts(one.sides(BRAZIL, POLAND), other.sides(BRAZIL, POLAND))).hasSize(1);
  }

  @Test
  void actsWithoutSidesInDocumentsFarApartNeedTheSameDay() {
    Reports one = deed("a").sides().date("2025-03").words("grain").context("port", "ship", "toll", "quay");
    Reports other = deed("b").sides().date("2025-03").on("2025-03-25").words("grain")
        .context("port", "ship", "toll", "quay");
    assertThat(acts(one, other)).hasSize(2);
    assertThat(acts(one, other.on("2025-03-12"))).hasSize(1);
    assertThat(acts(one.date("2025-03-03"), other.date("2025-03-03").on("2025-03-25"))).hasSize(1);
  }

  @Test
  void recordsOfOneDocumentAreDifferentActs() {
    assertThat(acts(in("a"), in("a").beginsAt(90))).containsExactly("a", "a");
    assertThat(acts(in("a"), in("a").beginsAt(90), in("b"))).containsExactly("a+b", "a");
  }

  @Test
  void groupsDoNotGrowByChains() {
    Reports middle = in("b").date("2025-03").at(city("Rome", "ITA"));
    assertThat(acts(in("a").at(city("Rome", "ITA")), middle, in("c").date("2025-03-20").at(city("Rome", "ITA"))))
        .hasSize(2);
  }

  @Test
  void actsAreTheSameInWhateverOrderReportsCome() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(in("d" + i).date("2025-03-0" + (1 + i % 3)).words("w" + i % 5).context("x", "y", "z").report());
    }
    List<List<String>> first = keys(reports);
    for (int seed = 1; seed <= 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(keys(reports)).isEqualTo(first);
    }
  }

  private static List<List<String>> keys(List<Report> reports) {
    return Register.create().entries(reports, Map.of()).stream()
        .map(entry -> entry.reports().stream().map(Report::key).toList()).toList();
  }

  @Test
  void idsStayWhenDocumentsAreAdded() {
    List<Report> few = List.of(in("b").report(), in("x").date("2025-06-01").report());
    Map<String, String> before = ids(Register.create().entries(few, Map.of()));
    List<Report> more = new ArrayList<>(few);
    more.add(in("a").report());
    List<Entry> after = Register.create().entries(more, before);
    assertThat(ids(after)).containsAllEntriesOf(before);
    assertThat(after).hasSize(2);
  }

  @Test
  void entryThatWasTwoNamesBoth() {
    Map<String, String> before = Map.of("a:10", "act-1", "b:10", "act-2");
    List<Entry> entries = Register.create().entries(List.of(in("a").report(), in("b").report()), before);
    assertThat(entries).singleElement().satisfies(entry -> {
      assertThat(entry.id()).isEqualTo("act-1");
      assertThat(entry.joined()).containsExactly("act-2");
    });
  }

  private static Map<String, String> ids(List<Entry> entries) {
    Map<String, String> ids = new HashMap<>();
    entries.forEach(entry -> entry.reports().forEach(report -> ids.put(report.key(), entry.id())));
    return ids;
  }
}
