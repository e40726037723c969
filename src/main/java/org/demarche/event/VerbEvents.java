package org.demarche.event;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The events that verbs name: of the senses of a verb the one that asks for most and gets it, and who takes part. */
final class VerbEvents {

  private final FrameTable table;
  private final Cast cast;
  private final ClauseRoles roles;
  private final Needs needs;
  private final TriggerWords triggers;

  VerbEvents(FrameTable table, Cast cast, ClauseRoles roles) {
    this.table = table;
    this.cast = cast;
    this.roles = roles;
    this.needs = new Needs(table.classes, cast, roles);
    this.triggers = new TriggerWords(table.classes);
  }

  Event of(Word verb) {
    Frame best = null;
    int most = -1;
    for (Frame frame : table.verbs(verb.lemma())) {
      int weight = frame.weight();
      List<Word> words = weight > most ? triggers.of(verb, frame.words()) : null;
      if (words != null && needs.met(verb, frame.needs(), object(verb, words))
          && (frame.words().size() == 1 || frame.asksForObject() || TriggerWords.isNext(verb, frame.words().get(1)))) {
        best = frame;
        most = weight;
      }
    }
    if (best == null || !best.isEvent()) {
      return null;
    }
    List<Word> tail = triggers.of(verb, best.words());
    Word predicate = verb.hasLemma("be") && tail.size() == 1 ? new Clause(verb).predicate() : null;
    Event event = new Event(verb, predicate == null ? TriggerWords.span(verb, tail) : predicate.span(), best);
    event.add(best.subject(), cast.of(roles.actor(verb)));
    Word object = object(verb, tail);
    if (best.object() != null) {
      event.add(best.object(), cast.of(object, best.object()));
    }
    best.prepositions().forEach((name, role) -> {
      for (Word at : ClauseRoles.objects(verb, name)) {
        event.add(role, cast.of(at, role));
      }
      if (object != null && !object.isPronoun() && !event.has(Frame.plain(role))) {
        for (Word at : ClauseRoles.objectsAround(object, name)) {
          event.add(role, cast.of(at));
        }
      }
    });
    return event;
  }

  /** What a verb acts on; of a trigger that ends in a preposition what stands behind that. */
  private Word object(Word verb, List<Word> tail) {
    Word behind = tail.size() > 1 ? tail.get(tail.size() - 1).child(Relation.PREPOSITION_OBJECT) : null;
    return behind != null ? behind : roles.undergoer(verb);
  }

  /** A demand in reported speech: <em>he said that Iran must leave</em>. */
  Event ofModal(Word modal) {
    Word verb = modal.head();
    Word saying = verb == null ? null : verb.head();
    if (table.verbs(modal.lemma()).isEmpty() || saying == null || !saying.isVerb() || !verb.is(Relation.CLAUSAL_COMPLEMENT)) {
      return null;
    }
    Event event = new Event(modal, modal.span(), table.verbs(modal.lemma()).get(0));
    Word subject = new Clause(verb).ownSubject();
    event.add("SOURCE", cast.people(roles.actor(saying)));
    event.add("TARGET", subject == null || !cast.known.isPolitical(subject) ? List.of() : cast.of(subject));
    return event.has("SOURCE") && event.has("TARGET") && table.verbs(saying.lemma()).isEmpty() ? event : null;
  }
}
