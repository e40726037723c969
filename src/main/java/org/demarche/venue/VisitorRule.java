package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The place where a participant is: <em>he held talks with the minister, who is in Moscow on a visit</em>. */
final class VisitorRule implements VenueRule {

  /** The maximum number of words between an event and the clause about its visitor. */
  private static final int FARTHEST = 40;

  @Override
  public List<Candidate> find(EventContext event) {
    String rule = event.lexicon().rule(Construction.VISITOR);
    Word trigger = event.trigger();
    List<Word> words = trigger.sentence().words();
    PlacePhrases phrases = new PlacePhrases(event);
    List<Candidate> found = new ArrayList<>();
    for (Word clause : words.subList(trigger.index() + 1, Math.min(words.size(), trigger.index() + FARTHEST))) {
      if (saysWhereWhoIs(clause, event.lexicon()) && isAmongThoseWhoMeet(clause.head(), event)) {
        for (Preposition phrase : new Clause(clause).prepositions()) {
          if (event.lexicon().makes(Construction.MOVE, phrase.lemma())) {
            found.addAll(phrases.at(phrase.object(), rule, phrase.lemma(), 1));
          }
        }
      }
    }
    return found;
  }

  private static boolean saysWhereWhoIs(Word clause, VenueLexicon lexicon) {
    Word subject = clause.is(Relation.RELATIVE_CLAUSE) && clause.isVerb() ? new Clause(clause).ownSubject() : null;
    return subject != null && subject.lower().equals("who")
        && (clause.lemma().equals("be") || lexicon.is(WordUse.MOVE, clause));
  }

  private static boolean isAmongThoseWhoMeet(Word person, EventContext event) {
    Word trigger = event.trigger();
    Word word = person;
    for (int steps = 0; word != null && steps < Anchor.DEEPEST; steps++) {
      Word head = word.head();
      boolean isPartner = head == trigger || head != null && head.head() == trigger && head.is(Relation.PREPOSITION);
      if (isPartner && (word.is(Relation.OBJECT) || event.lexicon().makes(Construction.THROUGH, head.lower()))) {
        return true;
      }
      boolean isOf = word.is(Relation.PREPOSITION_OBJECT) && head.lower().equals("of");
      word = isOf ? head.head() : word.is(Relation.APPOSITION, Relation.COMPOUND) ? head : null;
    }
    return false;
  }
}
