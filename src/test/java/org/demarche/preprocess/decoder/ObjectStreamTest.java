package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ObjectStreamTest {

  private static Collection<String> collection(Random random, List<String> words) {
    Collection<String> collection = switch (random.nextInt(3)) {
      case 0 -> new ArrayList<>();
      case 1 -> new HashSet<>(random.nextInt(100), 0.25f + random.nextFloat());
      default -> new TreeSet<>();
    };
    for (int i = random.nextInt(40); i > 0; i--) {
      collection.add(words.get(random.nextInt(words.size())));
    }
    return collection;
  }

  @Test
  void collectionsHaveTheOrderThatJavaGivesThem() throws Exception {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      words.add(i % 9 == 0 ? "Zürich 😀 \0 " + i : "word" + random.nextInt());
    }
    for (int round = 0; round < 200; round++) {
      Object[] written = new Object[1 + random.nextInt(5)];
      for (int i = 0; i < written.length; i++) {
        written[i] = i > 0 && random.nextInt(4) == 0 ? written[i - 1]
            : random.nextInt(8) == 0 ? null : collection(random, words);
      }
      ObjectInputStream java = new ObjectInputStream(SerializedObjects.of(written));
      ObjectStream ours = new ObjectStream(SerializedObjects.of(written));
      for (int i = 0; i < written.length; i++) {
        Collection<?> expected = (Collection<?>) java.readObject();
        List<String> strings = ours.strings();
        assertThat(strings == null ? null : strings.toArray()).isEqualTo(expected == null ? null : expected.toArray());
      }
    }
  }

  @Test
  void theEntriesOfAMapAreRead() throws IOException {
    Map<String, Collection<String>> map = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      map.put("k" + i, new ArrayList<>(List.of("v" + i % 7)));
    }
    ObjectStream in = new ObjectStream(SerializedObjects.of(map));
    in.object("java.util.HashMap");
    Map<String, Collection<String>> read = new HashMap<>();
    for (int size = in.map(); size > 0; size--) {
      read.put(in.string(), in.strings());
    }
    in.end();
    assertThat(read).isEqualTo(map);
  }

  @Test
  void whatDoesNotComeNextIsAnError() throws IOException {
    assertThatIOException().isThrownBy(() -> new ObjectStream(SerializedObjects.of(new HashMap<>()))
        .object("java.util.TreeMap")).withMessageContaining("java.util.HashMap");
    assertThatIOException().isThrownBy(() -> new ObjectStream(SerializedObjects.of(new StringBuilder())).strings())
        .withMessageContaining("java.lang.StringBuilder");
    assertThatIOException().isThrownBy(() -> new ObjectStream(SerializedObjects.of("Oslo")).strings());
    assertThatIOException().isThrownBy(() -> new ObjectStream(SerializedObjects.of(7)).string());
    assertThatIOException().isThrownBy(() -> new ObjectStream(new ByteArrayInputStream(new byte[9])));
  }

  @Test
  void aStreamThatIsCutOrDamagedIsAnErrorOrAnotherList() throws IOException {
    byte[] bytes = SerializedObjects.of(new HashSet<>(List.of("Oslo", "Quito", "Hanoi"))).readAllBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      assertThatIOException().isThrownBy(() -> new ObjectStream(new ByteArrayInputStream(cut)).strings());
    }
    int errors = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x55;
      try {
        assertThat(new ObjectStream(new ByteArrayInputStream(damaged)).strings()).isNotNull();
      } catch (IOException e) {
        errors++;
      }
    }
    assertThat(errors).isBetween(20, bytes.length - 20);
  }
}
