package org.demarche.syntax.fallback;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Gives a sentence without dependencies an approximate tree, from its parts of speech (Penn tags) alone: first noun
 * phrases and verb groups ({@link Chunker}), then, in one left-to-right pass, their relations. It finds subjects,
 * objects, prepositional phrases beside their noun or verb, complement, relative and infinitive clauses, coordination,
 * appositions, and reporting clauses that follow what they report; of two possible readings it takes the nearer.
 */
public final class ShallowParser {

  private final Vocabulary vocabulary;

  /** A parser with a vocabulary. */
  public ShallowParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Sets heads and relations; a sentence without any part of speech stays unparsed. */
  public void parse(SentenceBuilder sentence) {
    if (sentence.words().stream().anyMatch(word -> !word.pos().isEmpty())) {
      new Sentence(sentence, vocabulary).parse();
      sentence.setParsed();
    }
  }

  /** A sentence being parsed. */
  private static final class Sentence {

    private final List<Word> words;
    private final Chunks chunks;
    private final Lookahead ahead;
    private final ParserState state;
    private final NounAttachment nouns;
    private final VerbAttachment verbs;

    Sentence(SentenceBuilder tree, Vocabulary vocabulary) {
      words = tree.words();
      chunks = Chunker.chunks(tree, vocabulary);
      ahead = new Lookahead(words, chunks, vocabulary);
      state = new ParserState(tree);
      nouns = new NounAttachment(tree, chunks, ahead, state);
      verbs = new VerbAttachment(tree, chunks, ahead, state);
    }

    void parse() {
      for (Word word : words) {
        if (word.head() != null) {
          continue;
        }
        if (chunks.isVerb(word)) {
          verbs.read(word);
        } else if (chunks.isNoun(word)) {
          nouns.read(word);
        } else {
          readFunctionWord(word);
        }
      }
      attachTheRest();
    }

    private void readFunctionWord(Word word) {
      switch (word.pos()) {
        case "IN", "TO" -> readPreposition(word);
        case "CC" -> state.coordinator = word;
        case "WRB" -> state.marker = word;
        case "RB", "RBR", "RBS" -> readAdverb(word);
        case "RP" -> attachToVerb(word, Relation.PARTICLE);
        case "JJ", "JJR", "JJS", "VBN", "VBG" -> attachToVerb(word, Relation.ADJECTIVAL_COMPLEMENT);
        case "," -> state.isBehindComma = true;
        case "-LRB-" -> state.wasBehindComma = state.isBehindComma;
        case "-RRB-" -> state.isBehindComma = state.wasBehindComma;
        default -> {
          state.isBehindComma |= word.isPunctuation();
          if (word.form().length() == 1 && ";:.?!".contains(word.form())) {
            state.coordinator = null;
          }
        }
      }
    }

    private void attachToVerb(Word word, Relation relation) {
      if (state.verb != null) {
        state.attach(word, state.verb, relation);
      }
    }

    private void readAdverb(Word adverb) {
      Word next = chunks.next(adverb);
      if (next != null && chunks.isVerb(next)) {
        state.attach(adverb, next, adverb.lower().equals("not") ? Relation.NEGATION : Relation.ADVERB);
      } else {
        attachToVerb(adverb, Relation.ADVERB);
      }
    }

    private void readPreposition(Word word) {
      if (word.lower().equals("that") || VerbAttachment.isSubordinator(word.lower()) && opensClause(word)) {
        state.marker = word;
        state.pending = null;
        return;
      }
      Word before = word.previous();
      if (word.lower().equals("by") && state.verb != null && chunks.isPassive(state.verb)) {
        state.attach(word, state.verb, Relation.AGENT);
      } else if (isOfNoun(word)) {
        state.attach(word, state.lastNoun, Relation.PREPOSITION);
      } else if (before != null && before.head() != null && before.is(Relation.PREPOSITION)
          && (before.pos().equals("IN") || before.pos().equals("VBG"))) {
        state.attach(word, before, Relation.PREPOSITION);
      } else if (state.verb != null) {
        state.attach(word, state.verb, Relation.PREPOSITION);
      } else if (state.pending == null) {
        state.waiting.add(word);
      }
      state.preposition = word;
      state.isBehindComma = false;
    }

    /** Whether a noun phrase and its finite verb follow. */
    private boolean opensClause(Word word) {
      Word subject = chunks.next(word);
      Word verb = subject == null || !chunks.isNoun(subject) ? null : chunks.next(subject);
      return verb != null && chunks.isVerb(verb) && chunks.isFinite(verb);
    }

    /** Whether a prepositional phrase belongs to the preceding noun rather than to the verb. */
    private boolean isOfNoun(Word preposition) {
      Word noun = state.lastNoun;
      if (noun == null || noun != preposition.previous()) {
        return false;
      }
      if (state.verb == null) {
        return true;
      }
      boolean isOf = preposition.lower().equals("of");
      boolean isEither = switch (preposition.lower()) {
        case "with", "for", "on" -> true;
        default -> false;
      };
      boolean isOfClause = !isOf && (ahead.isTime(noun)
          || noun.isName() && noun.is(Relation.PREPOSITION_OBJECT) && isEither);
      return !isOfClause && (state.pending == noun || isOf || preposition.lower().equals("between")
          || isEither && !noun.is(Relation.OBJECT));
    }

    /** Attaches what is left to the root; in a sentence without a verb the first word is the root. */
    private void attachTheRest() {
      Word top = state.root;
      for (Word word : words) {
        if (top == null && word.head() == null && !word.isPunctuation()) {
          top = word;
        }
      }
      if (top == null) {
        return;
      }
      for (Word word : words) {
        if (word != top) {
          state.attach(word, top, word.isPunctuation() ? Relation.PUNCTUATION : Relation.OTHER);
        }
      }
      state.setRoot(top);
    }
  }
}
