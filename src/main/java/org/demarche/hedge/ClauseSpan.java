package org.demarche.hedge;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The extent of a clause: from its subject to its last complement, excluding its introductory conjunction, clauses of
 * reason, contrast or condition that are set off from it, coordinated clauses with their own subjects, and the
 * attribution around it.
 */
final class ClauseSpan {

  /** Punctuation that does not set anything off: quotation marks and hyphens. */
  private static final Set<Integer> QUOTES = Set.of((int) '\'', (int) '"', (int) '`', (int) '\u201c', (int) '\u201d',
      (int) '-');

  private final Set<Word> attributions;
  private final Word keep;
  private int left;
  private int right;

  private ClauseSpan(Word verb, Set<Word> attributions, Word keep) {
    this.attributions = attributions;
    this.keep = keep;
    this.left = verb.index();
    this.right = verb.index();
  }

  /**
   * The extent of a verb's clause.
   *
   * @param attributions
   *          attributing words, which are excluded together with what depends on them
   * @param keep
   *          a subordinate clause or adverb to include; may be null
   */
  static Span of(Word verb, Set<Word> attributions, Word keep) {
    ClauseSpan span = new ClauseSpan(verb, attributions, keep);
    span.add(verb, true);
    return span.trimmed(verb);
  }

  private void add(Word verb, boolean isFirst) {
    include(verb.index(), verb.index());
    for (Word child : verb.children()) {
      if (keep != null && keep.isUnder(child) && !child.is(Relation.CONJUNCT)) {
        include(child);
      } else if (child.is(Relation.CONJUNCT)) {
        if (sharesSubject(verb, child)) {
          add(child, false);
        }
      } else if (!isOutside(verb, child)) {
        include(child);
      }
    }
  }

  private void include(Word child) {
    include(child.first().index(), child.last().index());
  }

  private void include(int from, int to) {
    left = Math.min(left, from);
    right = Math.max(right, to);
  }

  private static boolean sharesSubject(Word verb, Word conjunct) {
    return new Clause(conjunct).ownSubject() == null && conjunct.pos().equals(verb.pos())
        && (verb.pos().equals("VB") || verb.pos().equals("VBN") || verb.pos().equals("VBG") || !conjunct.isVerb())
        && conjunct.child(Relation.AUXILIARY) == null;
  }

  private boolean isOutside(Word verb, Word child) {
    if (attributions.contains(child)) {
      return true;
    }
    return switch (child.relation()) {
      case PUNCTUATION, MARKER, COORDINATOR, PARATAXIS, META, VOCATIVE, DISCOURSE -> true;
      case ADVERBIAL_CLAUSE -> !new Clause(child).isInfinitive() && isSetOff(verb, child)
          || child.child(Relation.MARKER) != null && child.child(Relation.MARKER).index() < child.index();
      case ADVERB, NOUN_ADVERBIAL -> child.index() < verb.index() && isPause(child.last().next()) && isOpening(verb,
          child);
      case PREPOSITION -> holdsAttribution(child);
      case OTHER -> isSetOff(verb, child);
      default -> false;
    };
  }

  private boolean holdsAttribution(Word preposition) {
    return attributions.contains(preposition) || preposition.lower().equals("according")
        || preposition.children().stream().anyMatch(c -> c.is(Relation.PREPOSITION) && attributions.contains(c));
  }

  /** Whether a word is preceded only by conjunctions and punctuation of the clause. */
  private static boolean isOpening(Word verb, Word child) {
    for (Word other : verb.children()) {
      if (other == child) {
        return true;
      }
      if (!other.is(Relation.PUNCTUATION, Relation.COORDINATOR, Relation.MARKER)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSetOff(Word verb, Word child) {
    return child.index() < verb.index() ? isPause(child.last().next()) : isPause(child.first().previous());
  }

  private static boolean isPause(Word word) {
    return word != null && word.isPunctuation() && !QUOTES.containsAll(word.lower().chars().boxed().toList());
  }

  private Span trimmed(Word verb) {
    return trimmed(verb.sentence().words(), left, right);
  }

  /** The span of words without punctuation at its ends. */
  static Span trimmed(List<Word> words, int left, int right) {
    int from = left;
    int to = right;
    while (from < to && words.get(from).isPunctuation()) {
      from++;
    }
    while (to > from && words.get(to).isPunctuation()) {
      to--;
    }
    return new Span(words.get(from).begin(), words.get(to).end());
  }
}
