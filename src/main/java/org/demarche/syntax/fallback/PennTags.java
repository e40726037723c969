package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/**
 * Derives Penn tags from universal parts of speech, forms and context: preceding words already have Penn tags;
 * following ones may have universal tags or none.
 */
final class PennTags {

  private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "must", "shall", "should", "will",
      "would", "ca", "wo", "'ll", "'d", "ought");
  /** Modals that are names or nouns as well: <em>in May, a will</em>. */
  private static final Set<String> ALSO_NOUNS = Set.of("may", "will", "might", "can");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "its", "our", "their");
  private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such", "quite");
  private static final Set<String> QUESTION_ADVERBS = Set.of("when", "where", "why", "how", "whenever", "wherever");
  private static final Set<String> COMPARATIVE_ADVERBS = Set.of("more", "less", "earlier", "later", "sooner", "better",
      "further", "longer");
  private static final Set<String> SUPERLATIVE_ADVERBS = Set.of("most", "least", "best");
  /** Words after which <em>'s</em> is a verb: <em>it's, there's</em>. */
  private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "that", "there", "what", "who", "where", "how",
      "here", "let", "this");
  private static final Pattern COMPARATIVE = Pattern.compile("more|.{3,}[^aeo]er|better|worse|less");
  private static final Pattern SUPERLATIVE = Pattern.compile("most|.{3,}[^n]est|best|worst|least");
  private static final Set<String> NO_COMPARATIVES = Set.of("former", "other", "proper", "eager", "sober", "inner");

  private final Vocabulary vocabulary;
  private final TagGuess guess;
  private final VerbTags verbs;
  private final List<Word> words;

  PennTags(Vocabulary vocabulary, TagGuess guess, List<Word> words) {
    this.vocabulary = vocabulary;
    this.guess = guess;
    this.verbs = new VerbTags(vocabulary.inflections(), words);
    this.words = words;
  }

  /** The tag of a word that has a universal part of speech. */
  String of(int i, String universal) {
    String lower = words.get(i).lower();
    if (words.get(i).isPunctuation()) {
      return punctuation(i);
    }
    if (lower.equals("n't") || lower.equals("not")) {
      return "RB";
    }
    boolean isNoun = universal.equals("PROPN") || universal.equals("NOUN");
    if (MODALS.contains(lower) && !(ALSO_NOUNS.contains(lower) && isNoun)) {
      return "MD";
    }
    if (lower.equals("'s")) {
      boolean isVerb = universal.equals("AUX") || universal.equals("VERB")
          || i > 0 && SUBJECTS.contains(words.get(i - 1).lower());
      return isVerb ? "VBZ" : "POS";
    }
    if (lower.equals("to")) {
      return universal.equals("PART") || i + 1 < words.size() && isBase(words.get(i + 1)) && !universal.equals("ADP")
          ? "TO" : "IN";
    }
    return ofClass(i, lower, universal);
  }

  private String ofClass(int i, String lower, String universal) {
    return switch (universal) {
      case "NOUN" -> vocabulary.inflections().isPlural(lower) ? "NNS" : "NN";
      case "PROPN" -> "NNP";
      case "VERB", "AUX" -> verbs.of(i);
      case "ADJ" -> adjective(lower);
      case "ADV" -> QUESTION_ADVERBS.contains(lower) ? "WRB" : COMPARATIVE_ADVERBS.contains(lower) ? "RBR"
          : SUPERLATIVE_ADVERBS.contains(lower) ? "RBS" : "RB";
      case "DET" -> determiner(i, lower);
      case "PRON" -> pronoun(i, lower);
      case "ADP" -> isParticle(i, lower) ? "RP" : "IN";
      case "SCONJ" -> QUESTION_ADVERBS.contains(lower) ? "WRB" : "IN";
      case "CCONJ", "CONJ" -> "CC";
      case "NUM" -> "CD";
      case "INTJ" -> "UH";
      case "PART" -> lower.equals("’") || lower.equals("'") ? "POS" : "RB";
      case "SYM" -> lower.chars().anyMatch(c -> "$€£¥".indexOf(c) >= 0) ? "$" : lower.equals("%") ? "NN" : "SYM";
      default -> Character.isUpperCase(words.get(i).form().charAt(0)) ? "NNP" : "FW";
    };
  }

  private static String adjective(String lower) {
    if (COMPARATIVE.matcher(lower).matches() && !NO_COMPARATIVES.contains(lower)) {
      return "JJR";
    }
    return SUPERLATIVE.matcher(lower).matches() ? "JJS" : "JJ";
  }

  private String determiner(int i, String lower) {
    if (lower.equals("which") || lower.equals("what")) {
      return "WDT";
    }
    boolean isBeforeDeterminer = i + 1 < words.size()
        && (words.get(i + 1).pos().equals("DET") || words.get(i + 1).pos().equals("DT"));
    return PREDETERMINERS.contains(lower) && isBeforeDeterminer ? "PDT"
        : POSSESSIVES.contains(lower) || lower.equals("her") ? "PRP$" : "DT";
  }

  /** Whether a preposition belongs to the preceding verb: <em>called off</em>. */
  private boolean isParticle(int i, String lower) {
    if (i == 0 || !words.get(i - 1).isVerb()) {
      return false;
    }
    if (lower.equals("over")) {
      return !opensPhrase(i + 1);
    }
    String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
    return vocabulary.lists().has(WordLists.Name.PARTICLE, lower) && !next.equals("of") && !next.equals("to");
  }

  private String pronoun(int i, String lower) {
    if (POSSESSIVES.contains(lower) && !(lower.equals("his") && !opensPhrase(i + 1))) {
      return "PRP$";
    }
    return switch (lower) {
      case "her" -> opensPhrase(i + 1) ? "PRP$" : "PRP";
      case "who", "whom", "what", "whoever", "whatever" -> "WP";
      case "whose" -> "WP$";
      case "which" -> "WDT";
      case "that" -> i > 0 && (words.get(i - 1).isNoun() || words.get(i - 1).form().equals(",")) && i + 1 < words.size()
          && !opensPhrase(i + 1) ? "WDT" : "DT";
      case "this", "these", "those", "all", "both", "each", "some", "any", "either", "neither", "another" -> "DT";
      case "there" -> "EX";
      case "something", "anything", "nothing", "everything", "someone", "anyone", "everyone", "somebody", "anybody",
          "nobody", "everybody", "none" -> "NN";
      default -> "PRP";
    };
  }

  /** Whether a noun phrase continues, or begins, at a word. */
  private boolean opensPhrase(int i) {
    return i < words.size() && opensPhrase(words.get(i).pos().isEmpty() ? guess.of(i) : words.get(i).pos());
  }

  private static boolean opensPhrase(String tag) {
    return switch (tag) {
      case "NOUN", "PROPN", "ADJ", "NUM", "DET", "CD", "DT", "PRP$" -> true;
      default -> tag.startsWith("NN") || tag.startsWith("JJ");
    };
  }

  /** Whether <em>to</em> is, or can be, followed by a verb. */
  private boolean isBase(Word word) {
    if (word.pos().equals("VERB") || word.pos().equals("AUX") || AUXILIARIES.contains(word.lower())) {
      return true;
    }
    Inflections.Verb verb = word.pos().isEmpty() ? vocabulary.inflections().verb(word.lower()) : null;
    return verb != null && verb.isBase();
  }

  private String punctuation(int i) {
    String form = words.get(i).form();
    return switch (form) {
      case "," -> ",";
      case ".", "?", "!" -> ".";
      case "-" -> "HYPH";
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "$", "€", "£" -> "$";
      case "#" -> "#";
      case "“", "‘", "„", "‚", "«", "‹", "``" -> "``";
      case "”", "»", "›", "''" -> "''";
      case "'", "’" -> i > 0 && words.get(i - 1).lower().endsWith("s") && words.get(i - 1).end() == words.get(i).begin()
          && i + 1 < words.size() && !words.get(i + 1).isPunctuation() ? "POS" : "''";
      case "\"" -> i + 1 < words.size() && words.get(i + 1).begin() == words.get(i).end()
          && (i == 0 || words.get(i - 1).end() < words.get(i).begin()) ? "``" : "''";
      default -> ":";
    };
  }
}
