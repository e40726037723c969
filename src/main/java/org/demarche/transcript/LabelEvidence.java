package org.demarche.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all labels of a text together say of each. */
final class LabelEvidence {

  /** The least number of labels in capitals, and of any form, that make a transcript. */
  private static final int FEW = 2;
  private static final int MANY = 3;

  /** How many names are looked for elsewhere in the text. */
  private static final int NAMES = 20;

  private final String text;
  private final SpeakerLabels labels;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Boolean> elsewhere = new HashMap<>();
  private final boolean isInCapitals;
  private final boolean hasQuestions;
  /** Whether a period stands behind Q, so that it may stand behind names. */
  private final boolean hasShortQuestions;
  private final Label first;
  private int strong;
  private int weak;

  LabelEvidence(String text, List<Label> all, SpeakerLabels labels) {
    this.text = text;
    this.labels = labels;
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
