package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.SAXException;

/** CASes as XMI files, in XML 1.0; files are replaced atomically. */
public final class XmiFile {

  /** The extension of XMI files. */
  public static final String EXTENSION = ".xmi";
  /** The file name of the type system that readers of the XMI files need. */
  public static final String TYPE_SYSTEM = "TypeSystem.xml";

  private static final byte[] LAST_TAG = "</xmi:XMI>".getBytes(StandardCharsets.US_ASCII);

  private XmiFile() {
  }

  /**
   * Writes a CAS; missing folders are created, and an existing file is replaced. A character that XML does not allow,
   * in the text or in a feature, is replaced by a space, so that no offset changes.
   *
   * @return the number of characters replaced
   */
  public static int write(CAS cas, Path file) throws IOException {
    int[] replaced = new int[1];
    AtomicFile.replace(file, out -> replaced[0] = write(cas, out));
    return replaced[0];
  }

  /** Like {@link #write(CAS, Path)}, but writes to a stream, which is left open. */
  public static int write(CAS cas, OutputStream out) throws IOException {
    LegalCharacters handler = new LegalCharacters(new XMLSerializer(out, false).getContentHandler());
    try {
      new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, handler);
    } catch (SAXException e) {
      throw new IOException("cannot write XMI: " + e.getMessage(), e);
    }
    return handler.replaced();
  }

  /** Writes the type system as {@value #TYPE_SYSTEM} into a folder; not thread-safe. */
  public static synchronized void writeTypeSystem(TypeSystem types, Path folder) throws IOException {
    TypeSystemDescription description = TypeSystemUtil.typeSystem2TypeSystemDescription(types);
    AtomicFile.replace(folder.resolve(TYPE_SYSTEM), out -> {
      try {
        description.toXML(out);
      } catch (SAXException e) {
        throw new IOException("cannot write " + TYPE_SYSTEM + ": " + e.getMessage(), e);
      }
    });
  }

  /** Whether a file exists and is complete. */
  public static boolean isComplete(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(bytes.length(), LAST_TAG.length + 2)];
      bytes.seek(bytes.length() - end.length);
      bytes.readFully(end);
      return new String(end, StandardCharsets.US_ASCII).strip()
          .endsWith(new String(LAST_TAG, StandardCharsets.US_ASCII));
    }
  }
}
