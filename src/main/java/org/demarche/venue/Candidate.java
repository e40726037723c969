package org.demarche.venue;

/**
 * A mention that is a venue of an event, and the row that established it: the medium's own row, or for a place that of
 * the construction.
 */
record Candidate(Mention mention, String rule) {

  static Candidate place(Mention mention, String rule) {
    return new Candidate(mention, rule);
  }

  static Candidate medium(Mention mention) {
    return new Candidate(mention, mention.rule());
  }
}
