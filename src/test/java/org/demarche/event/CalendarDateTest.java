package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.demarche.event.CalendarDate.Unit;
import org.junit.jupiter.api.Test;

class CalendarDateTest {

  /** A Wednesday. */
  private final CalendarDate today = CalendarDate.parse("2024-05-15");

  @Test
  void datesAreAsPreciseAsTheirText() {
    assertThat(CalendarDate.parse(null)).isNull();
    assertThat(today).hasToString("2024-05-15");
    assertThat(CalendarDate.parse("2024-05-15T10:00:00Z")).isEqualTo(today);
    assertThat(CalendarDate.parse(" 2024-05 ")).hasToString("2024-05");
    assertThat(CalendarDate.parse("0800")).hasToString("0800");
    assertThat(CalendarDate.parse("2024").unit()).isEqualTo(Unit.YEAR);
  }

  @Test
  void badDatesAreErrors() {
    assertThatIllegalArgumentException().isThrownBy(() -> CalendarDate.parse("15 May"))
        .withMessage("expected a date as in 2025-05-16, 2025-05 or 2025 but found \"15 May\"");
    assertThatIllegalArgumentException().isThrownBy(() -> CalendarDate.parse("2023-02-29"))
        .withMessage("expected a day of the calendar but found \"2023-02-29\"");
    assertThat(CalendarDate.of(2023, 2, 29, Unit.DAY)).isNull();
    assertThat(CalendarDate.of(2024, 2, 29, Unit.DAY)).hasToString("2024-02-29");
  }

  @Test
  void datesMoveByUnits() {
    assertThat(today.plus(-2, Unit.DAY)).hasToString("2024-05-13");
    assertThat(today.plus(-1, Unit.WEEK)).hasToString("2024-W19");
    assertThat(today.plus(1, Unit.MONTH)).hasToString("2024-06");
    assertThat(today.plus(-1, Unit.YEAR)).hasToString("2023");
    assertThat(CalendarDate.parse("2021-01-02").plus(0, Unit.WEEK)).hasToString("2020-W53");
    assertThat(today.yearsLater(2)).hasToString("2026-05-15");
    assertThat(CalendarDate.parse("2024-05").yearsLater(-1)).hasToString("2023-05");
  }

  @Test
  void weekdaysAreTheNearestOnes() {
    assertThat(today.nearest(5, false)).hasToString("2024-05-10");
    assertThat(today.nearest(5, true)).hasToString("2024-05-17");
    assertThat(today.nearest(1, false)).hasToString("2024-05-13");
    assertThat(today.nearest(1, true)).hasToString("2024-05-20");
    assertThat(today.nearest(3, false)).hasToString("2024-05-15");
    assertThat(today.nearest(3, true)).hasToString("2024-05-15");
  }

  @Test
  void severalDaysAreAnInterval() {
    assertThat(today.from(13)).hasToString("2024-05-13/2024-05-15");
    assertThat(today.from(1)).hasToString("2024-05-01/2024-05-15");
    assertThat(today.from(15)).isNull();
    assertThat(today.from(0)).isNull();
    assertThat(CalendarDate.parse("2024-05").from(1)).isNull();
  }

  @Test
  void monthsContainTheirDays() {
    assertThat(CalendarDate.parse("2024-05").contains(today)).isTrue();
    assertThat(CalendarDate.parse("2024-04").contains(today)).isFalse();
    assertThat(today.contains(today)).isTrue();
    assertThat(today.contains(CalendarDate.parse("2024-05-14"))).isFalse();
  }
}
