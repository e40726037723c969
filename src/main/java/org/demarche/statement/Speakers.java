package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds who the source of a cue is. Methods give null where nobody is named. */
final class Speakers {

  private Speakers() {
  }

  /** The source of a verb: its subject, or in the passive its agent. */
  static Attribution.Source ofVerb(Word verb) {
    Clause clause = new Clause(verb);
    if (isPassive(verb)) {
      return of(clause.agent(), verb);
    }
    Word own = clause.ownSubject();
    if (own != null && own.pos().startsWith("W")) {
      Word antecedent = clause.subject();
      return new Attribution.Source(own.span(), antecedent);
    }
    return of(clause.subject(), verb);
  }

  /** Whether a verb stands in the passive, that of a participle behind its noun included. */
  static boolean isPassive(Word verb) {
    return new Clause(verb).isPassive();
  }

  /** The source of a noun: its possessor, what one of the prepositions governs, or the subject of the verb it belongs to. */
  static Attribution.Source ofNoun(Word noun, List<String> contentPrepositions) {
    NounPhrase phrase = new NounPhrase(noun);
    Word possessor = phrase.possessor();
    if (possessor != null) {
      return of(possessor, noun);
    }
    for (Preposition preposition : phrase.prepositions()) {
      boolean names = preposition.lemma().matches("by|from|of|among") && !contentPrepositions.contains(preposition.lemma());
      if (names && preposition.object() != null && !preposition.object().isVerb()) {
        return of(preposition.object(), noun);
      }
    }
    Word verb = governingVerb(noun);
    return verb == null ? null : ofVerb(verb);
  }

  /** The verb whose object a noun is, or in a prepositional phrase of which it stands; null for subjects. */
  static Word governingVerb(Word noun) {
    Word word = noun;
    while (word.is(Relation.CONJUNCT, Relation.PREPOSITION_OBJECT, Relation.PREPOSITION) && word.head() != null
        && !word.isVerb()) {
      word = word.head();
    }
    if (word.isVerb()) {
      return word;
    }
    return word.is(Relation.OBJECT, Relation.ATTRIBUTE) && word.head() != null && word.head().isVerb() ? word.head() : null;
  }

  /** The source that a noun, name or pronoun is the head of, as it stands beside a cue. */
  static Attribution.Source of(Word noun, Word cue) {
    if (noun == null || noun.is(Relation.EXPLETIVE) || noun.isPunctuation()) {
      return null;
    }
    NounPhrase phrase = new NounPhrase(noun);
    Span span = phrase.fullSpan();
    if (span.overlaps(cue.span())) {
      span = phrase.span();
      if (span.overlaps(cue.span())) {
        span = noun.span();
      }
    }
    if (noun.is(Relation.POSSESSOR)) {
      span = withoutGenitive(noun, span);
    }
    return new Attribution.Source(span, noun);
  }

  private static Span withoutGenitive(Word noun, Span span) {
    Word last = noun.last();
    return last != noun && last.pos().equals("POS") && last.previous() != null
        ? new Span(span.begin(), last.previous().end()) : span;
  }
}
