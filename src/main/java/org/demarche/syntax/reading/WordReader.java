package org.demarche.syntax.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.Abbreviations;
import org.demarche.syntax.fallback.TokenSplitter;

/**
 * Reads the words of sentences from tokens, whichever tokeniser and tagger produced them. A token with a form (DKPro's
 * TokenForm) is one word, and read as that form.
 */
final class WordReader {

  /**
   * One of several words in a token.
   *
   * @param main
   *          the word that the token's tag and relation apply to
   */
  record Part(Word word, Word main) {
  }

  private final TokenSplitter splitter;
  private final Abbreviations abbreviations;
  private final String text;
  private final boolean sticks;
  private final Word[] words;
  private final List<Part> parts = new ArrayList<>();
  /** The forms of words, each once, as a long document has a million words. */
  private final Map<String, String> forms = new HashMap<>();

  private WordReader(Analysis analysis, TokenSplitter splitter, Abbreviations abbreviations) {
    this.splitter = splitter;
    this.abbreviations = abbreviations;
    this.text = analysis.text();
    this.sticks = !hasFullStop(text, analysis.tokens());
    this.words = new Word[text.length()];
  }

  /** Whether any full stop is a token of its own: the tokeniser splits it from the preceding word. */
  private static boolean hasFullStop(String text, int[] tokens) {
    for (int i = 0; i < tokens.length; i += 2) {
      if (tokens[i + 1] - tokens[i] == 1 && text.startsWith(".", tokens[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds its words to each sentence, with the available tags and lemmas. Tokens outside all sentences, of zero length,
   * or inside an earlier token are ignored.
   *
   * @return the reader with the words
   */
  static WordReader read(Analysis analysis, List<SentenceBuilder> sentences, TokenSplitter splitter,
      Abbreviations abbreviations) {
    WordReader reader = new WordReader(analysis, splitter, abbreviations);
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
        if (i + 2 < tokens.length && tokens[i + 2] == end && end + 1 < sentences.get(s).span().end()
            && reader.isShort(begin, end, tokens[i + 3])) {
          end++;
        }
        reached = end;
        if (analysis.forms()[i / 2] != null) {
          reader.words[begin] = sentences.get(s).add(begin, end, analysis.forms()[i / 2], analysis.lemmas()[i / 2],
              analysis.tags()[i / 2]);
          continue;
        }
        reader.add(sentences.get(s), begin, end, analysis.lemmas()[i / 2], analysis.tags()[i / 2]);
      }
    }
    return reader;
  }

  /** The word of the token that begins at each offset; if the token holds several words, the main one. */
  Word[] words() {
    return words;
  }

  /** The words of multi-word tokens, except the main one. */
  List<Part> parts() {
    return parts;
  }

  private void add(SentenceBuilder sentence, int begin, int end, String lemma, String tag) {
    if (splitter.isPlain(text, begin, end)) {
      words[begin] = word(sentence, begin, end, lemma, tag);
      return;
    }
    List<Span> parts = splitter.split(text, begin, end, sticks);
    if (parts.size() == 1 && parts.get(0).length() == end - begin) {
      words[begin] = word(sentence, begin, end, lemma, tag);
      return;
    }
    int main = main(parts);
    Word[] found = new Word[parts.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = word(sentence, parts.get(i).begin(), parts.get(i).end(), null, i == main ? tag : "");
    }
    for (int i = 0; i < found.length; i++) {
      if (i != main) {
        this.parts.add(new Part(found[i], found[main]));
      }
    }
    words[begin] = found.length == 0 ? null : found[main];
  }

  /** Whether a token is an abbreviation whose period is the next token: <em>U.N | .</em> */
  private boolean isShort(int begin, int end, int nextEnd) {
    return nextEnd == end + 1 && text.charAt(end) == '.' && abbreviations.has(text.substring(begin, end));
  }

  /** The index of the part that the token's tag and relation apply to: after a hyphen, else the first word. */
  private int main(List<Span> parts) {
    int main = -1;
    for (int i = 0; i < parts.size(); i++) {
      Span part = parts.get(i);
      boolean isWord = text.substring(part.begin(), part.end()).chars().anyMatch(Character::isLetterOrDigit);
      boolean isBehindHyphen = i > 1 && text.charAt(parts.get(i - 1).begin()) == '-' && parts.get(i - 1).length() == 1;
      main = isWord && (main < 0 || isBehindHyphen) ? i : main;
    }
    return Math.max(0, main);
  }

  private Word word(SentenceBuilder sentence, int begin, int end, String lemma, String tag) {
    String form = forms.computeIfAbsent(text.substring(begin, end), Function.identity());
    return sentence.add(begin, end, form, lemma, tag);
  }
}
