package org.demarche.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts reports together, join by join. A join of two groups holds only if no report of one conflicts with a report of
 * the other, and if a rule allows half of these pairs: groups grow by what their reports have in common, not by chains.
 */
final class Clusters {

  /** With how many reports of the other group each report is compared before a join. */
  private static final int COMPARED = 12;

  /** Of the pairs of reports of two groups, one in so many must be allowed to be one act. */
  private static final int SUPPORT = 2;

  /**
   * The reports of one act.
   *
   * @param reports
   *          in the order in which they were given
   * @param joins
   *          why they are one act, the strongest join first; one fewer than reports
   */
  record Group(List<Report> reports, List<Join> joins) {
  }

  private final Map<String, List<Report>> groups = new HashMap<>();
  private final Map<String, List<Join>> joins = new HashMap<>();
  private final List<Report> reports;
  private final Joins finder;

  Clusters(List<Report> reports, Joins finder) {
    this.finder = finder;
    this.reports = reports;
    for (Report report : reports) {
      groups.put(report.key(), new ArrayList<>(List.of(report)));
      joins.put(report.key(), new ArrayList<>());
    }
  }

  /** Makes a join unless the groups of its reports are one already, or conflict. */
  void add(Join join) {
    List<Report> one = groups.get(join.one().key());
    List<Report> other = groups.get(join.other().key());
    if (one == other || !areOne(one, other)) {
      return;
    }
    List<Report> large = one.size() >= other.size() ? one : other;
    List<Report> small = large == one ? other : one;
    large.addAll(small);
    small.forEach(report -> groups.put(report.key(), large));
    joins.get(join.one().key()).add(join);
  }

  private boolean areOne(List<Report> one, List<Report> other) {
    int pairs = 0;
    int allowed = 0;
    for (Report report : one.subList(0, Math.min(COMPARED, one.size()))) {
      for (Report candidate : other.subList(0, Math.min(COMPARED, other.size()))) {
        if (report.document().equals(candidate.document()) || Evidence.conflict(report, candidate)) {
          return false;
        }
        pairs++;
        allowed += finder.join(report, candidate) == null ? 0 : 1;
      }
    }
    return allowed * SUPPORT >= pairs;
  }

  /** The groups, each in the order in which the reports were given, with the joins that made it. */
  List<Group> all() {
    Map<List<Report>, List<Report>> ordered = new IdentityHashMap<>();
    List<List<Report>> order = new ArrayList<>();
    for (Report report : reports) {
      ordered.computeIfAbsent(groups.get(report.key()), group -> {
        List<Report> members = new ArrayList<>();
        order.add(members);
        return members;
      }).add(report);
    }
    return order.stream().map(members -> new Group(members, members.stream()
        .flatMap(report -> joins.get(report.key()).stream()).sorted(Joins.strongestFirst()).toList())).toList();
  }
}
