package org.demarche.transcript;

import java.util.regex.Pattern;
import org.demarche.syntax.Span;

/** Where the words of a turn begin and end: without stage directions, the time of day and the mark of the end. */
final class TurnContent {

  /** The maximum number of characters of a stage direction. */
  private static final int DIRECTION = 200;

  /** The minimum number of characters of a turn. */
  private static final int SHORTEST = 2;

  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»“";
  private static final String FINAL = ".?!…—–-";

  /** Lines that nobody says and that nothing of a transcript follows. */
  private static final Pattern END = Pattern.compile("(?i)[\\W_]*(?:end|ends|end of (?:the )?(?:transcript|text"
      + "|interview|briefing|call|statement)|end (?:transcript|text)|transcript ends)"
      + "(?:\\W*\\d{1,2}[:.]\\d\\d.{0,20})?[\\W_]*");

  /** Lines that nobody says. */
  private static final Pattern NOT_SAID = Pattern.compile("(?:\\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?.{0,12}"
      + "|[\\W_]+|-30-)");

  private TurnContent() {
  }

  /** What is said between a label and the next one; null if nothing is. */
  static Span of(String text, int from, int to) {
    int begin = afterDirections(text, from, to);
    int end = end(text, begin, to);
    if (isQuoted(text, begin, end)) {
      end = Math.min(end, quotedEnd(text, begin, end));
    }
    boolean hasWords = end - begin >= SHORTEST && text.substring(begin, end).chars().anyMatch(Character::isLetter);
    return hasWords ? new Span(begin, end) : null;
  }

  /**
   * A turn without its last paragraph, if that is a question: where the same speaker answers it, somebody without a
   * label has asked it.
   */
  static Span withoutQuestion(String text, Span turn) {
    if (text.charAt(turn.end() - 1) != '?') {
      return turn;
    }
    int begin = turn.end();
    while (begin > turn.begin() && !(isBreak(text.charAt(begin - 1)) && isAfterBlankLine(text, begin))) {
      begin--;
    }
    int end = beforeBlanks(text, turn.begin(), begin);
    return end > turn.begin() ? new Span(turn.begin(), end) : turn;
  }

  /** Whether a turn ends like a sentence. */
  static boolean isFinished(String text, Span turn) {
    int last = turn.end() - 1;
    while (last > turn.begin() && "”\"'’)]»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return FINAL.indexOf(text.charAt(last)) >= 0;
  }

  /** The offset of the end of a line. */
  static int lineEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether a blank line, or nothing, comes before an offset at the begin of a line. */
  static boolean isAfterBlankLine(String text, int offset) {
    int breaks = 0;
    int i = offset - 1;
    while (i >= 0 && LabelReader.isBlank(text.charAt(i))) {
      breaks += text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
      i--;
    }
    return i < 0 || breaks > 1;
  }

  private static int afterDirections(String text, int from, int to) {
    int begin = afterBlanks(text, from, to);
    while (begin < to && (text.charAt(begin) == '(' || text.charAt(begin) == '[')) {
      int close = closing(text, begin, to);
      if (close < 0) {
        return begin;
      }
      begin = afterBlanks(text, close + 1, to);
    }
    return begin;
  }

  private static int closing(String text, int open, int to) {
    char bracket = text.charAt(open) == '(' ? ')' : ']';
    int limit = Math.min(to, open + DIRECTION);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == bracket) {
        return i;
      }
    }
    return -1;
  }

  private static int afterBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && LabelReader.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int beforeBlanks(String text, int begin, int to) {
    int i = to;
    while (i > begin && LabelReader.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int end(String text, int begin, int to) {
    int end = to;
    int line = begin;
    while (line < to) {
      int next = Math.min(to, lineEnd(text, line));
      if (next - line < DIRECTION && END.matcher(text.substring(line, next)).matches()) {
        end = line;
        break;
      }
      line = next + 1;
    }
    end = beforeBlanks(text, begin, end);
    for (int shorter = shorter(text, begin, end); shorter < end; shorter = shorter(text, begin, end)) {
      end = shorter;
    }
    return end;
  }

  /** The end without a last line that nobody says, or a stage direction behind the last sentence. */
  private static int shorter(String text, int begin, int end) {
    int line = end;
    while (line > begin && end - line < DIRECTION && !isBreak(text.charAt(line - 1))) {
      line--;
    }
    boolean isLine = line > begin && isBreak(text.charAt(line - 1));
    if (isLine && NOT_SAID.matcher(text.substring(line, end).trim()).matches()) {
      return beforeBlanks(text, begin, line);
    }
    char last = end > begin ? text.charAt(end - 1) : ' ';
    if (last != ')' && last != ']') {
      return end;
    }
    int open = end - 1;
    int limit = Math.max(begin, end - DIRECTION);
    while (open > limit && text.charAt(open) != (last == ')' ? '(' : '[')) {
      open--;
    }
    if (open <= limit) {
      return end;
    }
    int before = beforeBlanks(text, begin, open);
    boolean isAfterSentence = before == begin || ".?!…—–-”\")]".indexOf(text.charAt(before - 1)) >= 0
        || text.substring(before, open).indexOf('\n') >= 0;
    return isAfterSentence && before < open ? before : end;
  }

  /** Whether the first paragraph is one quotation, as where a story quotes one turn. */
  private static boolean isQuoted(String text, int begin, int end) {
    return begin < end && OPENING.indexOf(text.charAt(begin)) >= 0 && quotedEnd(text, begin, end) < Integer.MAX_VALUE;
  }

  private static int quotedEnd(String text, int begin, int end) {
    int line = Math.min(end, lineEnd(text, begin));
    while (line < end && !isAfterBlankLine(text, afterBlanks(text, line, end))) {
      line = Math.min(end, lineEnd(text, line + 1));
    }
    int last = beforeBlanks(text, begin, line);
    return last > begin && CLOSING.indexOf(text.charAt(last - 1)) >= 0 ? last : Integer.MAX_VALUE;
  }
}
