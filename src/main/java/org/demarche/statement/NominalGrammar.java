package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** What nouns, adjectives and prepositions attribute. All methods give null where they attribute nothing. */
final class NominalGrammar {

  /** How many words may stand between a noun and the clause that completes it. */
  private static final int REACH = 9;

  private final Cue cue;
  private final List<Word> words;
  private final Word head;

  private NominalGrammar(CueLexicon.Match match, Word head) {
    this.cue = match.cue();
    this.words = match.words();
    this.head = head;
  }

  /** The attribution of a noun: <em>his claim that …</em>, <em>a call for …</em>. */
  static Attribution ofNoun(CueLexicon.Match match) {
    Word noun = lastWith(match.words(), "NN");
    return noun == null ? null : new NominalGrammar(match, noun).byComplement();
  }

  /** The attribution of an adjective: <em>is confident that …</em>. */
  static Attribution ofAdjective(CueLexicon.Match match) {
    Word adjective = match.words().get(match.words().size() - 1);
    for (Word word : match.words()) {
      if (word.isAdjective() || word.pos().startsWith("VB")) {
        adjective = word;
      }
    }
    return new NominalGrammar(match, adjective).byComplement();
  }

  /** The attribution of a preposition: <em>according to X, …</em>. */
  static Attribution ofPreposition(CueLexicon.Match match) {
    return new NominalGrammar(match, match.words().get(match.words().size() - 1)).byGovernor();
  }

  private static Word lastWith(List<Word> words, String pos) {
    Word found = null;
    for (Word word : words) {
      if (word.pos().startsWith(pos)) {
        found = word;
      }
    }
    return found;
  }

  private Attribution byComplement() {
    boolean isNoun = cue.grammar() == Cue.Grammar.NOUN;
    String kind = isNoun ? "statement.noun-" : "statement.adjective-";
    for (Frame frame : cue.frames()) {
      switch (frame.kind()) {
        case THAT -> {
          Word clause = clause(isNoun);
          if (clause != null) {
            return attribution(Stretch.between(clause.first(), clause.last()), null, kind + "clause");
          }
        }
        case TO -> {
          Word infinitive = infinitive();
          if (infinitive != null) {
            return attribution(Stretch.between(infinitive.first(), infinitive.last()), null, kind + "infinitive");
          }
        }
        case PREPOSITION -> {
          Preposition phrase = phrase(frame);
          Word inside = phrase == null ? null : phrase.word().next();
          if (inside != null) {
            return attribution(Stretch.between(inside, phrase.word().last()), phrase.word(), kind + "preposition");
          }
        }
        default -> {
          // No other complement of a noun or adjective is a content.
        }
      }
    }
    return null;
  }

  private Word clause(boolean isNoun) {
    for (Word child : head.children()) {
      boolean completes = child.is(Relation.CLAUSAL_COMPLEMENT)
          || child.is(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE, Relation.ADVERBIAL_CLAUSE) && hasThat(child);
      if (completes && child.index() > head.index() && !new Clause(child).isInfinitive()) {
        return child;
      }
    }
    if (isNoun) {
      return detached();
    }
    Word verb = head.head();
    boolean isPredicate = !isNoun && verb != null && head.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE);
    if (isPredicate) {
      for (Word child : verb.children()) {
        if (child.is(Relation.CLAUSAL_COMPLEMENT, Relation.ADVERBIAL_CLAUSE) && child.index() > head.index()
            && hasThat(child)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The clause with <em>that</em> behind other words that belong to the noun: <em>fears among voters that …</em>. */
  private Word detached() {
    Word word = head.next();
    for (int steps = 0; word != null && steps < REACH; steps++) {
      if (word.lower().equals("that") && word.is(Relation.MARKER) && word.head() != null && word.head().index() > word.index()
          && word.head().child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) != null) {
        return steps == 0 ? null : word.head();
      }
      if (word.isPunctuation() || word.isVerb() || word.is(Relation.MARKER) || word.pos().startsWith("W")) {
        return null;
      }
      word = word.next();
    }
    return null;
  }

  private static boolean hasThat(Word verb) {
    Word marker = verb.child(Relation.MARKER);
    return marker != null && marker.lower().equals("that");
  }

  private Word infinitive() {
    Word verb = head.head();
    for (Word child : head.children()) {
      if (child.index() > head.index() && child.isVerb() && new Clause(child).isInfinitive()) {
        return child;
      }
    }
    boolean isPredicate = verb != null && head.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE);
    if (isPredicate) {
      for (Word child : verb.children(Relation.OPEN_COMPLEMENT)) {
        if (child.index() > head.index() && new Clause(child).isInfinitive()) {
          return child;
        }
      }
    }
    return null;
  }

  private Preposition phrase(Frame frame) {
    for (Preposition phrase : new Clause(head).prepositions()) {
      if (frame.prepositions().contains(phrase.lemma()) && phrase.word().index() > head.index()) {
        return phrase;
      }
    }
    boolean isPredicate = cue.grammar() == Cue.Grammar.ADJECTIVE && head.head() != null && head.head().isVerb();
    for (Preposition phrase : isPredicate ? new Clause(head.head()).prepositions() : List.<Preposition>of()) {
      if (frame.prepositions().contains(phrase.lemma()) && phrase.word().index() == head.index() + 1) {
        return phrase;
      }
    }
    return null;
  }

  private Attribution byGovernor() {
    Word first = words.get(0);
    Word top = first;
    while (words.contains(top) && top.head() != null) {
      top = top.head();
    }
    Word below = below(first, top);
    boolean isLast = cue.grammar() == Cue.Grammar.PREPOSITION && words.get(words.size() - 1).last().index() >= head.sentence().words().size() - 2;
    while (top.head() != null && (!top.isVerb() || isLast)) {
      top = top.head();
    }
    Attribution.Source source = cue.grammar() == Cue.Grammar.ADVERB ? null : source();
    if (source == null && cue.grammar() == Cue.Grammar.PREPOSITION || words.contains(top)) {
      return null;
    }
    Span content = Stretch.under(top, below);
    return content == null ? null
        : attribution(content, null, source == null ? "statement.adverb" : "statement.preposition-source").withSource(source);
  }

  /** The word of the phrase that depends on a word outside it. */
  private Word below(Word first, Word top) {
    Word word = first;
    while (word.head() != top && word.head() != null) {
      word = word.head();
    }
    return word;
  }

  private Attribution.Source source() {
    for (Word word : words) {
      for (Word child : word.children()) {
        if (child.is(Relation.POSSESSOR) && !words.contains(child) || child.is(Relation.POSSESSOR)
            && child.pos().equals("PRP$")) {
          return Speakers.of(child, head);
        }
        if (child.is(Relation.PREPOSITION_OBJECT) && !words.contains(child) && child.index() > head.index()) {
          return Speakers.of(child, head);
        }
      }
    }
    Word inside = words.get(0).child(Relation.PREPOSITION_OBJECT);
    return inside == null ? null : Speakers.of(inside, words.get(0));
  }

  private Attribution attribution(Span content, Word preposition, String rule) {
    if (content == null) {
      return null;
    }
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    boolean isSourceInside = rule.equals("statement.preposition-source") && words.contains(first.child(Relation.PREPOSITION_OBJECT))
        && last == first.child(Relation.PREPOSITION_OBJECT) && last.child(Relation.PREPOSITION, Relation.POSSESSOR) == null;
    if (isSourceInside) {
      last = first;
    }
    if (preposition != null && preposition.index() == last.index() + 1) {
      last = preposition;
    }
    StringBuilder lemma = new StringBuilder();
    for (Word word = first; word != null && word.index() <= last.index(); word = word.next()) {
      lemma.append(lemma.length() == 0 ? "" : " ").append(word.lemma());
    }
    Attribution found = new Attribution(cue, head, new Span(first.begin(), last.end()), lemma.toString(), null, null,
        content, rule);
    return switch (cue.grammar()) {
      case NOUN -> found.withSource(Speakers.ofNoun(head, preposition == null ? List.of() : List.of(preposition.lower())));
      case ADJECTIVE -> {
        boolean isPredicate = !head.isVerb() && head.head() != null && head.head().isVerb();
        yield found.withSource(isPredicate ? Speakers.ofVerb(head.head())
            : head.is(Relation.MODIFIER) ? null : head.isVerb() ? Speakers.subjectOf(head) : Speakers.of(head.head(), head));
      }
      default -> found;
    };
  }
}
