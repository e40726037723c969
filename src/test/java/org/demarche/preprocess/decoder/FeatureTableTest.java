package org.demarche.preprocess.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTableTest {

  private static final int FEATURES = 5000;

  /** Features with few weights, with many, and with none. */
  private static Map<Long, float[]> features(int labels) {
    Random random = new Random(labels);
    Map<Long, float[]> features = new LinkedHashMap<>();
    for (int i = 0; i < FEATURES; i++) {
      float[] weights = new float[labels];
      int share = random.nextInt(30);
      for (int label = 0; label < labels; label++) {
        weights[label] = random.nextInt(30) < share ? random.nextFloat() - 0.5f : 0;
      }
      features.put(FeatureTable.key(random.nextInt(FeatureTable.TYPES), random.nextInt(40),
          random.nextInt(FeatureTable.VALUES), random.nextInt(3)), weights);
    }
    return features;
  }

  private static FeatureTable table(Map<Long, float[]> features, int labels) throws IOException {
    FeatureTableBuilder builder = new FeatureTableBuilder(labels);
    for (Map.Entry<Long, float[]> feature : features.entrySet()) {
      builder.add(feature.getKey(), feature.getValue());
    }
    return builder.build();
  }

  static FeatureTable written(FeatureTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArrayOutput out = new ArrayOutput(bytes);
    table.write(out);
    out.flush();
    return FeatureTable.read(new ArrayInput(ByteBuffer.wrap(bytes.toByteArray())));
  }

  private static float[] sum(Iterable<float[]> rows, int labels) {
    float[] sum = new float[labels];
    for (float[] row : rows) {
      for (int i = 0; i < labels; i++) {
        sum[i] += row[i];
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 50, 131, 255})
  void sumsAreTheSameToTheLastBit(int labels) throws IOException {
    Map<Long, float[]> features = features(labels);
    for (FeatureTable table : new FeatureTable[] {table(features, labels), written(table(features, labels))}) {
      float[] scores = new float[labels + 1];
      long[] keys = features.keySet().stream().mapToLong(Long::longValue).toArray();
      int[] records = new int[keys.length];
      table.find(keys, keys.length, records);
      assertThat(records).doesNotContain(FeatureTable.NONE);
      table.add(records, records.length, scores);
      assertThat(Arrays.copyOf(scores, labels)).containsExactly(sum(features.values(), labels));
    }
  }

  @Test
  void everyFeatureHasItsOwnWeights() throws IOException {
    Map<Long, float[]> features = features(20);
    FeatureTable table = table(features, 20);
    features.forEach((key, weights) -> {
      float[] scores = new float[21];
      table.add(new int[] {table.find(key)}, 1, scores);
      assertThat(Arrays.copyOf(scores, 20)).containsExactly(weights);
    });
  }

  @Test
  void otherFeaturesAreNotFound() throws IOException {
    Map<Long, float[]> features = features(7);
    FeatureTable table = table(features, 7);
    Random random = new Random(3);
    long[] keys = random.ints(500_000, 0, FeatureTable.TYPES)
        .mapToLong(type -> FeatureTable.key(type, random.nextInt(40), random.nextInt(1 << 12), random.nextInt(3)))
        .toArray();
    int[] records = new int[keys.length];
    table.find(keys, keys.length, records);
    for (int i = 0; i < keys.length; i++) {
      assertThat(records[i] != FeatureTable.NONE).isEqualTo(features.containsKey(keys[i]));
      assertThat(records[i]).isEqualTo(table.find(keys[i]));
    }
    assertThat(table.find(0)).isEqualTo(FeatureTable.NONE);
  }

  @Test
  void keysOfTheLargestValuesDiffer() {
    int largest = FeatureTable.VALUES - 1;
    assertThat(new long[] {FeatureTable.key(127, largest, largest, largest), FeatureTable.key(126, largest, largest,
        largest), FeatureTable.key(127, largest, largest, 0), FeatureTable.key(127, largest, 0, largest),
        FeatureTable.key(127, 0, largest, largest)}).doesNotHaveDuplicates();
  }

  @Test
  void anEmptyTableFindsNothing() throws IOException {
    assertThat(new FeatureTableBuilder(3).build().find(FeatureTable.key(1, 2, 3, 4))).isEqualTo(FeatureTable.NONE);
  }
}
