package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the turns of transcripts and headlines, where a colon stands between the speaker and the words. */
final class Transcript {

  /** The most words that the label of a speaker has. */
  private static final int LABEL = 5;

  private Transcript() {
  }

  /** The turns of a document: <em>PESKOV: We are ready.</em> */
  static List<Attribution> attributions(DocumentView view) {
    List<Attribution> found = new ArrayList<>();
    List<Span> paragraphs = Quotations.paragraphs(view);
    int p = -1;
    SentenceView before = null;
    for (SentenceView sentence : view.sentences()) {
      boolean isFirst = before == null || before.paragraph() != sentence.paragraph();
      before = sentence;
      if (!isFirst) {
        continue;
      }
      p++;
      Word colon = sentence.isInert() ? null : colon(sentence);
      if (colon != null) {
        Span content = content(view, colon, paragraphs.get(p));
        if (content != null) {
          Word last = colon.previous();
          Span source = new Span(sentence.words().get(0).begin(), last.end());
          found.add(new Attribution(null, null, colon.span(), ":", source, last, content, "statement.turn"));
        }
      }
    }
    return found;
  }

  /** The colon behind the label of a speaker: names alone, or a word in capitals; null where there is none. */
  private static Word colon(SentenceView sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < Math.min(words.size() - 1, LABEL + 1); i++) {
      Word word = words.get(i);
      if (word.form().equals(":")) {
        return i == 0 ? null : word;
      }
      boolean isName = word.isName() && Character.isUpperCase(word.form().charAt(0));
      boolean isCapitals = word.form().equals(word.form().toUpperCase(java.util.Locale.ROOT))
          && Character.isLetter(word.form().charAt(0));
      if (!isName && !isCapitals && !(word.form().equals(".") && i > 0)) {
        return null;
      }
    }
    return null;
  }

  private static Span content(DocumentView view, Word colon, Span paragraph) {
    int begin = colon.end();
    int end = paragraph.end();
    String text = view.text();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return end - begin < 8 ? null : new Span(begin, end);
  }
}
