package org.demarche.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of JSON Lines in UTF-8: one object a line. Of each line only its place is kept, so that files may be larger
 * than memory.
 */
final class JsonLines {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int LARGEST = 1 << 30;

  /**
   * A line that is not empty.
   *
   * @param number
   *          from 1
   * @param id
   *          null if the object has none, or the line is no object
   */
  record Line(long begin, int length, int number, String id) {
  }

  private final Path file;

  JsonLines(Path file) {
    this.file = file;
  }

  /** The lines of the file. */
  List<Line> lines(String idColumn) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long begin = 0;
      int number = 1;
      long at = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (b != '\n') {
          line.write(b);
          if (line.size() >= LARGEST) {
            throw new IOException(file + ":" + number + ": the line is longer than a document may be");
          }
          continue;
        }
        add(lines, line, begin, number, idColumn);
        begin = at;
        number++;
      }
      add(lines, line, begin, number, idColumn);
    }
    return lines;
  }

  private static void add(List<Line> lines, ByteArrayOutputStream line, long begin, int number, String idColumn) {
    byte[] bytes = line.toByteArray();
    if (!new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank()) {
      lines.add(new Line(begin, bytes.length, number, id(bytes, idColumn)));
    }
    line.reset();
  }

  private static String id(byte[] line, String idColumn) {
    try {
      return fields(line).get(idColumn);
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * The values of a line by their names, as text; those that are null, lists or objects are left out.
   *
   * @throws IOException
   *           if the line is no JSON object
   */
  Map<String, String> read(Line line) throws IOException {
    byte[] bytes = new byte[line.length()];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(line.begin());
      in.readFully(bytes);
    }
    return fields(bytes);
  }

  private static Map<String, String> fields(byte[] line) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    int mark = line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB ? 3 : 0;
    try (JsonParser parser = JSON.createParser(line, mark, line.length - mark)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("expected a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IOException("not JSON: " + e.getOriginalMessage());
    }
    return fields;
  }
}
