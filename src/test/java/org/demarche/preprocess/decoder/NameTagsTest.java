package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tags of names are repaired as NLP4J repairs them, however odd they are. */
class NameTagsTest {

  private static final String[] TAGS = {"O", "O", "B-GPE", "I-GPE", "L-GPE", "U-GPE", "B-WORK_OF_ART", "I-ORG",
    "L-ORG"};

  private static String[] original(String[] tags) {
    NLPNode[] nodes = new NLPNode[tags.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setNamedEntityTag(tags[i]);
    }
    new NERState<>(nodes).postProcess();
    return Arrays.stream(nodes).map(NLPNode::getNamedEntityTag).toArray(String[]::new);
  }

  @Test
  void repairsAsTheOriginal() {
    Random random = new Random(9);
    for (int round = 0; round < 3000; round++) {
      String[] tags = new String[1 + random.nextInt(9)];
      tags[0] = "root";
      for (int i = 1; i < tags.length; i++) {
        tags[i] = TAGS[random.nextInt(TAGS.length)];
      }
      String[] expected = original(tags);
      NameTags.repair(tags, tags.length);
      assertThat(tags).isEqualTo(expected);
    }
  }
}
