package org.demarche.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the reports that may be one act: never all pairs, but those that share a key (a block), and of these each with
 * the next few in order of time.
 */
final class Joins {

  /** The mode of a conversation at a distance, which is no visit and no meeting. */
  private static final String CALL = "call";

  /** With how many later reports of its block a report is compared. */
  static final int WINDOW = 40;

  private static final Comparator<Report> BY_TIME = Comparator
      .comparing(Report::orderDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
      .thenComparing(Report::document).thenComparing(report -> report.mentions().get(0).begin());

  private final List<JoinRule> rules;

  Joins(List<JoinRule> rules) {
    this.rules = rules;
  }

  /**
   * The blocks of a report: its category with a person, two sides, a side and a place, or a side and a word of its
   * topic or name; without sides, with a word.
   */
  static Set<String> blocks(Report report) {
    Set<String> blocks = new TreeSet<>();
    List<String> sides = report.sides().stream().map(Side::key).distinct().sorted().toList();
    String category = report.category() + ' ';
    for (int i = 0; i < sides.size(); i++) {
      for (int k = i + 1; k < sides.size(); k++) {
        blocks.add(category + sides.get(i) + '+' + sides.get(k));
      }
      for (Site site : report.sites()) {
        blocks.add(category + sides.get(i) + '@' + site.name());
      }
      for (String word : report.words()) {
        blocks.add(category + sides.get(i) + '#' + word);
      }
    }
    for (Side side : report.sides()) {
      if (side.lastName() != null) {
        blocks.add(category + '*' + side.lastName());
      }
    }
    if (sides.size() < 2) {
      report.words().forEach(word -> blocks.add(category + '#' + word));
      report.context().forEach(word -> blocks.add(category + '#' + word));
    }
    return blocks;
  }

  /** The pairs of reports of different documents that a rule allows to be one act, the strongest first. */
  List<Join> find(List<Report> reports) {
    Map<String, List<Report>> blocks = new LinkedHashMap<>();
    for (Report report : reports.stream().sorted(BY_TIME).toList()) {
      blocks(report).forEach(block -> blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(report));
    }
    Set<Pair> done = new HashSet<>();
    List<Join> joins = new ArrayList<>();
    for (List<Report> block : blocks.values()) {
      addJoins(block, done, joins);
    }
    joins.sort(strongestFirst());
    return joins;
  }

  /** The strongest rule first, then what has more in common, then the order of the documents. */
  static Comparator<Join> strongestFirst() {
    return Comparator.comparingInt(Join::rank)
        .thenComparing(join -> -join.evidence().words().size() - join.evidence().context().size())
        .thenComparing(join -> join.one().key()).thenComparing(join -> join.other().key());
  }

  private record Pair(String one, String other) {
  }

  /** Adds the joins within one block, whose reports are in order of time, that no other block had. */
  private void addJoins(List<Report> block, Set<Pair> done, List<Join> joins) {
    for (int i = 0; i < block.size(); i++) {
      for (int k = i + 1; k < Math.min(block.size(), i + 1 + WINDOW); k++) {
        Report one = block.get(i);
        Report other = block.get(k);
        Join join = join(one, other);
        if (join != null && done.add(new Pair(one.key(), other.key()))) {
          joins.add(join);
        }
      }
    }
  }

  /** The strongest rule that allows two reports to be one act, with what they have in common; null if none does. */
  Join join(Report one, Report other) {
    boolean isOtherMode = CALL.equals(one.mode()) != CALL.equals(other.mode()) && one.mode() != null
        && other.mode() != null;
    if (one.document().equals(other.document()) || isOtherMode || Evidence.conflict(one, other)) {
      return null;
    }
    Evidence evidence = Evidence.of(one, other);
    for (int rank = 0; rank < rules.size(); rank++) {
      if (rules.get(rank).allows(evidence)) {
        return new Join(one, other, rules.get(rank), rank, evidence);
      }
    }
    return null;
  }
}
