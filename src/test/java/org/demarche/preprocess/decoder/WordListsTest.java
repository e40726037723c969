package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void wordsHaveTheirListsInTheirOrder() throws IOException {
    WordLists.Format format = new WordLists.Format();
    WordLists lists = format.adapt(Map.of("talk", List.of("VB", "NN"), "walk", List.of("VB", "NN"), "pact",
        List.of("NN"), "like", List.of("NN", "VB")));
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
