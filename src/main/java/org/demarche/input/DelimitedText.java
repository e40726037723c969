package org.demarche.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows of a table in a UTF-8 file: tab-separated if its name ends in {@code .tsv} or {@code .tab}, where quotation
 * marks have no meaning; otherwise CSV as in RFC 4180, whose quoted fields may contain line breaks and doubled
 * quotation marks. Empty lines are left out.
 */
public final class DelimitedText {

  /**
   * A row.
   *
   * @param line
   *          the number of its first line, from 1
   */
  public record Row(int line, List<String> fields) {
  }

  private final String text;
  private final char separator;
  private final boolean hasQuotes;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  private DelimitedText(String text, char separator) {
    this.text = text;
    this.separator = separator;
    this.hasQuotes = separator == ',';
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException
   *           if it cannot be read, is not UTF-8, or a quotation mark is not closed; the message names file and line
   */
  public static List<Row> read(Path file) throws IOException {
    return read(file.toString(), TextEncoding.decode(Files.readAllBytes(file), null), file.getFileName().toString());
  }

  /**
   * Reads a text.
   *
   * @param place
   *          what errors call the file
   * @param name
   *          the name of the file, whose end says how its fields are separated
   */
  static List<Row> read(String place, String text, String name) throws IOException {
    try {
      String lower = name.toLowerCase(Locale.ROOT);
      char separator = lower.endsWith(".tsv") || lower.endsWith(".tab") ? '\t' : ',';
      return new DelimitedText(text, separator).rows();
    } catch (IllegalStateException e) {
      throw new IOException(place + ":" + e.getMessage());
    }
  }

  private List<Row> rows() {
    while (at < text.length()) {
      int first = line;
      List<String> fields = new ArrayList<>();
      fields.add(field());
      while (at < text.length() && text.charAt(at) == separator) {
        at++;
        fields.add(field());
      }
      skipLineEnd();
      if (fields.size() > 1 || !fields.get(0).isBlank()) {
        rows.add(new Row(first, fields));
      }
    }
    return rows;
  }

  private String field() {
    if (hasQuotes && at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int begin = at;
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() {
    int opened = line;
    StringBuilder field = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        if (at == text.length() || text.charAt(at) != '"') {
          return field.toString();
        }
      }
      line += c == '\n' ? 1 : 0;
      field.append(c);
    }
    throw new IllegalStateException(opened + ": a quotation mark is not closed");
  }

  private void skipLineEnd() {
    if (at < text.length() && !isLineEnd(text.charAt(at))) {
      throw new IllegalStateException(line + ": expected a comma or the end of the line behind a quotation mark but "
          + "found \"" + text.charAt(at) + "\"");
    }
    if (at < text.length() && text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      at++;
    }
    at++;
    line++;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
