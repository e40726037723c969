package org.demarche.assess;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;

/** The status of the verb of a clause that stands beside another one, of which it tells the time or circumstances. */
final class AdverbialClause {

  private static final Set<String> UNTIL = Set.of("until", "till", "before", "once");
  private static final Set<String> WHEN = Set.of("when", "after");

  private AdverbialClause() {
  }

  /** Whether a finite clause in the present tense may speak of what is still to come: <em>until they withdraw</em>. */
  static boolean isOfTheFuture(Word verb, Assessment own) {
    return own.status() == EventStatus.OCCURRED && marker(verb) != null
        && new Clause(verb).tense() == Tense.PRESENT;
  }

  /**
   * The status of a finite clause in the present tense.
   *
   * @param own
   *          what the clause says of its own act
   * @param around
   *          the assessment of the clause that it stands beside
   */
  static Assessment finite(Word verb, Assessment own, Assessment around) {
    String marker = marker(verb).lower();
    boolean open = around.status() != EventStatus.OCCURRED && around.status() != EventStatus.ONGOING;
    if (WHEN.contains(marker) && open || UNTIL.contains(marker)) {
      return new Assessment(around.status() == EventStatus.PLANNED || around.status() == EventStatus.OCCURRED
          ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL);
    }
    return marker.equals("as") ? new Assessment(EventStatus.ONGOING) : own;
  }

  /** Whether a purpose follows where somebody goes: <em>left for Muscat to meet</em>, not <em>ceased to meet</em>. */
  static boolean isBehindPhrase(Word verb, Word above) {
    Word phrase = above.child(Relation.PREPOSITION);
    return phrase != null && phrase.index() > above.index() && phrase.index() < verb.index();
  }

  private static Word marker(Word verb) {
    return verb.child(Relation.MARKER, Relation.ADVERB);
  }

  /** The status of a participle, that of the clause beside it; what has gone on since a time lasts. */
  static Assessment participle(Word verb, Assessment around) {
    boolean lasts = verb.pos().equals("VBG") && verb.children(Relation.PREPOSITION).stream()
        .anyMatch(preposition -> preposition.lower().equals("since"));
    if (lasts || around == null) {
      return new Assessment(lasts ? EventStatus.ONGOING : EventStatus.OCCURRED);
    }
    if (around.status() == EventStatus.NEGATED) {
      return new Assessment(EventStatus.OCCURRED);
    }
    return ClauseStatus.PRESENT.equals(around.act()) ? around : new Assessment(around.status());
  }
}
