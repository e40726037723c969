package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline of a story: its first paragraphs without a final mark, at most {@value #MOST} of them, in front of
 * the story or alone. Bylines, boilerplate and datelines before and between them are passed over, and so is boilerplate
 * at its beginning (<em>UPDATE 2-</em>); a paragraph with one of these in it belongs to the story. A headline has at
 * least {@value #SHORTEST} words and at most {@value #LONGEST} characters; a list item is none.
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
   * @param datelines
   *          those of the text
   * @param blocks
   *          its bylines and boilerplate; what follows one in the same paragraph may be a headline
   */
  static List<TextRange> find(String text, List<TextRange> paragraphs, Set<TextRange> datelines,
      Set<TextRange> blocks) {
    List<TextRange> headlines = new ArrayList<>();
    int last = Math.min(Datelines.PARAGRAPHS, paragraphs.size());
    for (TextRange paragraph : paragraphs.subList(0, last)) {
      TextRange line = rest(text, paragraph, blocks);
      if (datelines.contains(paragraph) || line.length() == 0) {
        continue;
      }
      if (overlaps(line, datelines) || overlaps(line, blocks) || headlines.size() == MOST || !isHeadline(text, line)) {
        break;
      }
      headlines.add(line);
    }
    return headlines;
  }

  /** A paragraph without a block that begins it. */
  private static TextRange rest(String text, TextRange paragraph, Set<TextRange> blocks) {
    int begin = blocks.stream().filter(block -> block.begin() == paragraph.begin()).mapToInt(TextRange::end).max()
        .orElse(paragraph.begin());
    return new TextRange(Math.min(begin, paragraph.end()), paragraph.end()).trim(text);
  }

  private static boolean overlaps(TextRange line, Set<TextRange> spans) {
    return spans.stream().anyMatch(span -> span.begin() < line.end() && span.end() > line.begin());
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
