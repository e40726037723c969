package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds what a verb reports where the parser has torn the two apart: by the order of the words. */
final class DetachedClauses {

  /** What a verb reports, with the id of the rule that found it. */
  record Detached(Span content, String rule) {
  }

  /** How many words may stand between a verb and the clause that completes it. */
  private static final int REACH = 25;

  /** How many words may stand between an inserted verb and the comma that ends the insertion. */
  private static final int INSERTION = 7;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** What begins no sentence that goes on behind an insertion: quotations, participles. */
  private static final Set<String> LOOSE = Set.of("``", "VBG", "VBN");

  private final Word verb;
  private final boolean isTold;
  private final List<Word> sentence;

  /** Of a verb with its cue. */
  DetachedClauses(Word verb, Cue cue) {
    this.verb = verb;
    boolean isRelative = verb.is(Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE);
    this.isTold = cue.frames().get(0).kind() == Frame.Kind.THAT && !isRelative && new Clause(verb).ownSubject() != null
        && (verb.pos().equals("VBD") || verb.pos().equals("VBZ") || verb.pos().equals("VBP"));
    this.sentence = verb.sentence().words();
  }

  /** What the verb reports, or null. */
  Detached find() {
    Span that = behindThat();
    if (that != null) {
      return new Detached(that, "statement.that");
    }
    Attribution.Source source = Speakers.isPassive(verb) ? null : Speakers.ofVerb(verb);
    if (source == null || source.head().pos().startsWith("W")) {
      return null;
    }
    int left = firstOf(source);
    Span before = left < 0 ? null : before(source, left);
    if (before != null) {
      return new Detached(before, "statement.postposed");
    }
    Span relative = relative(source);
    if (relative != null) {
      return new Detached(relative, "statement.relative");
    }
    Span around = left < 0 ? null : around(source, left);
    return around == null ? null : new Detached(around, "statement.inserted");
  }

  /** The clause with <em>that</em> that stands behind the verb, where the tree has it below another word. */
  private Span behindThat() {
    int limit = Math.min(sentence.size(), verb.index() + REACH);
    for (int i = verb.index() + 1; i < limit; i++) {
      Word word = sentence.get(i);
      if (word.is(Relation.MARKER) && word.lower().equals("that") && word.head() != null
          && word.head().index() > i && word.head().first().index() > verb.index() && word.head().isUnder(verb)) {
        return Stretch.between(word, word.head().last());
      }
    }
    return null;
  }

  /** The first word of the verb and its subject with their adverbs; -1 where no comma stands before it. */
  private int firstOf(Attribution.Source source) {
    int left = verb.index();
    while (left > 0 && sentence.get(left - 1).begin() >= Math.min(source.span().begin(), verb.begin())) {
      left--;
    }
    while (left > 0 && sentence.get(left - 1).pos().equals("RB")) {
      left--;
    }
    return left > 0 && sentence.get(left - 1).pos().equals(",") ? left : -1;
  }

  private int lastOf(Attribution.Source source) {
    return Math.max(verb.index(), verb.sentence().words(source.span()).get(0).index());
  }

  /** What stands before the comma, where the verb and its subject end the sentence: <em>…, the ministry said</em>. */
  private Span before(Attribution.Source source, int left) {
    if (left < 3) {
      return null;
    }
    for (int i = lastOf(source) + 1; i < sentence.size(); i++) {
      Word word = sentence.get(i);
      boolean isAside = source.span().covers(word.span());
      boolean isBreak = FINITE.contains(word.pos()) || word.pos().equals(",") || word.pos().equals(":");
      if (!isAside && (isBreak || word.is(Relation.OBJECT))) {
        return null;
      }
    }
    Span content = Stretch.between(sentence.get(0), sentence.get(left - 2));
    boolean isInverted = source.span().begin() >= verb.end() && verb.index() == left;
    return isInverted || hasVerb(0, left) ? content : null;
  }

  /** The sentence that the verb and its subject stand in between two commas: <em>The road, she said, is open</em>. */
  private Span around(Attribution.Source source, int left) {
    if (left < 2 || sentence.get(left - 2).pos().equals("''") || !isTold) {
      return null;
    }
    int right = lastOf(source) + 1;
    int limit = Math.min(sentence.size() - 2, right + INSERTION);
    while (right < limit && (source.span().covers(sentence.get(right).span()) || !isEnd(sentence.get(right)))) {
      right++;
    }
    if (right >= limit || !sentence.get(right).pos().equals(",") || LOOSE.contains(sentence.get(right + 1).pos())) {
      return null;
    }
    Span content = Stretch.between(sentence.get(0), sentence.get(sentence.size() - 1));
    return hasFinite(0, left) || hasFinite(right, sentence.size()) ? content : null;
  }

  private static boolean isEnd(Word word) {
    return word.isPunctuation() || word.isVerb() || word.pos().equals("MD") || word.is(Relation.OBJECT, Relation.MARKER);
  }

  /** The clause of which the verb and its subject tell: <em>a plan that critics said was dead</em>. */
  private Span relative(Attribution.Source source) {
    Word next = verb.next();
    while (next != null && next.pos().equals("RB")) {
      next = next.next();
    }
    boolean isClause = next != null && source.span().end() <= verb.begin() && FINITE.contains(next.pos());
    if (!isClause || !hasFinite(0, verb.sentence().words(source.span()).get(0).index())) {
      return null;
    }
    Word top = next.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY) && next.head() != null ? next.head() : next;
    return Stretch.between(next, top.last().index() > next.index() ? top.last() : next);
  }

  private boolean hasVerb(int from, int to) {
    return sentence.subList(from, to).stream().anyMatch(Word::isVerb);
  }

  private boolean hasFinite(int from, int to) {
    return sentence.subList(from, to).stream().anyMatch(word -> FINITE.contains(word.pos()));
  }
}
