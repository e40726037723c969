package org.demarche.preprocess.decoder;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link java.io.DataOutput} writes, several times as fast as {@link DataInputStream} does. */
final class DataReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int limit;

  DataReader(InputStream in) {
    this.in = in;
  }

  /** The next byte, which stays the next. */
  int peek() throws IOException {
    if (at == limit) {
      limit = in.read(buffer);
      at = 0;
      if (limit <= 0) {
        limit = 0;
        throw new EOFException("the stream ends too soon");
      }
    }
    return buffer[at] & 0xFF;
  }

  int u1() throws IOException {
    int value = peek();
    at++;
    return value;
  }

  int u2() throws IOException {
    return u1() << 8 | u1();
  }

  int i4() throws IOException {
    return u2() << 16 | u2();
  }

  void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      u1();
    }
  }

  /** A string in Java's modified UTF-8, with its length before it. */
  String text() throws IOException {
    int length = u2();
    byte[] bytes = new byte[length];
    boolean isAscii = true;
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) u1();
      isAscii &= bytes[i] > 0;
    }
    return isAscii ? new String(bytes, StandardCharsets.ISO_8859_1) : decoded(bytes);
  }

  private static String decoded(byte[] bytes) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(Short.BYTES + bytes.length).putShort((short) bytes.length).put(bytes);
    return new DataInputStream(new ByteArrayInputStream(text.array())).readUTF();
  }
}
