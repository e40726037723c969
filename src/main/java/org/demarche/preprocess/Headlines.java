package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline of a story: its first paragraphs without a final mark, at most {@value #MOST} of them, in front of
 * the story or alone. Bylines, boilerplate and datelines before and between them are passed over; a paragraph that
 * has one in it belongs to the story. A headline has at least {@value #SHORTEST} words and at most
 * {@value #LONGEST} characters; a list item or the row of a table is none.
 */
final class Headlines {

  private static final int MOST = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 250;

  private Headlines() {
  }

  /**
   * The headlines in text order.
   *
   * @param marked
   *          the datelines, bylines and boilerplate of the text
   */
  static List<TextRange> find(String text, List<TextRange> paragraphs, Set<TextRange> marked) {
    List<TextRange> headlines = new ArrayList<>();
    int last = Math.min(Datelines.PARAGRAPHS, paragraphs.size());
    for (TextRange paragraph : paragraphs.subList(0, last)) {
      if (marked.contains(paragraph)) {
        continue;
      }
      boolean isMixed = marked.stream()
          .anyMatch(span -> span.begin() < paragraph.end() && span.end() > paragraph.begin());
      if (isMixed || headlines.size() == MOST || !isHeadline(text, paragraph)) {
        break;
      }
      headlines.add(paragraph);
    }
    return headlines;
  }

  private static boolean isHeadline(String text, TextRange paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    Line line = Line.of(text.substring(paragraph.begin(), paragraph.end())).get(0);
    return line.mark() == 0 && words(text, paragraph) >= SHORTEST && !isFinished(text, paragraph);
  }

  /** Whether it ends like a sentence, and not only with a dotted abbreviation, a question or an exclamation. */
  private static boolean isFinished(String text, TextRange paragraph) {
    int last = paragraph.end() - 1;
    while (last > paragraph.begin() && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean dotted = text.charAt(last) == '.' && last - 2 >= paragraph.begin() && text.charAt(last - 2) == '.';
    return ".…:;,".indexOf(text.charAt(last)) >= 0 && !dotted;
  }

  private static int words(String text, TextRange paragraph) {
    int words = 0;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      boolean begins = i == paragraph.begin() || TextRange.isBlank(text.charAt(i - 1));
      words += begins && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
