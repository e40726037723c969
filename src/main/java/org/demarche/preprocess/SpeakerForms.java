package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.transcript.SpeakerKind;
import org.demarche.transcript.Turn;

/**
 * The words of a speaker's label in capitals as a tagger knows them: <em>PRIME MINISTER DAHL</em> as <em>Prime Minister
 * Dahl</em>, <em>SENIOR OFFICIAL TWO</em> as <em>senior official two</em>.
 */
final class SpeakerForms {

  private SpeakerForms() {
  }

  /**
   * The words with other forms; their offsets stay.
   *
   * @param turn
   *          the turn whose label the words are, or null if they are none
   */
  static List<RawToken> of(List<RawToken> words, Turn turn) {
    if (turn == null || words.isEmpty() || words.get(words.size() - 1).end() > turn.mark().end()) {
      return words;
    }
    List<RawToken> forms = new ArrayList<>();
    for (RawToken word : words) {
      boolean isInCapitals = word.form().length() > 1 && word.form().chars().noneMatch(Character::isLowerCase);
      forms.add(isInCapitals ? new RawToken(form(word.form(), turn.kind()), word.begin(), word.end()) : word);
    }
    return forms;
  }

  private static String form(String capitals, SpeakerKind kind) {
    StringBuilder form = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    for (int i = 0; i < capitals.length() && kind == SpeakerKind.PERSON && form.length() == capitals.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(capitals.charAt(i - 1))) {
        form.setCharAt(i, capitals.charAt(i));
      }
    }
    return form.toString();
  }
}
