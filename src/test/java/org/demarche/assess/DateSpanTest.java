package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class DateSpanTest {

  private static String days(String date) {
    DateSpan span = DateSpan.of(date);
    return span == null ? null : span.first() + " " + span.last();
  }

  @Test
  void daysWeeksMonthsYearsAndIntervalsHaveTheirDays() {
    assertThat(days("2025-03-05")).isEqualTo("2025-03-05 2025-03-05");
    assertThat(days("2025-W10")).isEqualTo("2025-03-03 2025-03-09");
    assertThat(days("2024-02")).isEqualTo("2024-02-01 2024-02-29");
    assertThat(days("2025")).isEqualTo("2025-01-01 2025-12-31");
    assertThat(days("2025-03-08/2025-03-09")).isEqualTo("2025-03-08 2025-03-09");
    assertThat(days("2025-03/2025-05")).isEqualTo("2025-03-01 2025-05-31");
    assertThat(days("1990/1999")).isEqualTo("1990-01-01 1999-12-31");
  }

  @Test
  void whatIsNoDateHasNone() {
    assertThat(days(null)).isNull();
    assertThat(days("")).isNull();
    assertThat(days("2025-13")).isNull();
    assertThat(days("2025-02-30")).isNull();
    assertThat(days("2025-W60")).isNull();
    assertThat(days("2025-03-05/")).isNull();
    assertThat(days("PT2H")).isNull();
    assertThat(days("2025-SU")).isNull();
  }

  @Test
  void daysAndMonthsMoveWeeksAndYearsDoNot() {
    assertThat(DateSpan.of("2025-03-07").plus(Period.ofWeeks(-1))).isEqualTo("2025-02-28");
    assertThat(DateSpan.of("2025-03-06/2025-03-07").plus(Period.ofWeeks(1))).isEqualTo("2025-03-13/2025-03-14");
    assertThat(DateSpan.of("2025-07").plus(Period.ofYears(-1))).isEqualTo("2024-07");
    assertThat(DateSpan.of("2025-12/2026-02").plus(Period.ofYears(-1))).isEqualTo("2024-12/2025-02");
    assertThat(DateSpan.of("2025-W10").plus(Period.ofWeeks(1))).isNull();
    assertThat(DateSpan.of("2025").plus(Period.ofYears(1))).isNull();
    assertThat(DateSpan.of("2025-03-05").first()).isEqualTo(LocalDate.of(2025, 3, 5));
  }
}
