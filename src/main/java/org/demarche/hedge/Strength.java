package org.demarche.hedge;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The calculus of strength. A cue's strength says how much it takes from certainty: 0 nothing, 0.5 all one knows either
 * way (<em>may</em>), 1 everything. What is left, 1 - strength, is the certainty of what the cue applies to.
 *
 * <ul>
 * <li>A modifier moves the strength along its scale: away from the middle (<em>very likely</em>, <em>highly
 * unlikely</em>), or towards it (<em>somewhat unlikely</em>).
 * <li>A negated predicate is on the other side of the middle: <em>not likely</em> is as weak as <em>unlikely</em>.
 * A negated modal does not change: what may not happen may happen.
 * <li>Cues of one category over the same words agree and do not add up (<em>may perhaps</em>): the strongest counts.
 * Cues of several categories do: <em>reportedly may</em> leaves the product of what each leaves.
 * </ul>
 *
 * The steps of the scale follow the levels of certainty of Rubin (2007) and FactBank (Saurí and Pustejovsky 2009):
 * about 0.1 for what is as good as certain, 0.3 for the probable, 0.5 for the possible, 0.7 to 0.8 for the improbable.
 */
final class Strength {

  private static final double MIDDLE = 0.5;

  private Strength() {
  }

  static double modified(double strength, double factor) {
    return rounded(MIDDLE + (strength - MIDDLE) * factor);
  }

  static double negated(double strength) {
    return rounded(Math.max(strength, 1 - strength));
  }

  /** What hedges over the same words leave of certainty. */
  static double certainty(Collection<Hedge> hedges) {
    Map<HedgeCategory, Double> strongest = new EnumMap<>(HedgeCategory.class);
    for (Hedge hedge : hedges) {
      strongest.merge(hedge.cue().category(), hedge.strength(), Math::max);
    }
    double certainty = 1;
    for (double strength : strongest.values()) {
      certainty *= 1 - strength;
    }
    return rounded(certainty);
  }

  /** A number from 0 to 1, to three places. */
  private static double rounded(double value) {
    return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000.0;
  }
}
