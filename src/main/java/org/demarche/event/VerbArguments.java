package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Participants of a verb: its subject, its object, and the objects of its prepositions. */
final class VerbArguments implements ParticipantRule {

  private final Set<String> companion;
  private final ParticipantResolver resolver;
  private final ClauseRoles roles;

  VerbArguments(WordClasses classes, ParticipantResolver resolver, ClauseRoles roles) {
    companion = classes.words("companion");
    this.resolver = resolver;
    this.roles = roles;
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Trigger trigger = event.trigger();
    if (trigger.kind() != Trigger.Kind.VERB) {
      return event;
    }
    Frame frame = trigger.frame();
    Word object = object(trigger);
    Word actor = roles.actor(trigger.word());
    Event found = event.with(frame.subject(), resolver.of(actor));
    for (Word companion : companions(actor, trigger)) {
      found = found.with(frame.subject(), resolver.people(companion));
    }
    if (frame.object() != null) {
      found = found.with(frame.object(), patients(object, frame.object(), trigger.word()));
    }
    if (isMove(frame) && !found.has(FrameRole.SOURCE) && object != null && resolver.actors().isPolitical(object)) {
      found = found.with(FrameRole.SOURCE, resolver.people(object));
    }
    // demanded the withdrawal of their troops from Mali
    boolean isDemanded = frame.category() == EventCategory.REQUEST && others.containsKey(object);
    for (Map.Entry<String, FrameRole> behind : frame.prepositions().entrySet()) {
      boolean isOfAct = isDemanded && (others.get(object).frame().isEasing() || behind.getKey().equals("of"));
      found = withPreposition(found, behind.getKey(), behind.getValue(), isOfAct ? null : object);
    }
    return found;
  }

  /** Whether forces move who may act of their own: <em>a plan to deploy Kenyan troops</em>. */
  private static boolean isMove(Frame frame) {
    return frame.category() == EventCategory.MOBILIZE || frame.category() == EventCategory.RETREAT
        && "withdraw".equals(frame.mode());
  }

  /** Who acts together with the subject: <em>Norway, alongside Denmark, met them</em>. */
  private List<Word> companions(Word actor, Trigger trigger) {
    List<Word> found = new ArrayList<>(1);
    for (Word above : actor == null ? List.<Word>of() : List.of(actor, trigger.word())) {
      for (Word preposition : above.children(Relation.PREPOSITION)) {
        Word object = preposition.child(Relation.PREPOSITION_OBJECT);
        if (object != null && companion.contains(preposition.lower()) && !trigger.words().contains(preposition)) {
          found.add(object);
        }
      }
    }
    return found;
  }

  /**
   * Those acted on; where the object is a thing, whose it is: <em>investigates crimes by the rebels, banned aid to the
   * rebels</em>.
   */
  private List<Word> patients(Word object, FrameRole role, Word verb) {
    List<Word> found = resolver.of(object);
    if (found.isEmpty() && object != null && role.orThing() && !new Clause(verb).isPassive()) {
      Word owner = new Clause(verb).objectOf("by", "to");
      found = owner == null || owner.index() < object.index() ? found : resolver.people(owner);
    }
    return found.isEmpty() ? resolver.of(object, role) : found;
  }

  /** The object; of a verb with a preposition, what the preposition governs, unless that is a place. */
  private Word object(Trigger trigger) {
    Word object = roles.undergoer(trigger.words());
    Word direct = object != null && resolver.isMerePlace(object) ? roles.undergoer(trigger.word()) : null;
    return direct == null ? object : direct;
  }

  private Event withPreposition(Event event, String preposition, FrameRole role, Word object) {
    Event found = event;
    for (Word word : event.trigger().words()) {
      for (Word behind : ClauseRoles.objects(word, preposition)) {
        found = found.with(role, resolver.of(behind, role));
      }
    }
    boolean isVacant = event.frame().isMutual() ? !found.hasCounterpart() : !found.has(role);
    if (object != null && !object.isPronoun() && isVacant) {
      for (Word behind : ClauseRoles.objectsAround(object, preposition)) {
        found = found.with(role, resolver.of(behind));
      }
    }
    return found;
  }
}
