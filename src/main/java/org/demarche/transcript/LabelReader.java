package org.demarche.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.syntax.Span;

/** Reads the label at the begin of a line, if there is one. */
final class LabelReader {

  /** The maximum number of characters and words of a label. */
  private static final int LENGTH = 100;
  private static final int WORDS = 9;
  private static final int NAME_WORDS = 7;

  /** Words in small letters inside names and offices. */
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "de", "da", "di", "do", "dos", "del",
      "der", "den", "la", "le", "van", "von", "bin", "bint", "ibn", "al", "el", "ter", "zu");

  /** The time that a recording gives for the begin of a turn: <em>[00:12:05]</em>. */
  private static final Pattern TIME = Pattern.compile("[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+");

  private final String text;
  private final SpeakerLabels labels;

  LabelReader(String text, SpeakerLabels labels) {
    this.text = text;
    this.labels = labels;
  }

  /** The label with which a line begins, or null. */
  Label at(int lineBegin, int lineEnd) {
    int begin = afterBlanks(lineBegin, lineEnd);
    Matcher time = TIME.matcher(text).region(begin, lineEnd);
    begin = time.lookingAt() ? time.end() : begin;
    if (begin == lineEnd || !Character.isLetter(text.charAt(begin))) {
      return null;
    }
    Label letter = letter(begin, lineEnd);
    return letter != null ? letter : named(begin, lineEnd);
  }

  private int afterBlanks(int begin, int end) {
    int i = begin;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** <em>Q: …</em>, <em>A. …</em>, <em>Q &nbsp; …</em>. */
  private Label letter(int begin, int lineEnd) {
    char c = text.charAt(begin);
    int end = begin + 1;
    if (c != 'Q' && c != 'A' || end >= lineEnd) {
      return null;
    }
    while (end < lineEnd && end < begin + 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    Span letter = new Span(begin, end);
    char next = end < lineEnd ? text.charAt(end) : '\n';
    boolean isMarked = (next == ':' || next == '.') && (end + 1 >= lineEnd || isBlank(text.charAt(end + 1)));
    boolean isApart = c == 'Q' && isBlank(next) && (next == '\t' || end + 1 < lineEnd && beginsSpeech(end + 1));
    if (!isMarked && !isApart) {
      return null;
    }
    Span mark = isMarked ? new Span(end, end + 1) : letter;
    return new Label(letter, letter, mark, List.of(text.substring(begin, begin + 1)), Label.Form.LETTER);
  }

  private boolean beginsSpeech(int i) {
    char c = text.charAt(i);
    return isBlank(c) || Character.isUpperCase(c) || "“\"(‘'".indexOf(c) >= 0;
  }

  private Label named(int begin, int lineEnd) {
    int limit = Math.min(lineEnd, begin + LENGTH);
    int bracket = -1;
    int closed = -1;
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if (bracket >= 0 && closed < 0) {
        closed = c == ')' || c == ']' ? i + 1 : -1;
      } else if (c == ':') {
        return isSpace(i + 1, lineEnd) ? label(begin, i, bracket, closed) : null;
      } else if (closed >= 0 && !isBlank(c)) {
        return null;
      } else if (c == '(' || c == '[') {
        bracket = i;
      } else if (c == '.' && isSpace(i + 1, lineEnd) && i + 1 < lineEnd && bracket < 0) {
        Label label = period(begin, i);
        if (label != null) {
          return label;
        }
      } else if ("!?;\"“”".indexOf(c) >= 0) {
        return null;
      }
    }
    return null;
  }

  private boolean isSpace(int i, int lineEnd) {
    return i >= lineEnd || isBlank(text.charAt(i));
  }

  private Label label(int begin, int colon, int bracket, int closed) {
    int nameEnd = trim(begin, bracket < 0 ? colon : bracket);
    if (nameEnd <= begin) {
      return null;
    }
    int speakerEnd = nameEnd;
    int comma = text.substring(begin, nameEnd).indexOf(',');
    if (comma > 0) {
      nameEnd = trim(begin, begin + comma);
    }
    List<String> words = words(begin, nameEnd);
    Label.Form form = form(words(begin, speakerEnd));
    if (form == null) {
      return null;
    }
    boolean isAffiliation = bracket >= 0 && closed > 0 && Character.isUpperCase(text.charAt(bracket + 1))
        && !text.startsWith("As ", bracket + 1) && !text.startsWith("Through ", bracket + 1)
        && !text.startsWith("Via ", bracket + 1) && !text.startsWith("In ", bracket + 1);
    Span name = new Span(begin, nameEnd);
    Span speaker = isAffiliation ? new Span(begin, closed) : new Span(begin, speakerEnd);
    return new Label(speaker, name, new Span(colon, colon + 1), words, form);
  }

  /** <em>The President. …</em>, <em>Mr. Okoro. …</em>: begins with a title, but is more than one in short form. */
  private Label period(int begin, int period) {
    List<String> words = words(begin, period);
    boolean isName = words.size() <= NAME_WORDS && form(words) != null && labels.beginsWithTitle(words);
    boolean isShort = words.size() == 1 && labels.beginsWithTitle(List.of(words.get(0) + "."));
    Span name = new Span(begin, period);
    return isName && !isShort ? new Label(name, name, new Span(period, period + 1), words, Label.Form.PERIOD) : null;
  }

  private List<String> words(int begin, int end) {
    return new ArrayList<>(Arrays.asList(text.substring(begin, end).replace(",", " ,").trim().split("[\\s\\u00A0]+")))
        .stream().filter(word -> !word.equals(",")).toList();
  }

  private static Label.Form form(List<String> words) {
    boolean isCapitals = true;
    int letters = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean isSmall = i > 0 && SMALL.contains(word);
      if (!isSmall && !beginsLikeName(word)) {
        return null;
      }
      isCapitals &= isSmall || isInCapitals(word);
      letters += (int) word.chars().filter(Character::isLetter).count();
    }
    if (letters < 2 || words.size() > WORDS) {
      return null;
    }
    return isCapitals ? Label.Form.CAPITALS : words.size() <= NAME_WORDS ? Label.Form.NAME : null;
  }

  /** A capital or a number, or a particle joined to a name: <em>al-Sudani</em>, <em>d'Arcy</em>. */
  private static boolean beginsLikeName(String word) {
    char first = word.charAt(0);
    int joint = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’')));
    boolean isJoined = joint > 0 && joint < 4 && joint + 1 < word.length()
        && Character.isUpperCase(word.charAt(joint + 1));
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '#' || first == '&' || isJoined;
  }

  /** Capitals but for the small letters of <em>McCARTHY</em> and <em>al-SUDANI</em>. */
  private static boolean isInCapitals(String word) {
    long small = word.chars().filter(Character::isLowerCase).count();
    boolean isPrefixed = small <= 2 && word.length() > small + 2
        && Character.isUpperCase(word.charAt(word.length() - 1));
    return small == 0 || isPrefixed;
  }

  private int trim(int begin, int end) {
    int last = end;
    while (last > begin && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
