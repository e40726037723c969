package org.demarche.cli;

import java.nio.charset.Charset;
import org.demarche.input.ReadingOptions;
import picocli.CommandLine.Option;

/** The options of commands that read files. */
final class ReadingMixin {

  @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the files, such as windows-1252 "
      + "(default: UTF-8, or what an HTML page declares). A byte order mark takes precedence.")
  private Charset encoding;

  @Option(names = "--text-column", paramLabel = "NAME", defaultValue = ReadingOptions.TEXT,
      description = "The column of .jsonl, .csv and .tsv with the text (default: ${DEFAULT-VALUE}).")
  private String textColumn;

  @Option(names = "--id-column", paramLabel = "NAME", defaultValue = ReadingOptions.ID,
      description = "The column with the name of the document (default: ${DEFAULT-VALUE}; without one, the "
          + "number of the line). All other columns, such as date, source and title, become metadata.")
  private String idColumn;

  @Option(names = "--mend", description = "Replace HTML entities (&ldquo;) and garbled characters (â€™) with "
      + "what they stand for. Offsets then refer to the mended text, which annotate writes beside the output.")
  private boolean mend;

  ReadingOptions options() {
    return new ReadingOptions(encoding, textColumn, idColumn, mend);
  }
}
