package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.entity.Calendar;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@link Datelines} sees of a paragraph; the rows of the tables are tested by {@link DatelineRowTest}. */
class DatelinesTest {

  private static final TableFolder TABLES = PreprocessingTables.in(PreprocessingTables.BUILT_IN);
  private static final Calendar CALENDAR = EntityTables.read(EntityTables.BUILT_IN).calendar();
  private static final PatternGrammar GRAMMAR = new PatternGrammar(TABLES, CALENDAR);
  private static final Datelines DATELINES = new Datelines(TABLES, GRAMMAR);
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

  @TestFactory
  Stream<DynamicTest> everyListedPlaceIsADatelineAlone() {
    return LexiconReader.read(TABLES.table(PreprocessingTables.DATELINE_PLACES), "id place", row -> row.text("place"))
        .stream().flatMap(place -> Stream.of(place, place.toUpperCase(Locale.ROOT)))
        .map(place -> DynamicTest.dynamicTest(place, () -> {
          String text = place + " — Envoys met.";
          assertThat(DATELINES.find(text, Paragraphs.of(text))).singleElement()
              .returns(place, Datelines.Opening::place).returns("dl.place", Datelines.Opening::rule);
        }));
  }

  @TestFactory
  Stream<DynamicTest> everyFormOfAMonthAndADayIsRead() {
    Stream<DynamicTest> months = CALENDAR.months().entrySet().stream().map(month -> isDate(month.getKey() + " 3",
        String.format(Locale.ROOT, "--%02d-03", month.getValue())));
    Stream<DynamicTest> days = CALENDAR.weekdays().keySet().stream().map(day -> isDate(day + ", May 3", "--05-03"));
    return Stream.concat(months, days);
  }

  private static DynamicTest isDate(String words, String date) {
    return DynamicTest.dynamicTest(words, () -> {
      for (String form : List.of(words, words.toUpperCase(Locale.ROOT))) {
        String text = "OSLO, " + form + " (AP) — Envoys met.";
        assertThat(DATELINES.find(text, Paragraphs.of(text))).singleElement()
            .returns(date, Datelines.Opening::date).returns("OSLO", Datelines.Opening::place);
      }
    });
  }

  @Test
  void aPlaceThatIsNotListedIsNoDatelineAlone() {
    assertThat(rules("Ulvik — Envoys met.")).isEmpty();
  }

  @Test
  void anUnknownNameInAPatternIsReported() {
    assertThatIllegalArgumentException().isThrownBy(() -> GRAMMAR.compile("{PLAICE} -"))
        .withMessageContaining("{PLAICE}").withMessageContaining("PLACE");
  }
}
