package org.demarche.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.SAXException;

/**
 * CASes as XMI files, in XML 1.0. A file is written beside its place, as {@code NAME.part}, and renamed when it is
 * complete, so that nobody ever sees half of one under its name.
 */
public final class XmiFile {

  /** What the name of an XMI file ends with. */
  public static final String EXTENSION = ".xmi";
  /** The name of the file with the type system that a reader of the XMI files needs. */
  public static final String TYPE_SYSTEM = "TypeSystem.xml";

  private static final byte[] LAST_TAG = "</xmi:XMI>".getBytes(StandardCharsets.US_ASCII);

  private XmiFile() {
  }

  /** Something that writes bytes and may fail. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException, SAXException;
  }

  /**
   * Writes a CAS; folders are made as needed, an older file is replaced. A character that XML does not allow, in the
   * text or in a feature, is written as one space, so that all offsets stay.
   *
   * @return how many characters were written as a space
   */
  public static int write(CAS cas, Path file) throws IOException {
    int[] replaced = new int[1];
    write(file, out -> replaced[0] = serialize(cas, out));
    return replaced[0];
  }

  /** Writes a CAS, as {@link #write(CAS, Path)} does, to a stream, which is left open. */
  public static int write(CAS cas, OutputStream out) throws IOException {
    try {
      return serialize(cas, out);
    } catch (SAXException e) {
      throw new IOException("cannot write XMI: " + e.getMessage(), e);
    }
  }

  private static int serialize(CAS cas, OutputStream out) throws SAXException {
    LegalCharacters handler = new LegalCharacters(new XMLSerializer(out, false).getContentHandler());
    new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, handler);
    return handler.replaced();
  }

  /** Writes the type system as {@value #TYPE_SYSTEM} into a folder; one thread at a time. */
  public static synchronized void writeTypeSystem(TypeSystem types, Path folder) throws IOException {
    write(folder.resolve(TYPE_SYSTEM), out -> TypeSystemUtil.typeSystem2TypeSystemDescription(types).toXML(out));
  }

  /** Whether a file is there and ends as an XMI file must. */
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

  private static void write(Path file, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (SAXException e) {
      throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
