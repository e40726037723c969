package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameTreeTest {

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

  @Test
  void findsWhatTheOriginalTreeFinds() throws IOException {
    PrefixTree<String, Set<String>> original = original();
    NameTree.Format format = new NameTree.Format();
    NameTree tree = format.adapt(original);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(tree, new DataOutputStream(bytes));
    NameTree read = format.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    Random random = new Random(2);
    for (int i = 0; i < 50; i++) {
      String[] text = words(random, 20);
      text[random.nextInt(20)] = "unknown";
      assertThat(names(tree, text)).isNotEmpty().isEqualTo(names(original, text));
      assertThat(names(read, text)).isEqualTo(names(original, text));
    }
  }
}
