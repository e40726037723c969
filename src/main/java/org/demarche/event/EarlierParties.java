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
 * The sides of talks and accords that are spoken of again: <em>France held talks with Iran. The talks failed</em>. A
 * noun with a definite article or demonstrative of whose sides its own sentence tells nothing takes over those of the
 * last mention of the kind nearby, unless its modifiers say that it is another one.
 */
final class EarlierParties {

  /** How many sentences back the last mention may be. */
  private static final int SENTENCES = 5;

  private final Set<String> others;

  EarlierParties(WordClasses classes) {
    others = classes.words("other");
  }

  /** The events of a document, given in the order of the text, with what earlier ones tell. */
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
          with = new Event(event.trigger(), before.participants());
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
