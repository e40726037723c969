package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.jcas.JCas;
import org.demarche.input.TextEncoding;

/**
 * A text file as a document. The file is UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text,
 * everything else is, including line ends. Offsets count UTF-16 code units (Java characters) after the byte order mark.
 *
 * @param id
 *          the name of the document, with {@code /} as separator: the path of the file relative to the folder in which
 *          it was found
 * @param file
 *          the file; null if there is none
 * @param text
 *          its text
 */
public record TextDocument(String id, Path file, String text) {

  /** The language supported by all engines. */
  public static final String LANGUAGE = "en";

  private static final int LARGEST = 1 << 30;

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
    return TextEncoding.decode(bytes, null);
  }

  /** Sets text, language and DKPro's DocumentMetaData of an empty CAS. */
  public void into(JCas jcas) {
    DocumentMetaData metaData = DocumentMetaData.create(jcas);
    metaData.setDocumentId(id);
    metaData.setDocumentTitle(id.substring(id.lastIndexOf('/') + 1));
    if (file != null) {
      metaData.setDocumentUri(file.toUri().toString());
    }
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage(LANGUAGE);
  }
}
