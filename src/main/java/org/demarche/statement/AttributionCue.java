package org.demarche.statement;

import java.util.List;

/**
 * A row of the cue lexicon.
 *
 * @param grammar
 *          the kind of word, which determines the position of the source
 * @param complements
 *          the complements that can be its content; the first that the sentence has wins
 */
record AttributionCue(String id, Grammar grammar, List<Complement> complements, Stance stance) {

  /** The kind of word that is a cue. */
  enum Grammar {
    /** The source is the subject, or in the passive the agent. */
    VERB,
    /**
     * The source is the object, or in the passive the subject; the subject, or the agent, is the content: <em>it
     * angered them</em>.
     */
    EXPERIENCE,
    /**
     * The source is the possessor, the object of <em>of</em>, <em>by</em> or <em>from</em>, or the subject of its verb.
     */
    NOUN,
    /** The source is the subject of the predicate. */
    ADJECTIVE,
    /**
     * The source is the object: <em>according to the ministry</em>; or the possessor inside: <em>in Kiev's view</em>.
     */
    PREPOSITION,
    /** There is no source: <em>reportedly</em>. */
    ADVERB
  }

  /** The stance that a cue takes towards the content; the values of the type CueStance. */
  enum Stance {
    NEUTRAL, ASSERTIVE, TENTATIVE, NEGATIVE, DIRECTIVE, COMMISSIVE
  }

  boolean takes(Complement.Kind kind) {
    return complements.stream().anyMatch(complement -> complement.kind() == kind);
  }

  /** Whether words in quotation marks can be its content. */
  boolean takesQuotations() {
    return takes(Complement.Kind.REPORTED_CLAUSE) || takes(Complement.Kind.QUOTATION);
  }
}
