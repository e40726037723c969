package org.demarche.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rounds of talks of the same countries, in their order.
 *
 * @param entries
 *          at least two rounds, the first one first
 */
public record Series(List<Entry> entries) {

  /** The most days between two rounds of one series. */
  private static final int PAUSE = 500;

  private static final Comparator<Entry> BY_DAY = Comparator
      .comparing(Series::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).thenComparing(Entry::round)
      .thenComparing(Entry::id);

  /**
   * The series in a register, in order of their first rounds. An act belongs to one if a document says which round it
   * is, and the round before has the same kind, at least two of its countries, and a lower number.
   */
  public static List<Series> of(List<Entry> entries) {
    Map<String, List<List<Entry>>> open = new HashMap<>();
    List<List<Entry>> all = new ArrayList<>();
    for (Entry entry : entries.stream().filter(entry -> entry.round() > 0).sorted(BY_DAY).toList()) {
      List<List<Entry>> ofKind = open.computeIfAbsent(entry.category(), category -> new ArrayList<>());
      ofKind.removeIf(series -> isOver(last(series), entry));
      List<Entry> series = ofKind.stream().filter(one -> continues(last(one), entry)).findFirst().orElseGet(() -> {
        List<Entry> made = new ArrayList<>();
        ofKind.add(made);
        all.add(made);
        return made;
      });
      series.add(entry);
    }
    return all.stream().filter(series -> series.size() > 1).map(series -> new Series(List.copyOf(series))).toList();
  }

  /** The codes of the countries that take part in its first round. */
  public Set<String> countries() {
    return countries(entries.get(0));
  }

  private static Entry last(List<Entry> series) {
    return series.get(series.size() - 1);
  }

  private static boolean isOver(Entry last, Entry entry) {
    LocalDate before = day(last);
    LocalDate now = day(entry);
    return before != null && now != null && ChronoUnit.DAYS.between(before, now) > PAUSE;
  }

  private static boolean continues(Entry last, Entry entry) {
    Set<String> common = countries(last);
    common.retainAll(countries(entry));
    return last.round() < entry.round() && common.size() > 1;
  }

  private static Set<String> countries(Entry entry) {
    return entry.sides().stream().map(Side::country).filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LocalDate day(Entry entry) {
    Days days = entry.dates().keySet().stream().map(Days::of).filter(Objects::nonNull).findFirst().orElse(null);
    List<LocalDate> reported = entry.reported();
    return days != null ? days.first() : reported.isEmpty() ? null : reported.get(0);
  }
}
