package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The place where somebody reports the event: <em>said in Vienna after the talks</em>, <em>said in Vienna after they
 * met</em>.
 */
final class ToldRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    Word trigger = event.trigger();
    boolean isClause = trigger.is(Relation.ADVERBIAL_CLAUSE);
    Word time = isClause ? new Clause(trigger).marker() : trigger.head();
    if (!event.isMeeting() || time == null) {
      return List.of();
    }
    Word verb = time.head() == trigger ? trigger.head() : time.head();
    String rule = event.lexicon().rule(Construction.TOLD, time.lower());
    boolean isTold = rule != null && (event.lexicon().is(WordUse.TELL, verb) || event.lexicon().is(WordUse.TALK, verb));
    return isTold ? towns(verb, event, new PlacePhrases(event).under(rule)) : List.of();
  }

  /** The towns of a verb of speaking, or of the occasion of it: <em>told a news conference in Oslo</em>. */
  private static List<Candidate> towns(Word verb, EventContext event, PlacePhrases phrases) {
    List<Candidate> found = new ArrayList<>(phrases.towns(verb));
    List<Word> occasions = new ArrayList<>(new Clause(verb).prepositions().stream()
        .filter(phrase -> event.lexicon().makes(Construction.PHRASE, phrase.lemma())).map(Preposition::object)
        .toList());
    occasions.addAll(verb.children(Relation.OBJECT));
    occasions.stream().filter(event.places()::isOccasion).forEach(noun -> found.addAll(phrases.towns(noun)));
    return found;
  }
}
