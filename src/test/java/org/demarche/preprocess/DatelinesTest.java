package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.entity.EntityTables;
import org.junit.jupiter.api.Test;

/** What {@link Datelines} sees of a paragraph; the patterns themselves are tested by {@link PatternRowsTest}. */
class DatelinesTest {

  private static final Datelines DATELINES =
      new Datelines(DatelineAnnotator.BUILT_IN, new PatternGrammar(DatelineAnnotator.BUILT_IN, EntityTables.read(EntityTables.BUILT_IN).calendar()));
  /** How much of a paragraph is looked at. */
  private static final int LOOKED_AT = 160;

  private static List<String> rules(String text) {
    return DATELINES.find(text, Paragraphs.of(text)).stream().map(Datelines.Opening::rule).toList();
  }

  @Test
  void aDateAloneIsADateline() {
    assertThat(rules("Saturday, May 3, 2025")).containsExactly("dl.day");
  }

  @Test
  void aDateIsNotAloneWhenTheRestOfItsParagraphIsTooFarAwayToBeSeen() {
    String text = "Saturday, May 3, 2025" + " ".repeat(LOOKED_AT) + "the talks went on.";
    assertThat(rules(text)).isEmpty();
  }

  @Test
  void whatFollowsADatelineMustBeSeen() {
    String dateline = "OSLO, May 3 (AP) —";
    assertThat(rules(dateline + " ".repeat(20) + "Envoys met.")).containsExactly("dl.agency");
    assertThat(rules(dateline + " ".repeat(20) + "envoys met.")).isEmpty();
    assertThat(rules(dateline + " ".repeat(LOOKED_AT) + "envoys met.")).isEmpty();
  }

  @Test
  void aDatelineOfALongParagraphIsFound() {
    String dateline = "OSLO, May 3 (AP) —";
    assertThat(rules(dateline + " Envoys met" + " again".repeat(30) + ".")).containsExactly("dl.agency");
  }

  @Test
  void onlyTheFirstParagraphsAreLookedAt() {
    String story = "Envoys met.\n".repeat(Datelines.PARAGRAPHS - 1);
    assertThat(rules(story + "OSLO (AP) — Envoys met.")).containsExactly("dl.agency");
    assertThat(rules(story + "Envoys met.\nOSLO (AP) — Envoys met.")).isEmpty();
  }

  @Test
  void aDayThatTheMonthDoesNotHaveGivesNoDate() {
    String text = "OSLO, June 31 (AP) — Envoys met.";
    assertThat(DATELINES.find(text, Paragraphs.of(text))).extracting(Datelines.Opening::date).containsOnlyNulls();
  }
}
