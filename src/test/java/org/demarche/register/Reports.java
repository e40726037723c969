package org.demarche.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes reports for tests: a meeting of Ana Silva of Brazil and Jan Lis of Poland, unless something else is said. */
final class Reports {

  private final String document;
  private LocalDate day = LocalDate.of(2025, 3, 4);
  private String category = "CONSULT";
  private String mode;
  private String status = "OCCURRED";
  private String date = "2025-03-03";
  private List<Side> sides = List.of(person("Ana Silva", "BRA"), person("Jan Lis", "POL"));
  private List<Site> sites = List.of();
  private Set<String> words = Set.of();
  private Set<String> context = Set.of();
  private boolean isDisputed;
  private List<Report.Count> counts = List.of();
  private int begin = 10;
  private int round;
  private double salience = 0.5;

  private Reports(String document) {
    this.document = document;
  }

  static Reports in(String document) {
    return new Reports(document);
  }

  static Side person(String name, String country) {
    return new Side("PARTY", name, true, country, "president");
  }

  static Side state(String name, String country) {
    return new Side("PARTY", name, false, country, null);
  }

  static Site city(String name, String country) {
    return new Site(name, "CITY", country, Double.NaN, Double.NaN);
  }

  Reports on(String published) {
    day = published == null ? null : LocalDate.parse(published);
    return this;
  }

  Reports kind(String other, String itsMode) {
    category = other;
    mode = itsMode;
    return this;
  }

  Reports status(String other) {
    status = other;
    return this;
  }

  Reports date(String other) {
    date = other;
    return this;
  }

  Reports sides(Side... others) {
    sides = List.of(others);
    return this;
  }

  Reports at(Site... others) {
    sites = List.of(others);
    return this;
  }

  Reports words(String... others) {
    words = new TreeSet<>(List.of(others));
    return this;
  }

  Reports context(String... others) {
    context = new TreeSet<>(List.of(others));
    return this;
  }

  Reports counts(Report.Count... others) {
    counts = List.of(others);
    return this;
  }

  Reports disputed() {
    isDisputed = true;
    return this;
  }

  Reports beginsAt(int offset) {
    begin = offset;
    return this;
  }

  Reports round(int number) {
    round = number;
    return this;
  }

  Reports salience(double share) {
    salience = share;
    return this;
  }

  Report report() {
    return new Report(document, "Title of " + document, day, category, mode, status, 0.9, salience, date,
        words.isEmpty() ? null : String.join(" ", words), round, sides, sites, words, context,
        List.of(new Report.Mention(begin, begin + 3)), "They met.", isDisputed, counts);
  }

  /** The groups of documents that a register makes of some reports, each joined by +. */
  static List<String> acts(Reports... reports) {
    List<String> acts = new ArrayList<>();
    for (Entry entry : entries(reports)) {
      acts.add(String.join("+", entry.reports().stream().map(Report::document).toList()));
    }
    return acts;
  }

  static List<Entry> entries(Reports... reports) {
    return Register.create().entries(List.of(reports).stream().map(Reports::report).toList(), Map.of());
  }
}
