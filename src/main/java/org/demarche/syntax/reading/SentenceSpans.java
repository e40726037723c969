package org.demarche.syntax.reading;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Span;
import org.demarche.syntax.fallback.Abbreviations;

/**
 * Corrects what sentence splitters are known to get wrong: rejoins sentences split after a title (<em>Mr. | Sato
 * left</em>), and splits those that run over a blank line or out of the headline.
 */
final class SentenceSpans {

  /** The most characters of a sentence to which another part is joined; no real sentence is as long. */
  private static final int LONGEST = 2000;

  private final Abbreviations abbreviations;

  SentenceSpans(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The sentences of a text.
   *
   * @param sentences
   *          those of a splitter, in text order; what begins inside an earlier one, is empty, or ends behind the text
   *          is left out
   * @param headlines
   *          in text order
   */
  List<Span> of(String text, List<Span> sentences, List<Span> headlines) {
    List<Span> found = new ArrayList<>(sentences.size());
    int headline = 0;
    int reached = 0;
    for (Span sentence : joined(text, sentences)) {
      if (sentence.length() <= 0 || sentence.begin() < reached || sentence.end() > text.length()) {
        continue;
      }
      reached = sentence.end();
      while (headline < headlines.size() && headlines.get(headline).end() <= sentence.begin()) {
        headline++;
      }
      int headlineEnd = headline < headlines.size() ? headlines.get(headline).end() : Integer.MAX_VALUE;
      split(text, sentence, headlineEnd, found);
    }
    return found;
  }

  /** Adds the parts of a sentence between blank lines and behind signatures, and before and after an offset. */
  private static void split(String text, Span sentence, int at, List<Span> found) {
    int begin = sentence.begin();
    int breaks = 0;
    int wordEnd = begin;
    for (int i = begin; i < sentence.end(); i++) {
      char c = text.charAt(i);
      breaks += c != '\n' ? 0 : LineBreaks.endsSignature(text, i) ? 2 : 1;
      if (!Character.isWhitespace(c)) {
        if (wordEnd > begin && (breaks > 1 || wordEnd <= at && at <= i)) {
          found.add(new Span(begin, wordEnd));
          begin = i;
        }
        breaks = 0;
        wordEnd = i + 1;
      }
    }
    found.add(new Span(begin, sentence.end()));
  }

  /** Sentences, rejoined where a splitter has split after a title. */
  private List<Span> joined(String text, List<Span> sentences) {
    List<Span> joined = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean continues = last != null && last.length() < LONGEST && last.end() <= sentence.begin()
          && sentence.begin() - last.end() <= 2 && last.end() <= text.length()
          && abbreviations.endsInTitle(text, last.begin(), last.end())
          && isBlank(text, last.end(), sentence.begin());
      if (continues) {
        joined.set(joined.size() - 1, new Span(last.begin(), sentence.end()));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  /** Whether there are only blanks between two offsets, with at most one line break at the end. */
  private static boolean isBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u00A0' && !(c == '\n' && i == end - 1)) {
        return false;
      }
    }
    return true;
  }
}
