package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void datesAreDaysMonthsYearsAndIntervals() {
    assertThat(Days.of("2024-02-29")).isEqualTo(days("2024-02-29", "2024-02-29"));
    assertThat(Days.of("2024-02-29T10:00")).isEqualTo(days("2024-02-29", "2024-02-29"));
    assertThat(Days.of("2024-02")).isEqualTo(days("2024-02-01", "2024-02-29"));
    assertThat(Days.of("2024")).isEqualTo(days("2024-01-01", "2024-12-31"));
    assertThat(Days.of("2020-W01")).isEqualTo(days("2019-12-30", "2020-01-05"));
    assertThat(Days.of("2024-02-28/2024-03")).isEqualTo(days("2024-02-28", "2024-03-31"));
  }

  @Test
  void whatIsNoDateIsNull() {
    assertThat(Days.of(null)).isNull();
    assertThat(Days.of("")).isNull();
    assertThat(Days.of("2024-13-01")).isNull();
    assertThat(Days.of("2024-W60")).isNull();
    assertThat(Days.of("2024-03-05/2024-03-01")).isNull();
    assertThat(Days.of("soon")).isNull();
  }

  @Test
  void distanceIsZeroWhereDaysOverlap() {
    assertThat(Days.of("2024-02").distance(Days.of("2024-02-10"))).isZero();
    assertThat(Days.of("2024-02-10").distance(Days.of("2024-02-12"))).isEqualTo(2);
    assertThat(Days.of("2024-02-12").distance(Days.of("2024-02-10"))).isEqualTo(2);
  }
}
