package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.entity.EntityTables;
import org.junit.jupiter.api.Test;

class DateReadingTest {

  private final DateReading reading = new DateReading(LocalDate.of(2025, 3, 5),
      EntityTables.read(EntityTables.BUILT_IN).calendar());

  @Test
  void datesAreComparedAsFarAsTheyGo() {
    assertThat(reading.isLater("2025-03-06")).isTrue();
    assertThat(reading.isLater("2025-03-05")).isFalse();
    assertThat(reading.isLater("2025-03")).isFalse();
    assertThat(reading.isLater("2025-04")).isTrue();
    assertThat(reading.isEarlier("2025-03-04")).isTrue();
    assertThat(reading.isEarlier("2025-03")).isFalse();
    assertThat(reading.isEarlier("2024")).isTrue();
    assertThat(reading.isEarlier("2024-W50")).isTrue();
    assertThat(reading.isEarlier("2025-W10")).isFalse();
    assertThat(reading.isLater("2025-W10")).isFalse();
    assertThat(reading.isLater("2025-W11")).isTrue();
    assertThat(reading.isLater("2025-03-08/2025-03-09")).isTrue();
    assertThat(reading.isLater("2025-03-04/2025-03-09")).isFalse();
    assertThat(reading.isEarlier("2025-03-01/2025-03-04")).isTrue();
    assertThat(reading.isLater("PT2H")).isFalse();
    assertThat(reading.isLater(null)).isFalse();
    assertThat(new DateReading(null, null).isLater("2025-03-06")).isFalse();
  }

  @Test
  void wordsThatNameNoYearHaveAnotherReading() {
    assertThat(reading.other("2025-03-07", "Friday morning", -1)).isEqualTo("2025-02-28");
    assertThat(reading.other("2025-02-28", "Friday", 1)).isEqualTo("2025-03-07");
    assertThat(reading.other("2025-07-08", "July 8", -1)).isEqualTo("2024-07-08");
    assertThat(reading.other("2025-07-08", "Tuesday, July 8", -1)).isEqualTo("2024-07-08");
    assertThat(reading.other("2025-07", "late July", -1)).isEqualTo("2024-07");
    assertThat(reading.other("2025-03-10", "10th", -1)).isEqualTo("2025-02-10");
    assertThat(reading.other("2025-07-08", "July 8, 2025", -1)).isNull();
    assertThat(reading.other("2025-03-06/2025-03-07", "Thursday and Friday", -1))
        .isEqualTo("2025-02-27/2025-02-28");
    assertThat(reading.other("2025-03-06", "tomorrow", -1)).isNull();
    assertThat(reading.other("2025-W11", "next week", -1)).isNull();
    assertThat(reading.other("2025-03-06/2025-03-08", "the next 3 days", -1)).isNull();
  }
}
