package org.demarche.hedge;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds what a cue weakens, according to its {@link ScopeRule}. Without a tree the scope is the cue itself. */
final class ScopeFinder {

  private final Set<Word> attributions;

  /**
   * A finder for one sentence.
   *
   * @param attributions
   *          attributing words, which no scope includes from outside the clause
   */
  ScopeFinder(Set<Word> attributions) {
    this.attributions = attributions;
  }

  Span scope(Occurrence cue, ScopeRule rule) {
    if (!cue.sentence().isParsed()) {
      return cue.span();
    }
    return switch (rule) {
      case MODAL -> clause(Clauses.verbOf(cue.first()), null).to(clause(Clauses.verbOf(cue.last()), null));
      case ADVERB -> adverb(cue);
      case COMPLEMENT -> complement(cue, new Clause(cue.head()).isPassive());
      case RAISING -> complement(cue, true);
      case NOUN -> noun(cue);
      case ADJECTIVE -> cue.head().is(Relation.MODIFIER, Relation.COMPOUND) ? phraseOf(cue) : complement(cue, true);
      case CONDITION -> condition(cue);
      case QUESTION -> question(cue);
      case TERM -> term(cue);
    };
  }

  private Span clause(Word verb, Word keep) {
    return ClauseSpan.of(verb, attributions, keep);
  }

  private Span adverb(Occurrence cue) {
    Word governor = cue.head().head();
    if (governor == null) {
      return clause(cue.verb(), cue.head());
    }
    if (governor.isVerb() || governor.is(Relation.ROOT) || Clauses.headsClause(governor)) {
      return clause(Clauses.verbOf(governor), cue.head());
    }
    if (governor.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.ATTRIBUTE) && cue.head().index() < governor.index()) {
      return clause(Clauses.verbOf(governor), cue.head());
    }
    return term(cue);
  }

  /**
   * The complement; the clause that contains a parenthesis; if there is neither, or for an infinitive with a raised
   * subject, the cue's own clause.
   */
  private Span complement(Occurrence cue, boolean raises) {
    Word finite = Complements.finiteComplement(cue);
    if (finite != null) {
      return clause(finite, null);
    }
    if (cue.verb().is(Relation.PARATAXIS) && cue.verb().head() != null) {
      return clause(Clauses.verbOf(cue.verb().head()), null);
    }
    Word subject = cue.clause().ownSubject();
    boolean isExtraposed = subject != null && subject.lower().equals("it");
    Word infinitive = Complements.infinitive(cue);
    if (raises && !(isExtraposed && infinitive != null)) {
      return clause(cue.verb(), null);
    }
    Word object = cue.head().child(Relation.OBJECT);
    Word start = object != null && object.index() > cue.head().index() ? object : null;
    for (Word predicate : new Word[] {infinitive, Complements.smallClause(cue), Complements.asPhrase(cue),
        Complements.gerund(cue)}) {
      if (predicate != null && predicate.index() > cue.head().index()) {
        Span span = predicate.isVerb() ? clause(predicate, null) : predicate.subtree();
        return start == null ? span : start.subtree().to(span);
      }
    }
    if (start != null) {
      Span charge = chargeAgainst(cue.head());
      Span span = new NounPhrase(start).fullSpan();
      return charge == null ? span : span.to(charge);
    }
    return clause(cue.verb(), null);
  }

  /** What somebody is accused or suspected <em>of</em>, or null. */
  private static Span chargeAgainst(Word verb) {
    Word of = new Clause(verb).objectOf("of");
    return of == null ? null : of.subtree();
  }

  private Span noun(Occurrence cue) {
    Word finite = Complements.finiteComplement(cue);
    if (finite != null) {
      return clause(finite, null);
    }
    Word infinitive = Complements.infinitive(cue);
    if (infinitive != null) {
      return clause(infinitive, null);
    }
    Word of = new NounPhrase(cue.head()).objectOf("of", "about", "over", "for");
    if (of != null) {
      return of.isVerb() ? clause(of, null) : new NounPhrase(of).fullSpan();
    }
    return new NounPhrase(cue.head()).coreSpan();
  }

  private static Span phraseOf(Occurrence cue) {
    Word noun = cue.head().head();
    Span core = new NounPhrase(noun).span();
    return core.begin() < cue.span().begin()
        ? new Span(cue.span().begin(), Math.max(core.end(), cue.span().end())) : core.to(cue.span());
  }

  /** The head of the clause or phrase that a conjunction, preposition or modal of condition introduces, or null. */
  static Word subordinate(Occurrence cue) {
    for (Word word : cue.words()) {
      if (word.is(Relation.MARKER) && word.head() != null && outside(word.head(), cue)) {
        return word.head();
      }
    }
    Word head = cue.head();
    if (head.is(Relation.AUXILIARY)) {
      return head.head();
    }
    for (Word word : cue.words()) {
      Word below = word.child(Relation.ADVERBIAL_CLAUSE, Relation.PREPOSITION_COMPLEMENT, Relation.PREPOSITION_OBJECT,
          Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.OBJECT);
      if (below != null && outside(below, cue)) {
        return below;
      }
    }
    return head.is(Relation.ADVERB) ? head.head() : null;
  }

  private static boolean outside(Word word, Occurrence cue) {
    return word.index() < cue.begin() || word.index() >= cue.end();
  }

  /** The verb of the clause that a condition applies to, or null. */
  static Word main(Occurrence cue) {
    Word subordinate = subordinate(cue);
    Word word = cue.head();
    if (subordinate != null && !subordinate.isUnder(word) && !word.is(Relation.PREPOSITION)) {
      word = subordinate;
    }
    if (word.is(Relation.CONJUNCT) && word.head() != null) {
      word = word.head();
    }
    Word main = word.head() == null ? null : Clauses.verbOf(word.head());
    while (main != null && main.is(Relation.OPEN_COMPLEMENT) && main.head() != null
        && new Clause(main).isInfinitive()) {
      main = Clauses.verbOf(main.head());
    }
    return main;
  }

  private Span condition(Occurrence cue) {
    Word subordinate = subordinate(cue);
    Word main = main(cue);
    Span part = subordinate == null ? cue.span()
        : (subordinate.isVerb() ? clause(subordinate, null) : subordinate.subtree()).to(cue.span());
    return main == null ? part : clause(main, subordinate == null ? cue.head() : subordinate).to(part);
  }

  private Span question(Occurrence cue) {
    if (cue.head().is(Relation.MARKER) || cue.head().pos().equals("IN")) {
      Word verb = subordinate(cue);
      return verb == null ? cue.span() : clause(verb, null).to(cue.span());
    }
    Word finite = Complements.finiteComplement(cue);
    if (finite != null) {
      Span span = clause(finite, null);
      Word marker = finite.child(Relation.MARKER);
      return marker == null || marker.lower().equals("that") ? span : span.to(marker.span());
    }
    return cue.head().isNoun() ? noun(cue) : complement(cue, new Clause(cue.head()).isPassive());
  }

  /** From the cue to the end of the phrase that it precedes. */
  private Span term(Occurrence cue) {
    Word next = cue.next();
    if (next == null || next.isPunctuation()) {
      Word governor = cue.head().head();
      return governor == null ? cue.span() : governor.span().to(cue.span());
    }
    Word target = next;
    if (cue.head().is(Relation.PREPOSITION) && cue.head().child(Relation.PREPOSITION_OBJECT) != null) {
      target = cue.head().child(Relation.PREPOSITION_OBJECT);
    }
    while (target.head() != null && target.head().index() > target.index() && !Clauses.headsClause(target)
        && target.is(Relation.DETERMINER, Relation.NUMBER, Relation.QUANTITY, Relation.MODIFIER, Relation.COMPOUND,
            Relation.ADVERB, Relation.PREDETERMINER, Relation.POSSESSOR, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY,
            Relation.NEGATION, Relation.OTHER)) {
      target = target.head();
    }
    Span span = target.isVerb() ? clause(target, cue.head())
        : target.pos().equals("IN") || target.pos().equals("TO") ? target.subtree() : new NounPhrase(target).span();
    return new Span(cue.span().begin(), Math.max(span.end(), cue.span().end()));
  }
}
