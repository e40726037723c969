package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.syntax.Word;

/**
 * Guesses universal parts of speech in untagged text: closed classes and verbs from tables, names from capitals, the
 * rest from endings; if a form can be both verb and noun, the preceding word decides.
 */
final class TagGuess {

  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  /** Words that precede a verb in its base form or, as subjects, in any form. */
  private static final Set<String> WANT_VERB = Set.of("i", "you", "he", "she", "we", "they", "who", "do", "does", "did",
      "let");

  private final Vocabulary vocabulary;

  private final List<Word> words;
  private final boolean allCapitals;

  TagGuess(Vocabulary vocabulary, List<Word> words) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.allCapitals = isAllCapitals(words);
  }

  /** Whether the sentence is a headline in capitals, so that capitals are no evidence. */
  boolean isAllCapitals() {
    return allCapitals;
  }

  /** The tag of a word whose left neighbours already have Penn tags. */
  String of(int i) {
    Word word = words.get(i);
    String lower = word.lower();
    if (word.isPunctuation()) {
      return "PUNCT";
    }
    if (Character.isDigit(lower.charAt(0))) {
      return ORDINAL.matcher(lower).matches() ? "ADJ" : "NUM";
    }
    boolean capital = Character.isUpperCase(word.form().charAt(0));
    boolean first = i == 0 || opensSpeech(words.get(i - 1).pos());
    String known = vocabulary.classes().of(lower);
    if (capital && !first && !allCapitals) {
      return known != null && !isAlsoName(known) ? known : lower.equals("i") ? "PRON" : "PROPN";
    }
    String before = i == 0 ? "" : words.get(i - 1).pos();
    Inflections.Verb verb = vocabulary.inflections().verb(lower);
    if (lower.equals("that")) {
      return i > 0 && (before.startsWith("V") || before.startsWith("N")) ? "SCONJ" : "DET";
    }
    if (lower.equals("no") && i + 1 < words.size() && words.get(i + 1).form().equals(",")) {
      return "INTJ";
    }
    if (known != null && !(verb != null && isAlsoVerb(known) && wantsVerb(i))) {
      return known;
    }
    if (verb != null && isVerb(verb, i, before)) {
      return "VERB";
    }
    if (capital && (verb == null || !verb.isGerund() && !verb.isPast())) {
      boolean nameFollows = i + 1 < words.size() && Character.isUpperCase(words.get(i + 1).form().charAt(0));
      return nameFollows || vocabulary.endings().classOf(lower).equals("NOUN")
          && !vocabulary.inflections().isPlural(lower) ? "PROPN" : vocabulary.endings().classOf(lower);
    }
    return verb != null ? verb.isPast() || verb.isParticiple() ? "VERB" : "NOUN" : vocabulary.endings().classOf(lower);
  }

  private boolean isVerb(Inflections.Verb verb, int i, String before) {
    if (wantsVerb(i)) {
      return true;
    }
    boolean inPhrase = isInPhrase(before);
    if (verb.isPast() || verb.isParticiple()) {
      return !verb.isBase() || !inPhrase;
    }
    if (verb.isGerund()) {
      return !inPhrase;
    }
    if (verb.isPresent()) {
      return isSubject(before, i - 1)
          && (!verb.isAlsoNoun() || opensComplement(i + 1));
    }
    return isPluralSubject(before) || !verb.isAlsoNoun() && !inPhrase && !before.equals("IN") && !before.isEmpty();
  }

  /** Whether what follows can be the object or complement of a verb. */
  private boolean opensComplement(int i) {
    if (i >= words.size()) {
      return false;
    }
    String known = vocabulary.classes().of(words.get(i).lower());
    return known != null && opensPhrase(known) || known == null
        && Character.isUpperCase(words.get(i).form().charAt(0));
  }

  /** Whether to, a modal, do or a subject pronoun precedes. */
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
        || WANT_VERB.contains(word.lower());
  }

  private boolean isBase(Word word) {
    Inflections.Verb verb = vocabulary.inflections().verb(word.lower());
    return verb != null && verb.isBase();
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

  private static boolean opensSpeech(String tag) {
    return switch (tag) {
      case "``", ":", "-LRB-" -> true;
      default -> false;
    };
  }

  /** Whether a word of a class is a name if capitalised inside a sentence. */
  private static boolean isAlsoName(String known) {
    return switch (known) {
      case "NOUN", "ADJ", "NUM", "ADV", "AUX" -> true;
      default -> false;
    };
  }

  private static boolean isAlsoVerb(String known) {
    return switch (known) {
      case "NOUN", "ADJ", "ADV" -> true;
      default -> false;
    };
  }

  private static boolean opensPhrase(String known) {
    return switch (known) {
      case "DET", "PRON", "PART", "SCONJ", "ADJ", "NUM" -> true;
      default -> false;
    };
  }

  /** Whether a noun phrase that begins with a word of a tag still lacks its head. */
  private static boolean isInPhrase(String tag) {
    return switch (tag) {
      case "DT", "PDT", "PRP$", "WP$", "POS", "CD", "JJ", "JJR", "JJS" -> true;
      default -> false;
    };
  }

  /** Whether a word can be, or end, the subject of a verb in the third person. */
  private boolean isSubject(String tag, int i) {
    return switch (tag) {
      case "NN", "NNP", "WDT", "WP", "PRP", "EX", "RB" -> true;
      case "DT" -> words.get(i).lower().equals("that") || words.get(i).lower().equals("this");
      default -> false;
    };
  }

  private static boolean isPluralSubject(String tag) {
    return switch (tag) {
      case "NNS", "PRP", "WP", "WDT" -> true;
      default -> false;
    };
  }
}
