package org.demarche.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Finds the documents in files: the file itself, the rows of a table, the entries of an archive. Tables and archives
 * inside archives are unpacked into a temporary folder, which {@link #close} deletes.
 */
final class Containers implements Closeable {

  /** How deep archives may be in archives. */
  private static final int DEPTH = 4;

  /** Hidden files and folders in an archive, and those that macOS adds. */
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.(?!\\.?/)|__MACOSX/)");

  private final ReadingOptions options;
  private final Mending mending = new Mending();
  private final List<InputDocument> documents = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Closeable> open = new ArrayList<>();
  private final UnpackedFiles unpacked = new UnpackedFiles();

  Containers(ReadingOptions options) {
    this.options = options;
  }

  List<InputDocument> documents() {
    return documents;
  }

  List<String> warnings() {
    return warnings;
  }

  /**
   * Adds the documents of a file. If a table or an archive cannot be read, a warning is added for it.
   *
   * @param isNamed
   *          whether the user asked for this very file, so that it must have documents
   * @throws IOException
   *           if a named table or archive cannot be read
   */
  void add(Path file, String id, boolean isNamed) throws IOException {
    try {
      add(file, file, id, file.getFileName().toString(), isNamed, 0);
    } catch (IOException e) {
      String problem = e.getMessage() != null && e.getMessage().startsWith(id) ? e.getMessage()
          : id + ": " + e.getMessage();
      if (isNamed) {
        throw new IOException(problem);
      }
      warnings.add(problem + ": passed over");
    }
  }

  private void add(Path origin, Path file, String id, String name, boolean isNamed, int depth) throws IOException {
    FileFormat format = FileFormat.of(name);
    if (format == FileFormat.ZIP) {
      addZip(origin, file, id, depth);
    } else if (format == FileFormat.GZIP) {
      String inner = id.endsWith(".gz") ? id.substring(0, id.length() - ".gz".length()) : id;
      addEntry(origin, ids.contains(inner) ? id : inner, name.substring(0, name.length() - ".gz".length()),
          () -> new GZIPInputStream(Files.newInputStream(file)), isNamed, depth);
    } else if (format == FileFormat.JSON_LINES) {
      OptionalLibrary.call("JSON Lines", "org.apache.uima:uimaj-io-json", "com/fasterxml/jackson/", () -> {
        addJson(origin, file, id);
        return null;
      });
    } else if (format == FileFormat.TABLE) {
      addTable(origin, file, id, name, isNamed);
    } else {
      addDocument(origin, id, name, Bytes.of(file));
    }
  }

  private void addDocument(Path origin, String id, String name, Bytes bytes) {
    FileFormat format = FileFormat.of(name);
    add(id, origin, () -> DocumentFormats.read(format, bytes.all(), options));
  }

  /** Adds a document; if there is one of its name, such as in a folder beside an archive, a number follows. */
  private void add(String name, Path origin, InputDocument.Loader loader) {
    String id = name;
    for (int number = 2; !ids.add(id); number++) {
      id = name + "~" + number;
    }
    documents.add(new InputDocument(id, origin, loader, mending, options.mend()));
  }

  /** Adds what is in an archive: a document, or a table or archive, which is unpacked. */
  private void addEntry(Path origin, String id, String name, Bytes bytes, boolean isNamed, int depth)
      throws IOException {
    FileFormat format = FileFormat.of(name);
    if (format == null || !format.isContainer()) {
      addDocument(origin, id, name, bytes);
    } else if (depth < DEPTH) {
      add(origin, unpacked.add(bytes), id, name, isNamed, depth + 1);
    } else {
      warnings.add(id + ": passed over: archives in archives in archives");
    }
  }

  private void addZip(Path origin, Path file, String id, int depth) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new IOException(id + ": not a zip archive that can be read: " + e.getMessage());
    }
    open.add(zip);
    for (ZipEntry entry : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
      String name = entry.getName().substring(entry.getName().replace('\\', '/').lastIndexOf('/') + 1);
      boolean isHidden = HIDDEN.matcher(entry.getName()).find();
      if (!entry.isDirectory() && !isHidden && FileFormat.of(name) != null) {
        String path = DocumentNames.stem(id) + "/" + DocumentNames.safePath(entry.getName());
        addEntry(origin, path, name, () -> zip.getInputStream(entry), false, depth);
      }
    }
  }

  private void addJson(Path origin, Path file, String id) throws IOException {
    JsonLines json = new JsonLines(inUtf8(file));
    for (JsonLines.Line line : json.lines(options.idColumn())) {
      addRow(origin, id, line.id(), line.number(), () -> json.read(line));
    }
  }

  /** The file itself, or a copy in UTF-8 of one in another encoding. */
  private Path inUtf8(Path file) throws IOException {
    byte[] head = new byte[2];
    try (InputStream in = Files.newInputStream(file)) {
      in.readNBytes(head, 0, 2);
    }
    boolean isUtf16 = (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE;
    if (!isUtf16 && (options.encoding() == null || options.encoding().equals(StandardCharsets.UTF_8))) {
      return file;
    }
    return unpacked.add(TextEncoding.decodeFile(Bytes.of(file).all(), options.encoding()));
  }

  private void addTable(Path origin, Path file, String id, String name, boolean isNamed) throws IOException {
    String text = TextEncoding.decodeFile(Bytes.of(file).all(), options.encoding());
    List<DelimitedText.Row> rows = DelimitedText.read(id, text, name);
    List<String> columns = rows.isEmpty() ? List.of() : rows.get(0).fields().stream().map(String::strip).toList();
    if (!columns.contains(options.textColumn())) {
      String problem = id + ":1: no column " + options.textColumn() + " among " + columns;
      if (isNamed) {
        throw new IOException(problem);
      }
      if (!name.toLowerCase(Locale.ROOT).endsWith(".tsv")) {
        warnings.add(problem + ": passed over");
      }
      return;
    }
    int idColumn = columns.indexOf(options.idColumn());
    for (DelimitedText.Row row : rows.subList(1, rows.size())) {
      String rowId = idColumn < 0 || idColumn >= row.fields().size() ? null : row.fields().get(idColumn);
      addRow(origin, id, rowId, row.line(), () -> fields(columns, row));
    }
  }

  private static Map<String, String> fields(List<String> columns, DelimitedText.Row row) throws IOException {
    if (row.fields().size() != columns.size()) {
      throw new IOException("expected " + columns.size() + " fields but found " + row.fields().size());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.put(columns.get(i), row.fields().get(i));
    }
    return fields;
  }

  /** The values of a row by their names. */
  private interface Row {
    Map<String, String> read() throws IOException;
  }

  private void addRow(Path origin, String id, String rowId, int line, Row row) {
    boolean hasId = rowId != null && !rowId.isBlank();
    String name = DocumentNames.stem(id) + "/" + (hasId ? DocumentNames.safe(rowId.strip()) : "line-" + line);
    if (hasId && (ids.contains(name) || rowId.length() > DocumentNames.LONGEST)) {
      name += "-line-" + line;
    }
    add(name, origin, () -> {
      try {
        return DocumentFormats.row(row.read(), options);
      } catch (IOException e) {
        throw new IOException(id + ":" + line + ": " + e.getMessage());
      }
    });
  }

  @Override
  public void close() throws IOException {
    open.add(unpacked);
    IOException failure = null;
    for (Closeable closeable : open) {
      try {
        closeable.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
