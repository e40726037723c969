package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Adds Penn tags to words with universal tags or none, and lemmas to words without one. */
public final class TagCompletion {

  /** Classes that the table lists completely. */
  private static final Set<String> CLOSED =
      Set.of("ADP", "DET", "PRON", "CCONJ", "CONJ", "SCONJ", "AUX", "PART", "INTJ");

  private final Vocabulary vocabulary;

  /** A completion with a vocabulary. */
  public TagCompletion(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Gives every word of a sentence a Penn tag and a lemma. */
  public void complete(SentenceBuilder sentence) {
    List<Word> words = sentence.words();
    if (words.stream().allMatch(word -> word.lemma() != null && Tags.isPenn(word.pos()))) {
      return;
    }
    TagGuess guess = new TagGuess(vocabulary, words);
    PennTags tags = new PennTags(vocabulary, guess, words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (Tags.isPenn(word.pos()) && !word.pos().equals("SYM")) {
        if (word.lemma() == null) {
          sentence.setLemma(word, vocabulary.inflections().lemma(word.lower(), word.pos()));
        }
      } else {
        sentence.setTag(word, tags.of(i, universal(guess, words, i)));
        lemmatise(sentence, word);
      }
    }
  }

  /** The universal tag of a word: the tagger's if it is plausible, else a guess. */
  private String universal(TagGuess guess, List<Word> words, int i) {
    Word word = words.get(i);
    if (!Tags.isUniversal(word.pos())) {
      return guess.of(i);
    }
    boolean isUnknown = CLOSED.contains(word.pos()) && !vocabulary.classes().has(word.lower())
        || word.pos().equals("X");
    return isUnknown && Character.isLowerCase(word.form().charAt(0)) ? guess.of(i)
        : vocabulary.corrections().corrected(vocabulary, guess, words, i);
  }

  private void lemmatise(SentenceBuilder sentence, Word word) {
    String known = vocabulary.inflections().knownLemma(word.lower(), word.pos());
    if (known != null) {
      sentence.setLemma(word, known);
    } else if (word.lemma() == null || isSlipped(word)) {
      sentence.setLemma(word, vocabulary.inflections().lemma(word.lower(), word.pos()));
    }
  }

  /** Whether a lemmatiser has left an inflected form unchanged. */
  private static boolean isSlipped(Word word) {
    if (!word.lower().equals(word.lemma())) {
      return false;
    }
    String lower = word.lower();
    return switch (word.pos()) {
      case "NNS" -> true;
      case "VBD", "VBN", "VBG" -> lower.length() > 4 && lower.endsWith("ed")
          || lower.length() > 5 && lower.endsWith("ing");
      default -> false;
    };
  }
}
