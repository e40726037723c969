package org.demarche.preprocess.decoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads arrays that {@link ArrayOutput} has written. */
public final class ArrayInput {

  private final ByteBuffer bytes;

  /**
   * @param bytes
   *          its content from the position on; its position moves
   */
  public ArrayInput(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  public int number() {
    return bytes.getInt();
  }

  /** The length of an array, which must be in the file as a whole. */
  private int length(int size) {
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining() / size) {
      throw new IllegalArgumentException("an array of " + length + " elements is longer than the file");
    }
    return length;
  }

  private void skip(int size) {
    bytes.position(bytes.position() + size);
  }

  public byte[] bytes() {
    byte[] array = new byte[length(1)];
    bytes.get(array);
    return array;
  }

  public short[] shorts() {
    short[] array = new short[length(Short.BYTES)];
    bytes.asShortBuffer().get(array);
    skip(array.length * Short.BYTES);
    return array;
  }

  public int[] ints() {
    int[] array = new int[length(Integer.BYTES)];
    bytes.asIntBuffer().get(array);
    skip(array.length * Integer.BYTES);
    return array;
  }

  public long[] longs() {
    long[] array = new long[length(Long.BYTES)];
    bytes.asLongBuffer().get(array);
    skip(array.length * Long.BYTES);
    return array;
  }

  /** The slots of a hash table, at least one of which must be empty, or a search would not end. */
  int[] slots(int empty) {
    int[] slots = ints();
    int i = 0;
    while (i < slots.length && slots[i] != empty) {
      i++;
    }
    checkSlots(slots.length, i);
    return slots;
  }

  /** The slots of a hash table in which empty ones are zero. */
  long[] longSlots() {
    long[] slots = longs();
    int i = 0;
    while (i < slots.length && slots[i] != 0) {
      i++;
    }
    checkSlots(slots.length, i);
    return slots;
  }

  private static void checkSlots(int length, int empty) {
    if (Integer.bitCount(length) != 1 || empty == length) {
      throw new IllegalArgumentException("a table of " + length + " slots, none of them empty");
    }
  }

  public float[] floats() {
    float[] array = new float[length(Float.BYTES)];
    bytes.asFloatBuffer().get(array);
    skip(array.length * Float.BYTES);
    return array;
  }

  public List<String> strings() {
    int size = number();
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      strings.add(new String(bytes(), StandardCharsets.UTF_8));
    }
    return strings;
  }
}
