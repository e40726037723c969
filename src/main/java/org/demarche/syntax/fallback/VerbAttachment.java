package org.demarche.syntax.fallback;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Attaches a verb group, and begins its clause. */
final class VerbAttachment {

  /** Conjunctions whose clause is adverbial. */
  private static final Set<String> ADVERBIAL = Set.of("if", "because", "although", "though", "while", "unless", "until",
      "since", "after", "before", "when", "where", "as", "once", "so", "whereas", "till");

  private final SentenceBuilder tree;
  private final Chunks chunks;
  private final Lookahead ahead;
  private final ParserState state;

  VerbAttachment(SentenceBuilder tree, Chunks chunks, Lookahead ahead, ParserState state) {
    this.tree = tree;
    this.chunks = chunks;
    this.ahead = ahead;
    this.state = state;
  }

  /** Whether a word opens a subordinate clause of its own. */
  static boolean isSubordinator(String word) {
    return ADVERBIAL.contains(word) || word.equals("whether");
  }

  /** Reads the group of a main verb. */
  void read(Word next) {
    state.isInverted = false;
    reduce(next);
    if (next.head() == null) {
      place(next);
    }
    if (state.marker != null && state.marker.head() == null) {
      state.attach(state.marker, next, Relation.MARKER);
      state.marker = null;
    }
    if (state.root == null && next.head() == null) {
      state.root = next;
    }
    if (chunks.isFinite(next)) {
      state.waiting.forEach(
          word -> state.attach(word, next, word.isNoun() ? Relation.NOUN_ADVERBIAL : Relation.PREPOSITION));
      state.waiting.clear();
      state.coordinator = null;
    }
    state.begin(next);
  }

  /**
   * Attaches a past form that can only be a participle to the preceding noun: <em>rejected a plan put forward by
   * Bonn</em>.
   */
  private void reduce(Word next) {
    boolean isFree = state.relative == null && state.pending == null && state.marker == null
        && state.coordinator == null;
    boolean isReduced = isFree && state.verb != null && state.lastNoun != null && state.lastNoun.head() != null
        && ahead.isReduced(next)
        && (state.interrupted == null || state.interrupted.head() != null || chunks.isFiniteAfter(next))
        && (isRightBehindNoun(next) || state.isBehindComma && chunks.begin(next) == state.lastNoun.index() + 2);
    if (isReduced && !(state.isBehindComma && ahead.isTelling(next))) {
      chunks.reduce(next);
      state.interrupt();
      state.attach(next, state.lastNoun, Relation.NOUN_CLAUSE);
    }
  }

  private void place(Word next) {
    boolean isSecond = state.verb != null;
    if (state.relative != null && state.lastNoun != null) {
      placeRelativeClause(next);
    } else if (state.preposition != null && next.pos().equals("VBG")) {
      state.attach(next, state.preposition, Relation.PREPOSITION_COMPLEMENT);
      state.preposition = null;
    } else if (chunks.isFinite(next)) {
      placeFinite(next);
    } else if (isSecond && chunks.isInfinitive(next)) {
      state.attach(next, state.verb, Relation.OPEN_COMPLEMENT);
    } else if (isSecond && state.coordinator != null) {
      state.conjoin(next, state.verb);
    } else if (!state.isBehindComma && state.lastNoun != null && isRightBehindNoun(next)) {
      state.interrupt();
      state.attach(next, state.lastNoun, Relation.NOUN_CLAUSE);
    } else if (isSecond) {
      boolean isAdverbial = state.isBehindComma || state.marker != null;
      state.attach(next, state.verb, isAdverbial ? Relation.ADVERBIAL_CLAUSE : Relation.OPEN_COMPLEMENT);
    }
  }

  private void placeRelativeClause(Word next) {
    state.attach(next, state.lastNoun, Relation.RELATIVE_CLAUSE);
    placeSubject(next, state.pending == null ? state.relative : state.pending);
    if (state.pending != state.relative && state.relative.head() == null) {
      state.attach(state.relative, next, Relation.OBJECT);
    }
    state.relative = null;
  }

  private void placeFinite(Word next) {
    state.resume();
    Word subject = state.pending;
    boolean isCoordinated = state.verb != null && state.coordinator != null && state.marker == null;
    if (subject == null && isCoordinated) {
      state.conjoin(next, state.verb);
      return;
    }
    boolean isInverted = subject == null && chunks.isAfterPunctuation(next) && ahead.isTelling(next);
    if (state.verb != null && state.marker == null && state.coordinator == null && state.root != null
        && (isInverted || subject != null && chunks.isAfterPunctuation(subject))) {
      takeOver(next);
      state.isInverted = isInverted;
    } else if (isCoordinated) {
      state.conjoin(next, state.verb);
    } else if (state.verb != null) {
      boolean isAdverbial = state.marker != null && ADVERBIAL.contains(state.marker.lower());
      state.attach(next, state.verb, isAdverbial ? Relation.ADVERBIAL_CLAUSE : Relation.CLAUSAL_COMPLEMENT);
    }
    if (subject != null) {
      placeSubject(next, subject);
    }
  }

  /**
   * Makes a clause the main one: what precedes it is the reported clause (<em>We agree, Sato said</em>) or a fronted
   * clause (<em>If they agree, Sato will come</em>; <em>Asked about it, Sato smiled</em>).
   */
  private void takeOver(Word next) {
    boolean isFronted = state.root.child(Relation.MARKER) != null
        || state.root.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) == null;
    tree.attach(state.root, next, isFronted ? Relation.ADVERBIAL_CLAUSE : Relation.CLAUSAL_COMPLEMENT);
    state.root = next;
  }

  private void placeSubject(Word next, Word subject) {
    state.attach(subject, next, chunks.isPassive(next) ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
  }

  private boolean isRightBehindNoun(Word next) {
    return chunks.begin(next) == state.lastNoun.index() + 1;
  }
}
