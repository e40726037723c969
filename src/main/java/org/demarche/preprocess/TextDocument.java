package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.uima.jcas.JCas;

/**
 * A text file as a document. The file is UTF-8; a leading byte order mark is not part of the text, everything else is,
 * including line ends. Offsets count UTF-16 code units (Java characters) after the byte order mark.
 *
 * @param id
 *          the name of the document, with {@code /} as separator: the path of the file relative to the folder in which
 *          it was found
 * @param file
 *          the file
 * @param text
 *          its text
 */
public record TextDocument(String id, Path file, String text) {

  /** The language supported by all engines. */
  public static final String LANGUAGE = "en";

  private static final int LARGEST = 1 << 30;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file.
   *
   * @throws IOException
   *           if the file cannot be read, has a gigabyte or more, or is not UTF-8; the message names the first bad byte
   *           by offset and line
   */
  public static TextDocument read(String id, Path file) throws IOException {
    if (Files.size(file) >= LARGEST) {
      throw new IOException("the file has " + Files.size(file) + " bytes, more than a document may have");
    }
    return new TextDocument(id, file, text(Files.readAllBytes(file)));
  }

  /**
   * The text in the bytes of a file.
   *
   * @throws IOException
   *           if they are not UTF-8; the message names the first bad byte by offset and line
   */
  public static String text(byte[] bytes) throws IOException {
    String text = decode(bytes);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  /** Sets text, language and DKPro's DocumentMetaData of an empty CAS. */
  public void into(JCas jcas) {
    DocumentMetaData metaData = DocumentMetaData.create(jcas);
    metaData.setDocumentId(id);
    metaData.setDocumentTitle(id.substring(id.lastIndexOf('/') + 1));
    metaData.setDocumentUri(file.toUri().toString());
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage(LANGUAGE);
  }

  private static String decode(byte[] bytes) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int bad = in.position();
      long line = 1;
      for (int i = 0; i < bad; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      boolean utf16 = bytes.length > 1 && Arrays.equals(bytes, 0, 2, new byte[] {-1, -2}, 0, 2)
          || bytes.length > 1 && Arrays.equals(bytes, 0, 2, new byte[] {-2, -1}, 0, 2);
      throw new IOException(String.format(Locale.ROOT, "not UTF-8: byte 0x%02X at offset %d, line %d%s", bytes[bad],
          bad, line, utf16 ? " (it looks like UTF-16)" : ""));
    }
    return out.flip().toString();
  }
}
