package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;

/** The tables of the layer. */
final class FrameTable {

  private record Blocked(String id, String phrase) {
  }

  final WordClasses classes;
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Governor>> governors = new HashMap<>();
  private final PhraseMatcher<Frame> nouns;
  private final PhraseMatcher<String> notEvents;

  /**
   * Reads the tables of a folder.
   *
   * @param folder
   *          a location as {@link LexiconReader} takes it, without the slash at its end
   */
  FrameTable(String folder) {
    classes = WordClasses.read(folder + "/classes.tsv");
    for (Frame frame : LexiconReader.read(LexiconReader.in(folder, "verbs.tsv"), Frame.VERB_COLUMNS, row -> Frame.verb(row, classes))) {
      verbs.computeIfAbsent(frame.words().get(0), key -> new ArrayList<>(2)).add(frame);
    }
    for (Governor governor : LexiconReader.read(LexiconReader.in(folder, "governors.tsv"), Governor.COLUMNS, Governor::of)) {
      governors.computeIfAbsent(governor.words().get(0), key -> new ArrayList<>(2)).add(governor);
    }
    PhraseMatcher.Builder<Frame> builder = PhraseMatcher.builder();
    LexiconReader.read(LexiconReader.in(folder, "nouns.tsv"), Frame.NOUN_COLUMNS, row -> Frame.noun(row, classes))
        .forEach(frame -> builder.add(nounPhrase(frame.words()), frame));
    nouns = builder.build();
    PhraseMatcher.Builder<String> figurative = PhraseMatcher.builder();
    LexiconReader.read(LexiconReader.in(folder, "not-events.tsv"), "id phrase example", row -> new Blocked(row.id(), row.text("phrase")))
        .forEach(row -> figurative.add(row.phrase(), row.id()));
    notEvents = figurative.build();
  }

  /** The senses of a verb, by its lemma; empty where there are none. */
  List<Frame> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** What a verb with an event noun says of who takes part, by its lemma; empty where it says nothing. */
  List<Governor> governors(String lemma) {
    return governors.getOrDefault(lemma, List.of());
  }

  PhraseMatcher<Frame> nouns() {
    return nouns;
  }

  /** Phrases in which nothing is an event. */
  PhraseMatcher<String> notEvents() {
    return notEvents;
  }

  private static String nounPhrase(List<String> words) {
    String phrase = String.join(" ", words);
    return phrase.contains("/") ? phrase : phrase + "/N";
  }
}
