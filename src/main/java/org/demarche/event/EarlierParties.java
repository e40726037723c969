package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The sides of talks and accords that are spoken of again: <em>France held talks with Iran. The talks failed</em>. A noun
 * with a definite article or demonstrative of whose sides its own sentence tells nothing takes over those of the last
 * mention of the kind nearby, where it is not said to be another one by its modifiers.
 */
final class EarlierParties {

  private static final int SENTENCES = 5;
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

  private final Set<String> others;
  private final Map<String, Event> last = new HashMap<>();

  EarlierParties(WordClasses classes) {
    others = classes.words("other");
  }

  /** Adds to the events of a sentence what earlier ones tell; the sentences of a document must come in their order. */
  void add(List<Event> events) {
    for (Event event : events) {
      if (!"PARTY".equals(event.frame.subject()) || event.frame.mode() == null) {
        continue;
      }
      String kind = event.frame.category() + " " + event.frame.mode();
      Event before = last.get(kind);
      if (event.hasCounterpart()) {
        last.put(kind, event);
      } else if (before != null && event.participants.isEmpty() && isNear(before, event) && isSame(event.trigger)) {
        event.participants.addAll(before.participants);
      }
    }
  }

  private static boolean isNear(Event before, Event event) {
    return event.trigger.sentence().index() - before.trigger.sentence().index() <= SENTENCES;
  }

  private boolean isSame(Word again) {
    Word determiner = again.child(Relation.DETERMINER);
    if (!again.isNoun() || determiner == null || !DEFINITE.contains(determiner.lower())) {
      return false;
    }
    for (Word child : again.children()) {
      boolean tells = child.isName() || child.isNumber() || others.contains(child.lower())
          || child.is(Relation.POSSESSOR, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE);
      if (tells || child.is(Relation.CONJUNCT) && child.isNoun()) {
        return false;
      }
    }
    return true;
  }
}
