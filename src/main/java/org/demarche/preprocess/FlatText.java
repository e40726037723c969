package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with every paragraph in one line, for patterns that know blanks only: the white space around a line break in a
 * paragraph is one blank.
 *
 * @param text
 *          the text
 * @param paragraphs
 *          its paragraphs
 * @param offsets
 *          the place of each character in the original text
 */
record FlatText(String text, List<TextRange> paragraphs, int[] offsets) {

  /** Makes the paragraphs of a text flat. */
  static FlatText of(String original, List<TextRange> paragraphs) {
    StringBuilder text = new StringBuilder(original.length());
    int[] offsets = new int[original.length() + 1];
    List<TextRange> flat = new ArrayList<>(paragraphs.size());
    int at = 0;
    for (TextRange paragraph : paragraphs) {
      at = copy(original, at, paragraph.begin(), text, offsets);
      int begin = text.length();
      while (at < paragraph.end()) {
        int next = afterBreak(original, at, paragraph.end());
        if (next > at) {
          offsets[text.length()] = at;
          text.append(' ');
          at = next;
        } else {
          at = copy(original, at, at + 1, text, offsets);
        }
      }
      flat.add(new TextRange(begin, text.length()));
    }
    copy(original, at, original.length(), text, offsets);
    offsets[text.length()] = original.length();
    return new FlatText(text.toString(), flat, offsets);
  }

  private static int copy(String original, int from, int to, StringBuilder text, int[] offsets) {
    for (int i = from; i < to; i++) {
      offsets[text.length()] = i;
      text.append(original.charAt(i));
    }
    return to;
  }

  /** The end of the white space that begins here, if there is a line break in it. */
  private static int afterBreak(String original, int from, int end) {
    int i = from;
    boolean breaks = false;
    while (i < end && TextRange.isBlank(original.charAt(i))) {
      breaks |= Line.isBreak(original.charAt(i));
      i++;
    }
    return breaks ? i : from;
  }

  /** The range in the original text that a range of this text stands for. */
  TextRange original(TextRange range) {
    return new TextRange(offsets[range.begin()],
        range.length() == 0 ? offsets[range.begin()] : offsets[range.end() - 1] + 1);
  }
}
