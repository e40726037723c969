package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Carries over the sides of talks and accords that are mentioned again: <em>France held talks with Iran. The talks
 * failed</em>. A noun with a definite article or demonstrative whose own sentence does not name its sides takes over
 * those of the last nearby mention of the same kind, unless its modifiers show that it is a different one.
 */
final class EarlierParties {

  /** The maximum distance to the last mention, in sentences. */
  private static final int SENTENCES = 5;

  private final Set<String> others;

  EarlierParties(WordClasses classes) {
    others = classes.words("other");
  }

  /** The events of a document, in text order, completed from earlier ones. */
  List<Event> complete(List<Event> events) {
    Map<String, Event> last = new HashMap<>();
    List<Event> complete = new ArrayList<>(events.size());
    for (Event event : events) {
      Event with = event;
      if (event.frame().isMutual() && event.frame().mode() != null) {
        String kind = event.frame().category() + " " + event.frame().mode();
        Event before = last.get(kind);
        if (event.hasCounterpart()) {
          last.put(kind, event);
        } else if (before != null && event.participants().isEmpty() && isNear(before, event)
            && isSame(event.trigger().word())) {
          with = event.withThoseOf(before);
        }
      }
      complete.add(with);
    }
    return complete;
  }

  private static boolean isNear(Event before, Event event) {
    return event.trigger().word().sentence().index() - before.trigger().word().sentence().index() <= SENTENCES;
  }

  private boolean isSame(Word again) {
    Word determiner = again.child(Relation.DETERMINER);
    if (!again.isNoun() || determiner == null || !determiner.isDefiniteDeterminer()) {
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
