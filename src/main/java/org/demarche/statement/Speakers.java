package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds who the source of a cue is. Methods give null where nobody is named. */
final class Speakers {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> NAMING = Set.of("by", "from", "of", "among");

  private static final Set<String> ABSOLUTE = Set.of("with", "despite", "without");

  private Speakers() {
  }

  /** The source of a verb: its subject, or in the passive its agent. */
  static Speaker ofVerb(Word verb) {
    if (isPassive(verb)) {
      return of(new Clause(verb).agent(), verb);
    }
    return subjectOf(verb);
  }

  /** Whether a verb stands in the passive, that of a participle behind its noun included. */
  static boolean isPassive(Word verb) {
    Word auxiliary = verb.child(Relation.PASSIVE_AUXILIARY);
    boolean hasComplement = verb.child(Relation.CLAUSAL_COMPLEMENT, Relation.OBJECT) != null;
    if (auxiliary != null) {
      boolean isShort = auxiliary.form().length() == 2 && !Character.isLetter(auxiliary.form().charAt(0));
      return !auxiliary.hasLemma("have") && !(isShort && hasComplement);
    }
    if (!verb.pos().equals("VBN") || verb.child(Relation.AUXILIARY) != null) {
      return false;
    }
    return verb.is(Relation.NOUN_CLAUSE, Relation.ADVERBIAL_CLAUSE) && verb.child(Relation.OBJECT) == null;
  }

  /** The subject of a verb, as it stands or as understood. */
  static Speaker subjectOf(Word verb) {
    Word word = verb;
    for (int steps = 0; word != null && steps < 20; steps++) {
      Word own = ownSubject(word);
      boolean isExpletive = own != null && own.lower().equals("it") && word != verb && !word.is(Relation.CONJUNCT);
      if (isExpletive && word.child(Relation.ADJECTIVAL_COMPLEMENT, Relation.ATTRIBUTE) != null) {
        return null;
      }
      if (own != null) {
        return own.pos().startsWith("W") ? new Speaker(own.span(), antecedent(word, own)) : of(own, verb);
      }
      Word absolute = absolute(word);
      if (absolute != null) {
        return of(absolute, verb);
      }
      Word head = word.head();
      boolean isFinite = isFinite(word);
      if (isFinite && !word.is(Relation.CONJUNCT)) {
        return AdjacentSpeakers.of(verb);
      }
      if (head == null) {
        return null;
      }
      switch (word.relation()) {
        case CONJUNCT, ADVERBIAL_CLAUSE, PREPOSITION_COMPLEMENT, PREPOSITION, OTHER, PARATAXIS, ADJECTIVAL_COMPLEMENT,
            AGENT -> word = head;
        case OBJECT, ATTRIBUTE, PREPOSITION_OBJECT -> {
          if (word.isVerb()) {
            return null;
          }
          word = head;
        }
        case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OBJECT_PREDICATE -> {
          Word object = head.child(Relation.OBJECT, Relation.DATIVE);
          boolean isPerson = object != null && object.index() < word.index() && (object.isName() || object.isPronoun());
          if (isPerson) {
            return of(object, verb);
          }
          word = head;
        }
        case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
          boolean isMeans = head.is(Relation.OBJECT) && head.head() != null && head.head().isVerb()
              && (word.pos().equals("VBG") ? isIndefinite(head) : new Clause(word).isInfinitive());
          if (!isMeans) {
            return of(head, verb);
          }
          word = head.head();
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** The noun right before a participle that a preposition ties to it: <em>with both sides claiming</em>, or null. */
  private static Word absolute(Word participle) {
    Word before = participle.previous();
    while (before != null && (before.pos().equals("RB") || before.is(Relation.NEGATION))) {
      before = before.previous();
    }
    boolean isBehindNoun = before != null && participle.pos().equals("VBG") && (before.isNoun() || before.isPronoun());
    if (!isBehindNoun) {
      return null;
    }
    Word noun = before;
    while (noun.head() != null && noun.head().isNoun() && noun.head().index() < participle.index()
        && !noun.is(Relation.PREPOSITION_OBJECT)) {
      noun = noun.head();
    }
    Word preposition = noun.is(Relation.PREPOSITION_OBJECT) ? noun.head() : null;
    return preposition != null && ABSOLUTE.contains(preposition.lower()) ? noun : null;
  }

  /** The subject that stands nearest to a verb, before it or, if there is none, behind it; no clause. */
  private static Word ownSubject(Word verb) {
    Word found = null;
    for (Word child : verb.children()) {
      boolean isSubject = child.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
      if (isSubject && (found == null || child.index() < verb.index())) {
        found = child;
      }
    }
    return found;
  }

  /** Whether a noun is something new and nameless, such as what somebody publishes: <em>issued a letter saying</em>. */
  private static boolean isIndefinite(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    return noun.isNoun() && !noun.isName() && (determiner == null ? noun.pos().equals("NNS")
        : determiner.lower().equals("a") || determiner.lower().equals("an"));
  }

  private static Word antecedent(Word verb, Word pronoun) {
    Word found = new Clause(verb).subject();
    return found == null ? pronoun : found;
  }

  private static boolean isFinite(Word verb) {
    return FINITE.contains(verb.pos()) || verb.child(Relation.AUXILIARY) != null && verb.isVerb()
        && !new Clause(verb).isInfinitive();
  }

  /**
   * The source of a noun: its possessor, what one of the prepositions governs, or the subject of the verb it belongs
   * to.
   */
  static Speaker ofNoun(Word noun, List<String> contentPrepositions) {
    NounPhrase phrase = new NounPhrase(noun);
    Word possessor = phrase.possessor();
    if (possessor != null) {
      return of(possessor, noun);
    }
    for (Preposition preposition : phrase.prepositions()) {
      boolean names = NAMING.contains(preposition.lemma()) && !contentPrepositions.contains(preposition.lemma());
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
    boolean isObject = word.is(Relation.OBJECT, Relation.ATTRIBUTE) && word.head() != null && word.head().isVerb();
    return isObject ? word.head() : null;
  }

  /** The source that a noun, name or pronoun is the head of, as it stands beside a cue. */
  static Speaker of(Word noun, Word cue) {
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
    return new Speaker(span, noun);
  }

  private static Span withoutGenitive(Word noun, Span span) {
    Word last = noun.last();
    return last != noun && last.pos().equals("POS") && last.previous() != null
        ? new Span(span.begin(), last.previous().end()) : span;
  }
}
