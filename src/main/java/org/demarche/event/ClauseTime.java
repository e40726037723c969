package org.demarche.event;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Word;

/** Whether the tense of a clause says that its act is to come. */
final class ClauseTime {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VBG");
  private static final Set<String> FINITE_PRESENT = Set.of("VBZ", "VBP");

  private ClauseTime() {
  }

  /**
   * Whether an act is to come: with a modal (<em>will meet</em>, but not <em>would have met</em>), as an infinitive, or
   * in the present (<em>meets, is meeting, talks begin on Friday</em>).
   *
   * @param verb
   *          the verb of its clause; null if there is none
   * @param trigger
   *          the verb or noun that stands for the act
   * @param isHeld
   *          whether the verb says that what a noun stands for is held; the present of other verbs does not date it
   */
  static boolean isFuture(Word verb, Word trigger, boolean isHeld) {
    if (verb == null) {
      return false;
    }
    Clause clause = new Clause(verb);
    boolean isPerfect = clause.auxiliaries().stream().anyMatch(word -> word.hasLemma("have"));
    if (clause.modal() != null || clause.isInfinitive()) {
      return !isPerfect;
    }
    boolean isPresent = verb == trigger ? PRESENT.contains(verb.pos()) : isHeld && FINITE_PRESENT.contains(verb.pos());
    boolean isAuxiliaryPresent = clause.auxiliaries().stream()
        .allMatch(word -> PRESENT.contains(word.pos()) && word.hasLemma("be"));
    return isPresent && isAuxiliaryPresent && clause.ownSubject() != null;
  }
}
