package org.demarche.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;

/**
 * What a document has said so far of its meetings, which holds of a mention that says nothing itself: <em>will hold
 * talks on Friday. … The talks are in Oslo.</em>
 */
final class EarlierMentions {

  private static final String CONSULT = "CONSULT";

  private static final Set<String> OCCASIONS = Set.of("in", "at", "during", "after", "since", "following");

  private final Map<String, Assessment> last = new HashMap<>();

  /**
   * The assessment of a meeting that an earlier mention leaves to this one; null if there is none, or this one is new
   * to the reader.
   *
   * @param category
   *          the category of the act
   */
  Assessment of(Word trigger, String category) {
    return isMeeting(trigger, category) && new NounPhrase(trigger).isDefinite() && !isPast(trigger)
        ? last.get(trigger.lemma()) : null;
  }

  /** Whether a clause in a past tense says what happened to a meeting, or at it: <em>the talks were short</em>. */
  private static boolean isPast(Word noun) {
    boolean isBehind = noun.is(Relation.PREPOSITION_OBJECT) && noun.head() != null
        && OCCASIONS.contains(noun.head().lower());
    boolean isSubject = noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    Word verb = isBehind ? noun.head().head() : isSubject ? noun.head() : null;
    return verb != null && verb.isVerb() && new Clause(verb).tense() == Tense.PAST;
  }

  /** Remembers what a mention says; what has taken place is not carried on. */
  void add(Word trigger, String category, EventStatus status) {
    if (isMeeting(trigger, category)) {
      boolean isOpen = status == EventStatus.PLANNED || status == EventStatus.ONGOING;
      last.put(trigger.lemma(), isOpen ? new Assessment(status) : null);
    }
  }

  private static boolean isMeeting(Word trigger, String category) {
    return trigger != null && trigger.isNoun() && CONSULT.equals(category);
  }
}
