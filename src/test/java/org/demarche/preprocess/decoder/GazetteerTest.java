package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final String[] ALPHABET = {"a", "b", "c", "d", "e"};

  private static PrefixTree<String, Set<String>> original() {
    Random random = new Random(1);
    PrefixTree<String, Set<String>> tree = new PrefixTree<>();
    for (int i = 0; i < 300; i++) {
      tree.set(words(random, 1 + random.nextInt(5)), new HashSet<>(Set.of("X" + random.nextInt(3))),
          Function.identity());
    }
    return tree;
  }

  private static String[] words(Random random, int length) {
    String[] words = new String[length];
    for (int i = 0; i < length; i++) {
      words[i] = ALPHABET[random.nextInt(ALPHABET.length)];
    }
    return words;
  }

  private static List<String> names(PrefixTree<String, Set<String>> tree, String[] text) {
    return tree.getAll(text, 1, Function.identity(), false, false).stream()
        .map(name -> name.i1 + "-" + name.i2 + name.o).toList();
  }

  private static List<String> names(Gazetteer gazetteer, String[] text) {
    List<String> names = new ArrayList<>();
    for (int first = 1; first < text.length; first++) {
      String name = null;
      int node = Gazetteer.ROOT;
      for (int i = first; i < text.length && gazetteer.word(text[i]) >= 0; i++) {
        node = gazetteer.next(node, gazetteer.word(text[i]));
        if (node == Gazetteer.ROOT) {
          break;
        }
        if (gazetteer.kind(node) >= 0) {
          name = first + "-" + i + gazetteer.kinds().get(gazetteer.kind(node));
        }
      }
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  @Test
  void findsWhatTheOriginalTreeFinds() throws IOException {
    PrefixTree<String, Set<String>> original = original();
    Gazetteer.Format format = new Gazetteer.Format();
    Gazetteer gazetteer = format.adapt(SerializedObjects.of(original));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArrayOutput out = new ArrayOutput(bytes);
    format.write(gazetteer, out);
    out.flush();
    Gazetteer read = format.read(new ArrayInput(ByteBuffer.wrap(bytes.toByteArray())));
    Random random = new Random(2);
    for (int i = 0; i < 50; i++) {
      String[] text = words(random, 20);
      text[random.nextInt(20)] = "unknown";
      assertThat(names(gazetteer, text)).isNotEmpty().isEqualTo(names(original, text));
      assertThat(names(read, text)).isEqualTo(names(original, text));
    }
  }
}
