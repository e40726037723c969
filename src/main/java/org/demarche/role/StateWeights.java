package org.demarche.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much speaks for each state at a place of a document. Some of it counts everywhere, some only for what stands
 * behind it. Places are asked for from beginning to end; going back costs another pass.
 */
final class StateWeights {

  /** The place of what counts everywhere. */
  static final int EVERYWHERE = -1;

  private record Weight(String country, int weight, int begin) {
  }

  /** What counts for what stands behind a place. */
  private final List<Weight> all = new ArrayList<>();
  private final Map<String, Integer> everywhere = new TreeMap<>();
  private final Map<String, Integer> sums = new TreeMap<>();
  private int total;
  private int next;
  private boolean isSorted;

  /** Adds a weight that counts for what stands behind a place. */
  void add(String country, int weight, int begin) {
    if (begin == EVERYWHERE) {
      everywhere.merge(country, weight, Integer::sum);
      count(country, weight);
      return;
    }
    boolean isPassed = next > 0 && begin <= all.get(next - 1).begin;
    all.add(new Weight(country, weight, begin));
    isSorted = false;
    if (isPassed) {
      restart();
    }
  }

  /** Moves to a place of the document. */
  void moveTo(int begin) {
    if (!isSorted) {
      all.sort(Comparator.comparingInt(Weight::begin));
      isSorted = true;
    }
    if (next > 0 && all.get(next - 1).begin >= begin) {
      restart();
    }
    while (next < all.size() && all.get(next).begin < begin) {
      Weight weight = all.get(next++);
      count(weight.country, weight.weight);
    }
  }

  private void count(String country, int weight) {
    sums.merge(country, weight, Integer::sum);
    total += weight;
  }

  private void restart() {
    sums.clear();
    total = 0;
    next = 0;
    everywhere.forEach(this::count);
  }

  /** The weight of a state at the place. */
  int of(String country) {
    return sums.getOrDefault(country, 0);
  }

  /** The weight of all states at the place. */
  int total() {
    return total;
  }

  /** The state that weighs more than all others together, or null. */
  String most() {
    return sums.entrySet().stream().filter(entry -> entry.getValue() * 2 > total).map(Map.Entry::getKey).findFirst()
        .orElse(null);
  }
}
