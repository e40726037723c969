package org.demarche.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.demarche.entity.EntityTables;
import org.demarche.entity.States;

/** The supported output formats. */
public enum ExportFormat {
  /** An HTML page for each document, and an index page. */
  HTML((states, choice) -> new HtmlExporter(choice)),
  /** Event records as JSON Lines, with the field names of PLOVER's coders; needs uimaj-io-json. */
  PLOVER(PloverExporter::new),
  /** Event records as CSV, with POLECAT's columns. */
  CSV(CsvExporter::new),
  /** Standoff annotation for the brat rapid annotation tool. */
  BRAT((states, choice) -> new BratExporter()),
  /** UIMA's JSON CAS; needs uimaj-io-json. */
  JSON((states, choice) -> new JsonCasExporter());

  /** The names of all formats, in lower case. */
  public static final List<String> NAMES = Arrays.stream(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();

  private final BiFunction<States, RecordChoice, Exporter> exporter;

  ExportFormat(BiFunction<States, RecordChoice, Exporter> exporter) {
    this.exporter = exporter;
  }

  /** The exporter for this format, with the built-in names of states. */
  public Exporter exporter() {
    return exporter(EntityTables.read(EntityTables.BUILT_IN).states());
  }

  /** The exporter for this format, with the built-in names of states, for some events. */
  public Exporter exporter(RecordChoice choice) {
    return exporter(EntityTables.read(EntityTables.BUILT_IN).states(), choice);
  }

  /**
   * The exporter for this format.
   *
   * @param states
   *          the names of states
   */
  public Exporter exporter(States states) {
    return exporter(states, RecordChoice.ALL);
  }

  /**
   * The exporter for this format.
   *
   * @param states
   *          the names of states
   * @param choice
   *          which events are written, for the formats with events: html, plover and csv
   */
  public Exporter exporter(States states, RecordChoice choice) {
    Exporter made = exporter.apply(states, choice);
    return this == JSON ? made : new InTextExporter(made);
  }

  /**
   * The format with a name, ignoring case.
   *
   * @throws IllegalArgumentException
   *           if there is none; the message lists the valid names
   */
  public static ExportFormat of(String name) {
    for (ExportFormat format : values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw new IllegalArgumentException("no format \"" + name + "\"; there are " + String.join(", ", NAMES));
  }
}
