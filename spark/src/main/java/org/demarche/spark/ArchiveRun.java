package org.demarche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Annotates an archive batch after batch, so that a run that was ended at any moment goes on where it was when it is
 * started again, with every document there once.
 *
 * <p>The archive is first copied, as it is, into {@value #QUEUE} in the output folder, dealt out to batches and tasks.
 * A batch is annotated and written to {@code TABLE/batch=NAME} of every table, and only then taken out of the queue. So
 * what is in the queue is what is to be done, and a batch that was half written is written again from its begin, over
 * what is there. When the queue is empty, documents that are not in the output yet, by their id, make the next one.
 */
final class ArchiveRun {

  /** The folder of what is to be done; readers of Parquet pass over names that begin so. */
  static final String QUEUE = "_queue";
  /** The table with one row a document, of which a batch is written last. */
  static final String DOCUMENTS = "documents";
  static final String ERRORS = "errors";

  private static final String BATCH = "batch";
  private static final String TASK = "task";
  private static final String DOCUMENT = "document";
  private static final String REPEATED = "repeated";
  /** How many tasks' rows go into one file of a table. */
  private static final int TASKS_OF_FILE = 64;

  private final SparkSession spark;
  private final DemarcheSpark engines;
  private final Path output;
  private final FileSystem files;
  private final Sizes sizes;
  private final PrintWriter log;

  /**
   * How much text is done at a time, in characters.
   *
   * @param task
   *          by a task; about 50,000 characters are a second
   * @param batch
   *          between two points from which a run that was ended goes on
   */
  record Sizes(long task, long batch) {
  }

  ArchiveRun(SparkSession spark, DemarcheSpark engines, String output, Sizes sizes, PrintWriter log)
      throws IOException {
    this.spark = spark;
    this.engines = engines;
    this.output = new Path(output);
    this.files = this.output.getFileSystem(spark.sparkContext().hadoopConfiguration());
    this.sizes = sizes;
    this.log = log;
  }

  /** Does what an earlier run has left, and then what is new in the archive. */
  void run(Dataset<Row> archive) throws IOException {
    if (files.exists(new Path(output, QUEUE + "/_SUCCESS"))) {
      annotateQueue();
    }
    fillQueue(archive);
    annotateQueue();
  }

  private void fillQueue(Dataset<Row> archive) throws IOException {
    Path queue = new Path(output, QUEUE);
    files.delete(queue, true);
    Dataset<Row> left = archive;
    List<String> done = batches(new Path(output, DOCUMENTS));
    if (!done.isEmpty()) {
      Dataset<Row> ids = spark.read().parquet(new Path(output, DOCUMENTS).toString())
          .select(col(DemarcheSpark.ID).as("done"));
      left = archive.join(ids, archive.col(DemarcheSpark.ID).cast("string").eqNullSafe(ids.col("done").cast("string")),
          "left_anti");
    }
    TextBalance balance = TextBalance.of(left, sizes.task(), 4 * spark.sparkContext().defaultParallelism());
    int tasksOfBatch = (int) Math.max(1, Math.min(balance.tasks(), sizes.batch() / sizes.task()));
    int queueNumber = done.isEmpty() ? 1 : Integer.parseInt(done.get(done.size() - 1).split("-")[0]) + 1;
    Column batch = format_string(String.format(Locale.ROOT, "%05d-%%05d", queueNumber),
        col("place").divide(tasksOfBatch).cast("int"));
    left.select(struct(col("*")).as(DOCUMENT), balance.task().as("place"), balance.isRepeated().as(REPEATED))
        .select(col(DOCUMENT), col(REPEATED), col("place").mod(tasksOfBatch).as(TASK), batch.as(BATCH))
        .write().partitionBy(BATCH).parquet(queue.toString());
  }

  private void annotateQueue() throws IOException {
    List<String> batches = batches(new Path(output, QUEUE));
    for (int i = 0; i < batches.size(); i++) {
      // One that is written as a whole may be left here in part: not every file system deletes a folder at once.
      String name = BATCH + "=" + batches.get(i);
      if (!files.exists(new Path(output, DOCUMENTS + "/" + name + "/_SUCCESS"))) {
        log.printf(Locale.ROOT, "batch %d of %d: %s%n", i + 1, batches.size(), annotate(batches.get(i)));
        log.flush();
      }
      files.delete(new Path(output, QUEUE + "/" + name), true);
    }
    files.delete(new Path(output, QUEUE), true);
  }

  private String annotate(String batch) throws IOException {
    Dataset<Row> queue = spark.read().parquet(new Path(output, QUEUE + "/" + BATCH + "=" + batch).toString());
    int tasks = queue.agg(max(col(TASK))).first().getInt(0) + 1;
    int parts = (tasks + TASKS_OF_FILE - 1) / TASKS_OF_FILE;
    Dataset<Row> repeated = queue.filter(col(REPEATED)).select(DOCUMENT + ".*").drop(DemarcheSpark.TEXT)
        .withColumn(DemarcheSpark.ERROR, lit("another document has the same id"));
    Dataset<Row> annotated = engines
        .annotate(queue.filter(not(col(REPEATED))).repartitionById(tasks, col(TASK)).select(DOCUMENT + ".*"))
        .persist(StorageLevel.DISK_ONLY());
    try {
      String summary = summary(annotated, repeated.count());
      for (Table table : Table.values()) {
        write(DemarcheSpark.table(annotated, table), parts, table.tableName(), batch);
      }
      write(DemarcheSpark.errors(annotated).unionByName(repeated), parts, ERRORS, batch);
      write(DemarcheSpark.documents(annotated), parts, DOCUMENTS, batch);
      return summary;
    } finally {
      annotated.unpersist();
    }
  }

  /** Annotates, as it is the first to ask for all rows, and tells what there is. */
  private static String summary(Dataset<Row> annotated, long repeated) {
    List<Column> counts = new ArrayList<>(List.of(count(lit(1)), count(col(DemarcheSpark.ERROR))));
    Arrays.stream(Table.values()).map(table -> sum(size(col(table.tableName())))).forEach(counts::add);
    Row totals = annotated.agg(counts.get(0), counts.subList(1, counts.size()).toArray(new Column[0])).first();
    StringBuilder text = new StringBuilder();
    text.append(totals.getLong(0)).append(" documents, ").append(totals.getLong(1)).append(" failed");
    if (repeated > 0) {
      text.append(", ").append(repeated).append(" left out as their ids are others'");
    }
    for (Table table : Table.values()) {
      text.append(", ").append(totals.isNullAt(2 + table.ordinal()) ? 0 : totals.getLong(2 + table.ordinal()))
          .append(' ').append(table.tableName());
    }
    return text.toString();
  }

  private void write(Dataset<Row> rows, int parts, String table, String batch) {
    rows.coalesce(parts).write().mode(SaveMode.Overwrite)
        .parquet(new Path(output, table + "/" + BATCH + "=" + batch).toString());
  }

  /** The names of the batches in a folder, in order. */
  private List<String> batches(Path folder) throws IOException {
    if (!files.exists(folder)) {
      return List.of();
    }
    return Arrays.stream(files.listStatus(folder)).filter(FileStatus::isDirectory).map(file -> file.getPath().getName())
        .filter(name -> name.startsWith(BATCH + "=")).map(name -> name.substring(BATCH.length() + 1)).sorted().toList();
  }
}
