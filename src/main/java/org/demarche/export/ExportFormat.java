package org.demarche.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that documents can be written in. */
public enum ExportFormat {
  /** A page to look at for each document, and an index page. */
  HTML(new HtmlExporter()),
  /** Event records as JSON Lines, with the field names of PLOVER's coders; needs uimaj-io-json. */
  PLOVER(new PloverExporter()),
  /** Event records as CSV, with POLECAT's columns. */
  CSV(new CsvExporter()),
  /** Standoff annotation for the brat rapid annotation tool. */
  BRAT(new BratExporter()),
  /** UIMA's JSON CAS; needs uimaj-io-json. */
  JSON(new JsonCasExporter());

  private final Exporter exporter;

  ExportFormat(Exporter exporter) {
    this.exporter = exporter;
  }

  /** What writes this format. */
  public Exporter exporter() {
    return exporter;
  }

  /**
   * The format of a name in any case.
   *
   * @throws IllegalArgumentException
   *           when there is none, with the names that there are
   */
  public static ExportFormat of(String name) {
    for (ExportFormat format : values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw new IllegalArgumentException("no format \"" + name + "\"; there are " + Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
  }
}
