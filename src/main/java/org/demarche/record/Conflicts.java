package org.demarche.record;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.record.Mention.Reference;

/** Decides whether two groups of mentions contradict each other, so that they name different acts. */
final class Conflicts {

  private static final Set<String> FACTS = Set.of("OCCURRED", "ONGOING");

  private final Set<String> past;
  private final Set<String> ordinals;
  private final Set<String> others;

  Conflicts(RecordTables tables) {
    past = tables.words("past");
    ordinals = tables.words("ordinal");
    others = tables.words("new");
  }

  /** Whether something that the text says keeps two groups apart; the earlier one comes first. */
  boolean between(Group earlier, Group later) {
    Sides sides = Sides.of(earlier.sides(), later.sides());
    return sides.conflict() || sides.same() == 0 && inNames(earlier, later.first()) || inWords(earlier, later)
        || inTime(earlier, later) || inPlace(earlier, later);
  }

  private static boolean inNames(Group earlier, Mention later) {
    return !later.names().isEmpty() && earlier.recent().stream().anyMatch(mention -> !mention.names().isEmpty()
        && Collections.disjoint(mention.names(), later.names()));
  }

  private boolean inWords(Group earlier, Group later) {
    Mention first = later.first();
    if (!marks(others, first).isEmpty() && !earlier.first().headline()) {
      return true;
    }
    for (Mention mention : earlier.recent()) {
      if (mention.several() != first.several() || differ(ordinals, mention, first)
          || !marks(past, mention).equals(marks(past, first))) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Set<String> words, Mention one, Mention other) {
    List<String> here = marks(words, one);
    List<String> there = marks(words, other);
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  private static List<String> marks(Set<String> words, Mention mention) {
    return mention.marks().stream().filter(words::contains).toList();
  }

  private static boolean inTime(Group earlier, Group later) {
    return later.recent().stream().anyMatch(mention -> earlier.recent().stream()
        .anyMatch(other -> Dates.exclude(mention.date(), other.date())));
  }

  private static boolean inPlace(Group earlier, Group later) {
    for (Mention mention : later.recent()) {
      for (Place place : mention.places()) {
        boolean known = false;
        boolean excluded = true;
        for (Mention other : earlier.recent()) {
          for (Place there : other.places()) {
            known = true;
            excluded &= place.excludes(there);
          }
        }
        if (known && excluded) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the status of a mention that does not look back shows that it is another act than an earlier one. */
  static boolean inStatus(Mention earlier, Mention later) {
    if (later.looksBack() || later.reference() == Reference.BARE && later.status().isEmpty()) {
      return false;
    }
    return FACTS.contains(earlier.status()) != FACTS.contains(later.status());
  }
}
