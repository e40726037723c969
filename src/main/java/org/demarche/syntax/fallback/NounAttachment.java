package org.demarche.syntax.fallback;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Attaches a noun phrase, or keeps it for a verb to come. */
final class NounAttachment {

  private final SentenceBuilder tree;
  private final List<Word> words;
  private final Chunks chunks;
  private final Lookahead ahead;
  private final ParserState state;

  NounAttachment(SentenceBuilder tree, Chunks chunks, Lookahead ahead, ParserState state) {
    this.tree = tree;
    this.words = tree.words();
    this.chunks = chunks;
    this.ahead = ahead;
    this.state = state;
  }

  /** Reads the phrase of a head. */
  void read(Word noun) {
    if (isRelativePronoun(noun)) {
      state.interrupt();
      state.relative = noun;
      state.pending = noun;
      state.isBehindComma = false;
    } else if (isInBracket(noun)) {
      state.attach(noun, state.lastNoun, Relation.APPOSITION);
    } else if (place(noun)) {
      state.lastNoun = noun;
      state.isBehindComma = false;
    }
  }

  private boolean isRelativePronoun(Word noun) {
    return noun.pos().startsWith("W") && noun.pos().length() > 1 && state.lastNoun != null && state.preposition == null;
  }

  /** <em>the bank (ADB)</em>. */
  private boolean isInBracket(Word noun) {
    int before = chunks.begin(noun) - 1;
    return before >= 0 && words.get(before).pos().equals("-LRB-") && state.lastNoun != null;
  }

  /** Whether later words may depend on the phrase. */
  private boolean place(Word noun) {
    if (state.preposition != null) {
      state.attach(noun, state.preposition, Relation.PREPOSITION_OBJECT);
      state.preposition = null;
    } else if (isTimeBehindSubject(noun)) {
      state.waiting.add(noun);
      return false;
    } else if (state.coordinator != null && state.lastNoun != null && (state.pending != null || !startsClause(noun))) {
      state.conjoin(noun, state.lastNoun);
    } else if (state.isBehindComma && state.lastNoun != null && ahead.isApposition(noun, state)) {
      state.attach(noun, state.lastNoun,
          ahead.isListed(noun, state.lastNoun) ? Relation.CONJUNCT : Relation.APPOSITION);
    } else if (state.isInverted) {
      state.attach(noun, state.verb, Relation.SUBJECT);
      state.isInverted = false;
    } else if (state.verb != null && ahead.isTime(noun) && !startsClause(noun)) {
      state.attach(noun, state.verb, Relation.NOUN_ADVERBIAL);
      return false;
    } else if (isObject(noun)) {
      return placeObject(noun);
    } else {
      state.pending = noun;
    }
    return true;
  }

  /** <em>Sato on Friday met</em>, without the preposition: the time belongs to the verb to come. */
  private boolean isTimeBehindSubject(Word noun) {
    return ahead.isTime(noun) && !noun.is(Relation.COMPOUND) && state.pending != null
        && state.pending.index() < noun.index() && state.coordinator == null;
  }

  private boolean startsClause(Word noun) {
    return ahead.startsClause(noun, state);
  }

  /** Whether a noun phrase right after a verb completes it, rather than beginning the next clause. */
  private boolean isObject(Word noun) {
    return state.verb != null && !state.isBehindComma && state.coordinator == null && !state.hasDative
        && state.marker == null && !startsClause(noun);
  }

  /** The second of two objects must directly follow the first: <em>gave Chad a plan</em>. */
  private boolean placeObject(Word noun) {
    if (state.object != null) {
      if (state.object.index() + 1 != chunks.begin(noun)) {
        return false;
      }
      tree.setRelation(state.object, Relation.DATIVE);
      state.hasDative = true;
    }
    state.attach(noun, state.verb, VerbGroups.isCopula(state.verb) ? Relation.ATTRIBUTE : Relation.OBJECT);
    state.object = noun;
    return true;
  }
}
