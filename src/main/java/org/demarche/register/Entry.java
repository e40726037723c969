package org.demarche.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One act of the world, with all documents that report it.
 *
 * @param id
 *          stays the same when documents are added
 * @param joined
 *          ids of entries of an earlier register that turned out to be this act
 * @param reports
 *          what each document says of it, in order of the documents' days; of one day, plans before
 *          facts
 * @param joins
 *          why these are one act
 */
public record Entry(String id, List<String> joined, List<Report> reports, List<Join> joins) {

  private static final String NEGATED = "NEGATED";
  private static final String PLANNED = "PLANNED";

  /** The least salience of an act that a document is about. */
  private static final double SUBJECT = 0.4;

  private static final Comparator<Report> BY_DAY = Comparator
      .comparing(Report::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
      .thenComparing(Report::isFact).thenComparing(Report::document)
      .thenComparing(report -> report.mentions().get(0).begin());

  /**
   * A step on the way of an act to what it is now.
   *
   * @param stage
   *          ANNOUNCED, POSTPONED, HELD, CALLED_OFF, DENIED, PROPOSED or POSSIBLE
   * @param day
   *          the day of the first document that says so; null if it is unknown
   * @param document
   *          that document
   */
  public record Step(Stage stage, LocalDate day, String document) {
  }

  /**
   * Why two reports are one act, in words.
   *
   * @param rule
   *          the id of the rule
   * @param common
   *          the stems of topic, name, and other names and nouns that both have
   */
  public record Reason(String rule, String common) {
  }

  /** How an act comes to be what it is. */
  public enum Stage {
    PROPOSED, POSSIBLE, ANNOUNCED, POSTPONED, HELD, CALLED_OFF, DENIED
  }

  /** Keeps the reports in order of their documents' days. */
  public Entry {
    reports = reports.stream().sorted(BY_DAY).toList();
  }

  public String category() {
    return reports.get(0).category();
  }

  /** The kind of act that most reports name; null if none does. */
  public String mode() {
    return most(Report::mode);
  }

  /** What it is about, in the words of the report that is most about it; null if none says. */
  public String topic() {
    return reports.stream().filter(report -> report.topic() != null)
        .max(Comparator.comparingDouble(Report::salience)).map(Report::topic).orElse(null);
  }

  /** Which round of a series it is, as most documents that say so have it; 0 if none does. */
  public int round() {
    String round = most(report -> report.round() > 0 ? Integer.toString(report.round()) : null);
    return round == null ? 0 : Integer.parseInt(round);
  }

  /** The highest certainty that a report has, from 0 to 1. */
  public double certainty() {
    return reports.stream().mapToDouble(Report::certainty).max().orElse(0);
  }

  /**
   * How things stand: what the last documents say, but what has happened stays so when a later one still speaks of a
   * plan.
   */
  public String status() {
    String status = null;
    for (Report report : reports) {
      boolean isNewer = status == null || report.isFact() || !isFact(status) || report.status().equals(NEGATED)
          && !report.isDisputed() && reports.stream().filter(Report::isFact).count() <= 1;
      status = isNewer ? report.status() : status;
    }
    return status;
  }

  private static boolean isFact(String status) {
    return "OCCURRED".equals(status) || "ONGOING".equals(status);
  }

  /** How it came to that, each stage once. */
  public List<Step> history() {
    List<Step> steps = new ArrayList<>();
    Set<Stage> seen = new LinkedHashSet<>();
    Days planned = null;
    for (Report report : reports) {
      Days days = report.days();
      boolean isLater = planned != null && days != null && days.first().isAfter(planned.last());
      Stage stage = stage(report, seen, isLater);
      planned = PLANNED.equals(report.status()) && days != null ? days : planned;
      if (stage != null && seen.add(stage)) {
        steps.add(new Step(stage, report.day(), report.document()));
      }
    }
    return steps;
  }

  private static Stage stage(Report report, Set<Stage> seen, boolean isLater) {
    return switch (report.status() == null ? "" : report.status()) {
      case "OCCURRED", "ONGOING" -> Stage.HELD;
      case PLANNED -> isLater ? Stage.POSTPONED : Stage.ANNOUNCED;
      case "PROPOSED" -> Stage.PROPOSED;
      case "HYPOTHETICAL" -> Stage.POSSIBLE;
      case NEGATED -> seen.contains(Stage.ANNOUNCED) && !seen.contains(Stage.HELD) ? Stage.CALLED_OFF : Stage.DENIED;
      default -> null;
    };
  }

  /** The dates that are given, in ISO 8601, each with its documents; the most frequent first. */
  public Map<String, List<String>> dates() {
    return values(Report::date);
  }

  /**
   * When it was if no document gives a date: the day of the first document that is about the act, which has happened,
   * or the day before, as an interval in ISO 8601; null if there is no such document, or there are dates.
   */
  public String inferredDate() {
    if (!dates().isEmpty()) {
      return null;
    }
    return reports.stream().filter(report -> "OCCURRED".equals(report.status()) && report.salience() >= SUBJECT)
        .map(Report::day).filter(Objects::nonNull).findFirst().map(day -> day.minusDays(1) + "/" + day).orElse(null);
  }

  /** To how many it was done, as each document has it; the most frequent first. */
  public Map<Report.Count, List<String>> counts() {
    Map<Report.Count, List<String>> documents = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Report.Count count : report.counts()) {
        documents.computeIfAbsent(count, one -> new ArrayList<>()).add(report.document());
      }
    }
    return sorted(documents);
  }

  /** The places that are named, each with its documents; the most frequent first. */
  public Map<String, List<String>> places() {
    Map<String, List<String>> documents = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Site site : report.sites()) {
        documents.computeIfAbsent(site.name(), name -> new ArrayList<>()).add(report.document());
      }
    }
    return sorted(documents);
  }

  /** The places themselves, each once, the most frequent first. */
  public List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    for (String name : places().keySet()) {
      Site site = reports.stream().flatMap(report -> report.sites().stream()).filter(one -> one.name().equals(name))
          .findFirst().orElseThrow();
      if (sites.stream().noneMatch(site::isSame)) {
        sites.add(site);
      }
    }
    return sites;
  }

  /** Those who take part, each once by their fullest name, with the office and country that any report gives. */
  public List<Side> sides() {
    return Sides.merged(reports.stream().flatMap(report -> report.sides().stream()).toList());
  }

  /** Why the reports are one act; one reason fewer than reports. */
  public List<Reason> reasons() {
    return joins.stream().map(join -> new Reason(join.rule().id(), Stream.concat(join.evidence().words().stream(),
        join.evidence().context().stream()).collect(Collectors.joining(", ")))).toList();
  }

  /** The number of documents. */
  public int documents() {
    return (int) reports.stream().map(Report::document).distinct().count();
  }

  /** The days of the documents that have one, in order. */
  public List<LocalDate> reported() {
    return reports.stream().map(Report::day).filter(Objects::nonNull).toList();
  }

  public boolean isDisputed() {
    boolean isDenied = reports.stream().anyMatch(report -> NEGATED.equals(report.status()));
    return reports.stream().anyMatch(Report::isDisputed) || isDenied && reports.stream().anyMatch(Report::isFact);
  }

  private String most(Function<Report, String> value) {
    return values(value).keySet().stream().findFirst().orElse(null);
  }

  private Map<String, List<String>> values(Function<Report, String> value) {
    return sorted(reports.stream().filter(report -> value.apply(report) != null).collect(Collectors.groupingBy(value,
        LinkedHashMap::new, Collectors.mapping(Report::document, Collectors.toList()))));
  }

  private static <T> Map<T, List<String>> sorted(Map<T, List<String>> documents) {
    Map<T, List<String>> sorted = new LinkedHashMap<>();
    documents.entrySet().stream().sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> sorted.put(entry.getKey(), List.copyOf(entry.getValue())));
    return sorted;
  }
}
