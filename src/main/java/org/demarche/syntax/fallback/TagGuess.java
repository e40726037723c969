package org.demarche.syntax.fallback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.Word;

/**
 * Guesses the universal part of speech of a word in a text that no tagger has seen: closed classes and verbs by tables, names
 * by capitals, the rest by endings; where a form is a verb's as well as a noun's, the word before decides.
 */
final class TagGuess {

  private static final Map<String, String> CLASSES = classes();

  private final List<Word> words;
  private final boolean allCapitals;

  TagGuess(List<Word> words) {
    this.words = words;
    this.allCapitals = isAllCapitals(words);
  }

  /** Whether the sentence is a headline in capitals, so that they tell nothing. */
  boolean isAllCapitals() {
    return allCapitals;
  }

  /** The tag of a word whose neighbours on the left have Penn tags already. */
  String of(int i) {
    Word word = words.get(i);
    String lower = word.lower();
    if (word.isPunctuation()) {
      return "PUNCT";
    }
    if (Character.isDigit(lower.charAt(0))) {
      return lower.matches("\\d+(st|nd|rd|th)") ? "ADJ" : "NUM";
    }
    boolean capital = Character.isUpperCase(word.form().charAt(0));
    boolean first = i == 0 || words.get(i - 1).pos().matches("``|:|-LRB-");
    String known = CLASSES.get(lower);
    if (capital && !first && !allCapitals) {
      return known != null && !known.matches("NOUN|ADJ|NUM|ADV|AUX") ? known : lower.equals("i") ? "PRON" : "PROPN";
    }
    String before = i == 0 ? "" : words.get(i - 1).pos();
    Inflections.Verb verb = Inflections.builtIn().verb(lower);
    if (lower.equals("that")) {
      return i > 0 && (before.startsWith("V") || before.startsWith("N")) ? "SCONJ" : "DET";
    }
    if (lower.equals("no") && i + 1 < words.size() && words.get(i + 1).form().equals(",")) {
      return "INTJ";
    }
    if (known != null && !(verb != null && known.matches("NOUN|ADJ|ADV") && wantsVerb(i))) {
      return known;
    }
    if (verb != null && isVerb(verb, i, before)) {
      return "VERB";
    }
    if (capital && (verb == null || !verb.isGerund() && !verb.isPast())) {
      boolean nameFollows = i + 1 < words.size() && Character.isUpperCase(words.get(i + 1).form().charAt(0));
      return nameFollows || ending(lower).equals("NOUN") && !Inflections.builtIn().isPlural(lower) ? "PROPN" : ending(lower);
    }
    return verb != null ? verb.isPast() || verb.isParticiple() ? "VERB" : "NOUN" : ending(lower);
  }

  private boolean isVerb(Inflections.Verb verb, int i, String before) {
    if (wantsVerb(i)) {
      return true;
    }
    boolean inPhrase = before.matches("DT|PRP\\$|JJ[RS]?|CD|POS|PDT|WP\\$");
    if (verb.isPast() || verb.isParticiple()) {
      return !verb.isBase() || !inPhrase;
    }
    if (verb.isGerund()) {
      return !inPhrase;
    }
    if (verb.isPresent()) {
      return before.matches("NNP?|WDT|WP|PRP|EX|RB|DT") && !(before.equals("DT") && !words.get(i - 1).lower().matches("that|this"))
          && (!verb.isAlsoNoun() || opensComplement(i + 1));
    }
    return before.matches("NNS|PRP|WP|WDT") || !verb.isAlsoNoun() && !inPhrase && !before.equals("IN") && !before.isEmpty();
  }

  /** Whether what follows can be the object or complement of a verb. */
  private boolean opensComplement(int i) {
    if (i >= words.size()) {
      return false;
    }
    String known = CLASSES.get(words.get(i).lower());
    return known != null && known.matches("DET|PRON|PART|SCONJ|ADJ|NUM") || known == null
        && Character.isUpperCase(words.get(i).form().charAt(0));
  }

  /** Whether to, a modal, do or a subject pronoun stands before. */
  private boolean wantsVerb(int i) {
    int k = i - 1;
    while (k >= 0 && words.get(k).pos().equals("RB")) {
      k--;
    }
    if (k < 0) {
      return false;
    }
    Word word = words.get(k);
    return word.pos().equals("MD") || word.lower().equals("to") && isBase(words.get(i))
        || word.lower().matches("i|you|he|she|we|they|who|do|does|did|let");
  }

  private static boolean isBase(Word word) {
    Inflections.Verb verb = Inflections.builtIn().verb(word.lower());
    return verb != null && verb.isBase();
  }

  /** Whether a word is one of a closed class, or of any that the table has. */
  static boolean isClosed(String lower) {
    return CLASSES.containsKey(lower);
  }

  /** The class that the table has for a word, or null. */
  static String known(String lower) {
    return CLASSES.get(lower);
  }

  /** The open class that an ending speaks for. */
  static String ending(String lower) {
    if (lower.matches(".{3,}ly")) {
      return "ADV";
    }
    if (lower.matches(".{2,}(ous|ful|ive|able|ible|less|ish|ary|ical|ional|tic|ial|ian|ese|ern|ual|eral|ent|ant)")) {
      return lower.matches(".*(ment|dent|president|agent|accident|consultant|militant|migrant|client|politician|civilian"
          + "|official|historian|event|percent|extent|continent|talent|parent|student|restaurant)") ? "NOUN" : "ADJ";
    }
    if (lower.matches(".*-(led|backed|based|held|controlled|owned|run|wide|old|term|level|scale|made|brokered|sponsored)")) {
      return "ADJ";
    }
    if (lower.matches(".{3,}(ed|ise|ize|ised|ized|ify|ifies|ified)")) {
      return "VERB";
    }
    return lower.matches(".{3,}ing") ? "VERB" : "NOUN";
  }

  private static boolean isAllCapitals(List<Word> words) {
    int capitals = 0;
    int others = 0;
    for (Word word : words) {
      if (word.form().length() > 3 && Character.isLetter(word.form().charAt(0))) {
        if (Character.isUpperCase(word.form().charAt(0))) {
          capitals++;
        } else {
          others++;
        }
      }
    }
    return others == 0 && capitals > 3;
  }

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    LexiconReader.read("classpath:/org/demarche/syntax/en/words.tsv", "id class words", row -> {
      for (String word : row.list("words")) {
        classes.putIfAbsent(word, row.text("class"));
      }
      return row;
    });
    return Map.copyOf(classes);
  }
}
