package org.demarche.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.WordClasses;

/**
 * A row of {@code verbs.tsv} or {@code nouns.tsv}: a sense of a trigger, and the participants that its grammar implies.
 *
 * @param words
 *          the words of the trigger; for a verb, first its lemma, then the words it requires (<em>pull out</em>)
 * @param needs
 *          the conditions of this sense; of several senses whose conditions all hold, the one with the most wins
 * @param category
 *          null for a sense that is not an event
 * @param mode
 *          how it was done; null if the trigger says no more than its category
 * @param subject
 *          the role of a verb's subject, or of the agent of a noun; null for none
 * @param object
 *          the role of a verb's object, or of a noun's possessor; null for none
 * @param modifier
 *          the role of names that precede a noun (<em>the Iran talks</em>); null for none
 * @param prepositions
 *          roles by preposition
 * @param bare
 *          whether a noun is an event even if none of its participants is named
 */
record Frame(String id, List<String> words, List<FrameSlot> needs, EventCategory category, String mode,
    FrameRole subject, FrameRole object, FrameRole modifier, Map<String, FrameRole> prepositions, boolean bare) {

  static final String VERB_COLUMNS = "id verb needs category mode subject object prepositions example";
  static final String NOUN_COLUMNS = "id noun needs category mode agent possessor modifier prepositions bare example";

  /** Marks a negative row in the category column. */
  private static final String NOT = "NOT";

  static Frame verb(Row row, WordClasses classes) {
    return new Frame(row.id(), List.of(row.text("verb").split(" ")), needs(row, classes), category(row),
        row.optional("mode"), role(row, "subject"), role(row, "object"), null, prepositions(row), false);
  }

  static Frame noun(Row row, WordClasses classes) {
    return new Frame(row.id(), List.of(row.text("noun").split(" ")), needs(row, classes), category(row),
        row.optional("mode"), role(row, "agent"), role(row, "possessor"), role(row, "modifier"), prepositions(row),
        row.flag("bare"));
  }

  /** How specific a sense is: of the senses that fit, the most specific wins. */
  int weight() {
    int weight = 6 * (words.size() - 1);
    for (FrameSlot need : needs) {
      weight += need.kind().weight();
    }
    return weight;
  }

  /** Whether a verb's object may separate it from the rest of its trigger: <em>pulled its troops out</em>. */
  boolean asksForObject() {
    return object != null || needs.stream().anyMatch(need -> need.part().equals(FrameSlot.OBJECT)
        && need.kind() != FrameSlot.Kind.NONE);
  }

  /** Whether the trigger names an event in this sense; negative rows say that it does not. */
  boolean isEvent() {
    return category != null;
  }

  /** Whether the participants are on equal terms, as in talks and accords. */
  boolean isMutual() {
    return subject != null && subject.is(FrameRole.PARTY);
  }

  /** Whether an act may be directed at somebody. */
  boolean takesCounterpart() {
    return object != null || isMutual() || prepositions.values().stream().anyMatch(role -> role.is(FrameRole.TARGET));
  }

  /** Whether the act is one of giving way, which is demanded of its agent, not of those it concerns. */
  boolean isEasing() {
    return category == EventCategory.RETREAT || category == EventCategory.CONCEDE;
  }

  private static EventCategory category(Row row) {
    return NOT.equals(row.text("category")) ? null : row.oneOf("category", EventCategory.class);
  }

  private static List<FrameSlot> needs(Row row, WordClasses classes) {
    return row.list("needs").stream().map(need -> FrameSlot.parse(need, classes)).toList();
  }

  private static FrameRole role(Row row, String column) {
    return FrameRole.parse(row.optional(column));
  }

  private static Map<String, FrameRole> prepositions(Row row) {
    Map<String, FrameRole> roles = new LinkedHashMap<>();
    for (String pair : row.list("prepositions")) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("expected preposition=ROLE in column prepositions");
      }
      roles.put(pair.substring(0, equals), FrameRole.parse(pair.substring(equals + 1)));
    }
    return roles;
  }
}
