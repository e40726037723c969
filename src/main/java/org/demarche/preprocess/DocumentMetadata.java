package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.DocumentDay;
import org.demarche.input.DelimitedText;

/**
 * What is known of documents besides their text: the rows of a table, the dates in their names, or both.
 *
 * <p>The table has a header and a column {@code id}: the name of the document, with or without folders and extension.
 * {@code title} becomes the title in DKPro's DocumentMetaData; every other column becomes a MetaDataStringField with
 * the name of the column as key, except where it is empty. The engines read {@code date}, the day of publication in ISO
 * 8601, and {@code source}, the newspaper or agency. Immutable and thread-safe.
 */
public final class DocumentMetadata {

  /** Nothing is known of any document. */
  public static final DocumentMetadata NONE = new DocumentMetadata(Map.of(), false);

  /** The key of the title. */
  public static final String TITLE = "title";
  /** The key of the newspaper or agency that published the document. */
  public static final String SOURCE = "source";

  private static final String ID = "id";
  private static final Pattern DATE_IN_NAME =
      Pattern.compile("((?:1[6-9]|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

  private final Map<String, Map<String, String>> rows;
  private final boolean dateInName;

  private DocumentMetadata(Map<String, Map<String, String>> rows, boolean dateInName) {
    this.rows = rows;
    this.dateInName = dateInName;
  }

  /**
   * Reads a table.
   *
   * @param file
   *          in UTF-8: tab-separated if its name ends in {@code .tsv} or {@code .tab}, otherwise CSV; null for none
   * @param dateInName
   *          whether the names of documents begin with their date ({@code 2025-05-16-talks.txt}, {@code
   *          20250516_talks.txt}), which counts where the table has none
   * @throws IOException
   *           if the file cannot be read, or a row is not as expected; the message names file and line
   */
  public static DocumentMetadata read(Path file, boolean dateInName) throws IOException {
    return new DocumentMetadata(file == null ? Map.of() : table(file), dateInName);
  }

  private static Map<String, Map<String, String>> table(Path file) throws IOException {
    List<DelimitedText.Row> lines = DelimitedText.read(file);
    List<String> columns = lines.isEmpty() ? List.of() : lines.get(0).fields().stream().map(String::strip).toList();
    if (!columns.contains(ID)) {
      throw new IOException(file + ":1: expected a header with the column id but found " + columns);
    }
    Set<String> twice = new HashSet<>();
    for (String column : columns) {
      if (!twice.add(column)) {
        throw new IOException(file + ":1: there are two columns " + column);
      }
    }
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (DelimitedText.Row line : lines.subList(1, lines.size())) {
      String place = file + ":" + line.line() + ": ";
      if (line.fields().size() != columns.size()) {
        throw new IOException(place + "expected " + columns.size() + " fields but found " + line.fields().size());
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        if (!line.fields().get(i).isBlank()) {
          row.put(columns.get(i), line.fields().get(i).strip());
        }
      }
      String date = row.get(DocumentDay.KEY);
      if (date != null && DocumentDay.day(date) == null) {
        throw new IOException(place + "expected a date as in 2025-05-16 but found \"" + date + "\"");
      }
      String id = row.remove(ID);
      if (id == null) {
        throw new IOException(place + "the id is empty");
      }
      if (rows.put(id, row) != null) {
        throw new IOException(place + "there are two rows with the id " + id);
      }
    }
    return rows;
  }

  /** Whether the table has a row for a document; true if there is no table. */
  public boolean knows(String id) {
    return rows.isEmpty() || row(id) != null;
  }

  /**
   * Adds what is known of a document to its CAS. A field that the CAS has already gets the new value.
   *
   * @param jcas
   *          has a DocumentMetaData
   * @param id
   *          the name of the document
   */
  public void into(JCas jcas, String id) {
    Map<String, String> row = row(id);
    Map<String, String> fields = row == null ? new LinkedHashMap<>() : new LinkedHashMap<>(row);
    LocalDate named = dateInName ? dateInName(id) : null;
    if (named != null) {
      fields.putIfAbsent(DocumentDay.KEY, named.toString());
    }
    add(jcas, fields);
  }

  /**
   * Adds fields to a CAS: the title to its DocumentMetaData, all others as MetaDataStringFields. A field that the CAS
   * has already gets the new value.
   *
   * @param jcas
   *          has a DocumentMetaData
   * @param fields
   *          keys and values; none of them is null
   */
  public static void add(JCas jcas, Map<String, String> fields) {
    fields.forEach((key, value) -> {
      if (key.equals(TITLE)) {
        DocumentMetaData.get(jcas).setDocumentTitle(value);
      } else {
        put(jcas, key, value);
      }
    });
  }

  private static void put(JCas jcas, String key, String value) {
    jcas.select(MetaDataStringField.class).filter(field -> key.equals(field.getKey())).toList()
        .forEach(MetaDataStringField::removeFromIndexes);
    String text = jcas.getDocumentText();
    MetaDataStringField field = new MetaDataStringField(jcas, 0, text == null ? 0 : text.length());
    field.setKey(key);
    field.setValue(value);
    field.addToIndexes();
  }

  /** The row of a document, by its name with folders and extension, then without the one, the other or both. */
  private Map<String, String> row(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    for (String key : List.of(id, withoutExtension(id), name, withoutExtension(name))) {
      Map<String, String> row = rows.get(key);
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private static LocalDate dateInName(String id) {
    Matcher matcher = DATE_IN_NAME.matcher(id.substring(id.lastIndexOf('/') + 1));
    return matcher.lookingAt()
        ? DocumentDay.day(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4)) : null;
  }
}
