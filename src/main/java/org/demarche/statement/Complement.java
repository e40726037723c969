package org.demarche.statement;

import java.util.List;

/**
 * A complement of a cue that is its content.
 *
 * @param prepositions
 *          the prepositions that introduce a prepositional content; for an object, those of the following phrases that
 *          are part of the content (<em>blamed Kiev for the delay</em>)
 * @param strict
 *          whether an object is a content only if one of the prepositions follows it
 */
record Complement(Kind kind, List<String> prepositions, boolean strict) {

  /** The complement that is the content. */
  enum Kind {
    /** A clause with a subject of its own, a question or a quotation: <em>said (that) it was over</em>. */
    REPORTED_CLAUSE("that"),
    /** An infinitive, with its subject if it has one: <em>refused to come</em>, <em>urged them to come</em>. */
    INFINITIVE("to"),
    /** A gerund: <em>proposed meeting again</em>. */
    GERUND("ing"),
    /** The direct object, with what is predicated of it: <em>called the plan a mistake</em>. */
    OBJECT("np"),
    /** The object of a preposition: <em>called for a truce</em>. */
    PREPOSITION(""),
    /** Only words in quotation marks: <em>“Why not?” she laughed</em>. */
    QUOTATION("quote"),
    /** What is predicated of the subject, which is the source: <em>felt cheated by the deal</em>. */
    PREDICATE("pred"),
    /** The subject and what the cue says about it: <em>the talks seem to go well</em>. */
    SUBJECT("subject"),
    /** The clause that contains the cue: <em>according to Kiev, the talks go well</em>. */
    HOST_CLAUSE("clause");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /**
   * Parses a complement in table notation: {@code that}, {@code to}, {@code ing}, {@code np} (an object),
   * {@code quote}, {@code pred}, {@code subject}, {@code clause}, {@code +for} (the object of <em>for</em>),
   * {@code np+for+as} (an object, and what follows it after <em>for</em> or <em>as</em>), {@code np!as} (an object, but
   * only if followed by <em>as</em>).
   *
   * @throws IllegalArgumentException
   *           if the text is not one of these
   */
  static Complement parse(String text) {
    boolean strict = text.startsWith("np!");
    List<String> parts = List.of((strict ? text.replaceFirst("!", "+") : text).split("\\+", -1));
    List<String> prepositions = parts.subList(1, parts.size());
    Kind kind = kind(parts.get(0));
    boolean mayHavePrepositions = kind == Kind.OBJECT || kind == Kind.PREPOSITION;
    if (kind == null || kind == Kind.PREPOSITION && prepositions.isEmpty()
        || !mayHavePrepositions && !prepositions.isEmpty() || prepositions.contains("")) {
      throw new IllegalArgumentException("expected that, to, ing, np, quote, pred, subject, clause, +preposition,"
          + " np+preposition or np!preposition in column content but found \"" + text + "\"");
    }
    return new Complement(kind, prepositions, strict);
  }

  private static Kind kind(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    return null;
  }
}
