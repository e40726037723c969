package org.demarche.venue;

import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Looks for venues where nothing nearer was found: in the clause around, in the trip it was on, at the subject. */
final class LastResorts {

  private final Finds finds;
  private final PhraseSearch phrases;
  private final VerbSearch verbs;

  LastResorts(Finds finds, PhraseSearch phrases, VerbSearch verbs) {
    this.finds = finds;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** What counts where nothing nearer was found: the clause around, the trip it was on, where the subject is. */
  void search(Word trigger) {
    around(trigger);
    if (!finds.found.isEmpty()) {
      return;
    }
    Word subject = trigger.isVerb() ? new Clause(trigger).ownSubject() : null;
    if (subject == null) {
      return;
    }
    for (Preposition phrase : new NounPhrase(subject).prepositions()) {
      String rule = finds.rules.of(Construction.SUBJECT, phrase.lemma());
      Mention mention = finds.mentions.get(phrase.object());
      if (rule != null && mention != null && mention.source() == Mention.Source.PLACE) {
        finds.add(mention, rule);
      }
    }
  }

  /** <em>All eyes turned to Rio as the ministers met</em>; <em>During a trip to Moscow he said that they met</em>. */
  private void around(Word trigger) {
    int steps = 0;
    for (Word verb = trigger; verb != null && steps < 2 * PhraseSearch.DEEPEST; steps++) {
      Word head = verb.head();
      if (verb.is(Relation.ADVERBIAL_CLAUSE) && verb.isVerb() && head != null && finds.use(VerbUse.MOVE, head)) {
        Word marker = new Clause(verb).marker();
        String rule = marker == null ? null : finds.rules.of(Construction.WHILE, marker.lower());
        if (rule != null) {
          finds.under(rule, () -> verbs.move(head));
        }
      }
      verb = head;
      if (verb != null && verb.isVerb() && finds.found.isEmpty()) {
        for (Preposition phrase : new Clause(verb).prepositions()) {
          if (phrase.word().index() < trigger.index() && finds.use(VerbUse.VISIT, phrase.object())
              && finds.rules.of(Construction.TRIP, phrase.lemma()) != null) {
            finds.under(finds.rules.of(Construction.TRIP, phrase.lemma()), () -> phrases.of(phrase.object(), 1));
          }
        }
      }
    }
  }
}
