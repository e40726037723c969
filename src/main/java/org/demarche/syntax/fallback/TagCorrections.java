package org.demarche.syntax.fallback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.Row;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/**
 * Corrects systematic errors of statistical taggers in universal tags (<em>Ankara rejected/ADJ the offer</em>), using
 * the rows of {@code tag-corrections.tsv}. Immutable.
 */
final class TagCorrections {

  private static final String NOT = "!";
  private static final Set<String> OPENS_PHRASE = Set.of("DET", "PROPN", "PRON", "NUM", "ADP", "SCONJ", "DT", "PRP",
      "PRP$", "IN");

  /** A word in its sentence, with its entries in the tables. */
  private record Site(Vocabulary vocabulary, TagGuess guess, List<Word> words, int index) {

    String lower() {
      return words.get(index).lower();
    }

    char first() {
      return words.get(index).form().charAt(0);
    }

    Inflections.Verb verb() {
      return vocabulary.inflections().verb(lower());
    }
  }

  /** Tests on the word itself; the header of the table says what each means. */
  private enum Test {
    LOWER(site -> Character.isLowerCase(site.first())),
    CAPITAL(site -> !Character.isLowerCase(site.first())),
    DIGIT(site -> Character.isDigit(site.first())),
    ALL_CAPITALS(site -> site.guess.isAllCapitals()),
    VERB(site -> site.verb() != null),
    BASE(site -> site.verb() != null && site.verb().isBase()),
    PRESENT(site -> site.verb() != null && site.verb().isPresent()),
    PAST(site -> site.verb() != null && site.verb().isPast()),
    PARTICIPLE(site -> site.verb() != null && site.verb().isParticiple()),
    GERUND(site -> site.verb() != null && site.verb().isGerund()),
    ALSO_NOUN(site -> site.verb() != null && site.verb().isAlsoNoun()),
    CLOSED(site -> site.vocabulary.classes().has(site.lower())),
    ADVERB(site -> "ADV".equals(site.vocabulary.classes().of(site.lower()))),
    PARTICLE(site -> site.vocabulary.lists().has(WordLists.Name.PARTICLE, site.lower())),
    FIRST_NOUN(site -> site.vocabulary.lists().has(WordLists.Name.FIRST_NOUN, site.lower())),
    PREPOSITION_GERUND(site -> site.vocabulary.lists().has(WordLists.Name.PREPOSITION_GERUND, site.lower())),
    ENDS_NOUN(site -> site.vocabulary.endings().classOf(site.lower()).equals("NOUN")),
    ENDS_ADJECTIVE(site -> site.vocabulary.endings().classOf(site.lower()).equals("ADJ")),
    THAT(site -> site.lower().equals("that")),
    LY(site -> site.lower().endsWith("ly")),
    ING_OR_ED(site -> site.lower().endsWith("ing") || site.lower().endsWith("ed")),
    DETERMINED(site -> hasIndefiniteArticle(site));

    private final Predicate<Site> holds;

    Test(Predicate<Site> holds) {
      this.holds = holds;
    }

    boolean holds(Site site) {
      return holds.test(site);
    }
  }

  private record Condition(Test test, boolean isNegative) {

    static Condition of(String cell) {
      boolean isNegative = cell.startsWith(NOT);
      return new Condition(constant(isNegative ? cell.substring(1) : cell), isNegative);
    }

    private static Test constant(String name) {
      for (Test test : Test.values()) {
        if (test.name().equals(name)) {
          return test;
        }
      }
      throw new IllegalArgumentException("expected one of " + List.of(Test.values()) + " but found " + name);
    }

    boolean holds(Site site) {
      return test.holds(site) != isNegative;
    }
  }

  /** What a neighbour may be; empty for anything. */
  private record Neighbour(Set<String> any, boolean isNegative) {

    private static final Neighbour ANY = new Neighbour(Set.of(), true);

    static Neighbour of(String cell) {
      if (cell == null) {
        return ANY;
      }
      boolean isNegative = cell.startsWith(NOT);
      String alternatives = isNegative ? cell.substring(1) : cell;
      return new Neighbour(Set.of(alternatives.split("\\|")), isNegative);
    }

    boolean isBefore(List<Word> words, int index) {
      boolean fits = index < 0 ? any.contains("START") : any.contains(words.get(index).pos())
          || any.contains(words.get(index).lemma()) || any.contains("PUNCT") && words.get(index).isPunctuation();
      return fits != isNegative;
    }

    boolean isAfter(List<Word> words, int index) {
      if (index >= words.size()) {
        return isNegative;
      }
      String tag = words.get(index).pos();
      boolean fits = any.contains(tag) || any.contains(words.get(index).lower())
          || any.contains("PHRASE") && OPENS_PHRASE.contains(tag);
      return fits != isNegative;
    }
  }

  private record Slip(List<Condition> conditions, Neighbour before, List<Neighbour> after, String becomes) {

    boolean isFor(Site site) {
      return conditions.stream().allMatch(condition -> condition.holds(site))
          && before.isBefore(site.words, site.index - 1) && isFollowed(site);
    }

    private boolean isFollowed(Site site) {
      for (int i = 0; i < after.size(); i++) {
        if (!after.get(i).isAfter(site.words, site.index + 1 + i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Slip>> byTag = new HashMap<>();

  TagCorrections(String location) {
    LexiconReader.read(location, "id tag word before after becomes tagged", row -> byTag
        .computeIfAbsent(row.text("tag"), tag -> new ArrayList<>())
        .add(new Slip(split(row, "word").stream().map(Condition::of).toList(), Neighbour.of(row.optional("before")),
            split(row, "after").stream().map(Neighbour::of).toList(), row.text("becomes"))));
  }

  private static List<String> split(Row row, String column) {
    String cell = row.optional(column);
    return cell == null ? List.of() : List.of(cell.split(" "));
  }

  /** The corrected universal tag of a word; preceding words already have Penn tags and lemmas. */
  String corrected(Vocabulary vocabulary, TagGuess guess, List<Word> words, int index) {
    Site site = new Site(vocabulary, guess, words, index);
    for (Slip slip : byTag.getOrDefault(words.get(index).pos(), List.of())) {
      if (slip.isFor(site)) {
        return slip.becomes;
      }
    }
    return words.get(index).pos();
  }

  /** Whether a singular noun phrase with an indefinite article ends before a word: <em>a State Department call</em>. */
  private static boolean hasIndefiniteArticle(Site site) {
    int k = site.index - 1;
    while (k > 0 && isOfPhrase(site.words.get(k).pos())) {
      k--;
    }
    return k >= 0 && (site.words.get(k).lower().equals("a") || site.words.get(k).lower().equals("an"));
  }

  private static boolean isOfPhrase(String tag) {
    return switch (tag) {
      case "NN", "NNP", "JJ", "POS" -> true;
      default -> false;
    };
  }
}
