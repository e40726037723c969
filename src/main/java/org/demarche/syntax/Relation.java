package org.demarche.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The relation of a word to its head. The inventory is that of the ClearNLP (Emory) scheme, in which prepositions and
 * the copula are heads; {@code syntax.repair} brings other schemes to it.
 */
public enum Relation {
  ROOT("root"),
  SUBJECT("nsubj"), PASSIVE_SUBJECT("nsubjpass", "nsubj:pass"), CLAUSAL_SUBJECT("csubj", "csubjpass", "csubj:pass"),
  OBJECT("dobj", "obj"), DATIVE("dative", "iobj"), ATTRIBUTE("attr"), ADJECTIVAL_COMPLEMENT("acomp"),
  OBJECT_PREDICATE("oprd"),
  CLAUSAL_COMPLEMENT("ccomp"), OPEN_COMPLEMENT("xcomp"), ADVERBIAL_CLAUSE("advcl", "purpcl"), PARATAXIS("parataxis"),
  AGENT("agent"), PREPOSITION("prep", "prepc"), PREPOSITION_OBJECT("pobj"), PREPOSITION_COMPLEMENT("pcomp"),
  ADVERB("advmod"), NOUN_ADVERBIAL("npadvmod", "tmod", "nmod:tmod", "nmod:npmod", "obl:tmod", "obl:npmod",
      "nmod:unmarked", "obl:unmarked"),
  AUXILIARY("aux"), PASSIVE_AUXILIARY("auxpass", "aux:pass"), COPULA("cop"), NEGATION("neg"),
  PARTICLE("prt", "compound:prt"),
  MARKER("mark", "complm"), EXPLETIVE("expl"),
  COORDINATOR("cc"), CONJUNCT("conj"), PRE_COORDINATOR("preconj", "cc:preconj"),
  APPOSITION("appos", "abbrev"), COMPOUND("compound", "nn", "flat", "flat:name", "name", "mwe", "fixed", "goeswith",
      "nmod:desc"),
  MODIFIER("nmod", "amod"), NUMBER("nummod", "num", "number", "measure"), QUANTITY("qmod", "quantmod", "advmod:quant"),
  DETERMINER("det"), PREDETERMINER("predet", "det:predet"), POSSESSOR("poss", "nmod:poss"), CASE("case", "possessive"),
  NOUN_CLAUSE("acl", "vmod", "partmod", "infmod"), RELATIVE_CLAUSE("relcl", "rcmod", "acl:relcl", "advcl:relcl"),
  OBLIQUE("obl", "obl:agent", "nmod:agent"),
  META("meta"), DISCOURSE("discourse", "intj"), VOCATIVE("vocative"), PUNCTUATION("punct"),
  OTHER("dep");

  private static final Map<String, Relation> BY_LABEL = byLabel();

  private final String[] labels;

  Relation(String... labels) {
    this.labels = labels;
  }

  /**
   * The relation that a label of the ClearNLP, Stanford or Universal Dependencies scheme names; an unknown subtype
   * counts as its main type (<em>nmod:of, prep_of</em>), and an unknown label, or null, as {@link #OTHER}.
   */
  public static Relation of(String label) {
    if (label == null) {
      return OTHER;
    }
    String key = label.toLowerCase(Locale.ROOT);
    Relation relation = BY_LABEL.get(key);
    for (int i = 1; relation == null && i < key.length(); i++) {
      if (key.charAt(i) == ':' || key.charAt(i) == '_') {
        relation = BY_LABEL.getOrDefault(key.substring(0, i), OTHER);
      }
    }
    return relation == null ? OTHER : relation;
  }

  private static Map<String, Relation> byLabel() {
    Map<String, Relation> byLabel = new HashMap<>();
    for (Relation relation : values()) {
      for (String label : relation.labels) {
        byLabel.put(label, relation);
      }
    }
    return Map.copyOf(byLabel);
  }
}
