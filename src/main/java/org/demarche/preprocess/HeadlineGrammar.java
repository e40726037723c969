package org.demarche.preprocess;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/**
 * Corrects the tags of headlines before they are parsed, in two points of their own grammar: a comma between two
 * subjects is <em>and</em> (<em>Chad, Niger sign pact</em>), and where there is no other verb, one of
 * {@code headline-verbs.tsv} behind a noun is the verb (<em>Chad bombs rebel camp</em>).
 */
final class HeadlineGrammar {

  private static final int LONGEST_SUBJECT = 6;
  private static final Set<String> NOMINAL = Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "CD", "DT", "POS", "PRP$");
  private static final Set<String> OBJECT = Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "CD", "DT", "PRP$", "VBN");
  private static final Set<String> AFTER_NAME = Set.of("NNP", "NNPS", "JJ", "CD", "DT", "PRP$");
  private static final Set<String> PARTICLE = Set.of("IN", "TO", "RP", "RB");

  /** What may follow a verb. */
  enum Before {
    OBJECT, ANY
  }

  private record Verb(String base, Before before) {
  }

  private final Map<String, Verb> verbs = new HashMap<>();
  private final TaggingWords lexicon;

  HeadlineGrammar(TableFolder tables, TaggingWords lexicon) {
    this.lexicon = lexicon;
    LexiconReader.read(tables.table(PreprocessingTables.HEADLINE_VERBS), "id verb before",
        row -> new Verb(row.text("verb"), row.oneOf("before", Before.class))).forEach(verb -> {
          verbs.put(verb.base(), verb);
          verbs.put(thirdPerson(verb.base()), verb);
        });
  }

  /** The form with which <em>he</em> goes: <em>signs, ambushes, vetoes</em>. */
  static String thirdPerson(String base) {
    return base.matches(".*(?:s|sh|ch|x|z|o)") ? base + "es" : base + "s";
  }

  /** Corrects the tags of a headline, given its words. */
  void correct(String[] forms, String[] tags) {
    int comma = comma(forms, tags);
    if (comma > 0) {
      forms[comma] = "and";
      tags[comma] = "CC";
    }
    if (hasVerb(tags)) {
      return;
    }
    for (int i = 1; i < forms.length - 1; i++) {
      String form = forms[i].toLowerCase(Locale.ROOT);
      Verb verb = verbs.get(form);
      if (verb != null && isSubject(tags[i - 1]) && (isSubject(tags[i]) || tags[i].equals("JJ"))) {
        boolean base = form.equals(verb.base());
        if (base ? isPlural(forms, tags, i, comma) && follows(tags[i + 1], verb)
            || AFTER_NAME.contains(tags[i + 1]) && verb.before() == Before.OBJECT
            : !isPluralNoun(tags[i - 1]) && follows(tags[i + 1], verb)) {
          tags[i] = base ? "VBP" : "VBZ";
          return;
        }
      }
    }
  }

  private static boolean follows(String next, Verb verb) {
    return OBJECT.contains(next) || verb.before() == Before.ANY && PARTICLE.contains(next);
  }

  private static boolean isSubject(String tag) {
    return tag.startsWith("NN");
  }

  private static boolean isPluralNoun(String tag) {
    return tag.equals("NNS");
  }

  private boolean isPlural(String[] forms, String[] tags, int verb, int comma) {
    boolean coordinated = comma > 0 && comma < verb;
    for (int i = 0; i < verb; i++) {
      coordinated |= tags[i].equals("CC");
    }
    return coordinated || isPluralNoun(tags[verb - 1])
        || lexicon.is(TaggingWords.Kind.COLLECTIVE, forms[verb - 1].toLowerCase(Locale.ROOT));
  }

  private static boolean hasVerb(String[] tags) {
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].equals("MD") || tags[i].equals("TO") && i + 1 < tags.length && tags[i + 1].startsWith("V")
          || tags[i].startsWith("V") && !tags[i].equals("VBN") && !tags[i].equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** The comma between two subjects, or -1. */
  private int comma(String[] forms, String[] tags) {
    int comma = 0;
    while (comma < tags.length && comma < LONGEST_SUBJECT && NOMINAL.contains(tags[comma])) {
      comma++;
    }
    if (comma == 0 || comma >= tags.length - 2 || !forms[comma].equals(",") || !isSubject(tags[comma - 1])) {
      return -1;
    }
    int verb = comma + 1;
    while (verb < tags.length && verb <= comma + LONGEST_SUBJECT && NOMINAL.contains(tags[verb])
        && !(verb > comma + 1 && isBaseVerb(forms, tags, verb))) {
      verb++;
    }
    boolean ends = verb > comma + 1 && verb < tags.length && isSubject(tags[verb - 1]);
    return ends && (Set.of("VBP", "VB", "VBD", "MD", "TO").contains(tags[verb]) || isBaseVerb(forms, tags, verb))
        ? comma : -1;
  }

  private boolean isBaseVerb(String[] forms, String[] tags, int i) {
    String form = forms[i].toLowerCase(Locale.ROOT);
    Verb verb = verbs.get(form);
    return verb != null && form.equals(verb.base()) && i + 1 < tags.length && isSubject(tags[i - 1])
        && follows(tags[i + 1], verb);
  }
}
