package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The place where people are at the time, from a clause: <em>while in Tehran, he met …</em>, <em>when he visited
 * Tehran, …</em>.
 */
final class WhileRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    List<Candidate> found = new ArrayList<>();
    Word trigger = event.trigger();
    for (Word verb : trigger.head() == null ? List.of(trigger) : List.of(trigger, trigger.head())) {
      for (Word clause : verb.isVerb()
          && found.isEmpty() ? verb.children(Relation.ADVERBIAL_CLAUSE) : List.<Word>of()) {
        found.addAll(of(clause, verb, event));
      }
    }
    return found;
  }

  private static List<Candidate> of(Word clause, Word verb, EventContext event) {
    String rule = rule(clause, event);
    if (rule == null) {
      return List.of();
    }
    VenueLexicon lexicon = event.lexicon();
    Word subject = new Clause(clause).ownSubject();
    boolean isOther = subject != null && isOther(subject, new Clause(verb).ownSubject());
    PlacePhrases phrases = new PlacePhrases(event).under(rule);
    if (clause.isVerb() && !isOther) {
      List<Candidate> visited = VisitedRule.of(clause, event, phrases);
      return visited.isEmpty() && (lexicon.is(WordUse.MOVE, clause) || clause.lemma().equals("be"))
          ? MoveRule.of(clause, event, phrases) : visited;
    }
    return !lexicon.makes(Construction.PHRASE, clause.lower()) ? List.of()
        : clause.children(Relation.PREPOSITION_OBJECT).stream()
            .flatMap(place -> phrases.at(place, rule, clause.lower(), 1).stream()).toList();
  }

  /** The rule by which one clause gives the time of another, or null. */
  static String rule(Word clause, EventContext event) {
    Word marker = new Clause(clause).marker();
    if (marker == null) {
      marker = clause.children(Relation.ADVERB).stream().filter(word -> word.pos().startsWith("W")).findFirst()
          .orElse(null);
    }
    return marker == null ? null : event.lexicon().rule(Construction.WHILE, marker.lower());
  }

  /** Whether two subjects cannot be the same people. */
  private static boolean isOther(Word subject, Word main) {
    if (main == null || main.isPronoun()) {
      return false;
    }
    return !subject.isPronoun() || subject.lower().equals("they") && !main.pos().endsWith("S")
        && main.children(Relation.CONJUNCT).isEmpty();
  }
}
