package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.EntityTables;
import org.demarche.export.ExportFolder;
import org.demarche.export.ExportFormat;
import org.demarche.export.RecordChoice;
import org.demarche.export.XmiFile;

/** An output folder for documents in one format. Thread-safe. */
abstract sealed class Target {

  /** The name of UIMA's own format. */
  static final String XMI = "xmi";

  /**
   * The folder for a format.
   *
   * @param choice
   *          which events are written, for the formats with events
   * @throws IllegalArgumentException
   *           if there is no such format
   */
  static Target of(String format, Path folder, RecordChoice choice) {
    return format.equalsIgnoreCase(XMI) ? new Xmi(folder) : new Export(ExportFormat.of(format), folder, choice);
  }

  /** The names of all formats. */
  static String formats() {
    return Stream.concat(Stream.of(XMI), Arrays.stream(ExportFormat.values())
        .map(f -> f.name().toLowerCase(Locale.ROOT))).collect(Collectors.joining(", "));
  }

  /** The output file of a document. */
  abstract Path file(String id) throws IOException;

  /** Whether the file of a document exists and is complete. */
  boolean isComplete(String id) throws IOException {
    return Files.isRegularFile(file(id));
  }

  /** Writes folder-level files needed before the first document. */
  void begin(JCas empty) throws IOException {
  }

  /** Writes a document; returns the number of characters replaced because the format does not allow them. */
  abstract int write(JCas jcas, String id) throws IOException;

  /** Writes folder-level files after the last document. */
  void finish() throws IOException {
  }

  private static final class Xmi extends Target {
    private final Path folder;

    Xmi(Path folder) {
      this.folder = folder;
    }

    @Override
    Path file(String id) {
      return folder.resolve(id + XmiFile.EXTENSION);
    }

    @Override
    boolean isComplete(String id) throws IOException {
      return XmiFile.isComplete(file(id));
    }

    @Override
    void begin(JCas empty) throws IOException {
      XmiFile.writeTypeSystem(empty.getTypeSystem(), folder);
    }

    @Override
    int write(JCas jcas, String id) throws IOException {
      return XmiFile.write(jcas.getCas(), file(id));
    }
  }

  private static final class Export extends Target {
    private final ExportFolder folder;

    Export(ExportFormat format, Path folder, RecordChoice choice) {
      this.folder = new ExportFolder(format.exporter(EntityTables.read(EntityTables.BUILT_IN).states(), choice),
          folder);
    }

    @Override
    Path file(String id) throws IOException {
      return folder.file(id);
    }

    @Override
    int write(JCas jcas, String id) throws IOException {
      folder.write(jcas, id);
      return 0;
    }

    @Override
    void finish() throws IOException {
      folder.finish();
    }
  }
}
