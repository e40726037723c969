package org.demarche.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one document says of one act: a record of the document, with what it takes to compare it with those of others.
 *
 * @param document
 *          the id of the document
 * @param title
 *          its headline; null if there is none
 * @param day
 *          the day of the document; null if it is unknown
 * @param category
 *          the kind of act, in PLOVER's terms
 * @param mode
 *          the kind within the category; null if there is none
 * @param status
 *          OCCURRED, ONGOING, PLANNED, PROPOSED, HYPOTHETICAL or NEGATED
 * @param certainty
 *          0 to 1
 * @param salience
 *          how far the document is about the act, 0 to 1
 * @param date
 *          when the act is, in ISO 8601; null if the document does not say
 * @param topic
 *          what it is about; null if the document does not say
 * @param round
 *          which round of a series it is, from 1; 0 if the document does not say
 * @param sides
 *          who takes part
 * @param sites
 *          where it is, the narrowest place first
 * @param words
 *          the stems that tell the act from others of its kind: of its topic and of what it is called
 * @param context
 *          the stems of the other names and nouns of its sentences, without sides, places and times
 * @param mentions
 *          where the document mentions it, in Unicode code points
 * @param sentence
 *          the sentence of its most telling mention
 * @param isDisputed
 *          whether one side asserts and another denies it
 * @param counts
 *          to how many it is done
 */
public record Report(String document, String title, LocalDate day, String category, String mode, String status,
    double certainty, double salience, String date, String topic, int round, List<Side> sides,
    List<Site> sites, Set<String> words, Set<String> context, List<Mention> mentions, String sentence,
    boolean isDisputed, List<Count> counts) {

  /**
   * A mention.
   *
   * @param begin
   *          the offset of its first character, in Unicode code points
   * @param end
   *          the offset behind its last one
   */
  public record Mention(int begin, int end) {
  }

  /**
   * To how many an act is done: <em>killed 12 soldiers</em>.
   *
   * @param act
   *          the lemma of what is done
   * @param what
   *          the lemma of whom it is done to
   * @param number
   *          how many of them, at least 2
   */
  public record Count(String act, String what, int number) {
  }

  /** What identifies a report among all: its document and where that mentions the act first. */
  public String key() {
    return document + ":" + mentions.get(0).begin();
  }

  Days days() {
    return Days.of(date);
  }

  /**
   * The day by which reports are put in order: that of the act, else that of the document; null if both are unknown.
   */
  LocalDate orderDay() {
    Days days = days();
    return days != null && days.isDay() ? days.first() : day;
  }

  boolean isFact() {
    return "OCCURRED".equals(status) || "ONGOING".equals(status);
  }
}
