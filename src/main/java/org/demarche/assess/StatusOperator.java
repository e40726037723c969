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
    /** The act is over, whatever the status of the word: <em>the anniversary of the raid, a film about the war</em>. */
    PAST,
    /** A clause is as true as the word: <em>reports that they met (were false), it is (not) true that they met</em>. */
    TRUE,
    /** The act goes on until the word has come about: <em>lifted, will lift, did not lift the sanctions</em>. */
    ENDED,
    /** PROPOSED if the act is new to the reader, else as GIVEN: <em>discussed a truce, discussed the war</em>. */
    TOPIC,
    ONGOING, PLANNED, PROPOSED, HYPOTHETICAL, NEGATED
  }

  static StatusOperator of(Row row) {
    String[] word = row.text("word").split("/", -1);
    if (word.length > 2 || word[0].isBlank()) {
      throw new IllegalArgumentException("expected words, then at most one slash and parts of speech, in column word "
          + "but found \"" + row.text("word") + "\"");
    }
    List<Set<String>> words = Arrays.stream(word[0].strip().split("\\s+")).map(part -> Set.of(part.split("\\|")))
        .toList();
    return new StatusOperator(row.id(), words, List.of((word.length > 1 ? word[1] : "").split("\\|")),
        row.oneOf("effect", Effect.class), row.optional("act"));
  }

  /** Whether the word says by itself whether the act comes about. */
  boolean decides() {
    return effect != Effect.FACT && effect != Effect.GIVEN && effect != Effect.TRUE;
  }

  /** The status that the word gives to the act below it, given the assessment of the word itself. */
  Assessment combine(Assessment own) {
    boolean passes = effect == Effect.FACT || !ClauseStatus.PRESENT.equals(own.act());
    String done = act == null && passes ? own.act() : act;
    return switch (effect) {
      case FACT -> new Assessment(own.status(), done);
      case GIVEN, PAST -> new Assessment(EventStatus.OCCURRED);
      case TRUE -> own.status() == EventStatus.NEGATED || own.status() == EventStatus.HYPOTHETICAL ? own
          : new Assessment(EventStatus.OCCURRED);
      case ENDED -> ended(own.status());
      case NEGATED -> negated(own.status(), done);
      default -> {
        EventStatus status = effect == Effect.TOPIC ? EventStatus.PROPOSED : EventStatus.valueOf(effect.name());
        yield switch (own.status()) {
          case NEGATED -> new Assessment(EventStatus.NEGATED, "not");
          case HYPOTHETICAL -> new Assessment(EventStatus.HYPOTHETICAL, done);
          default -> new Assessment(status, done);
        };
      }
    };
  }

  private Assessment ended(EventStatus own) {
    return switch (own) {
      case OCCURRED -> new Assessment(EventStatus.OCCURRED, act);
      case NEGATED -> new Assessment(EventStatus.ONGOING, "not-ended");
      default -> new Assessment(EventStatus.ONGOING, act);
    };
  }

  private Assessment negated(EventStatus own, String done) {
    return switch (own) {
      case NEGATED -> new Assessment("refuse".equals(act) ? EventStatus.HYPOTHETICAL : EventStatus.OCCURRED);
      case HYPOTHETICAL, PROPOSED -> new Assessment(EventStatus.HYPOTHETICAL, done);
      default -> new Assessment(EventStatus.NEGATED, done);
    };
  }

  /**
   * The status of a finite clause below the word.
   *
   * @param clause
   *          what the clause says of its own act
   * @param past
   *          whether the clause is in a past tense
   * @param own
   *          the assessment of the word
   */
  Assessment over(Assessment clause, boolean past, Assessment own) {
    boolean open = clause.status() != EventStatus.NEGATED && clause.status() != EventStatus.ONGOING;
    return switch (effect) {
      case TRUE -> own.status() == EventStatus.NEGATED || own.status() == EventStatus.HYPOTHETICAL ? own : clause;
      case NEGATED -> combine(own);
      case PROPOSED, TOPIC, HYPOTHETICAL -> open && !past ? combine(own) : clause;
      case PLANNED -> clause.status() == EventStatus.PROPOSED ? combine(own) : withAct(clause);
      default -> withAct(clause);
    };
  }

  private Assessment withAct(Assessment clause) {
    return clause.status() != EventStatus.OCCURRED && clause.act() == null && act != null
        ? new Assessment(clause.status(), act) : clause;
  }
}
