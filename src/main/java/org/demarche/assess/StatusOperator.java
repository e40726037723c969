package org.demarche.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.Row;

/**
 * A row of {@code matrix.tsv}: a word that determines whether the act below it takes place.
 *
 * @param words
 *          alternative lemmas of a verb, noun or adjective, then words that it requires
 * @param pos
 *          prefixes, any of which the part of speech of the first word may have
 * @param effect
 *          the status of the act below
 * @param act
 *          what is done to the act: one of the words that {@code plover.tsv} refers to; null for nothing in particular
 */
record StatusOperator(String id, List<Set<String>> words, List<String> pos, Effect effect, String act) {

  static final String COLUMNS = "id word effect act example";

  /** The effect of a word on the status of the act below it. */
  enum Effect {
    /** The act has the status of the word itself: <em>held talks</em>, <em>will hold talks</em>. */
    FACT,
    /** The act exists, whatever the status of the word: <em>will condemn the raid, did not violate the truce</em>. */
    GIVEN,
    ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, NEGATED
  }

  static StatusOperator of(Row row) {
    String[] word = row.text("word").split("/");
    List<Set<String>> words = Arrays.stream(word[0].split(" ")).map(part -> Set.of(part.split("\\|"))).toList();
    return new StatusOperator(row.id(), words, List.of((word.length > 1 ? word[1] : "").split("\\|")),
        row.oneOf("effect", Effect.class), row.optional("act"));
  }

  /** The status that the word gives to the act below it, given the assessment of the word itself. */
  Assessment combine(Assessment own) {
    String done = act == null ? own.act() : act;
    if (effect == Effect.FACT) {
      return new Assessment(own.status(), done);
    }
    if (effect == Effect.GIVEN) {
      return new Assessment(EventStatus.OCCURRED);
    }
    EventStatus status = EventStatus.valueOf(effect.name());
    return switch (own.status()) {
      case NEGATED -> status == EventStatus.NEGATED ? new Assessment(EventStatus.OCCURRED)
          : new Assessment(EventStatus.NEGATED, "not");
      case HYPOTHETICAL -> new Assessment(status == EventStatus.NEGATED ? status : EventStatus.HYPOTHETICAL, done);
      default -> new Assessment(status, done);
    };
  }
}
