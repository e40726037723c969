package org.demarche.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A document in a file, which is read when it is asked for its text. Thread-safe. */
public final class InputDocument {

  /** Reads a document. */
  interface Loader {
    ExtractedText load() throws IOException;
  }

  private final String id;
  private final Path file;
  private final Loader loader;
  private final Mending mending;
  private final boolean mend;

  InputDocument(String id, Path file, Loader loader, Mending mending, boolean mend) {
    this.id = id;
    this.file = file;
    this.loader = loader;
    this.mending = mending;
    this.mend = mend;
  }

  /**
   * A text that is in no file, such as that of standard input.
   *
   * @param bytes
   *          the text in the encoding of the options, or in UTF-8
   */
  public static InputDocument of(String id, byte[] bytes, ReadingOptions options) {
    return new InputDocument(id, null, () -> DocumentFormats.read(null, bytes, options), new Mending(), options.mend());
  }

  /**
   * The name of the document, with {@code /} as separator: the path of its file below the folder in which it was found;
   * in an archive or a table, the name of that without its extension and then the name of the entry or the row; of
   * a {@code .gz} file, the name without {@code .gz}.
   */
  public String id() {
    return id;
  }

  /** The file that the document is, or is in; null if it is in none. */
  public Path file() {
    return file;
  }

  /**
   * Reads the document.
   *
   * @throws IOException
   *           if it cannot be read; the message says why, and for a row in which line it is
   */
  public DocumentText read() throws IOException {
    ExtractedText extracted = loader.load();
    Mending.Result result = mending.mend(extracted.text());
    boolean isMended = mend && !result.mended().equals(extracted.text());
    Map<String, String> fields = extracted.fields();
    return new DocumentText(isMended ? result.mended() : extracted.text(), fields, result.damage(), isMended);
  }
}
