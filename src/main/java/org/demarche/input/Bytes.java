package org.demarche.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The bytes of a file, or of an entry of an archive. */
interface Bytes {

  /** The number of bytes that a document may have. */
  long LARGEST = 1 << 30;

  InputStream open() throws IOException;

  /** The bytes of a file. */
  static Bytes of(Path file) {
    return () -> Files.newInputStream(file);
  }

  /**
   * All bytes of a document.
   *
   * @throws IOException
   *           if they cannot be read or unpacked, or are too many
   */
  default byte[] all() throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      copy(out, LARGEST);
      return out.toByteArray();
    } catch (ZipException e) {
      throw new IOException("cannot be unpacked: " + e.getMessage());
    }
  }

  /**
   * Copies all bytes.
   *
   * @throws IOException
   *           if there are more than {@code largest}
   */
  default void copy(OutputStream out, long largest) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = open()) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        size += length;
        if (size >= largest) {
          throw new IOException("the file has more than " + largest + " bytes, more than a document may have");
        }
        out.write(buffer, 0, length);
      }
    }
  }
}
