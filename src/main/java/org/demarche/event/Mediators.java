package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;

/**
 * Makes mediators of those whose office it is, where two others are the sides: <em>the rebels and the army held talks
 * with Omani mediators</em>. Where there is one other side, they are the sides of a meeting of their own.
 */
final class Mediators implements ParticipantRule {

  private static final int SIDES = 2;

  private final Set<String> mediators;

  Mediators(WordClasses classes) {
    mediators = classes.words("mediator");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    if (event.frame().category() != EventCategory.CONSULT || !event.frame().isMutual()) {
      return event;
    }
    List<Word> parties = event.participants().stream().filter(side -> side.role() == ArgumentRole.PARTY)
        .map(Event.Participant::head).toList();
    List<Word> between = parties.stream().filter(head -> mediators.contains(head.lemma())).toList();
    if (parties.size() - between.size() < SIDES) {
      return event;
    }
    Event found = event;
    for (Word mediator : between) {
      found = found.without(mediator).with(FrameRole.MEDIATOR, List.of(mediator));
    }
    return found;
  }
}
