package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {

  private static final int FEATURES = 200;
  private static final int LABELS = 7;

  private static ColumnMajorVector dense() {
    Random random = new Random(1);
    ColumnMajorVector dense = new ColumnMajorVector();
    dense.expand(LABELS, FEATURES);
    for (int i = 0; i < FEATURES * LABELS; i++) {
      dense.set(i, random.nextInt(10) == 0 ? random.nextFloat() - 0.5f : 0);
    }
    return dense;
  }

  private static float[] scores(edu.emory.mathcs.nlp.learning.util.MajorVector weights) {
    SparseVector features = new SparseVector();
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      features.add(random.nextInt(FEATURES + 20), random.nextFloat());
    }
    float[] scores = new float[LABELS];
    weights.addScores(features, scores);
    return scores;
  }

  @Test
  void scoresAreThoseOfTheDenseWeights() {
    assertThat(scores(SparseWeights.of(dense()))).containsExactly(scores(dense()));
  }

  @Test
  void singleWeightsAreThoseOfTheDenseWeights() {
    ColumnMajorVector dense = dense();
    SparseWeights sparse = SparseWeights.of(dense);
    for (int i = 0; i < FEATURES * LABELS; i++) {
      assertThat(sparse.get(i)).isEqualTo(dense.get(i));
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SparseWeights.of(dense()).write(new DataOutputStream(bytes));
    SparseWeights read = SparseWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(scores(read)).containsExactly(scores(dense()));
  }
}
