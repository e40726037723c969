package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Quotations;

/**
 * A row of the cue lexicon.
 *
 * @param grammar
 *          the kind of word, which decides where the source stands
 * @param frames
 *          the ways in which it takes its content, the first that fits wins
 */
record Cue(String id, Grammar grammar, List<Frame> frames, Stance stance) {

  /** The kind of word that a cue is. */
  enum Grammar {
    /** The source is the subject, in the passive the agent. */
    VERB,
    /** The source is the object, in the passive the subject; the subject, or the agent, is the content: <em>it angered them</em>. */
    EXPERIENCE,
    /** The source is the possessor, what <em>of</em>, <em>by</em> or <em>from</em> governs, or the subject of its verb. */
    NOUN,
    /** The source is the subject of which it is predicated. */
    ADJECTIVE,
    /** The source is the object: <em>according to the ministry</em>; or the possessor inside: <em>in Kiev's view</em>. */
    PREPOSITION,
    /** There is no source: <em>reportedly</em>. */
    ADVERB
  }

  /** The stance that a cue takes towards the content; the values of the type CueStance. */
  enum Stance {
    NEUTRAL, ASSERTIVE, TENTATIVE, NEGATIVE, DIRECTIVE, COMMISSIVE
  }

  Frame frame(Frame.Kind kind) {
    for (Frame frame : frames) {
      if (frame.kind() == kind) {
        return frame;
      }
    }
    return null;
  }

  boolean takes(Frame.Kind kind) {
    return frame(kind) != null;
  }

  /** Whether words in quotation marks can be its content. */
  boolean takesQuotations() {
    return takes(Frame.Kind.THAT) || takes(Frame.Kind.QUOTE);
  }
}
