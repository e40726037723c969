package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Gives words whose tagger writes universal parts of speech, and words without any, Penn tags: by their forms, and for the
 * tenses of verbs by the words before.
 */
public final class PennTags {

  private static final Set<String> PENN = Set.of("CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN",
      "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG",
      "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "$", "#", "HYPH", "NFP",
      "ADD", "AFX", "XX", "(", ")", "\"");
  private static final Set<String> UNIVERSAL = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "CONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would",
      "ca", "wo", "'ll", "'d", "ought");
  private static final Set<String> HAVE_BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s",
      "have", "has", "had", "having", "'ve", "get", "gets", "got", "getting");
  private static final Set<String> BARE = Set.of("do", "does", "did", "let", "'d", "'ll");
  /** Classes whose words are all in the table. */
  private static final Set<String> CLOSED = Set.of("ADP", "DET", "PRON", "CCONJ", "CONJ", "SCONJ", "AUX", "PART", "INTJ");
  private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "its", "our", "their");
  private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such", "quite");

  private final List<Word> words;
  private final Inflections inflections = Inflections.builtIn();
  private final TagGuess guess;

  private PennTags(List<Word> words) {
    this.words = words;
    this.guess = new TagGuess(words);
  }

  public static boolean isPenn(String tag) {
    return PENN.contains(tag);
  }

  public static boolean isUniversal(String tag) {
    return UNIVERSAL.contains(tag);
  }

  /** Gives every word of a sentence a Penn tag, and lemmas to those whose tag is new. */
  public static void complete(SentenceBuilder sentence) {
    List<Word> words = sentence.words();
    PennTags tags = new PennTags(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isPenn(word.pos()) && !word.pos().equals("SYM")) {
        sentence.setLemma(word, word.lemma() == null ? tags.inflections.lemma(word.lower(), word.pos()) : word.lemma());
        continue;
      }
      String universal = isUniversal(word.pos()) ? tags.corrected(i, word) : tags.guess.of(i);
      sentence.setTag(word, tags.penn(i, word, universal));
      String known = tags.inflections.knownLemma(word.lower(), word.pos());
      boolean isSlipped = word.lower().equals(word.lemma()) && (word.pos().matches("VB[DNG]") && word.lower().matches(".{3,}(ed|ing)")
          || word.pos().equals("NNS"));
      if (known != null) {
        sentence.setLemma(word, known);
      } else if (word.lemma() == null || isSlipped) {
        sentence.setLemma(word, tags.inflections.lemma(word.lower(), word.pos()));
      }
    }
  }

  /**
   * A universal tag without the slips of statistical taggers: <em>Sato/VERB asserts/NOUN that; cynically/PROPN; Ankara
   * rejected/ADJ the offer; drone/PRON</em>.
   */
  private String corrected(int i, Word word) {
    Inflections.Verb verb = inflections.verb(word.lower());
    boolean isLowerCase = Character.isLowerCase(word.form().charAt(0));
    if (CLOSED.contains(word.pos()) && isLowerCase && !TagGuess.isClosed(word.lower())
        || word.pos().equals("X") && isLowerCase) {
      return guess.of(i);
    }
    String next = i + 1 < words.size() ? words.get(i + 1).pos() : "";
    boolean opensPhrase = next.matches("DET|PROPN|PRON|NUM|ADP|SCONJ|DT|PRP|PRP\\$|IN");
    String before = i == 0 ? "" : words.get(i - 1).pos();
    return switch (word.pos()) {
      case "ADP" -> "ADV".equals(TagGuess.known(word.lower())) && !opensPhrase && !WordList.PARTICLE.has(word.lower()) ? "ADV" : "ADP";
      case "ADJ" -> isLowerCase && verb != null && (verb.isPast() && before.startsWith("NN") && (opensPhrase || next.equals("ADJ"))
          || verb.isParticiple() && i > 0 && words.get(i - 1).hasLemma("have")) ? "VERB"
          : isLowerCase && before.matches("DT|PRP\\$") && next.matches("ADP|PUNCT|VERB|AUX|CCONJ|SCONJ")
          && !TagGuess.isClosed(word.lower()) && TagGuess.ending(word.lower()).equals("NOUN") ? "NOUN"
          : !isLowerCase && i + 1 < words.size() && (words.get(i + 1).lower().matches("'s|'")
          || next.matches("AUX|VERB") && verb == null || i == 0 && next.equals("CCONJ") && is(2, "PROPN")) ? "PROPN" : word.pos();
      case "NOUN" -> !isLowerCase && i > 0 && !words.get(i - 1).isPunctuation() && !guess.isAllCapitals()
          && !Character.isDigit(word.form().charAt(0)) ? "PROPN" : isLowerCase && verb != null && i > 0 && (verb.isPresent() && !verb.isAlsoNoun()
          || verb.isGerund() && before.equals("IN") && (next.matches("DET|NUM|PROPN|PRON|SYM") || next.equals("ADJ") && !verb.isAlsoNoun())
          || verb.isBase() && words.get(i - 1).lower().equals("to") && next.matches("DET|NUM|PROPN|PRON")) ? "VERB" : word.pos();
      case "VERB" -> !isLowerCase && before.startsWith("NNP") && next.equals("PROPN") && !guess.isAllCapitals() ? "PROPN"
          : !isLowerCase && verb == null && !word.lower().matches(".*(ing|ed)") ? "PROPN"
          : isLowerCase && WordList.PREPOSITION_GERUND.has(word.lower()) && (opensPhrase || next.matches("NOUN|ADJ"))
          && !isAfterBe(i) ? "ADP"
          : verb == null && TagGuess.ending(word.lower()).equals("ADJ") ? "ADJ"
          : verb != null && verb.isBase() && verb.isAlsoNoun() && before.matches("NNP?") && hasDeterminer(i) ? "NOUN"
          : word.pos();
      case "PROPN" -> !isLowerCase ? word.pos() : word.lower().endsWith("ly") ? "ADV" : "NOUN";
      default -> word.pos();
    };
  }

  private boolean isAfterBe(int i) {
    return i > 0 && words.get(i - 1).hasLemma("be");
  }

  /** Whether a singular noun phrase with a determiner ends before a word: <em>a State Department call</em>. */
  private boolean hasDeterminer(int i) {
    int k = i - 1;
    while (k > 0 && words.get(k).pos().matches("NNP?|JJ|POS")) {
      k--;
    }
    return k >= 0 && words.get(k).lower().matches("an?");
  }

  private String penn(int i, Word word, String universal) {
    String lower = word.lower();
    if (word.isPunctuation()) {
      return punctuation(i, word.form());
    }
    if (lower.equals("n't") || lower.equals("not")) {
      return "RB";
    }
    if (MODALS.contains(lower) && !(lower.matches("may|will|might|can") && universal.matches("PROPN|NOUN"))) {
      return "MD";
    }
    if (lower.equals("'s")) {
      return universal.equals("AUX") || universal.equals("VERB") || isSubject(i - 1) ? "VBZ" : "POS";
    }
    if (lower.equals("to")) {
      return universal.equals("PART") || i + 1 < words.size() && isBase(words.get(i + 1)) && !universal.equals("ADP")
          ? "TO" : "IN";
    }
    return switch (universal) {
      case "NOUN" -> inflections.isPlural(lower) ? "NNS" : "NN";
      case "PROPN" -> "NNP";
      case "VERB", "AUX" -> verb(i, lower);
      case "ADJ" -> lower.matches("more|.{3,}[^aeo]er|better|worse|less") && !lower.matches("former|other|proper|eager|sober|inner")
          ? "JJR" : lower.matches("most|.{3,}[^n]est|best|worst|least|last") && !lower.matches("honest|last") ? "JJS" : "JJ";
      case "ADV" -> lower.matches("when|where|why|how|whenever|wherever") ? "WRB"
          : lower.matches("more|less|earlier|later|sooner|better|further|longer") ? "RBR"
          : lower.matches("most|least|best") ? "RBS" : "RB";
      case "DET" -> lower.equals("which") || lower.equals("what") ? "WDT"
          : PREDETERMINERS.contains(lower) && is(i + 1, "DET", "DT") ? "PDT"
          : POSSESSIVES.contains(lower) || lower.equals("her") ? "PRP$" : "DT";
      case "PRON" -> pronoun(i, lower);
      case "ADP" -> i > 0 && words.get(i - 1).isVerb() && (lower.equals("over") ? !opensPhrase(i + 1)
          : WordList.PARTICLE.has(lower) && !(i + 1 < words.size() && words.get(i + 1).lower().matches("of|to"))) ? "RP" : "IN";
      case "SCONJ" -> lower.matches("when|where|why|how|whenever|wherever") ? "WRB" : "IN";
      case "CCONJ", "CONJ" -> "CC";
      case "NUM" -> "CD";
      case "INTJ" -> "UH";
      case "PART" -> lower.equals("’") || lower.equals("'") ? "POS" : "RB";
      case "SYM" -> lower.matches(".*[$€£¥].*") ? "$" : lower.equals("%") ? "NN" : "SYM";
      default -> Character.isUpperCase(word.form().charAt(0)) ? "NNP" : "FW";
    };
  }

  private String verb(int i, String lower) {
    Inflections.Verb verb = inflections.verb(lower);
    switch (lower) {
      case "is", "has", "does" -> {
        return "VBZ";
      }
      case "am", "are", "'re", "'m", "'ve" -> {
        return lower.equals("'ve") && isBareContext(i) ? "VB" : "VBP";
      }
      case "was", "were", "did" -> {
        return "VBD";
      }
      case "been", "done" -> {
        return "VBN";
      }
      case "had" -> {
        return auxiliary(i) ? "VBN" : "VBD";
      }
      case "be" -> {
        return "VB";
      }
      default -> {
      }
    }
    boolean gerund = verb != null ? verb.isGerund() : lower.endsWith("ing") && lower.length() > 4;
    if (gerund) {
      return "VBG";
    }
    boolean past = verb != null ? verb.isPast() : lower.endsWith("ed");
    boolean participle = verb != null ? verb.isParticiple() : lower.endsWith("ed");
    boolean base = verb != null ? verb.isBase() : !past && !lower.endsWith("s");
    if (base && isBareContext(i)) {
      return "VB";
    }
    if (participle && (auxiliary(i) || !past || isAttributive(i))) {
      return "VBN";
    }
    if (past) {
      return "VBD";
    }
    return base ? i == 0 ? "VB" : "VBP" : "VBZ";
  }

  /** Whether a participle modifies: <em>the proposed deal, a deal proposed by</em>, or opens the sentence. */
  private boolean isAttributive(int i) {
    if (i == 0) {
      return true;
    }
    Word before = words.get(i - 1);
    if (i + 1 < words.size() && words.get(i + 1).lower().equals("by")) {
      return true;
    }
    if (before.pos().matches("VB[DPZN]?|RP") && is(i + 1, "NOUN") && !HAVE_BE.contains(before.lower())) {
      return true;
    }
    if (before.pos().matches("CD|JJ") && !is(i + 1, "NOUN", "ADJ", "PROPN")) {
      return false;
    }
    return before.pos().matches("DT|PRP\\$|JJ|POS|IN|CD|HYPH|TO") || before.form().equals("-");
  }

  /** Whether a form of be, have or get stands before, with only adverbs, or the subject of a question, between. */
  private boolean auxiliary(int i) {
    for (int k = i - 1; k >= 0 && i - k < 5; k--) {
      Word word = words.get(k);
      if (HAVE_BE.contains(word.lower())) {
        return !word.pos().equals("POS");
      }
      boolean between = word.pos().startsWith("RB") || word.pos().equals("VBN") || word.pos().equals("CC");
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /** Whether <em>to</em>, a modal or a form of do stands before, with only adverbs between. */
  private boolean isBareContext(int i) {
    for (int k = i - 1; k >= 0 && i - k < 5; k--) {
      Word word = words.get(k);
      if (word.pos().equals("TO") || word.pos().equals("MD") || BARE.contains(word.lower())) {
        return true;
      }
      if (!word.pos().startsWith("RB") && !(word.pos().equals("PRP") && k > 0 && words.get(k - 1).pos().equals("MD"))) {
        return false;
      }
    }
    return false;
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
      case "something", "anything", "nothing", "everything", "someone", "anyone", "somebody", "anybody", "nobody", "everyone",
          "everybody", "none" -> "NN";
      default -> "PRP";
    };
  }

  /** Whether a noun phrase goes on, or begins, at a word. */
  private boolean opensPhrase(int i) {
    if (i >= words.size()) {
      return false;
    }
    Word word = words.get(i);
    return word.pos().matches("NOUN|PROPN|ADJ|NUM|DET|NN.*|JJ.*|CD|DT|PRP\\$")
        || word.pos().isEmpty() && guess.of(i).matches("NOUN|PROPN|ADJ|NUM|DET");
  }

  private boolean isBase(Word word) {
    Inflections.Verb verb = inflections.verb(word.lower());
    return word.pos().equals("VERB") || word.pos().equals("AUX") || word.lower().matches("be|have|do")
        || verb != null && verb.isBase() && word.pos().isEmpty();
  }

  /** Whether <em>'s</em> behind a word is a verb: <em>it's, that's, there's</em>. */
  private boolean isSubject(int i) {
    return i >= 0 && words.get(i).lower().matches("it|he|she|that|there|what|who|where|how|here|let|this");
  }

  private boolean is(int i, String... tags) {
    return i < words.size() && Set.of(tags).contains(words.get(i).pos());
  }

  private String punctuation(int i, String form) {
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
