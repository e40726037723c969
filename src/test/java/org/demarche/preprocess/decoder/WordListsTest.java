package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {

  private static List<String> list(String... strings) {
    return new ArrayList<>(List.of(strings));
  }

  @Test
  void wordsHaveTheirListsInTheirOrder() throws IOException {
    WordLists.Format format = new WordLists.Format();
    WordLists lists = format.adapt(SerializedObjects.of(new HashMap<>(Map.of("talk", list("VB", "NN"), "walk",
        list("VB", "NN"), "pact", list("NN"), "like", list("NN", "VB")))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArrayOutput out = new ArrayOutput(bytes);
    format.write(lists, out);
    out.flush();
    WordLists read = format.read(new ArrayInput(ByteBuffer.wrap(bytes.toByteArray())));
    for (WordLists lexicon : List.of(lists, read)) {
      assertThat(lexicon.of("talk")).containsExactly("VB", "NN");
      assertThat(lexicon.of("like")).containsExactly("NN", "VB");
      assertThat(lexicon.of("pact")).containsExactly("NN");
      assertThat(lexicon.of("treaty")).isEmpty();
      assertThat(lexicon.index("walk")).isEqualTo(lexicon.index("talk"));
      assertThat(lexicon.index("treaty")).isNegative();
      assertThat(lexicon.lists()).hasSize(3);
    }
  }
}
