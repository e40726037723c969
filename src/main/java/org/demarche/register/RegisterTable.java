package org.demarche.register;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register as CSV (RFC 4180, with a header): one act a line, several values of a cell divided by semicolons. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class RegisterTable {

  /** What each table begins with. */
  public static final String BEGIN = "Act ID,Category,Mode,Status,History,";

  private static final List<String> COLUMNS = List.of("Act ID", "Category", "Mode", "Status", "History", "Dates",
      "Places", "Place Countries", "Parties", "Party Countries", "Offices", "Counts", "Topic", "Round",
      "Disputed", "First Report", "Last Report", "Documents", "Sources", "Rules", "Joined IDs");
  private static final Pattern QUOTED = Pattern.compile("[\",;\\n\\r]");

  private RegisterTable() {
  }

  /** Writes the header and the entries in their order. */
  public static void write(List<Entry> entries, Writer out) throws IOException {
    line(COLUMNS, out);
    for (Entry entry : entries) {
      line(cells(entry), out);
    }
  }

  private static List<String> cells(Entry entry) {
    List<LocalDate> reported = entry.reported();
    String first = reported.isEmpty() ? "" : reported.get(0).toString();
    String last = reported.isEmpty() ? "" : reported.get(reported.size() - 1).toString();
    return List.of(entry.id(), entry.category(), text(entry.mode()), text(entry.status()),
        join(entry.history().stream().map(step -> step.stage() + (step.day() == null ? "" : " " + step.day()))),
        join(entry.dates().keySet().stream()), join(entry.sites().stream().map(Site::name)),
        join(entry.sites().stream().map(Site::country).distinct()), join(entry.sides().stream().map(Side::name)),
        join(entry.sides().stream().map(Side::country).distinct()), join(entry.sides().stream().map(Side::office)),
        join(entry.counts().keySet().stream().map(one -> one.act() + " " + one.number() + " " + one.what())),
        text(entry.topic()), entry.round() == 0 ? "" : Integer.toString(entry.round()),
        entry.isDisputed() ? "yes" : "no", first, last, Integer.toString(entry.documents()),
        join(entry.reports().stream().map(Report::document).distinct()),
        join(entry.joins().stream().map(join -> join.rule().id()).distinct()), join(entry.joined().stream()));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static String join(Stream<String> values) {
    return values.filter(Objects::nonNull).filter(value -> !value.isEmpty()).collect(Collectors.joining("; "));
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(RegisterTable::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String value) {
    String safe = SpreadsheetCell.of(value);
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
