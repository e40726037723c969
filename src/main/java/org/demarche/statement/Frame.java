package org.demarche.statement;

import java.util.List;

/**
 * One way in which a cue takes its content.
 *
 * @param kind
 *          the complement that is the content
 * @param prepositions
 *          of a prepositional content the prepositions that bring it; of an object those of the phrases behind it that are
 *          part of the content (<em>blamed Kiev for the delay</em>)
 * @param strict
 *          whether an object is a content only with one of the prepositions behind it
 */
record Frame(Kind kind, List<String> prepositions, boolean strict) {

  /** The complement that is the content. */
  enum Kind {
    /** A clause with a subject of its own, a question or a quotation: <em>said (that) it was over</em>. */
    THAT,
    /** An infinitive, with its subject if it has one: <em>refused to come</em>, <em>urged them to come</em>. */
    TO,
    /** A gerund: <em>proposed meeting again</em>. */
    ING,
    /** The direct object, with what is predicated of it: <em>called the plan a mistake</em>. */
    OBJECT,
    /** The object of a preposition: <em>called for a truce</em>. */
    PREPOSITION,
    /** Nothing but words in quotation marks: <em>“Why not?” she laughed</em>. */
    QUOTE,
    /** What the subject is said to be, where the subject is the source: <em>felt cheated by the deal</em>. */
    PREDICATE,
    /** The subject together with what the cue says of it: <em>the talks seem to go well</em>. */
    SUBJECT,
    /** The clause that the cue is put into: <em>according to Kiev, the talks go well</em>. */
    CLAUSE
  }

  /**
   * Reads a frame as the tables write it: {@code that}, {@code to}, {@code ing}, {@code np} (an object), {@code quote},
   * {@code subject}, {@code clause}, {@code +for} (what <em>for</em> governs), {@code np+for+as} (an object, and what
   * follows it after <em>for</em> or <em>as</em>), {@code np!as} (an object, but only with <em>as</em> behind it).
   *
   * @throws IllegalArgumentException
   *           where the text is none of these
   */
  static Frame parse(String text) {
    boolean strict = text.startsWith("np!");
    String[] parts = (strict ? text.replaceFirst("!", "+") : text).split("\\+", -1);
    List<String> prepositions = List.of(parts).subList(1, parts.length);
    Kind kind = switch (parts[0]) {
      case "that" -> Kind.THAT;
      case "to" -> Kind.TO;
      case "ing" -> Kind.ING;
      case "np" -> Kind.OBJECT;
      case "" -> Kind.PREPOSITION;
      case "quote" -> Kind.QUOTE;
      case "pred" -> Kind.PREDICATE;
      case "subject" -> Kind.SUBJECT;
      case "clause" -> Kind.CLAUSE;
      default -> null;
    };
    boolean mayHavePrepositions = kind == Kind.OBJECT || kind == Kind.PREPOSITION;
    if (kind == null || kind == Kind.PREPOSITION && prepositions.isEmpty() || !mayHavePrepositions && parts.length > 1
        || prepositions.contains("")) {
      throw new IllegalArgumentException("expected that, to, ing, np, quote, pred, subject, clause, +preposition,"
          + " np+preposition or np!preposition in column content but found \"" + text + "\"");
    }
    return new Frame(kind, prepositions, strict);
  }
}
