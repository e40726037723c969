package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The object of a verb's preposition: <em>called for a truce</em>, with what it is to do: <em>on Togo to act</em>. */
final class PrepositionalContent implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    for (Preposition phrase : prepositions(verb)) {
      Word preposition = phrase.word();
      if (complement.prepositions().contains(phrase.lemma()) && verb.isBefore(preposition)) {
        return preposition.next() == null ? null : Content.of(ReportingConstruction.PREPOSITION,
            SpanTrimmer.between(preposition.next(), last(verb, preposition)), preposition);
      }
    }
    return null;
  }

  /** The last word behind a preposition, or of the infinitive right behind that: <em>called on Togo to open it</em>. */
  private static Word last(VerbCue verb, Word preposition) {
    Word infinitive = verb.verb().child(Relation.OPEN_COMPLEMENT);
    Word end = preposition.last();
    boolean isNext = infinitive != null && new Clause(infinitive).isInfinitive() && infinitive.first() == end.next();
    return isNext ? infinitive.last() : end;
  }

  /** The prepositional phrases of the verb, of its particle, and of an adverb that directly follows it. */
  private static List<Preposition> prepositions(VerbCue cue) {
    Word verb = cue.verb();
    List<Preposition> found = new ArrayList<>(cue.clause().prepositions());
    for (Word word : cue.phrase().words()) {
      if (word != verb) {
        found.addAll(new Clause(word).prepositions());
      }
    }
    for (Word child : verb.children()) {
      if (child.is(Relation.PARTICLE, Relation.ADVERB) && child.index() == verb.index() + 1) {
        found.addAll(new Clause(child).prepositions());
      }
    }
    return found;
  }
}
