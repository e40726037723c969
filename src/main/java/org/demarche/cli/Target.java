package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.EntityTables;
import org.demarche.export.ExportFolder;
import org.demarche.export.ExportFormat;
import org.demarche.export.OutputFolder;
import org.demarche.export.RecordChoice;
import org.demarche.export.XmiFile;

/** An output folder for documents in one format. Thread-safe. */
abstract sealed class Target {

  /** The name of UIMA's own format. */
  static final String XMI = "xmi";

  private static final List<String> NAMES = Stream.concat(Stream.of(XMI), ExportFormat.NAMES.stream()).toList();

  /** What makes the type system of the documents when it is needed. */
  interface Types {
    TypeSystem make() throws IOException, UIMAException;
  }

  /**
   * The folders for some formats: that of the results for a single one, and one below it for each of several, named
   * after the format.
   *
   * @param choice
   *          which events are written, for the formats with events
   * @param entities
   *          the location of the tables of states, for the formats that name them
   * @throws IllegalArgumentException
   *           if there is no such format; the message lists all
   */
  static List<Target> of(List<String> formats, Path folder, RecordChoice choice, String entities) {
    List<String> names = formats.stream().map(format -> format.toLowerCase(Locale.ROOT)).distinct().toList();
    return names.stream()
        .map(name -> of(name, names.size() == 1 ? folder : folder.resolve(known(name)), choice, entities)).toList();
  }

  private static String known(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no format \"" + name + "\"; there are " + String.join(", ", NAMES));
    }
    return name;
  }

  /**
   * The folder for a format.
   *
   * @param choice
   *          which events are written, for the formats with events
   * @param entities
   *          the location of the tables of states, for the formats that name them
   * @throws IllegalArgumentException
   *           if there is no such format
   */
  static Target of(String format, Path folder, RecordChoice choice, String entities) {
    return known(format.toLowerCase(Locale.ROOT)).equals(XMI) ? new Xmi(folder)
        : new Export(ExportFormat.of(format), folder, choice, entities);
  }

  /** The folder, absolute. */
  abstract Path path();

  /** Leaves some files as they are, the inputs of the run. */
  abstract void keep(Set<Path> inputs);

  /** The output files of a document; the last is written when the others are complete. */
  abstract List<Path> files(String id) throws IOException;

  /** Whether the files of a document exist, are complete, and were written by us. */
  abstract boolean isComplete(String id) throws IOException;

  /** Throws an exception if another program has a file with the name of one for the whole folder. */
  abstract void check() throws IOException;

  /** Writes a document; returns the number of characters replaced because the format does not allow them. */
  abstract int write(JCas jcas, String id) throws IOException;

  /** Deletes those files of a document that were written by us. */
  abstract void delete(String id) throws IOException;

  /** Writes the files for the whole folder, from what there is in it. */
  abstract void finish(Types types) throws IOException, UIMAException;

  private static final class Xmi extends Target {
    private final OutputFolder folder;
    private boolean hasTypes;

    Xmi(Path folder) {
      this.folder = new OutputFolder(folder);
    }

    @Override
    Path path() {
      return folder.path();
    }

    @Override
    void keep(Set<Path> inputs) {
      folder.keep(inputs);
    }

    @Override
    List<Path> files(String id) throws IOException {
      return List.of(folder.file(id, XmiFile.EXTENSION));
    }

    @Override
    boolean isComplete(String id) throws IOException {
      return XmiFile.isComplete(folder, id);
    }

    @Override
    void check() throws IOException {
      XmiFile.checkTypeSystem(folder);
    }

    @Override
    int write(JCas jcas, String id) throws IOException {
      begin(jcas.getTypeSystem());
      return XmiFile.write(jcas.getCas(), folder, id);
    }

    /** Writes the type system before the first document, so that a run that is ended has documents that can be read. */
    private synchronized void begin(TypeSystem types) throws IOException {
      if (!hasTypes) {
        XmiFile.writeTypeSystem(types, folder);
        hasTypes = true;
      }
    }

    @Override
    void delete(String id) throws IOException {
      XmiFile.delete(folder, id);
    }

    @Override
    void finish(Types types) throws IOException, UIMAException {
      if (!Files.exists(folder.path().resolve(XmiFile.TYPE_SYSTEM))) {
        XmiFile.writeTypeSystem(types.make(), folder);
      }
    }
  }

  private static final class Export extends Target {
    private final ExportFolder folder;

    Export(ExportFormat format, Path folder, RecordChoice choice, String entities) {
      this.folder = new ExportFolder(format.exporter(EntityTables.read(entities).states(), choice), folder);
    }

    @Override
    Path path() {
      return folder.path();
    }

    @Override
    void keep(Set<Path> inputs) {
      folder.keep(inputs);
    }

    @Override
    List<Path> files(String id) throws IOException {
      return folder.files(id);
    }

    @Override
    boolean isComplete(String id) throws IOException {
      return folder.isComplete(id);
    }

    @Override
    void check() throws IOException {
      folder.check();
    }

    @Override
    int write(JCas jcas, String id) throws IOException {
      folder.write(jcas, id);
      return 0;
    }

    @Override
    void delete(String id) throws IOException {
      folder.delete(id);
    }

    @Override
    void finish(Types types) throws IOException {
      folder.finish();
    }
  }
}
