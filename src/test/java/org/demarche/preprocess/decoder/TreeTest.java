package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The tree of arrays has the relations of NLP4J's tree of objects, whatever is attached and attached again. */
class TreeTest {

  private static int id(NLPNode node) {
    return node == null ? Tree.NONE : node.getID();
  }

  private static int[] relations(NLPNode node) {
    return new int[] {node.getID(), id(node.getDependencyHead()), id(node.getGrandDependencyHead()),
      id(node.getLeftMostDependent()), id(node.getLeftMostDependent(1)), id(node.getRightMostDependent()),
      id(node.getRightMostDependent(1)), id(node.getLeftNearestSibling()), id(node.getLeftNearestSibling(1))};
  }

  private static int[] relations(Tree tree, int word) {
    int[] relations = new int[Relation.values().length];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = tree.relative(word, i);
    }
    return relations;
  }

  private static void compare(Tree tree, NLPNode[] nodes) {
    for (int word = 0; word < nodes.length; word++) {
      assertThat(relations(tree, word)).containsExactly(relations(nodes[word]));
      assertThat("<".repeat(tree.leftValency(word))).isEqualTo(nodes[word].getLeftValency());
      assertThat(">".repeat(tree.rightValency(word))).isEqualTo(nodes[word].getRightValency());
      for (int other = 0; other < nodes.length; other++) {
        assertThat(tree.isBelow(word, other)).isEqualTo(nodes[word].isDescendantOf(nodes[other]));
      }
    }
  }

  @Test
  void hasTheRelationsOfTheOriginal() {
    Random random = new Random(5);
    Tree tree = new Tree();
    for (int round = 0; round < 40; round++) {
      NLPNode[] nodes = new NLPNode[2 + random.nextInt(12)];
      for (int i = 0; i < nodes.length; i++) {
        nodes[i] = new NLPNode();
        nodes[i].setID(i);
      }
      tree.begin(nodes.length);
      for (int step = 0; step < 3 * nodes.length; step++) {
        int word = 1 + random.nextInt(nodes.length - 1);
        int head = random.nextInt(nodes.length);
        if (head != word && !tree.isBelow(head, word)) {
          tree.attach(word, head, step);
          nodes[word].setDependencyHead(nodes[head]);
          assertThat(tree.label(word)).isEqualTo(step);
        }
        compare(tree, nodes);
      }
    }
  }
}
