package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StringTableTest {

  private static final String LETTERS = "abcAB1_é€\ud83d\ude00";

  private static String random(Random random) {
    StringBuilder string = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      string.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return string.toString();
  }

  private static List<String> strings(int size) {
    Random random = new Random(size);
    Set<String> strings = new LinkedHashSet<>();
    while (strings.size() < size) {
      strings.add(random(random));
    }
    return new ArrayList<>(strings);
  }

  private static StringTable written(StringTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArrayOutput out = new ArrayOutput(bytes);
    table.write(out);
    out.flush();
    return StringTable.read(new ArrayInput(ByteBuffer.wrap(bytes.toByteArray())));
  }

  @Test
  void everyStringHasItsNumberAndOthersHaveNone() throws IOException {
    for (int size : new int[] {0, 1, 2, 3, 1000, 1023, 1024, 5000}) {
      List<String> strings = strings(size);
      StringTable table = written(StringTable.of(strings));
      assertThat(table.size()).isEqualTo(size);
      for (int i = 0; i < size; i++) {
        assertThat(table.get(strings.get(i))).isEqualTo(i);
      }
      Random random = new Random(1);
      for (int i = 0; i < 2000; i++) {
        String string = random(random);
        assertThat(table.get(string)).isEqualTo(strings.indexOf(string));
      }
    }
  }

  @Test
  void partsOfStringsAreFound() {
    StringTable table = StringTable.of(List.of("", "tre", "é", "treaty", "aty"));
    assertThat(table.get("entreaty", 2, 5)).isEqualTo(1);
    assertThat(table.get("entreaty", 2, 8)).isEqualTo(3);
    assertThat(table.get("entreaty", 5, 8)).isEqualTo(4);
    assertThat(table.get("entreaty", 4, 4)).isZero();
    assertThat(table.get("café", 3, 4)).isEqualTo(2);
    assertThat(table.get("entreaty", 0, 5)).isEqualTo(StringTable.NONE);
  }
}
