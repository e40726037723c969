package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.register.Reports.city;
import static org.demarche.register.Reports.in;
import static org.demarche.register.Reports.person;
import static org.demarche.register.Reports.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.register.Entry.Stage;
import org.junit.jupiter.api.Test;

class EntryTest {

  private static Entry entry(Reports... reports) {
    return new Entry("act-1", List.of(), Stream.of(reports).map(Reports::report).toList(), List.of());
  }

  private static List<Stage> stages(Entry entry) {
    return entry.history().stream().map(Entry.Step::stage).toList();
  }

  @Test
  void plannedThenHeld() {
    Entry entry = entry(in("b").on("2025-03-04"), in("a").on("2025-03-01").status("PLANNED"));
    assertThat(entry.status()).isEqualTo("OCCURRED");
    assertThat(stages(entry)).containsExactly(Stage.ANNOUNCED, Stage.HELD);
    assertThat(entry.history().get(0).document()).isEqualTo("a");
  }

  @Test
  void heldStaysHeldWhereALaterStoryStillSpeaksOfThePlan() {
    assertThat(entry(in("a").on("2025-03-03"), in("b").on("2025-03-04").status("PLANNED")).status())
        .isEqualTo("OCCURRED");
  }

  @Test
  void plannedThenCalledOff() {
    Entry entry = entry(in("a").on("2025-03-01").status("PLANNED"), in("b").on("2025-03-02").status("NEGATED"));
    assertThat(entry.status()).isEqualTo("NEGATED");
    assertThat(stages(entry)).containsExactly(Stage.ANNOUNCED, Stage.CALLED_OFF);
    assertThat(entry.isDisputed()).isFalse();
  }

  @Test
  void postponedWhereALaterPlanHasALaterDay() {
    Entry entry = entry(in("a").on("2025-03-01").status("PLANNED").date("2025-03-05"),
        in("b").on("2025-03-02").status("PLANNED").date("2025-03-09"));
    assertThat(stages(entry)).containsExactly(Stage.ANNOUNCED, Stage.POSTPONED);
  }

  @Test
  void assertedByOneAndDeniedByAnotherIsDisputed() {
    Entry entry = entry(in("a").on("2025-03-04"), in("b").on("2025-03-05").status("NEGATED"));
    assertThat(entry.isDisputed()).isTrue();
    assertThat(stages(entry)).containsExactly(Stage.HELD, Stage.DENIED);
    assertThat(entry(in("a").disputed()).isDisputed()).isTrue();
  }

  @Test
  void conflictingValuesKeepTheirSources() {
    Entry entry = entry(in("a").at(city("Rome", "ITA")), in("b").at(city("Rome", "ITA")).date("2025-03-04"),
        in("c").at(city("Ostia", "ITA")));
    assertThat(entry.dates()).containsExactly(Map.entry("2025-03-03", List.of("a", "c")),
        Map.entry("2025-03-04", List.of("b")));
    assertThat(entry.places()).containsExactly(Map.entry("Rome", List.of("a", "b")), Map.entry("Ostia", List.of("c")));
  }

  @Test
  void numbersOnWhichDocumentsDifferKeepTheirSources() {
    Report.Count twelve = new Report.Count("kill", "soldier", 12);
    Report.Count fifteen = new Report.Count("kill", "soldier", 15);
    Entry entry = entry(in("a").counts(twelve), in("b").counts(fifteen), in("c").counts(fifteen));
    assertThat(entry.counts()).containsExactly(Map.entry(fifteen, List.of("b", "c")),
        Map.entry(twelve, List.of("a")));
  }

  @Test
  void sidesAreEachOnceByTheirFullestName() {
    Entry entry = entry(in("a").sides(person("Silva", null), state("Poland", "POL")),
        in("b").sides(person("Ana Silva", "BRA"), state("Poland", "POL")));
    assertThat(entry.sides()).extracting(Side::name).containsExactly("Ana Silva", "Poland");
    assertThat(entry.sides()).extracting(Side::country).containsExactly("BRA", "POL");
  }

  @Test
  void reportsAreInOrderOfTheirDays() {
    Entry entry = entry(in("c").on("2025-03-09"), in("b").on(null), in("a").on("2025-03-02"));
    assertThat(entry.reports()).extracting(Report::document).containsExactly("b", "a", "c");
    assertThat(entry.reported()).hasToString("[2025-03-02, 2025-03-09]");
    assertThat(entry.documents()).isEqualTo(3);
  }

  @Test
  void dateThatNoDocumentGivesIsInferredFromOneThatIsAboutTheAct() {
    assertThat(inferred(in("a").date(null))).isEqualTo("2025-03-03/2025-03-04");
    assertThat(inferred(in("a"))).as("a date").isNull();
    assertThat(inferred(in("a").date(null).status("PLANNED"))).as("a plan").isNull();
    assertThat(inferred(in("a").date(null).on(null))).as("no day").isNull();
    assertThat(inferred(in("a").date(null).salience(0.3))).as("an aside").isNull();
  }

  private static String inferred(Reports report) {
    return Reports.entries(report).get(0).inferredDate();
  }
}
