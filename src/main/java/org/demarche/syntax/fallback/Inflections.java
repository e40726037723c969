package org.demarche.syntax.fallback;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.Stems;

/**
 * The inflected forms of verbs, and the dictionary forms of words, for documents that have no lemmas or whose tagger
 * does not distinguish tenses. All words are in lower case.
 */
final class Inflections {

  /** Which form of a verb this is. A form of several verbs counts as one of the verb listed first in the tables. */
  record Verb(String base, boolean isBase, boolean isPresent, boolean isGerund, boolean isPast, boolean isParticiple,
      boolean isAlsoNoun) {

    private Verb or(Verb other) {
      return !base.equals(other.base) ? this : new Verb(base, isBase || other.isBase, isPresent || other.isPresent,
          isGerund || other.isGerund, isPast || other.isPast, isParticiple || other.isParticiple,
          isAlsoNoun || other.isAlsoNoun);
    }
  }

  /** Contracted and shortened forms, and those of <em>be, have, do</em>. */
  private static final Map<String, String> LEMMAS = Map.ofEntries(Map.entry("n't", "not"), Map.entry("ca", "can"),
      Map.entry("wo", "will"), Map.entry("'ll", "will"), Map.entry("'d", "would"), Map.entry("'ve", "have"),
      Map.entry("'re", "be"), Map.entry("'m", "be"), Map.entry("is", "be"), Map.entry("are", "be"),
      Map.entry("am", "be"),
      Map.entry("was", "be"), Map.entry("were", "be"), Map.entry("been", "be"), Map.entry("being", "be"),
      Map.entry("has", "have"), Map.entry("had", "have"), Map.entry("having", "have"), Map.entry("does", "do"),
      Map.entry("did", "do"), Map.entry("done", "do"), Map.entry("doing", "do"), Map.entry("an", "a"));

  private static final Pattern SHORT_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][bdglmnprt]");
  /** Endings of verbs that are stressed on the last of several syllables, and of those in -l. */
  private static final Pattern STRESSED =
      Pattern.compile("(mit|fer|cel|bel|gret|vel|pel|nap|rol|bar|quit|cur|quip)$");
  private static final Set<String> DOUBLED = Set.of("b", "d", "g", "l", "m", "n", "p", "r", "t");

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();

  /** Reads the tables of a folder. */
  Inflections(String folder) {
    LexiconReader.read(LexiconReader.in(folder, "irregular-verbs.tsv"), "id base past participle noun", row -> {
      String base = row.text("base");
      addPresent(base, row.flag("noun"));
      add(row.text("past"), new Verb(base, false, false, false, true, false, false));
      add(row.text("participle"), new Verb(base, false, false, false, false, true, false));
      return base;
    });
    LexiconReader.read(LexiconReader.in(folder, "verbs.tsv"), "id base noun", row -> {
      String base = row.text("base");
      boolean isAlsoNoun = row.flag("noun");
      addPresent(base, isAlsoNoun);
      add(ending(base, "ed"), new Verb(base, false, false, false, true, true, false));
      return base;
    });
    LexiconReader.read(LexiconReader.in(folder, "irregular-nouns.tsv"), "id singular plural",
        row -> {
          singulars.put(row.text("plural"), row.text("singular"));
          return row;
        });
  }

  /** Which verb form a word is, or null if it belongs to no verb in the tables. */
  Verb verb(String form) {
    return verbs.get(form);
  }

  /** Whether a noun is plural, judging by its form. */
  boolean isPlural(String noun) {
    String singular = singulars.get(noun);
    return singular != null ? !singular.equals(noun) || noun.equals("people")
        : noun.length() > 3 && noun.endsWith("s") && !endsWithAny(noun, "ss", "us", "is");
  }

  /** The dictionary form of a word, given its Penn tag. */
  String lemma(String form, String tag) {
    String known = knownLemma(form, tag);
    if (known != null) {
      return known;
    }
    if (tag.startsWith("VB")) {
      String stem = form.endsWith("ing") && form.length() > 5 ? form.substring(0, form.length() - 3)
          : form.endsWith("ed") && form.length() > 4 ? form.substring(0, form.length() - 2) : null;
      return stem != null ? unstemmed(stem) : tag.equals("VBZ") ? singular(form) : form;
    }
    return tag.equals("NNS") ? singular(form) : form;
  }

  /** The dictionary form of a word if the tables have it, or null. */
  String knownLemma(String form, String tag) {
    String lemma = LEMMAS.get(form);
    if (lemma != null) {
      return lemma;
    }
    if (tag.startsWith("VB")) {
      Verb verb = verbs.get(form);
      return verb == null ? null : verb.base();
    }
    return tag.startsWith("NN") ? singulars.get(form) : null;
  }

  private String singular(String form) {
    if (!isPlural(form)) {
      return form;
    }
    int length = form.length();
    if (form.endsWith("ies") && length > 4) {
      return form.substring(0, length - 3) + "y";
    }
    return endsWithAny(form, "sses", "xes", "zes", "ches", "shes", "oes") ? form.substring(0, length - 2)
        : form.substring(0, length - 1);
  }

  private static String unstemmed(String stem) {
    int length = stem.length();
    if (stem.endsWith("i")) {
      return stem.substring(0, length - 1) + "y";
    }
    if (length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2) && DOUBLED.contains(stem.substring(length - 1))
        && !stem.endsWith("ll")) {
      return stem.substring(0, length - 1);
    }
    return Stems.haveLostE(stem) ? stem + "e" : stem;
  }

  private void addPresent(String base, boolean isAlsoNoun) {
    add(base, new Verb(base, true, false, false, false, false, isAlsoNoun));
    String s = endsWithAny(base, "s", "x", "z", "ch", "sh", "o") ? base + "es"
        : endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    add(s, new Verb(base, false, true, false, false, false, isAlsoNoun));
    add(base.endsWith("ie") ? base.substring(0, base.length() - 2) + "ying" : ending(base, "ing"),
        new Verb(base, false, false, true, false, false, isAlsoNoun));
  }

  private static String ending(String base, String ending) {
    if (base.endsWith("e") && !(ending.equals("ing") && endsWithAny(base, "ee", "oe", "ye"))) {
      return base.substring(0, base.length() - 1) + ending;
    }
    if (ending.equals("ed") && endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return (doublesLast(base) ? base + base.charAt(base.length() - 1) : base) + ending;
  }

  /**
   * Whether the last consonant is doubled before an ending: that of a short monosyllable, or of a stressed last
   * syllable.
   */
  private static boolean doublesLast(String base) {
    return SHORT_SYLLABLE.matcher(base).matches() || STRESSED.matcher(base).find();
  }

  private static boolean endsInConsonantAndY(String base) {
    int before = base.length() - 2;
    return before >= 0 && base.endsWith("y") && "aeiou".indexOf(base.charAt(before)) < 0;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private void add(String form, Verb verb) {
    verbs.merge(form, verb, Verb::or);
  }
}
