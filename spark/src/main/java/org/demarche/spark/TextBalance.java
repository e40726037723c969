package org.demarche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Distributes documents so that all tasks have about the same amount of text: run time is proportional to the length of
 * the text, and document lengths differ by orders of magnitude.
 *
 * <p>Documents are grouped by the hash of their id, and those of a group are dealt out to its tasks from longest to
 * shortest, back and forth. Tasks then differ by less than one document. A document longer than the target size of a
 * task gets a task that starts early.
 */
final class TextBalance {

  /** The number of tasks that share a group: enough to balance, few enough to sort in one task. */
  private static final int TASKS_OF_GROUP = 32;

  private final int groups;
  private final int tasksOfGroup;

  private TextBalance(int groups, int tasksOfGroup) {
    this.groups = groups;
    this.tasksOfGroup = tasksOfGroup;
  }

  /**
   * A balance for some documents, which are read once to compute it.
   *
   * @param charactersOfTask
   *          the target amount of text per task
   * @param fewest
   *          the minimum number of tasks
   */
  static TextBalance of(Dataset<Row> documents, long charactersOfTask, int fewest) {
    Row total = documents.agg(sum(length(col(DemarcheSpark.TEXT)))).first();
    long characters = total.isNullAt(0) ? 0 : total.getLong(0);
    long tasks = Math.max(fewest, (characters + charactersOfTask - 1) / charactersOfTask);
    int groups = Math.toIntExact((tasks + TASKS_OF_GROUP - 1) / TASKS_OF_GROUP);
    return new TextBalance(groups, Math.toIntExact((tasks + groups - 1) / groups));
  }

  int tasks() {
    return groups * tasksOfGroup;
  }

  /** Whether a document has the same id as a preceding one; the longest document with an id comes first. */
  Column isRepeated() {
    return row_number().over(Window.partitionBy(group(), col(DemarcheSpark.ID)).orderBy(length(col(DemarcheSpark.TEXT))
        .desc_nulls_last(), xxhash64(col(DemarcheSpark.TEXT)))).gt(1);
  }

  private Column group() {
    return pmod(xxhash64(col(DemarcheSpark.ID)), lit(groups));
  }

  /** The task that annotates a document, from 0. */
  Column task() {
    Column group = group();
    Column rank = row_number().over(Window.partitionBy(group).orderBy(length(col(DemarcheSpark.TEXT)).desc_nulls_last(),
        col(DemarcheSpark.ID))).minus(1);
    Column place = rank.mod(tasksOfGroup);
    Column round = rank.divide(tasksOfGroup).cast("bigint");
    Column toAndFro = when(round.mod(2).equalTo(0), place).otherwise(lit(tasksOfGroup - 1).minus(place));
    return group.multiply(tasksOfGroup).plus(toAndFro).cast("int");
  }

  /** The documents in partitions with about the same amount of text each. */
  Dataset<Row> balanced(Dataset<Row> documents) {
    Dataset<Row> dealt = documents.select(struct(col("*")).as("document"), task().as("task"));
    return dealt.repartitionById(tasks(), col("task")).select("document.*");
  }
}
