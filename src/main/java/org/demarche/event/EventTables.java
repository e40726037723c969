package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.entity.Calendar;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.lexicon.WordClasses;

/** The tables of this layer. */
final class EventTables {

  static final String BUILT_IN = "classpath:/org/demarche/event/en";

  private record NotEvent(String id, String phrase) {
  }

  private final WordClasses classes;
  private final TimeTable times;
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Governor>> governors = new HashMap<>();
  private final PhraseMatcher<Frame> nouns;
  private final PhraseMatcher<String> notEvents;
  private final PhraseMatcher<String> sport;

  /**
   * Reads the tables.
   *
   * @param location
   *          a folder whose tables replace the built-in ones of the same name
   * @param calendar
   *          the names of months and days
   */
  EventTables(String location, Calendar calendar) {
    TableFolder folder = TableFolder.of(location, BUILT_IN, "classes.tsv", "governors.tsv", "not-events.tsv",
        "nouns.tsv", "sport.tsv", "times.tsv", "verbs.tsv");
    classes = folder.classes().with("weekday", calendar.fullNames());
    times = new TimeTable(folder.table("times.tsv"), calendar);
    for (Frame frame : LexiconReader.read(folder.table("verbs.tsv"), Frame.VERB_COLUMNS,
        row -> Frame.verb(row, classes))) {
      verbs.computeIfAbsent(frame.words().get(0), key -> new ArrayList<>(2)).add(frame);
    }
    for (Governor governor : LexiconReader.read(folder.table("governors.tsv"), Governor.COLUMNS, Governor::of)) {
      governors.computeIfAbsent(governor.words().get(0), key -> new ArrayList<>(2)).add(governor);
    }
    PhraseMatcher.Builder<Frame> builder = PhraseMatcher.builder();
    LexiconReader.read(folder.table("nouns.tsv"), Frame.NOUN_COLUMNS, row -> Frame.noun(row, classes))
        .forEach(frame -> builder.add(nounPhrase(frame.words()), frame));
    nouns = builder.build();
    notEvents = phrases(folder, "not-events.tsv");
    sport = phrases(folder, "sport.tsv");
  }

  private static PhraseMatcher<String> phrases(TableFolder folder, String table) {
    PhraseMatcher.Builder<String> phrases = PhraseMatcher.builder();
    LexiconReader.read(folder.table(table), "id phrase example",
        row -> new NotEvent(row.id(), row.phrase("phrase"))).forEach(row -> phrases.add(row.phrase(), row.id()));
    return phrases.build();
  }

  WordClasses classes() {
    return classes;
  }

  TimeTable times() {
    return times;
  }

  /** The senses of a verb, by lemma; empty if there are none. */
  List<Frame> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** What a verb with an event noun implies about the participants, by lemma; empty if nothing. */
  List<Governor> governors(String lemma) {
    return governors.getOrDefault(lemma, List.of());
  }

  PhraseMatcher<Frame> nouns() {
    return nouns;
  }

  /** Phrases that never contain an event. */
  PhraseMatcher<String> notEvents() {
    return notEvents;
  }

  /** Phrases that only news of sport has. */
  PhraseMatcher<String> sport() {
    return sport;
  }

  private static String nounPhrase(List<String> words) {
    String phrase = String.join(" ", words);
    return phrase.contains("/") ? phrase : phrase + "/N";
  }
}
