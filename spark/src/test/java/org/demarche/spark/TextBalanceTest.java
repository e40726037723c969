package org.demarche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class TextBalanceTest {

  @Test
  void tasksHaveAboutAsMuchTextEach(SparkSession spark) {
    Random random = new Random(7);
    List<Row> rows = IntStream.range(0, 600)
        .mapToObj(i -> RowFactory.create("d" + i, "x".repeat((int) Math.exp(5 + 1.2 * random.nextGaussian()))))
        .toList();
    Dataset<Row> documents = documents(spark, rows);
    long all = rows.stream().mapToLong(row -> row.getString(1).length()).sum();
    long longest = rows.stream().mapToLong(row -> row.getString(1).length()).max().orElseThrow();

    TextBalance balance = TextBalance.of(documents, 1 + all / 10, 1);
    Dataset<Row> balanced = balance.balanced(documents);

    List<Row> tasks = balanced.groupBy(spark_partition_id()).agg(sum(length(col("text")))).collectAsList();
    assertThat(tasks).hasSize(10).hasSize(balance.tasks());
    assertThat(tasks).allSatisfy(task -> assertThat(task.getLong(1)).isBetween(all / 10 - longest, all / 10 + longest));
    assertThat(balanced.select("id").distinct().count()).isEqualTo(600);
  }

  @Test
  void manyTasksAreDealtInGroups(SparkSession spark) {
    List<Row> rows = IntStream.range(0, 1000).mapToObj(i -> RowFactory.create("d" + i, "x".repeat(100))).toList();
    Dataset<Row> documents = documents(spark, rows);

    TextBalance balance = TextBalance.of(documents, 1000, 1);

    assertThat(balance.tasks()).isBetween(100, 128);
    List<Row> tasks = balance.balanced(documents).groupBy(spark_partition_id()).count().collectAsList();
    assertThat(tasks).hasSize(balance.tasks());
    assertThat(tasks).allSatisfy(task -> assertThat(task.getLong(1)).isBetween(5L, 15L));
  }

  @Test
  void noDocumentsAreBalancedToo(SparkSession spark) {
    Dataset<Row> none = documents(spark, List.of());

    assertThat(TextBalance.of(none, 1000, 3).balanced(none).count()).isZero();
  }

  private static Dataset<Row> documents(SparkSession spark, List<Row> rows) {
    return spark.createDataset(rows, Encoders.row(StructType.fromDDL("id STRING, text STRING")));
  }
}
