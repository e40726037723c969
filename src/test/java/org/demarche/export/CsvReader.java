package org.demarche.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV strictly by RFC 4180. */
final class CsvReader {

  private CsvReader() {
  }

  static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int i = 0;
    while (i < csv.length()) {
      StringBuilder field = new StringBuilder();
      if (csv.charAt(i) == '"') {
        i++;
        while (csv.charAt(i) != '"' || i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          i += csv.charAt(i) == '"' ? 1 : 0;
          field.append(csv.charAt(i++));
        }
        i++;
      } else {
        while (csv.charAt(i) != ',' && csv.charAt(i) != '\r') {
          if (csv.charAt(i) == '"' || csv.charAt(i) == '\n') {
            throw new IllegalArgumentException("an unquoted field has a quotation mark or a line feed at " + i);
          }
          field.append(csv.charAt(i++));
        }
      }
      row.add(field.toString());
      if (csv.charAt(i) == ',') {
        i++;
      } else if (csv.startsWith("\r\n", i)) {
        i += 2;
        rows.add(row);
        row = new ArrayList<>();
      } else {
        throw new IllegalArgumentException("a field ends in \"" + csv.charAt(i) + "\" at " + i);
      }
    }
    return rows;
  }
}
