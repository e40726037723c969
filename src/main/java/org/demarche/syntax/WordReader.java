package org.demarche.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;

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
  static Word[] read(JCas jcas, List<SentenceView> sentences) {
    String text = jcas.getDocumentText();
    WordReader reader = new WordReader(text == null ? "" : text);
    int s = 0;
    int end = 0;
    for (Token token : jcas.getAnnotationIndex(Token.class)) {
      int begin = token.getBegin();
      while (s < sentences.size() && sentences.get(s).span().end() <= begin) {
        s++;
      }
      boolean fits = begin < token.getEnd() && begin >= end && s < sentences.size()
          && sentences.get(s).span().covers(Span.of(token));
      if (fits) {
        end = token.getEnd();
        reader.add(sentences.get(s), token);
      }
    }
    for (SentenceView sentence : sentences) {
      if (sentence.words().stream().anyMatch(word -> word.lemma == null || !PennTags.isPenn(word.pos))) {
        PennTags.complete(sentence.words());
      }
    }
    return reader.words;
  }

  private void add(SentenceView sentence, Token token) {
    int begin = token.getBegin();
    int end = token.getEnd();
    String tag = tag(token.getPos());
    if (TokenSplitter.isPlain(text, begin, end)) {
      words[begin] = add(sentence, begin, end, token.getLemmaValue(), tag);
      return;
    }
    List<Span> parts = TokenSplitter.split(text, begin, end);
    if (parts.size() == 1 && parts.get(0).length() == end - begin) {
      words[begin] = add(sentence, begin, end, token.getLemmaValue(), tag);
      return;
    }
    Word main = null;
    List<Word> others = new ArrayList<>(2);
    for (Span part : parts) {
      boolean isMain = main == null && text.substring(part.begin(), part.end()).chars().anyMatch(Character::isLetterOrDigit);
      Word word = add(sentence, part.begin(), part.end(), null, isMain ? tag : "");
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

  private Word add(SentenceView sentence, int begin, int end, String lemma, String tag) {
    Word word = new Word(sentence, sentence.words().size(), begin, end, text.substring(begin, end), lemma, tag);
    sentence.add(word);
    return word;
  }

  /** The tag where it is Penn's or universal, else the coarse one that a tagger's mapping gives, else none. */
  private static String tag(POS pos) {
    if (pos == null) {
      return "";
    }
    String tag = pos.getPosValue();
    if (tag != null && (PennTags.isPenn(tag) || PennTags.isUniversal(tag))) {
      return tag;
    }
    String coarse = pos.getCoarseValue();
    return coarse != null && PennTags.isUniversal(coarse) ? coarse : "";
  }
}
