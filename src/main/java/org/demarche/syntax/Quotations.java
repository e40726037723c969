package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The passages of a document in quotation marks, outermost only, in order. A quotation ends with its
 * paragraph, unless the next one opens with the same mark, as in newspapers, where only the last paragraph of a
 * quotation closes.
 */
public final class Quotations {

  /** A pair of marks; for the plain mark both are the same. */
  private record Mark(String open, String close) {
  }

  /** A closing mark that some writers also use as an opening mark, which counts at the start of a paragraph. */
  private static final String WRONG_WAY = "”";

  private static final List<Mark> MARKS = List.of(new Mark("“", "”"), new Mark("\"", "\""), new Mark("''", "''"),
      new Mark("``", "''"), new Mark("«", "»"), new Mark("„", "“"), new Mark("„", "”"),
      new Mark("‟", "”"), new Mark("＂", "＂"), new Mark("「", "」"), new Mark("『", "』"),
      new Mark("‘", "’"), new Mark("‹", "›"), new Mark("‚", "‘"), new Mark("'", "'"),
      new Mark(WRONG_WAY, WRONG_WAY));

  private static final Set<String> CLIPPED = Set.of("em", "tis", "twas", "til", "cause", "bout", "n", "round");

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /** Finds the quotations of a document. */
  public static Quotations of(DocumentView view) {
    List<Span> spans = new ArrayList<>();
    String openMark = null;
    for (Span paragraph : paragraphs(view)) {
      openMark = scan(view.text(), paragraph, openMark, spans);
    }
    return new Quotations(spans);
  }

  /** All quotations in text order. */
  public List<Span> all() {
    return spans;
  }

  /** The quotation at an offset, including its marks, or null if there is none. */
  public Span at(int offset) {
    int i = firstEndingAfter(offset);
    return i < spans.size() && spans.get(i).begin() <= offset ? spans.get(i) : null;
  }

  /** The index of the first quotation that ends after an offset, or the number of quotations if there is none. */
  public int firstEndingAfter(int offset) {
    int i = Collections.binarySearch(spans, null, (span, key) -> span.end() <= offset ? -1 : 1);
    return -i - 1;
  }

  /** From the first to the last sentence of each paragraph. */
  public static List<Span> paragraphs(DocumentView view) {
    List<Span> paragraphs = new ArrayList<>();
    SentenceView before = null;
    for (SentenceView sentence : view.sentences()) {
      if (before != null && before.paragraph() == sentence.paragraph()) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).to(sentence.span()));
      } else {
        paragraphs.add(sentence.span());
      }
      before = sentence;
    }
    return paragraphs;
  }

  /** Adds the quotations of a paragraph; returns the mark of one that stays open, or null. */
  private static String scan(String text, Span paragraph, String stillOpen, List<Span> spans) {
    int begin = -1;
    Mark mark = null;
    int i = paragraph.begin();
    boolean continues = stillOpen != null && text.startsWith(stillOpen, i) && !spans.isEmpty();
    while (i < paragraph.end()) {
      if (mark == null) {
        mark = opening(text, i, paragraph);
        if (mark != null) {
          begin = i;
          i += mark.open.length();
          continue;
        }
      } else if (closes(text, i, mark, paragraph)) {
        i += mark.close.length();
        add(new Span(begin, i), continues && begin == paragraph.begin(), spans);
        mark = null;
        continue;
      }
      i++;
    }
    if (mark == null) {
      return null;
    }
    if (begin == paragraph.begin() || endsSentenceBefore(text, begin, paragraph)) {
      add(new Span(begin, paragraph.end()), continues && begin == paragraph.begin(), spans);
      return mark.open;
    }
    return null;
  }

  private static void add(Span span, boolean continues, List<Span> spans) {
    if (continues) {
      int last = spans.size() - 1;
      spans.set(last, spans.get(last).to(span));
    } else {
      spans.add(span);
    }
  }

  /** Whether an unclosed mark is where speech begins: after a colon, a comma or the end of a sentence. */
  private static boolean endsSentenceBefore(String text, int begin, Span paragraph) {
    int i = begin - 1;
    while (i >= paragraph.begin() && isBlank(text.charAt(i))) {
      i--;
    }
    return i < paragraph.begin() || ".!?:,".indexOf(text.charAt(i)) >= 0;
  }

  private static Mark opening(String text, int i, Span paragraph) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || c == ' ') {
      return null;
    }
    for (Mark mark : MARKS) {
      if (text.startsWith(mark.open, i)) {
        int after = i + mark.open.length();
        boolean begins = i == paragraph.begin() || !Character.isLetterOrDigit(text.charAt(i - 1))
            && ".,!?%".indexOf(text.charAt(i - 1)) < 0;
        boolean isFollowed = after < paragraph.end() && !isBlank(text.charAt(after));
        boolean isRight = i == paragraph.begin() || !mark.open.equals(WRONG_WAY);
        if (begins && isRight && isFollowed && isClosedLater(text, after, mark, paragraph)) {
          return mark;
        }
      }
    }
    return null;
  }

  /**
   * Single marks are apostrophes unless a closing one follows, before another opening one; other marks count even if
   * they are never closed.
   */
  private static boolean isClosedLater(String text, int from, Mark mark, Span paragraph) {
    if (!isSingle(mark)) {
      return mark.open.equals("„") ? closesWith(text, from, mark, paragraph) : true;
    }
    return Character.isLetter(text.charAt(from)) && closesWith(text, from, mark, paragraph);
  }

  private static boolean closesWith(String text, int from, Mark mark, Span paragraph) {
    int limit = Math.min(paragraph.end(), from + 1500);
    for (int i = from; i < limit; i++) {
      if (closes(text, i, mark, paragraph)) {
        return true;
      }
      if (isSingle(mark) && text.startsWith(mark.open, i) && isBlank(text.charAt(i - 1)) && i + 1 < limit
          && Character.isLetter(text.charAt(i + 1)) && !isClipped(text, i + 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word that lacks its beginning stands behind an apostrophe, as in <em>tell 'em</em>. */
  private static boolean isClipped(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return CLIPPED.contains(text.substring(from, end));
  }

  private static boolean isSingle(Mark mark) {
    return mark.close.equals("’") || mark.close.equals("'") || mark.close.equals("‘");
  }

  private static boolean closes(String text, int i, Mark mark, Span paragraph) {
    boolean isOther = mark.open.equals("“") && text.charAt(i) == '"'
        || mark.open.equals("\"") && text.charAt(i) == '”';
    // “No,“ she said
    isOther |= mark.open.equals("“") && text.charAt(i) == '“' && ".,!?".indexOf(text.charAt(i - 1)) >= 0
        && i + 1 < paragraph.end() && isBlank(text.charAt(i + 1));
    if (!text.startsWith(mark.close, i) && !isOther) {
      return false;
    }
    int after = i + mark.close.length();
    boolean ends = after >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(after));
    char before = text.charAt(i - 1);
    if (isSingle(mark)) {
      boolean isPlural = before == 's' && after + 1 < paragraph.end() && text.charAt(after) == ' '
          && Character.isLowerCase(text.charAt(after + 1));
      return ends && !isBlank(before) && !isPlural;
    }
    if (!mark.open.equals(mark.close) && !isOther) {
      return true;
    }
    return !isBlank(before) || ends && after < paragraph.end() && isBlank(text.charAt(after));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
