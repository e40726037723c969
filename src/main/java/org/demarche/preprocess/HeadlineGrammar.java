package org.demarche.preprocess;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
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
  private static final Set<String> COLLECTIVE = Set.of("police", "troops", "military", "opposition", "two", "both");

  /** What may follow a verb. */
  enum Before {
    OBJECT, ANY
  }

  private record Verb(String base, Before before) {
  }

  private final Map<String, Verb> verbs = new HashMap<>();

  HeadlineGrammar(TableFolder tables) {
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

  /** Corrects the tags of a headline, given the root and its nodes. */
  void correct(NLPNode[] nodes) {
    int comma = comma(nodes);
    if (comma > 0) {
      nodes[comma].setWordForm("and");
      nodes[comma].setPartOfSpeechTag("CC");
    }
    if (hasVerb(nodes)) {
      return;
    }
    for (int i = 2; i < nodes.length - 1; i++) {
      String form = nodes[i].getWordForm().toLowerCase(Locale.ROOT);
      Verb verb = verbs.get(form);
      if (verb != null && isSubject(nodes[i - 1]) && (isSubject(nodes[i]) || tag(nodes[i]).equals("JJ"))) {
        boolean base = form.equals(verb.base());
        if (base ? isPlural(nodes, i, comma) && follows(nodes[i + 1], verb)
            || AFTER_NAME.contains(tag(nodes[i + 1])) && verb.before() == Before.OBJECT
            : !isPluralNoun(nodes[i - 1]) && follows(nodes[i + 1], verb)) {
          nodes[i].setPartOfSpeechTag(base ? "VBP" : "VBZ");
          return;
        }
      }
    }
  }

  private static boolean follows(NLPNode next, Verb verb) {
    return OBJECT.contains(tag(next)) || verb.before() == Before.ANY && PARTICLE.contains(tag(next));
  }

  private static boolean isSubject(NLPNode node) {
    return tag(node).startsWith("NN");
  }

  private static boolean isPluralNoun(NLPNode node) {
    return tag(node).equals("NNS");
  }

  private static boolean isPlural(NLPNode[] nodes, int verb, int comma) {
    boolean coordinated = comma > 0 && comma < verb;
    for (int i = 1; i < verb; i++) {
      coordinated |= tag(nodes[i]).equals("CC");
    }
    return coordinated || isPluralNoun(nodes[verb - 1])
        || COLLECTIVE.contains(nodes[verb - 1].getWordForm().toLowerCase(Locale.ROOT));
  }

  private static boolean hasVerb(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String tag = tag(nodes[i]);
      if (tag.equals("MD") || tag.equals("TO") && i + 1 < nodes.length && tag(nodes[i + 1]).startsWith("V")
          || tag.startsWith("V") && !tag.equals("VBN") && !tag.equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** The comma between two subjects, or -1. */
  private int comma(NLPNode[] nodes) {
    int comma = 1;
    while (comma < nodes.length && comma <= LONGEST_SUBJECT && NOMINAL.contains(tag(nodes[comma]))) {
      comma++;
    }
    if (comma == 1 || comma >= nodes.length - 2 || !nodes[comma].getWordForm().equals(",")
        || !isSubject(nodes[comma - 1])) {
      return -1;
    }
    int verb = comma + 1;
    while (verb < nodes.length && verb <= comma + LONGEST_SUBJECT && NOMINAL.contains(tag(nodes[verb]))
        && !(verb > comma + 1 && isBaseVerb(nodes, verb))) {
      verb++;
    }
    boolean ends = verb > comma + 1 && verb < nodes.length && isSubject(nodes[verb - 1]);
    return ends && (Set.of("VBP", "VB", "VBD", "MD", "TO").contains(tag(nodes[verb])) || isBaseVerb(nodes, verb))
        ? comma : -1;
  }

  private boolean isBaseVerb(NLPNode[] nodes, int i) {
    String form = nodes[i].getWordForm().toLowerCase(Locale.ROOT);
    Verb verb = verbs.get(form);
    return verb != null && form.equals(verb.base()) && i + 1 < nodes.length && isSubject(nodes[i - 1])
        && follows(nodes[i + 1], verb);
  }

  private static String tag(NLPNode node) {
    return node.getPartOfSpeechTag() == null ? "" : node.getPartOfSpeechTag();
  }
}
