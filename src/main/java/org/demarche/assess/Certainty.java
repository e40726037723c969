package org.demarche.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The calculus of certainty: 1 (presented as fact), reduced by hedges and attributions.
 *
 * <ul>
 * <li>What the reporter says without a hedge has certainty 1.
 * <li>A hedge leaves the certainty of its HedgedStatement. Hedges of one category do not add up (<em>may possibly</em>,
 * and a <em>may</em> in the scope of another <em>may</em>): the weakest counts. Those of different categories do: their
 * certainties are multiplied.
 * <li>What somebody else says is only vouched for by that speaker: it keeps 0.95 if the cue is assertive
 * (<em>insisted</em>), 0.9 if it is neutral, a demand, a promise or a denial, and 0.9 of that if the source is not
 * named. A denial is as firm as an assertion: reversing the status is not a matter of certainty. A tentative cue
 * (<em>believes</em>) counts as a hedge of belief that leaves 0.65, so that it is not counted twice if it is also a
 * hedge.
 * <li>A statement has the mean certainty of its words, hedged by its own speaker: a hedge over half of it takes half.
 * </ul>
 *
 * All methods are pure functions.
 */
public final class Certainty {

  /** The certainty left by a cue of belief. */
  private static final double TENTATIVE = 0.65;

  private static final String BELIEF = "DOXASTIC";

  /**
   * The certainty that a hedge leaves to a span of text.
   *
   * @param begin
   *          the beginning of its scope
   * @param end
   *          the end of its scope
   * @param category
   *          its hedge category
   * @param certainty
   *          the certainty it leaves, from 0 to 1
   */
  public record Weakening(int begin, int end, String category, double certainty) {

    boolean covers(int from, int to) {
      return begin <= from && to <= end;
    }
  }

  /**
   * A statement that contains something.
   *
   * @param stance
   *          the stance of its cue, a value of CueStance; null if it has no cue, which counts as neutral
   * @param anonymous
   *          whether its source is not named
   */
  public record Attribution(String stance, boolean anonymous) {
  }

  private Certainty() {
  }

  /**
   * The certainty of an event, or of any other span of text.
   *
   * @param begin
   *          the beginning of the span
   * @param end
   *          the end of the span
   * @param attributions
   *          the statements that contain it; empty if the reporter speaks
   * @param hedges
   *          hedges of the document; those that do not cover the span are ignored
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
   * How firmly speakers vouch for what they say.
   *
   * @param begin
   *          the beginning of the statement
   * @param end
   *          the end of the statement
   * @param stance
   *          the stance of its cue; may be null
   * @param hedges
   *          the speaker's own hedges; parts outside the statement are ignored
   * @return a number from 0 to 1; 1 if there are no hedges and no tentative cue
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

  /** The certainty left by hedges over the same words: the lowest per category, multiplied. */
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
