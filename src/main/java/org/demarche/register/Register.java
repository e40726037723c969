package org.demarche.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The acts that the documents of an archive report, each once. Reports are joined by the rules of a table; what agrees
 * and which rule it was is kept for each join. The same reports give the same register, in whatever order they come.
 */
public final class Register {

  private static final int ID = 12;

  private final List<JoinRule> rules;

  private Register(List<JoinRule> rules) {
    this.rules = rules;
  }

  /**
   * A register with the built-in rules.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if their table cannot be read
   */
  public static Register create() {
    return new Register(JoinRule.read(JoinRule.BUILT_IN));
  }

  /**
   * Makes the entries of a register.
   *
   * @param reports
   *          what the documents report; of two with the same document and first mention, the first counts
   * @param before
   *          the ids of an earlier register by the keys of its reports ({@link Report#key}), which stay the same;
   *          empty if there is none
   */
  public List<Entry> entries(List<Report> reports, Map<String, String> before) {
    List<Report> sorted = sorted(reports);
    Joins joins = new Joins(rules);
    return entries(sorted, joins.find(sorted), joins, before);
  }

  /** The reports in order of their documents and mentions, each once. */
  static List<Report> sorted(List<Report> reports) {
    Set<String> keys = new HashSet<>();
    return reports.stream().filter(report -> keys.add(report.key()))
        .sorted(Comparator.comparing(Report::document).thenComparing(report -> report.mentions().get(0).begin()))
        .toList();
  }

  /** The entries of sorted reports and of all joins between them, the strongest first. */
  static List<Entry> entries(List<Report> sorted, List<Join> found, Joins joins, Map<String, String> before) {
    Clusters clusters = new Clusters(sorted, joins);
    found.forEach(clusters::add);
    List<Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Clusters.Group group : clusters.all()) {
      Set<String> known = new LinkedHashSet<>();
      group.reports().forEach(report -> {
        if (before.containsKey(report.key())) {
          known.add(before.get(report.key()));
        }
      });
      known.removeAll(taken);
      List<String> ids = List.copyOf(known);
      String id = ids.isEmpty() ? id(group.reports().get(0).key()) : ids.get(0);
      taken.add(id);
      entries.add(new Entry(id, ids.isEmpty() ? List.of() : ids.subList(1, ids.size()), group.reports(),
          group.joins()));
    }
    return entries;
  }

  private static String id(String key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "act-" + HexFormat.of().formatHex(digest).substring(0, ID);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
