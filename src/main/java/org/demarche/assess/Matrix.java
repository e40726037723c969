package org.demarche.assess;

import java.util.List;
import org.demarche.lexicon.Row;

/**
 * A row of {@code matrix.tsv}: a word that says of the act below it whether it comes about.
 *
 * @param words
 *          the lemma of a verb, noun or adjective, then words that must go with it
 * @param pos
 *          how its part of speech must begin
 * @param effect
 *          the status of the act below
 * @param act
 *          what is done to the act: one of the words that {@code plover.tsv} refers to; null for nothing in particular
 */
record Matrix(String id, List<String> words, String pos, Effect effect, String act) {

  static final String COLUMNS = "id word effect act example";

  /** What a word does to the status of the act below it. */
  enum Effect {
    /** The act has the status of the word itself: <em>held talks</em>, <em>will hold talks</em>. */
    FACT,
    /** The act is there, whatever becomes of the word: <em>will condemn the raid, did not violate the truce</em>. */
    GIVEN,
    ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, NEGATED
  }

  static Matrix of(Row row) {
    String[] word = row.text("word").split("/");
    return new Matrix(row.id(), List.of(word[0].split(" ")), word.length > 1 ? word[1] : "",
        row.oneOf("effect", Effect.class), row.optional("act"));
  }

  /** What the word makes of the act below it, where the word itself is as assessed. */
  Assessment combine(Assessment own) {
    String done = act == null ? own.act() : act;
    if (effect == Effect.FACT) {
      return new Assessment(own.status(), done);
    }
    if (effect == Effect.GIVEN) {
      return new Assessment(Status.OCCURRED);
    }
    Status status = Status.valueOf(effect.name());
    return switch (own.status()) {
      case NEGATED -> status == Status.NEGATED ? new Assessment(Status.OCCURRED) : new Assessment(Status.NEGATED,
          "not");
      case HYPOTHETICAL -> new Assessment(status == Status.NEGATED ? status : Status.HYPOTHETICAL, done);
      default -> new Assessment(status, done);
    };
  }
}
