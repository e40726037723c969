package org.demarche.input;

import java.util.Locale;

/** The kinds of files that are read, by the end of their names. */
enum FileFormat {
  TEXT(".txt"), HTML(".html", ".htm", ".xhtml"), PDF(".pdf"), WORD(".docx"), JSON_LINES(".jsonl", ".ndjson"),
  TABLE(".csv", ".tsv"), ZIP(".zip"), GZIP(".gz");

  private final String[] extensions;

  FileFormat(String... extensions) {
    this.extensions = extensions;
  }

  /** The format of a file by its name, or null if it is none of these. */
  static FileFormat of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileFormat format : values()) {
      for (String extension : format.extensions) {
        if (lower.endsWith(extension) && lower.length() > extension.length()) {
          return format;
        }
      }
    }
    return null;
  }

  /** Whether a file of this kind may contain several documents. */
  boolean isContainer() {
    return this == JSON_LINES || this == TABLE || this == ZIP || this == GZIP;
  }
}
