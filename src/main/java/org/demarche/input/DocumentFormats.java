package org.demarche.input;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the text of a document from the bytes of its file, or from its row. */
final class DocumentFormats {

  private static final String TIKA_PACKAGES = "org/apache/(tika|pdfbox|poi|xmlbeans|commons/io|logging)/";

  private DocumentFormats() {
  }

  /**
   * Reads a file.
   *
   * @param format
   *          null for text
   * @throws IOException
   *           if it cannot be read, or the library for it is missing; the message says what to add
   */
  static ExtractedText read(FileFormat format, byte[] bytes, ReadingOptions options) throws IOException {
    if (format == FileFormat.HTML) {
      String html = TextEncoding.decodePage(bytes, options.encoding());
      return OptionalLibrary.call(".html", "org.jsoup:jsoup", "org/jsoup/", () -> HtmlPage.read(html));
    }
    if (format == FileFormat.PDF) {
      return OptionalLibrary.call(".pdf", "org.apache.tika:tika-core and tika-parser-pdf-module", TIKA_PACKAGES,
          () -> TikaText.pdf(bytes));
    }
    if (format == FileFormat.WORD) {
      return OptionalLibrary.call(".docx", "org.apache.tika:tika-core and tika-parser-microsoft-module", TIKA_PACKAGES,
          () -> TikaText.word(bytes));
    }
    return new ExtractedText(TextEncoding.decodeFile(bytes, options.encoding()));
  }

  /**
   * The text and the other values of a row.
   *
   * @throws IOException
   *           if it has no text
   */
  static ExtractedText row(Map<String, String> row, ReadingOptions options) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>(row);
    fields.remove(options.idColumn());
    String text = fields.remove(options.textColumn());
    if (text == null) {
      throw new IOException("no " + options.textColumn() + " among " + row.keySet());
    }
    fields.values().removeIf(String::isBlank);
    return new ExtractedText(text, fields);
  }
}
