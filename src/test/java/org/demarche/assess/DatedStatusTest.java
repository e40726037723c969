package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.entity.EntityTables;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Which reading of a date agrees with the status of its act, seen from 5 March 2025. */
class DatedStatusTest {

  private static final String VISIT = "Mora/NNP/nsubj>wants wants/VBZ/root a/DT/det>visit visit/NN/dobj>wants "
      + "in/IN/prep>visit May/NNP/pobj>in";
  private static final String SUMMIT = "They/PRP/nsubj>meet will/MD/aux>meet meet/VB/root at/IN/prep>meet "
      + "a/DT/det>summit summit/NN/pobj>at on/IN/prep>meet May/NNP/pobj>on";

  private final DateReading reading = new DateReading(LocalDate.of(2025, 3, 5),
      EntityTables.read(EntityTables.BUILT_IN).calendar());

  private DatedStatus agreeing(EventStatus status, String date, String sentence, String trigger, String words) {
    DocumentView document = TreeBuilder.view(sentence);
    Span time = TreeBuilder.word(document, "May").span();
    return new DatedStatus(status, date).agreeing(reading, TreeBuilder.word(document, trigger), time, words);
  }

  private static DatedStatus dated(EventStatus status, String date) {
    return new DatedStatus(status, date);
  }

  @Test
  void whatWasDoneIsNotDatedAfterItsStory() {
    assertThat(agreeing(EventStatus.OCCURRED, "2025-05", VISIT, "visit", "May"))
        .isEqualTo(dated(EventStatus.OCCURRED, "2024-05"));
    assertThat(agreeing(EventStatus.OCCURRED, "2025-05", VISIT, "visit", "May 2025"))
        .isEqualTo(dated(EventStatus.PLANNED, "2025-05"));
    assertThat(agreeing(EventStatus.OCCURRED, "2024-05", VISIT, "visit", "May"))
        .isEqualTo(dated(EventStatus.OCCURRED, "2024-05"));
  }

  @Test
  void whatANounPlansOrProposesIsNotDatedBeforeItsStory() {
    assertThat(agreeing(EventStatus.PROPOSED, "2024-05", VISIT, "visit", "May"))
        .isEqualTo(dated(EventStatus.PROPOSED, "2025-05"));
    assertThat(agreeing(EventStatus.PLANNED, "2024-05", VISIT, "visit", "May"))
        .isEqualTo(dated(EventStatus.PLANNED, "2025-05"));
    assertThat(agreeing(EventStatus.PLANNED, "2025-02-28", VISIT, "visit", "Friday"))
        .isEqualTo(dated(EventStatus.PLANNED, "2025-03-07"));
    assertThat(agreeing(EventStatus.PROPOSED, "2025-02-28", VISIT, "visit", "Friday"))
        .isEqualTo(dated(EventStatus.PROPOSED, "2025-02-28"));
    assertThat(agreeing(EventStatus.HYPOTHETICAL, "2024-05", VISIT, "visit", "May"))
        .isEqualTo(dated(EventStatus.HYPOTHETICAL, "2024-05"));
    assertThat(agreeing(EventStatus.PLANNED, "2024-05", VISIT, "visit", "May 2024"))
        .isEqualTo(dated(EventStatus.PLANNED, "2024-05"));
  }

  @Test
  void timeBehindANounIsItsOwnUnlessAVerbStandsBetween() {
    assertThat(agreeing(EventStatus.PLANNED, "2024-05", SUMMIT, "summit", "May"))
        .isEqualTo(dated(EventStatus.PLANNED, "2025-05"));
    assertThat(agreeing(EventStatus.PLANNED, "2025-02-28", SUMMIT, "summit", "Friday"))
        .isEqualTo(dated(EventStatus.PLANNED, "2025-02-28"));
    assertThat(agreeing(EventStatus.PLANNED, "2024-05", SUMMIT, "meet", "May"))
        .isEqualTo(dated(EventStatus.PLANNED, "2024-05"));
    String ended = "The/DT/det>talks talks/NNS/nsubj>ended ended/VBD/root in/IN/prep>ended May/NNP/pobj>in";
    assertThat(agreeing(EventStatus.PLANNED, "2024-05", ended, "talks", "May"))
        .isEqualTo(dated(EventStatus.PLANNED, "2024-05"));
    String before = "In/IN/prep>held May/NNP/pobj>In talks/NNS/nsubjpass>held were/VBD/auxpass>held held/VBN/root";
    assertThat(agreeing(EventStatus.PLANNED, "2024-05", before, "talks", "May"))
        .isEqualTo(dated(EventStatus.PLANNED, "2024-05"));
  }

  @Test
  void actOutsideAllSentencesKeepsItsDate() {
    assertThat(new DatedStatus(EventStatus.PLANNED, "2024-05").agreeing(reading, null, new Span(0, 3), "May"))
        .isEqualTo(dated(EventStatus.PLANNED, "2024-05"));
  }
}
