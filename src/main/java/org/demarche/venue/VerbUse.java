package org.demarche.venue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.Word;

/** What verbs around an event do with its place; the rows of {@code verbs.tsv}. */
enum VerbUse {
  /** Carries an event noun: <em>hold talks</em>, <em>talks resume</em>; its place is the event's. */
  CARRY,
  /** A noun for an occasion at which people come together: <em>a conference in Munich</em>. */
  GATHER,
  /** Brings somebody to the place: <em>fly to</em>. */
  MOVE,
  /** Gives an event another place: <em>move the talks to</em>. */
  SHIFT,
  /** Plans or allows the event: <em>expected to meet</em>. */
  CONTROL,
  /** Goes and sees a place: <em>visit</em>, and its nouns. */
  VISIT,
  /** Gives the event a place: <em>host</em>. */
  HOST,
  /** Takes a topic as its object: <em>discuss</em>. */
  TOPIC,
  /** Speaks to people: <em>speak to students</em>. */
  TALK,
  /** Tells the news of the event: <em>said in Vienna after the meeting</em>. */
  TELL;

  /** The uses by lemma. */
  static Map<String, Set<VerbUse>> read(TableFolder folder) {
    Map<String, Set<VerbUse>> byLemma = new HashMap<>();
    LexiconReader.read(folder.table("verbs.tsv"), "id lemmas use example", row -> {
      VerbUse use = row.oneOf("use", VerbUse.class);
      row.list("lemmas").forEach(lemma -> byLemma.computeIfAbsent(lemma, k -> EnumSet.noneOf(VerbUse.class)).add(use));
      return use;
    });
    return byLemma;
  }

  /** Whether a word is used so. */
  boolean isOf(Word word, Map<String, Set<VerbUse>> byLemma) {
    return word != null && byLemma.getOrDefault(word.lemma(), Set.of()).contains(this);
  }
}
