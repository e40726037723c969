package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes arrays of numbers, each with its length before it, in the byte order of most machines. */
public final class ArrayOutput {

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  public ArrayOutput(OutputStream out) {
    this.out = out;
  }

  /** Writes what is still in memory; call it at the end. */
  public void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
    out.flush();
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      out.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    }
    return buffer;
  }

  public void number(int number) throws IOException {
    room(Integer.BYTES).putInt(number);
  }

  public void bytes(byte[] array) throws IOException {
    number(array.length);
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
    out.write(array);
  }

  public void shorts(short[] array) throws IOException {
    number(array.length);
    for (short element : array) {
      room(Short.BYTES).putShort(element);
    }
  }

  public void ints(int[] array) throws IOException {
    number(array.length);
    for (int element : array) {
      room(Integer.BYTES).putInt(element);
    }
  }

  public void longs(long[] array) throws IOException {
    number(array.length);
    for (long element : array) {
      room(Long.BYTES).putLong(element);
    }
  }

  public void floats(float[] array) throws IOException {
    number(array.length);
    for (float element : array) {
      room(Float.BYTES).putFloat(element);
    }
  }

  public void strings(Collection<String> strings) throws IOException {
    number(strings.size());
    for (String string : strings) {
      bytes(string.getBytes(StandardCharsets.UTF_8));
    }
  }
}
