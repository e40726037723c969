package org.demarche.statement;

import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A cue whose head is a verb, with its clause. Methods that look for one word return null if there is none.
 *
 * @param isPassive
 *          whether the verb is passive, reduced to a participle or not
 */
record VerbCue(CuePhrase phrase, Word verb, Clause clause, boolean isPassive) {

  /** The verb of a phrase, or null if the phrase has none. */
  static VerbCue of(CuePhrase phrase) {
    Word verb = phrase.verb();
    Clause clause = new Clause(verb);
    return verb.isVerb() ? new VerbCue(phrase, verb, clause, clause.isPassive()) : null;
  }

  AttributionCue entry() {
    return phrase.entry();
  }

  boolean isBefore(Word word) {
    return word.index() > verb.index();
  }

  /** The direct object; if there are two, or the parser mistakes it for one, the dative noun. */
  Word object() {
    Word object = phrase.child(Relation.OBJECT);
    Word dative = object == null ? phrase.child(Relation.DATIVE) : null;
    return dative != null && (dative.isNoun() || dative.isPronoun()) && isBefore(dative) ? dative : object;
  }

  /** The whole noun phrase of a subject, as long as it does not extend across the verb. */
  Span spanOf(Word subject) {
    Span full = new NounPhrase(subject).fullSpan();
    return full.overlaps(verb.span()) ? new NounPhrase(subject).span() : full;
  }

  CueWords cueWords(Word preposition) {
    Word first = phrase.first().is(Relation.SUBJECT) ? verb : phrase.first();
    return phrase.cueWords(verb, first, phrase.last(), preposition);
  }
}
