package org.demarche.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two reports of the same kind of act have in common, what one of them lacks, and what speaks against their being
 * one act.
 *
 * @param sides
 *          how far those who take part agree
 * @param date
 *          how far the dates agree
 * @param place
 *          how far the places agree
 * @param words
 *          the stems of topic and name that both have
 * @param context
 *          the stems of other names and nouns that both have
 * @param figuresDiffer
 *          whether both have figures around the act, and none in common
 * @param roundsDiffer
 *          whether they are different rounds of a series
 * @param isSpeech
 *          whether it is an act of speech, which the same side does again and again
 * @param isImagined
 *          whether it is HYPOTHETICAL for one of them
 * @param areApart
 *          whether their documents are far from each other in time
 */
record Evidence(Sides sides, Time date, Place place, Set<String> words, Set<String> context, boolean figuresDiffer,
    boolean roundsDiffer, boolean isSpeech, boolean isImagined, boolean areApart) {

  /** How far those who take part agree. */
  enum Sides {
    /** Nobody is in both, but nothing speaks against it. */
    NONE,
    /** One side is in both. */
    ONE,
    /** Two sides are in both. */
    BOTH,
    /** Two sides are in both, at least one of them the same person. */
    PERSONS,
    /** They cannot be those of one act. */
    CONFLICT
  }

  /** How far the dates agree. */
  enum Time {
    /** Both unknown, or one of them too vague, but the documents are near in time. */
    MISSING,
    /** Within a day, or within what the less precise one says. */
    NEAR,
    /** The same day. */
    SAME,
    /** Days, or documents, that are too far apart. */
    CONFLICT
  }

  /** How far the places agree. */
  enum Place {
    MISSING, SAME, CONFLICT
  }

  /** The number of days between a document and an act without a date that it reports. */
  private static final int REPORTING = 10;

  private static final Set<String> SPEECH = Set.of("CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN");
  private static final String HYPOTHETICAL = "HYPOTHETICAL";
  private static final Set<String> DIRECTED = Set.of("SOURCE", "TARGET");

  /** Whether something speaks against two reports being one act; cheaper than what they have in common. */
  static boolean conflict(Report one, Report other) {
    return roundsDiffer(one, other) || date(one, other) == Time.CONFLICT || place(one, other) == Place.CONFLICT
        || sides(one, other) == Sides.CONFLICT;
  }

  private static boolean roundsDiffer(Report one, Report other) {
    return one.round() > 0 && other.round() > 0 && one.round() != other.round();
  }

  static Evidence of(Report one, Report other) {
    Set<String> words = new TreeSet<>(one.words());
    words.retainAll(other.words());
    Set<String> context = new TreeSet<>(one.context());
    context.retainAll(other.context());
    context.removeAll(words);
    boolean figuresDiffer = context.stream().noneMatch(Evidence::isFigure)
        && one.context().stream().anyMatch(Evidence::isFigure) && other.context().stream().anyMatch(Evidence::isFigure);
    return new Evidence(sides(one, other), date(one, other), place(one, other), words, context, figuresDiffer,
        roundsDiffer(one, other), SPEECH.contains(one.category()),
        HYPOTHETICAL.equals(one.status()) || HYPOTHETICAL.equals(other.status()), areApart(one, other));
  }

  private static boolean isFigure(String stem) {
    return Character.isDigit(stem.charAt(0));
  }

  boolean hasConflict() {
    return sides == Sides.CONFLICT || date == Time.CONFLICT || place == Place.CONFLICT || roundsDiffer;
  }

  private static Time date(Report one, Report other) {
    Days days = one.days();
    Days others = other.days();
    if (days != null && others != null) {
      long distance = days.distance(others);
      if (distance == 0 && days.isDay() && others.isDay()) {
        return Time.SAME;
      }
      return distance <= 1 ? Time.NEAR : Time.CONFLICT;
    }
    Days mine = days == null ? around(one) : days;
    Days theirs = others == null ? around(other) : others;
    return mine == null || theirs == null || mine.distance(theirs) <= REPORTING ? Time.MISSING : Time.CONFLICT;
  }

  private static boolean areApart(Report one, Report other) {
    Days day = around(one);
    Days another = around(other);
    return day != null && another != null && day.distance(another) > REPORTING;
  }

  /** Whether little ties them: not more than one side, no date, no place. */
  boolean isLoose() {
    return sides.compareTo(Sides.ONE) <= 0 && date == Time.MISSING && place == Place.MISSING;
  }

  private static Days around(Report report) {
    return report.day() == null ? null : new Days(report.day(), report.day());
  }

  private static Place place(Report one, Report other) {
    boolean isSame = false;
    boolean isElsewhere = false;
    for (Site site : one.sites()) {
      for (Site place : other.sites()) {
        isSame |= site.isSame(place);
        isElsewhere |= site.isElsewhere(place);
      }
    }
    return isSame ? Place.SAME : isElsewhere ? Place.CONFLICT : Place.MISSING;
  }

  private static Sides sides(Report one, Report other) {
    if (isDirected(one) && isDirected(other)) {
      return directed(one, other);
    }
    List<Side> mine = one.sides();
    List<Side> theirs = other.sides();
    int same = 0;
    boolean isPerson = false;
    for (Side side : mine) {
      boolean isFound = false;
      for (Side candidate : theirs) {
        isFound |= side.isSame(candidate);
        isPerson |= side.isSamePerson(candidate);
      }
      same += isFound ? 1 : 0;
    }
    boolean areComplete = mine.size() > 1 && theirs.size() > 1;
    boolean isAnother = mine.stream().anyMatch(side -> theirs.stream().noneMatch(side::isSame)
        && theirs.stream().anyMatch(side::isAnother));
    if (isAnother && same < (areComplete ? 2 : 1)) {
      return Sides.CONFLICT;
    }
    return of(same, isPerson);
  }

  private static Sides of(int same, boolean isPerson) {
    return same == 0 ? Sides.NONE : same == 1 ? Sides.ONE : isPerson ? Sides.PERSONS : Sides.BOTH;
  }

  private static boolean isDirected(Report report) {
    return report.sides().stream().anyMatch(side -> DIRECTED.contains(side.role()));
  }

  private static Sides directed(Report one, Report other) {
    int same = 0;
    boolean isPerson = false;
    for (String role : DIRECTED) {
      List<Side> mine = one.sides().stream().filter(side -> side.role().equals(role)).toList();
      List<Side> theirs = other.sides().stream().filter(side -> side.role().equals(role)).toList();
      boolean isFound = mine.stream().anyMatch(side -> theirs.stream().anyMatch(side::isSame));
      if (!isFound && mine.stream().anyMatch(side -> theirs.stream().anyMatch(side::isAnother))) {
        return Sides.CONFLICT;
      }
      same += isFound ? 1 : 0;
      isPerson |= mine.stream().anyMatch(side -> theirs.stream().anyMatch(side::isSamePerson));
    }
    return of(same, isPerson);
  }
}
