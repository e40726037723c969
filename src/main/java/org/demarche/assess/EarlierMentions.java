package org.demarche.assess;

import java.util.HashMap;
import java.util.Map;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Word;

/**
 * What a document has said so far of its meetings, which holds of a mention that says nothing itself: <em>will hold
 * talks on Friday. … The talks are in Oslo.</em>
 */
final class EarlierMentions {

  private static final String CONSULT = "CONSULT";

  private final Map<String, Assessment> last = new HashMap<>();

  /**
   * The assessment of a meeting that an earlier mention leaves to this one; null if there is none, or this one is new
   * to the reader.
   *
   * @param category
   *          the category of the act
   */
  Assessment of(Word trigger, String category) {
    return isMeeting(trigger, category) && new NounPhrase(trigger).isDefinite() ? last.get(trigger.lemma()) : null;
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
