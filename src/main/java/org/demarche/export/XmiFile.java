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
  /** The target of the processing instruction at the begin of our files: it shows that they are ours. */
  private static final String OURS = "demarche";
  private static final String MARK = "<?" + OURS + " ";

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

  /**
   * Writes a CAS into a folder, under an id, in the place of one of our files if there is one.
   *
   * @return the number of characters replaced
   * @throws IOException
   *           if the file cannot be written, or another program or another document has one of its name
   */
  public static int write(CAS cas, OutputFolder folder, String id) throws IOException {
    int[] replaced = new int[1];
    folder.write(folder.file(id, EXTENSION), MARK, out -> replaced[0] = write(cas, out));
    return replaced[0];
  }

  /** Deletes the file of a document in a folder if it is ours. */
  public static void delete(OutputFolder folder, String id) throws IOException {
    folder.delete(folder.file(id, EXTENSION), MARK);
  }

  /** Like {@link #write(CAS, Path)}, but writes to a stream, which is left open. */
  public static int write(CAS cas, OutputStream out) throws IOException {
    LegalCharacters handler = new LegalCharacters(new XMLSerializer(out, false).getContentHandler(), OURS);
    try {
      new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, handler);
    } catch (SAXException e) {
      throw new IOException("cannot write XMI: " + e.getMessage(), e);
    }
    return handler.replaced();
  }

  /** Throws an exception if another program has a {@value #TYPE_SYSTEM} in a folder. */
  public static void checkTypeSystem(OutputFolder folder) throws IOException {
    if (!folder.isFree(folder.path().resolve(TYPE_SYSTEM), MARK)) {
      throw OutputFolder.notOurs(folder.path().resolve(TYPE_SYSTEM));
    }
  }

  /**
   * Writes the type system as {@value #TYPE_SYSTEM} into a folder.
   *
   * @throws IOException
   *           if the file cannot be written, or another program has one of its name
   */
  public static void writeTypeSystem(TypeSystem types, OutputFolder folder) throws IOException {
    TypeSystemDescription description = TypeSystemUtil.typeSystem2TypeSystemDescription(types);
    folder.write(folder.path().resolve(TYPE_SYSTEM), MARK, out -> {
      try {
        LegalCharacters handler = new LegalCharacters(new XMLSerializer(out, true).getContentHandler(), OURS);
        handler.startDocument();
        description.toXML(handler);
        handler.endDocument();
      } catch (SAXException e) {
        throw new IOException("cannot write " + TYPE_SYSTEM + ": " + e.getMessage(), e);
      }
    });
  }

  /** Whether the file of a document in a folder exists, is complete, and was written by us. */
  public static boolean isComplete(OutputFolder folder, String id) throws IOException {
    Path file = folder.file(id, EXTENSION);
    return folder.isWritten(file, MARK) && isComplete(file);
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
