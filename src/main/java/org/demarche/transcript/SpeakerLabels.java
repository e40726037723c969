package org.demarche.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;

/** The words that labels of transcripts consist of, besides names. Immutable. */
final class SpeakerLabels {

  static final String BUILT_IN = "classpath:org/demarche/transcript/en/speakers.tsv";

  private final Map<String, SpeakerKind> kinds = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  private SpeakerLabels() {
  }

  /**
   * Reads the table.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if it cannot be read
   */
  static SpeakerLabels read(String location) {
    SpeakerLabels labels = new SpeakerLabels();
    LexiconReader.read(location, "id use role words", row -> {
      String use = row.text("use");
      List<String> words = row.list("words");
      switch (use) {
        case "TITLE" -> labels.titles.addAll(words);
        case "NUMBER" -> labels.numbers.addAll(words);
        default -> {
          SpeakerKind kind = row.oneOf("use", SpeakerKind.class);
          String role = row.optional("role");
          words.forEach(word -> {
            labels.kinds.put(word, kind);
            labels.roles.put(word, role);
          });
        }
      }
      return row;
    });
    return labels;
  }

  /**
   * What a label says of the speaker, by its last words, without a number: <em>Senior State Department Official
   * Two</em> is an official.
   */
  SpeakerKind kind(List<String> words) {
    String known = known(words);
    return known == null ? SpeakerKind.PERSON : kinds.get(known);
  }

  /** The category of the role of a speaker, as far as the table says it, or null. */
  String role(List<String> words) {
    return roles.get(known(words));
  }

  /** The longest end of a label that is in the table, or null. */
  private String known(List<String> words) {
    int end = withoutNumber(words);
    for (int begin = 0; begin < end; begin++) {
      String known = String.join(" ", words.subList(begin, end)).toLowerCase(Locale.ROOT);
      SpeakerKind kind = kinds.get(known);
      if (kind != null && (begin == 0 || kind == SpeakerKind.UNNAMED || kind == SpeakerKind.PRESS)) {
        return known;
      }
    }
    return null;
  }

  /** How many words there are before a number at the end. */
  int withoutNumber(List<String> words) {
    int end = words.size();
    while (end > 1 && isNumber(words.get(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isNumber(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return numbers.contains(lower) || lower.chars().allMatch(c -> c == '#' || Character.isDigit(c));
  }

  /** Whether a label begins as that of a person does who is addressed by an office or a title. */
  boolean beginsWithTitle(List<String> words) {
    String first = words.get(0).toLowerCase(Locale.ROOT);
    boolean hasArticle = first.equals("the") && words.size() > 1;
    return titles.contains(hasArticle ? words.get(1).toLowerCase(Locale.ROOT) : first);
  }

  /** Whether a label ends with an office: <em>THE SECRETARY-GENERAL</em>, <em>FOREIGN MINISTER</em>. */
  boolean endsWithTitle(List<String> words) {
    return titles.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
  }
}
