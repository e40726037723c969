package org.demarche.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The sides of an act as several documents give them, each once. */
final class Sides {

  private Sides() {
  }

  /** Each side once, by its fullest name, in the order of their first mentions. */
  static List<Side> merged(List<Side> sides) {
    List<List<Side>> groups = new ArrayList<>();
    for (Side side : sides) {
      groups.stream().filter(group -> isOne(group.get(0), side)).findFirst().orElseGet(() -> {
        groups.add(new ArrayList<>());
        return groups.get(groups.size() - 1);
      }).add(side);
    }
    return groups.stream().map(Sides::fullest).toList();
  }

  private static boolean isOne(Side one, Side other) {
    boolean arePeople = one.lastName() != null && other.lastName() != null;
    return arePeople ? one.isSamePerson(other) : one.isPerson() == other.isPerson() && one.words().equals(other.words())
        && !one.isOtherCountry(other);
  }

  private static Side fullest(List<Side> sides) {
    Side fullest = sides.stream().max(Comparator.comparingInt(side -> side.words().size())).orElseThrow();
    return new Side(sides.get(0).role(), fullest.name(), fullest.isPerson(),
        first(sides, Side::country), first(sides, Side::office));
  }

  private static String first(List<Side> sides, Function<Side, String> value) {
    return sides.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
