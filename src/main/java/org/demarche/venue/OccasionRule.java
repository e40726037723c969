package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The occasion that <em>which</em> refers to: <em>a summit in Brussels, at which they met</em>. */
final class OccasionRule implements VenueRule {

  /** The maximum number of words between the occasion and <em>which</em>. */
  private static final int FARTHEST = 8;

  @Override
  public List<Candidate> find(EventContext event) {
    Word verb = verb(event);
    for (Preposition phrase : verb == null ? List.<Preposition>of() : new Clause(verb).prepositions()) {
      boolean isWithin = event.lexicon().makes(Construction.PHRASE, phrase.lemma())
          || event.lexicon().makes(Construction.DURING, phrase.lemma());
      Word occasion = isWithin && phrase.object().pos().equals("WDT") ? occasionBefore(phrase.word(), event) : null;
      if (occasion != null) {
        String rule = event.lexicon().rule(Construction.DURING, "during");
        List<Candidate> found = new ArrayList<>(new PlacePhrases(event).under(rule).of(occasion, 1));
        NamesBeforeNoun.of(occasion, event).forEach(candidate -> found.add(candidate.mention().isMedium() ? candidate
            : Candidate.place(candidate.mention(), rule)));
        return found;
      }
    }
    return List.of();
  }

  /** The verb of the event, or the one that carries it, or null. */
  private static Word verb(EventContext event) {
    Word trigger = event.trigger();
    if (event.act().use() == ActUse.PACT || trigger.isVerb()) {
      return event.isMeeting() ? trigger : null;
    }
    return trigger.is(Relation.OBJECT) && event.lexicon().is(WordUse.CARRY, trigger.head()) ? trigger.head() : null;
  }

  private static Word occasionBefore(Word preposition, EventContext event) {
    Word noun = preposition.previous();
    for (int steps = 0; noun != null && steps < FARTHEST; steps++) {
      if (noun.isNoun() && (event.places().isOccasion(noun) || event.lexicon().is(WordUse.VISIT, noun))) {
        return noun;
      }
      noun = noun.previous();
    }
    return null;
  }
}
