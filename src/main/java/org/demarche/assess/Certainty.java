package org.demarche.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The calculus of certainty: from 1 (vouched for as fact) downwards, what hedges and attributions leave.
 *
 * <ul>
 * <li>What the reporter says without a hedge has certainty 1.
 * <li>A hedge leaves what its HedgedStatement says. Hedges of one category agree and do not add up (<em>may
 * possibly</em>, and a <em>may</em> inside what another <em>may</em> is about): the weakest counts. Those of several
 * categories do add up: what each leaves is multiplied.
 * <li>What somebody else says is vouched for by that speaker alone: it keeps 0.95 where the cue is assertive
 * (<em>insisted</em>),
 * 0.9 where it is neutral, a demand, a promise or a denial, and 0.9 of that where the source is not named. A denial is
 * as firm as an assertion: that it turns the status round is not a matter of certainty. A tentative cue
 * (<em>believes</em>) counts as a hedge of belief that leaves 0.65, so that it is not counted again where it is a
 * hedge, too.
 * <li>A statement has the mean certainty of its words, hedged by its own speaker: a hedge over half of it takes half.
 * </ul>
 *
 * All methods are plain functions of their arguments.
 */
public final class Certainty {

  /** What a cue of belief leaves. */
  private static final double TENTATIVE = 0.65;

  private static final String BELIEF = "DOXASTIC";

  /**
   * What a hedge leaves of a stretch of text.
   *
   * @param begin
   *          where its scope begins
   * @param end
   *          where it ends
   * @param category
   *          its category of hedge
   * @param certainty
   *          what it leaves, from 0 to 1
   */
  public record Weakening(int begin, int end, String category, double certainty) {

    boolean covers(int from, int to) {
      return begin <= from && to <= end;
    }
  }

  /**
   * A statement that something stands in.
   *
   * @param stance
   *          the stance of its cue, a value of CueStance; null where it has no cue, which counts as neutral
   * @param anonymous
   *          whether its source is not named
   */
  public record Attribution(String stance, boolean anonymous) {
  }

  private Certainty() {
  }

  /**
   * The certainty of an event, or of anything else at a place in the text.
   *
   * @param begin
   *          where its words begin
   * @param end
   *          where they end
   * @param attributions
   *          the statements that they stand in; empty where the reporter speaks
   * @param hedges
   *          hedges of the document; those that do not cover the words do not count
   * @return a number from 0 to 1; 1 without attributions and hedges
   */
  public static double ofEvent(int begin, int end, Collection<Attribution> attributions, Collection<Weakening> hedges) {
    List<Weakening> covering = new ArrayList<>();
    for (Weakening hedge : hedges) {
      if (hedge.covers(begin, end)) {
        covering.add(hedge);
      }
    }
    double factor = 1;
    for (Attribution attribution : attributions) {
      String stance = attribution.stance() == null ? "NEUTRAL" : attribution.stance();
      switch (stance) {
        case "TENTATIVE" -> covering.add(new Weakening(begin, end, BELIEF, TENTATIVE));
        case "ASSERTIVE" -> factor *= 0.95;
        default -> factor *= 0.9;
      }
      if (attribution.anonymous()) {
        factor *= 0.9;
      }
    }
    return factor * left(covering);
  }

  /**
   * How firmly a speaker vouches for what he says.
   *
   * @param begin
   *          where the statement begins
   * @param end
   *          where it ends
   * @param stance
   *          the stance of its cue; may be null
   * @param hedges
   *          the hedges inside that are the speaker's own; parts outside the statement do not count
   * @return a number from 0 to 1; 1 without hedges and tentative cue
   */
  public static double ofStatement(int begin, int end, String stance, Collection<Weakening> hedges) {
    List<Weakening> inside = new ArrayList<>();
    for (Weakening hedge : hedges) {
      int from = Math.max(begin, hedge.begin());
      int to = Math.min(end, hedge.end());
      if (from < to) {
        inside.add(new Weakening(from, to, hedge.category(), hedge.certainty()));
      }
    }
    if ("TENTATIVE".equals(stance)) {
      inside.add(new Weakening(begin, end, BELIEF, TENTATIVE));
    }
    if (inside.isEmpty() || begin >= end) {
      return 1;
    }
    TreeSet<Integer> borders = new TreeSet<>(List.of(begin, end));
    for (Weakening hedge : inside) {
      borders.add(hedge.begin());
      borders.add(hedge.end());
    }
    double sum = 0;
    int from = begin;
    for (int to : borders.tailSet(begin, false)) {
      List<Weakening> covering = new ArrayList<>();
      for (Weakening hedge : inside) {
        if (hedge.covers(from, to)) {
          covering.add(hedge);
        }
      }
      sum += (to - from) * left(covering);
      from = to;
    }
    return sum / (end - begin);
  }

  /** What hedges over the same words leave: the weakest of each category, multiplied. */
  private static double left(List<Weakening> hedges) {
    Map<String, Double> weakest = new HashMap<>();
    double product = 1;
    for (Weakening hedge : hedges) {
      weakest.merge(hedge.category() == null ? "" : hedge.category(), hedge.certainty(), Math::min);
    }
    for (String category : new TreeSet<>(weakest.keySet())) {
      product *= weakest.get(category);
    }
    return product;
  }
}
