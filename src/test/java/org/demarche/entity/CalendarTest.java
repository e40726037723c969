package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.demarche.entity.Calendar.Entry;
import org.demarche.entity.Calendar.Kind;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private final Calendar calendar = EntityTables.read(EntityTables.BUILT_IN).calendar();

  @Test
  void monthsAreThoseThatJavaKnowsInFullAndShort() {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      String abbreviation = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      assertThat(calendar.months()).containsEntry(name, month.getValue()).containsEntry(abbreviation, month.getValue());
      assertThat(calendar.isMonth(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
      assertThat(calendar.isMonth(abbreviation.toLowerCase(Locale.ROOT))).as(abbreviation).isTrue();
    }
    assertThat(calendar.months()).hasSize(24).containsEntry("Sept", 9);
  }

  @Test
  void daysAreThoseThatJavaKnowsInFullAndShort() {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      assertThat(calendar.weekdays()).containsEntry(name, day.getValue())
          .containsEntry(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), day.getValue());
      assertThat(calendar.isWeekday(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
      assertThat(calendar.isMonth(name.toLowerCase(Locale.ROOT))).as(name).isFalse();
    }
    assertThat(calendar.weekdays()).hasSize(14);
  }

  @Test
  void shortMonthMayHaveAPeriodAndAFullOneHasNone() {
    assertThat(calendar.named("sept.")).isEqualTo(new Entry("month.sept", Kind.MONTH, 9));
    assertThat(calendar.named("sept")).isEqualTo(new Entry("month.sept", Kind.MONTH, 9));
    assertThat(calendar.named("may")).isEqualTo(new Entry("month.may", Kind.MONTH, 5));
    assertThat(calendar.named("may.")).isNull();
    assertThat(calendar.isWeekday("sept")).isFalse();
  }

  @Test
  void shortDayIsAnotherWordInRunningText() {
    assertThat(calendar.named("sunday")).isEqualTo(new Entry("weekday.sunday", Kind.WEEKDAY, 7));
    assertThat(calendar.named("sun")).isNull();
    assertThat(calendar.isWeekday("sun")).isFalse();
  }

  @Test
  void fullNamesAreMonthsAndDays() {
    assertThat(calendar.fullNames()).hasSize(19).contains("may", "sunday").doesNotContain("sept", "sun");
  }
}
