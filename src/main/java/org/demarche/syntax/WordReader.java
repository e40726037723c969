package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads the words of sentences from tokens, whatever tokeniser and tagger wrote them. */
final class WordReader {

  private final String text;
  private final Word[] words;

  private WordReader(String text) {
    this.text = text;
    this.words = new Word[text.length()];
  }

  /**
   * Adds to each sentence its words, all with a Penn tag and a lemma. Tokens outside all sentences, without length, or inside
   * a token before them are left out.
   *
   * @return the word of the token that begins at each offset: of several words in it the main one
   */
  static Word[] read(Analysis analysis, List<SentenceView> sentences) {
    WordReader reader = new WordReader(analysis.text());
    int[] tokens = analysis.tokens();
    int s = 0;
    int reached = 0;
    for (int i = 0; i < tokens.length; i += 2) {
      int begin = tokens[i];
      int end = tokens[i + 1];
      while (s < sentences.size() && sentences.get(s).span().end() <= begin) {
        s++;
      }
      boolean fits = begin < end && begin >= reached && s < sentences.size()
          && begin >= sentences.get(s).span().begin() && end <= sentences.get(s).span().end();
      if (fits) {
        reached = end;
        reader.add(sentences.get(s), begin, end, analysis.lemmas()[i / 2], analysis.tags()[i / 2]);
      }
    }
    for (SentenceView sentence : sentences) {
      if (sentence.words().stream().anyMatch(word -> word.lemma == null || !PennTags.isPenn(word.pos))) {
        PennTags.complete(sentence.words());
      }
    }
    return reader.words;
  }

  private void add(SentenceView sentence, int begin, int end, String lemma, String tag) {
    if (TokenSplitter.isPlain(text, begin, end)) {
      words[begin] = word(sentence, begin, end, lemma, tag);
      return;
    }
    List<Span> parts = TokenSplitter.split(text, begin, end);
    if (parts.size() == 1 && parts.get(0).length() == end - begin) {
      words[begin] = word(sentence, begin, end, lemma, tag);
      return;
    }
    Word main = null;
    List<Word> others = new ArrayList<>(2);
    for (Span part : parts) {
      boolean isMain = main == null && text.substring(part.begin(), part.end()).chars().anyMatch(Character::isLetterOrDigit);
      Word word = word(sentence, part.begin(), part.end(), null, isMain ? tag : "");
      if (isMain) {
        main = word;
      } else {
        others.add(word);
      }
    }
    words[begin] = main != null ? main : others.isEmpty() ? null : others.remove(0);
    if (words[begin] != null) {
      for (Word other : others) {
        other.main = words[begin];
      }
    }
  }

  private Word word(SentenceView sentence, int begin, int end, String lemma, String tag) {
    Word word = new Word(sentence, sentence.words().size(), begin, end, text.substring(begin, end), lemma, tag);
    sentence.add(word);
    return word;
  }
}
