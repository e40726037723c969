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
 * Deals documents out to tasks so that all tasks have about as much text: time goes with the length of the text, and
 * lengths of documents differ by orders of magnitude.
 *
 * <p>Documents fall by the hash of their id into groups, and those of a group are dealt out to its tasks from the
 * longest to the shortest, to and fro, as cards are. Tasks then differ by less than one document. A document that is
 * longer than a task should be has a task that begins early.
 */
final class TextBalance {

  /** How many tasks share the documents of a group: enough to balance, few enough to sort in one task. */
  private static final int TASKS_OF_GROUP = 32;

  private final int groups;
  private final int tasksOfGroup;

  private TextBalance(int groups, int tasksOfGroup) {
    this.groups = groups;
    this.tasksOfGroup = tasksOfGroup;
  }

  /**
   * A balance for documents, which are read once for it.
   *
   * @param charactersOfTask
   *          how much text a task is to have
   * @param fewest
   *          how many tasks there are to be at least
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

  /** Whether a document has the id of another that stands before it: the longest one of an id stands first. */
  Column isRepeated() {
    return row_number().over(Window.partitionBy(group(), col(DemarcheSpark.ID)).orderBy(length(col(DemarcheSpark.TEXT))
        .desc_nulls_last(), xxhash64(col(DemarcheSpark.TEXT)))).gt(1);
  }

  private Column group() {
    return pmod(xxhash64(col(DemarcheSpark.ID)), lit(groups));
  }

  /** Which task is to annotate a document: a number from 0. */
  Column task() {
    Column group = group();
    Column rank = row_number().over(Window.partitionBy(group).orderBy(length(col(DemarcheSpark.TEXT)).desc_nulls_last(),
        col(DemarcheSpark.ID))).minus(1);
    Column place = rank.mod(tasksOfGroup);
    Column round = rank.divide(tasksOfGroup).cast("bigint");
    Column toAndFro = when(round.mod(2).equalTo(0), place).otherwise(lit(tasksOfGroup - 1).minus(place));
    return group.multiply(tasksOfGroup).plus(toAndFro).cast("int");
  }

  /** The documents in partitions with about as much text each. */
  Dataset<Row> balanced(Dataset<Row> documents) {
    Dataset<Row> dealt = documents.select(struct(col("*")).as("document"), task().as("task"));
    return dealt.repartitionById(tasks(), col("task")).select("document.*");
  }
}
