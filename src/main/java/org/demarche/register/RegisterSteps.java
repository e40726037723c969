package org.demarche.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The steps of a register, for programs that make it in parts: each block by itself, then each group of reports that
 * are linked. The acts are those that {@link Register} makes of all reports at once.
 */
public final class RegisterSteps {

  private final Joins joins;

  /**
   * Two reports that a rule allows to be one act.
   *
   * @param one
   *          the key of the earlier one
   * @param other
   *          the key of the other one
   */
  public record Link(String one, String other) {
  }

  private RegisterSteps(Joins joins) {
    this.joins = joins;
  }

  /**
   * The steps with the built-in rules.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if their table cannot be read
   */
  public static RegisterSteps create() {
    return new RegisterSteps(new Joins(JoinRule.read(JoinRule.BUILT_IN)));
  }

  /** The blocks that a report belongs to. Only reports of one block are compared. */
  public static Set<String> blocks(Report report) {
    return Joins.blocks(report);
  }

  /** The day by which the reports of a block are sorted, those without a day last; then by document and offset. */
  public static String order(Report report) {
    return report.orderDay() == null ? "~" : report.orderDay().toString();
  }

  /** An empty block, to which its reports are added in their order. */
  public Block block() {
    return new Block();
  }

  /** A block, of which only the last few reports are kept. */
  public final class Block {

    private final Deque<Report> last = new ArrayDeque<>();

    /** Adds the next report and returns its links to those before it. */
    public List<Link> add(Report report) {
      List<Link> links = last.stream().filter(before -> joins.join(before, report) != null)
          .map(before -> new Link(before.key(), report.key())).toList();
      last.addLast(report);
      if (last.size() > Joins.WINDOW) {
        last.removeFirst();
      }
      return links;
    }
  }

  /**
   * The acts of a group of reports. No report may have a link, or an id of an earlier register, in common with a report
   * of another group.
   *
   * @param reports
   *          the group
   * @param links
   *          between its reports; each counts once
   * @param before
   *          ids of an earlier register by the keys of its reports
   */
  public List<Entry> entries(List<Report> reports, Collection<Link> links, Map<String, String> before) {
    List<Report> sorted = Register.sorted(reports);
    Map<String, Report> byKey = new HashMap<>();
    sorted.forEach(report -> byKey.put(report.key(), report));
    List<Join> found = new ArrayList<>(links.stream().distinct().map(link -> joins.join(byKey.get(link.one()),
        byKey.get(link.other()))).filter(Objects::nonNull).toList());
    found.sort(Joins.strongestFirst());
    return Register.entries(sorted, found, joins, before);
  }
}
