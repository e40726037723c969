package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The object of a verb's preposition: <em>called for a truce</em>. */
final class PrepositionalContent implements VerbConstruction {

  @Override
  public Content find(VerbCue verb, Complement complement) {
    for (Preposition phrase : prepositions(verb)) {
      Word preposition = phrase.word();
      if (complement.prepositions().contains(phrase.lemma()) && verb.isBefore(preposition)) {
        return preposition.next() == null ? null : Content.of(ReportingConstruction.PREPOSITION,
            SpanTrimmer.between(preposition.next(), preposition.last()), preposition);
      }
    }
    return null;
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
