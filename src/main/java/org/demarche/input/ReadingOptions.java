package org.demarche.input;

import java.nio.charset.Charset;

/**
 * How files are read.
 *
 * @param encoding
 *          of files without a byte order mark; null for UTF-8, or what an HTML page declares
 * @param textColumn
 *          the column of tables and JSON Lines with the text
 * @param idColumn
 *          the column with the name of the document
 * @param mend
 *          whether HTML entities and garbled characters are replaced by what they stand for
 */
public record ReadingOptions(Charset encoding, String textColumn, String idColumn, boolean mend) {

  /** The name of the column with the text if none is given. */
  public static final String TEXT = "text";
  /** The name of the column with the name of the document if none is given. */
  public static final String ID = "id";
  /** UTF-8, the usual columns, and no mending. */
  public static final ReadingOptions DEFAULT = new ReadingOptions(null, TEXT, ID, false);
}
