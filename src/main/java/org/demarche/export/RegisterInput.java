package org.demarche.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.preprocess.XmiDocument;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;
import org.demarche.register.ReportReader;

/**
 * The records of annotated documents, from the files that have them: exported records in JSON Lines, pages, and XMI. Of
 * a document in several of these formats, the first one is read.
 */
public final class RegisterInput {

  private static final String LINES = ".jsonl";
  private static final String TEXT = ".txt";

  private final Set<String> done = new HashSet<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final List<Report> reports = new ArrayList<>();
  private final BiConsumer<Path, String> warnings;
  private ReportReader reader;
  private JCas jcas;

  /**
   * An empty input.
   *
   * @param warnings
   *          gets each file that cannot be read, with the reason
   */
  public RegisterInput(BiConsumer<Path, String> warnings) {
    this.warnings = warnings;
  }

  /** What the documents report. */
  public List<Report> reports() {
    return reports;
  }

  /** The number of documents, with those that report nothing. */
  public int documents() {
    return documents.size();
  }

  /**
   * Adds the documents of a file, or of all files in and below a folder. The records of a folder in one file count only
   * where they are all that there is.
   *
   * @throws IOException
   *           if the folder cannot be read
   */
  public void add(Path path) throws IOException {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    for (String extension : List.of(LINES, HtmlExporter.EXTENSION, XmiFile.EXTENSION)) {
      List<Path> files = Files.isDirectory(path) ? FolderFiles.in(path, extension, "") : List.of(path);
      int before = reports.size();
      for (Path file : files.stream().filter(file -> !isJoined(file)).toList()) {
        add(file, folder, extension);
      }
      if (reports.size() == before) {
        for (Path file : files.stream().filter(RegisterInput::isJoined).toList()) {
          add(file, folder, extension);
        }
      }
    }
  }

  private void add(Path file, Path folder, String extension) {
    String name = folder.relativize(file.startsWith(folder) ? file : file.toAbsolutePath()).toString();
    if (name.endsWith(extension) && !done.contains(document(folder, name, extension))) {
      read(file, document(folder, name, extension), extension);
    }
  }

  /** Whether a file repeats the records of the files beside it. */
  private static boolean isJoined(Path file) {
    String name = file.getFileName().toString();
    return name.equals(PloverExporter.JOINED) || name.equals(RegisterFolder.LINES);
  }

  private static String document(Path folder, String name, String extension) {
    String document = name.substring(0, name.length() - extension.length());
    return folder.resolve(document.endsWith(TEXT) ? document.substring(0, document.length() - TEXT.length()) : document)
        .toString();
  }

  private void read(Path file, String document, String extension) {
    try {
      boolean isRead = switch (extension) {
        case LINES -> readLines(file, document);
        case HtmlExporter.EXTENSION -> readPage(file, document);
        default -> readXmi(file, document);
      };
      if (isRead) {
        done.add(document);
      }
    } catch (IOException | UIMAException | RuntimeException e) {
      warnings.accept(file, e.getMessage());
    }
  }

  /** Reads exported records; false if there are lines, but none of a report. */
  private boolean readLines(Path file, String document) throws IOException {
    List<Report> read = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Report report = line.startsWith(PloverExporter.BEGIN) ? ReportJson.read(line) : null;
        if (report != null) {
          read.add(report);
        }
      }
    } catch (IOException e) {
      throw new IOException("line " + number + ": " + e.getMessage(), e);
    }
    if (number == 0) {
      documents.add(document);
    }
    return add(read, null) || number == 0;
  }

  private boolean readPage(Path file, String document) throws IOException {
    List<String> lines = PageRecords.read(file);
    List<Report> read = new ArrayList<>();
    for (String line : lines == null ? List.<String>of() : lines) {
      read.add(ReportJson.read(line));
    }
    return lines != null && add(read, document);
  }

  private boolean readXmi(Path file, String document) throws IOException, UIMAException {
    if (jcas == null) {
      jcas = JCasFactory.createJCas();
      reader = ReportReader.create();
    }
    jcas.reset();
    XmiDocument.read(file, jcas);
    return add(reader.read(jcas, Path.of(document).getFileName().toString()), document);
  }

  /** Adds reports; those of a document without any count it, too. */
  private boolean add(List<Report> read, String document) {
    reports.addAll(read);
    read.forEach(report -> documents.add(report.document()));
    if (read.isEmpty() && document != null) {
      documents.add(document);
    }
    return !read.isEmpty() || document != null;
  }
}
