package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** What a verb attributes, by its complements. */
final class VerbGrammar {

  private final Cue cue;
  private final List<Word> words;
  private final Word verb;
  private final Clause clause;
  private final boolean passive;

  private VerbGrammar(CueLexicon.Match match) {
    this.cue = match.cue();
    this.words = match.words();
    this.verb = head(words);
    this.clause = new Clause(verb);
    this.passive = Speakers.isPassive(verb);
  }

  /** The attribution of a verb; without content where only a quotation can be it; null where it attributes nothing. */
  static Attribution of(CueLexicon.Match match) {
    VerbGrammar grammar = new VerbGrammar(match);
    if (!grammar.verb.isVerb()) {
      return null;
    }
    for (Frame frame : match.cue().frames()) {
      Attribution found = grammar.by(frame);
      if (found != null) {
        return found;
      }
    }
    Attribution found = match.cue().takes(Frame.Kind.THAT) ? grammar.byDetached() : null;
    if (found != null) {
      return found;
    }
    return match.cue().takesQuotations() ? grammar.attribution(null, null, "statement.quotation") : null;
  }

  private Attribution byDetached() {
    DetachedClauses.Detached found = new DetachedClauses(verb, cue).find();
    return found == null ? null : attribution(found.content(), null, found.rule());
  }

  static Word head(List<Word> words) {
    for (Word word : words) {
      if (word.isVerb() && !words.contains(word.head())) {
        return word;
      }
    }
    return words.get(0);
  }

  private Attribution by(Frame frame) {
    return switch (frame.kind()) {
      case THAT -> byClause();
      case TO -> byInfinitive();
      case ING -> byGerund();
      case OBJECT -> passive ? byPassiveSubject(frame) : byObject(frame);
      case PREPOSITION -> byPreposition(frame);
      case PREDICATE -> byPredicate();
      case SUBJECT -> bySubject();
      case QUOTE, CLAUSE -> null;
    };
  }

  private Attribution byClause() {
    Word complement = clausalComplement();
    if (complement != null && !isBareInfinitive(complement) && !isBesideObject(complement)) {
      return attribution(withSecond(complement), null, passive ? "statement.passive-clause" : "statement.clause");
    }
    boolean isInserted = verb.is(Relation.PARATAXIS)
        || verb.is(Relation.ADVERBIAL_CLAUSE) && clause.marker() != null && clause.marker().lower().equals("as");
    if (isInserted && verb.head() != null && clause.ownSubject() != null && clause.object() == null && !passive) {
      return attribution(Stretch.under(verb.head(), verb), null, "statement.parenthesis");
    }
    return null;
  }

  /** A reported clause, with a second one that <em>and that</em> or <em>but that</em> ties to it. */
  private Span withSecond(Word complement) {
    Span span = Stretch.under(complement, verb);
    for (Word child : verb.children(Relation.CLAUSAL_COMPLEMENT)) {
      Word marker = child.child(Relation.MARKER);
      boolean isSecond = complement.index() > verb.index() && child.index() > complement.last().index() && marker != null
          && marker.previous() != null && marker.previous().is(Relation.COORDINATOR);
      span = isSecond && span != null ? span.to(Stretch.between(marker, child.last())) : span;
    }
    return span;
  }

  /** The clause that completes the verb; of two, one before and one behind it, the latter, but for quotations. */
  private Word clausalComplement() {
    Word first = child(Relation.CLAUSAL_COMPLEMENT);
    if (first == null || first.index() > verb.index()) {
      return first;
    }
    Word between = first.last().next();
    boolean isQuoted = false;
    boolean isDivided = true;
    for (Word word = between; word != null && word.index() < verb.index(); word = word.next()) {
      isQuoted |= word.pos().equals("''");
      isDivided &= !word.pos().equals(",") && !word.pos().equals("''") && !word.pos().equals(".");
    }
    isDivided &= between != null && between.isPunctuation();
    for (Word child : verb.children(Relation.CLAUSAL_COMPLEMENT)) {
      if (child.index() > verb.index() && !isQuoted) {
        return child;
      }
    }
    return isDivided ? null : first;
  }

  /** Whether a clause stands before a verb that has its subject and an object already: no content, but a loose clause. */
  private boolean isBesideObject(Word complement) {
    Word object = clause.object();
    return complement.index() < verb.index() && object != null && object.index() > verb.index()
        && clause.ownSubject() != null && cue.takes(Frame.Kind.OBJECT);
  }

  private boolean isBareInfinitive(Word complement) {
    return new Clause(complement).isInfinitive() && complement.index() > verb.index()
        && complement.child(Relation.ADVERB, Relation.MARKER) == null;
  }

  private Attribution byInfinitive() {
    Word object = object();
    Word infinitive = child(Relation.OPEN_COMPLEMENT);
    if (infinitive == null && object != null) {
      infinitive = object.child(Relation.NOUN_CLAUSE);
    }
    if (infinitive == null || !new Clause(infinitive).isInfinitive()) {
      infinitive = child(Relation.CLAUSAL_COMPLEMENT);
    }
    if (infinitive == null || !new Clause(infinitive).isInfinitive() || infinitive.index() < verb.index()) {
      return null;
    }
    if (passive) {
      Word subject = clause.subject();
      if (subject == null) {
        return null;
      }
      return subject.first().index() > verb.index() ? null
          : attribution(subjectSpan(subject).to(infinitive.subtree()), null, "statement.passive-infinitive");
    }
    boolean hasObject = object != null && object.index() > verb.index() && object.index() < infinitive.index();
    Word first = hasObject ? object.first() : infinitive.first();
    return attribution(Stretch.between(first, infinitive.last()), null,
        hasObject ? "statement.object-infinitive" : "statement.infinitive");
  }

  private Attribution byGerund() {
    Word gerund = child(Relation.OPEN_COMPLEMENT);
    if (gerund == null || !isGerund(gerund)) {
      gerund = child(Relation.CLAUSAL_COMPLEMENT);
    }
    boolean fits = gerund != null && isGerund(gerund) && gerund.index() > verb.index();
    return fits ? attribution(Stretch.under(gerund, verb), null, "statement.gerund") : null;
  }

  /** Whether a verb is a gerund, or has one as its first auxiliary: <em>having sent</em>. */
  private static boolean isGerund(Word word) {
    Word auxiliary = word.child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    return (auxiliary == null ? word : auxiliary).pos().equals("VBG");
  }

  private Attribution byObject(Frame frame) {
    Word object = object();
    if (object == null) {
      return null;
    }
    Span span = object.index() > verb.index() ? Stretch.between(object.first(), object.last()) : object.span();
    Span rest = rest(frame, Math.max(verb.index(), object.index()));
    if (isImperative()) {
      return null;
    }
    boolean isComplete = rest != null || object.children(Relation.PREPOSITION).stream()
        .anyMatch(word -> frame.prepositions().contains(word.lower()));
    if (span == null || frame.strict() && !isComplete) {
      return null;
    }
    if (rest != null) {
      span = object.index() > verb.index() ? span.to(rest) : rest;
    }
    return attribution(span, null, "statement.object");
  }

  /** Whether the verb tells the reader what to do, or asks what the reader does. */
  private boolean isImperative() {
    Word subject = clause.ownSubject();
    return subject == null ? verb.pos().equals("VB") && verb.is(Relation.ROOT) && !clause.isInfinitive()
        : subject.lower().equals("you");
  }

  /** The direct object; where there are two, or the parser takes it for one, the noun in the dative. */
  private Word object() {
    Word object = child(Relation.OBJECT);
    Word dative = object == null ? child(Relation.DATIVE) : null;
    return dative != null && (dative.isNoun() || dative.isPronoun()) && dative.index() > verb.index() ? dative : object;
  }

  /** What is said of the object: a predicate, an infinitive, or what one of the prepositions brings. */
  private Span rest(Frame frame, int after) {
    Span span = null;
    for (Word child : verb.children()) {
      boolean belongs = child.is(Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT)
          || child.is(Relation.OPEN_COMPLEMENT) || frame.prepositions().contains(child.lower())
              && child.is(Relation.PREPOSITION, Relation.DATIVE, Relation.AGENT);
      if (child.index() > after && belongs) {
        Span next = Stretch.under(child, verb);
        span = span == null || next == null ? next : span.to(next);
      }
    }
    return span;
  }

  private Attribution byPassiveSubject(Frame frame) {
    Word subject = clause.ownSubject();
    boolean isReduced = subject == null && verb.is(Relation.NOUN_CLAUSE);
    Span rest = rest(frame, verb.index());
    if (rest == null && (clause.agent() == null || frame.strict())) {
      return null;
    }
    if (isReduced && clause.agent() == null) {
      return null;
    }
    if (isReduced) {
      return attribution(rest != null ? rest : new NounPhrase(verb.head()).span(), null, "statement.passive-object");
    }
    subject = clause.subject();
    if (subject == null || subject.index() > verb.index()) {
      return null;
    }
    Span span = subjectSpan(subject);
    return attribution(rest == null ? span : span.to(rest), null, "statement.passive-object");
  }

  private Attribution byPreposition(Frame frame) {
    for (Preposition phrase : prepositions()) {
      Word first = phrase.word();
      if (frame.prepositions().contains(phrase.lemma()) && first.index() > verb.index()) {
        Word last = first.last();
        if (first.next() == null) {
          return null;
        }
        Span content = Stretch.between(first.next(), last);
        return content == null ? null : attribution(content, first, "statement.preposition");
      }
    }
    return null;
  }

  /** The prepositional phrases of the verb, of its particle, and of an adverb right behind it. */
  private List<Preposition> prepositions() {
    List<Preposition> found = new ArrayList<>(clause.prepositions());
    for (Word word : words) {
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

  private Attribution byPredicate() {
    for (Word child : verb.children()) {
      boolean predicates = child.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OPEN_COMPLEMENT)
          && (child.isAdjective() || child.pos().equals("VBN")) || child.is(Relation.PREPOSITION) && child.lower().equals("like");
      if (predicates && child.index() > verb.index() && !passive) {
        return attribution(Stretch.under(child, verb), null, "statement.predicate");
      }
    }
    return null;
  }

  private Attribution bySubject() {
    Word subject = clause.subject();
    Word clausal = child(Relation.CLAUSAL_COMPLEMENT);
    if (subject != null && subject.lower().equals("it") && clausal != null
        && clausal.index() > verb.index()) {
      return attribution(Stretch.under(clausal, verb), null, "statement.subject");
    }
    for (Word child : verb.children()) {
      boolean predicates = child.is(Relation.OPEN_COMPLEMENT, Relation.OBJECT_PREDICATE, Relation.ADJECTIVAL_COMPLEMENT,
          Relation.ATTRIBUTE) || child.is(Relation.PREPOSITION) && child.lower().equals("like");
      if (predicates && child.index() > verb.index()) {
        Span span = child.subtree();
        boolean precedes = subject != null && subject.index() < verb.index();
        return attribution(precedes ? subjectSpan(subject).to(span) : span, null, "statement.subject");
      }
    }
    return null;
  }

  private Span subjectSpan(Word subject) {
    Span full = new NounPhrase(subject).fullSpan();
    return full.overlaps(verb.span()) ? new NounPhrase(subject).span() : full;
  }

  private Word child(Relation relation) {
    for (Word word : words) {
      for (Word child : word.children()) {
        if (child.is(relation) && !words.contains(child)) {
          return child;
        }
      }
    }
    return null;
  }

  private Attribution attribution(Span content, Word preposition, String rule) {
    if (content == null && !rule.equals("statement.quotation")) {
      return null;
    }
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    if (preposition != null && preposition.index() == last.index() + 1) {
      last = preposition;
    }
    StringBuilder lemma = new StringBuilder();
    for (Word word = first; word != null && word.index() <= last.index(); word = word.next()) {
      lemma.append(lemma.length() == 0 ? "" : " ").append(word.lemma());
    }
    Attribution found = new Attribution(cue, verb, new Span(first.begin(), last.end()), lemma.toString(), null, null,
        content, rule);
    return cue.takes(Frame.Kind.SUBJECT) ? found : found.withSource(Speakers.ofVerb(verb));
  }
}
