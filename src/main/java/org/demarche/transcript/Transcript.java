package org.demarche.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.syntax.Span;

/**
 * Finds the turns of a transcript: a speech, a briefing, an interview or a debate in which labels at the begin of a
 * line say who speaks, as in <em>MR. OKORO: Yes</em>, <em>Q. Why?</em>, <em>OFFICIAL TWO: No</em>. A turn ends where
 * the next one begins, over blank lines; stage directions at its ends are not part of it.
 *
 * <p>Whether a text is a transcript at all is decided from all its labels: labels that come back, that begin with a
 * title, or that are no names count; a single one counts only if it is in capitals and has most of the text behind it.
 * Elsewhere a colon is left to others. Immutable; takes time linear in the length of a text.
 */
public final class Transcript {

  /** The least number of labels in capitals, and of any form, that make a transcript. */
  private static final int FEW = 2;
  private static final int MANY = 3;

  /** How many names are looked for elsewhere in the text. */
  private static final int NAMES = 20;

  private final SpeakerLabels labels;

  private Transcript(SpeakerLabels labels) {
    this.labels = labels;
  }

  /**
   * Reads the built-in table of labels.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if it cannot be read
   */
  public static Transcript builtIn() {
    return new Transcript(SpeakerLabels.read(SpeakerLabels.BUILT_IN));
  }

  /** The turns of a text in their order; empty if it is no transcript. */
  public List<Turn> turns(String text) {
    List<Label> all = labels(text);
    if (all.isEmpty()) {
      return List.of();
    }
    Evidence evidence = new Evidence(text, all);
    List<Turn> turns = new ArrayList<>();
    int finished = 0;
    for (int i = 0; i < all.size(); i++) {
      Label label = all.get(i);
      if (!evidence.isTurn(label)) {
        continue;
      }
      int next = i + 1;
      while (next < all.size() && !evidence.ends(all.get(next))) {
        next++;
      }
      int end = next < all.size() ? all.get(next).speaker().begin() : text.length();
      int begin = label.mark().end();
      Span content = TurnContent.of(text, begin, end);
      if (content != null && next < all.size() && all.get(next).key().equals(label.key())) {
        content = TurnContent.withoutQuestion(text, content);
      }
      if (content != null) {
        turns.add(turn(text, label, content));
        finished += TurnContent.isFinished(text, content) ? 1 : 0;
      }
    }
    return finished * 2 >= turns.size() && evidence.suffices(turns) ? List.copyOf(turns) : List.of();
  }

  /** Whether a word, in any letters, is an office or a title with which a label may begin. */
  public boolean isTitle(String word) {
    return labels.beginsWithTitle(List.of(word));
  }

  private Turn turn(String text, Label label, Span content) {
    SpeakerKind kind = labels.kind(label.words());
    Span name = label.name();
    int count = kind == SpeakerKind.UNNAMED ? labels.withoutNumber(label.words()) : label.words().size();
    if (count < label.words().size()) {
      String last = label.words().get(count - 1);
      name = new Span(name.begin(), text.lastIndexOf(last, name.end() - 1 - last.length()) + last.length());
    }
    return new Turn(label.speaker(), name, label.mark(), content, kind, labels.role(label.words()));
  }

  private List<Label> labels(String text) {
    LabelReader reader = new LabelReader(text, labels);
    List<Label> found = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = TurnContent.lineEnd(text, begin);
      Label label = reader.at(begin, end);
      if (label != null && !isFigure(text.substring(label.mark().end(), end))) {
        found.add(label);
      }
      begin = end + 1;
    }
    return found;
  }

  /** Whether all that stands behind a label on its line are figures, as in a table. */
  private static boolean isFigure(String line) {
    return line.chars().anyMatch(Character::isDigit) && line.chars().noneMatch(Character::isLetter);
  }

  /** What all labels of a text together say of each. */
  private final class Evidence {

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Boolean> elsewhere = new HashMap<>();
    private final boolean isInCapitals;
    private final boolean hasQuestions;
    /** Whether a period stands behind Q, so that it may stand behind names. */
    private final boolean hasShortQuestions;
    private final Label first;
    private int strong;
    private int weak;

    Evidence(String text, List<Label> all) {
      this.text = text;
      isInCapitals = isInCapitals(all);
      all.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
      hasQuestions = counts.containsKey("q");
      hasShortQuestions = all.stream().anyMatch(label -> label.key().equals("q")
          && text.charAt(label.mark().begin()) == '.');
      first = all.get(0);
      for (Label label : all) {
        if (isEvident(label)) {
          boolean isStrong = label.form() == Label.Form.LETTER || label.form() == Label.Form.CAPITALS && !isInCapitals;
          strong += isStrong ? 1 : 0;
          weak += isStrong ? 0 : 1;
        }
      }
    }

    /** Whether most letters outside all labels are capitals. */
    private boolean isInCapitals(List<Label> all) {
      long letters = text.chars().filter(Character::isLetter).count();
      long capitals = text.chars().filter(Character::isUpperCase).count();
      for (Label label : all) {
        String words = text.substring(label.speaker().begin(), label.speaker().end());
        letters -= words.chars().filter(Character::isLetter).count();
        capitals -= words.chars().filter(Character::isUpperCase).count();
      }
      return capitals * 2 > letters;
    }

    /** Whether a label cannot be a mere word before a colon. */
    private boolean isEvident(Label label) {
      SpeakerKind kind = labels.kind(label.words());
      boolean isRepeated = counts.get(label.key()) > 1;
      boolean isTitled = labels.beginsWithTitle(label.words()) || labels.endsWithTitle(label.words());
      return switch (kind) {
        case NOBODY -> false;
        case ANSWER -> hasQuestions;
        case PRESS, MODERATOR, UNNAMED -> label.form() != Label.Form.PERIOD || isRepeated && isInCapitals(label);
        case PERSON -> label.form() == Label.Form.PERIOD ? isRepeated && (hasShortQuestions || isInCapitals(label))
            : isTitled || isRepeated || ")]".indexOf(text.charAt(label.speaker().end() - 1)) >= 0;
      };
    }

    /** Whether the surname is in capitals, as in the records of parliaments: <em>Mr. OKORO. I agree.</em> */
    private boolean isInCapitals(Label label) {
      String surname = surname(label.words());
      return surname.length() > 2 && surname.chars().noneMatch(Character::isLowerCase) && !isInCapitals;
    }

    private boolean isTranscript() {
      return strong >= FEW || strong + weak >= MANY || strong == 1 && isSpeech();
    }

    /** Whether the first label stands below a title and has most of the text behind it. */
    private boolean isSpeech() {
      return !text.substring(0, first.speaker().begin()).isBlank()
          && first.form() == Label.Form.CAPITALS && isEvident(first)
          && first.speaker().begin() * 2 < text.length();
    }

    boolean isTurn(Label label) {
      if (!isTranscript() || labels.kind(label.words()) == SpeakerKind.NOBODY) {
        return false;
      }
      return isEvident(label) || !isTitle(label) && switch (label.form()) {
        case LETTER -> false;
        case CAPITALS -> !isInCapitals && strong >= FEW;
        case PERIOD -> hasShortQuestions;
        case NAME -> label.words().size() > 1 && isElsewhere(surname(label.words()))
            && TurnContent.isAfterBlankLine(text, label.speaker().begin());
      };
    }

    /** Whether a label begins the first line of the text, which may be a title with a colon. */
    private boolean isTitle(Label label) {
      return label == first && text.substring(0, label.speaker().begin()).isBlank();
    }

    /** Whether a label ends the turn before it. */
    boolean ends(Label label) {
      return isTurn(label) || labels.kind(label.words()) == SpeakerKind.NOBODY
          && (label.form() == Label.Form.CAPITALS || TurnContent.isAfterBlankLine(text, label.speaker().begin()));
    }

    /** Whether the turns that have a content are still enough. */
    boolean suffices(List<Turn> turns) {
      boolean isStrong = strong >= FEW || strong == 1 && turns.size() == 1;
      return turns.size() >= MANY && namesSomebody(turns) || isStrong;
    }

    /** Whether a label is a name that comes up elsewhere, too, or is no name. */
    private boolean namesSomebody(List<Turn> turns) {
      for (Turn turn : turns) {
        String name = text.substring(turn.name().begin(), turn.name().end());
        if (turn.kind() != SpeakerKind.PERSON || isElsewhere(surname(List.of(name.split("\\s+"))))) {
          return true;
        }
      }
      return false;
    }

    private static String surname(List<String> words) {
      return words.get(words.size() - 1);
    }

    /** Whether a word also stands where it is no label; of many words, only the first ones are looked for. */
    private boolean isElsewhere(String word) {
      Boolean known = elsewhere.get(word);
      if (known == null && elsewhere.size() < NAMES) {
        known = findElsewhere(word);
        elsewhere.put(word, known);
      }
      return known != null && known;
    }

    private boolean findElsewhere(String word) {
      int at = text.indexOf(word);
      while (at >= 0) {
        int end = at + word.length();
        boolean isWord = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        if (isWord && end < text.length() && text.charAt(end) != ':') {
          return true;
        }
        at = text.indexOf(word, end);
      }
      return false;
    }
  }
}
