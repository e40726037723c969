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
import java.util.UUID;
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
 * Annotates an archive batch by batch, so that a run that was interrupted at any moment continues where it stopped when
 * it is started again, and every document is in the output exactly once.
 *
 * <p>The archive is first copied unchanged into a queue of the run, {@value #QUEUE} and a number in the output folder,
 * divided into batches and tasks. A batch is annotated, written to {@code TABLE/batch=NAME} of every table, and only
 * then removed from the queue. The queue is thus the remaining work, and a batch that was partly written is written
 * again from its beginning, replacing what is there. When the queues of earlier runs are empty, documents whose ids are
 * not in the output yet form the next one. One run at a time writes to a folder: a {@linkplain OutputLock lock} says
 * which.
 */
final class ArchiveRun {

  /** The begin of the names of the folders of remaining work; Parquet readers ignore names that begin like this. */
  static final String QUEUE = "_queue";
  /** The table with one row per document, the last to be written for each batch. */
  static final String DOCUMENTS = "documents";
  static final String ERRORS = "errors";

  private static final String BATCH = "batch";
  private static final String TASK = "task";
  private static final String DOCUMENT = "document";
  private static final String REPEATED = "repeated";
  /** The number of tasks whose rows go into one file of a table. */
  private static final int TASKS_OF_FILE = 64;

  private final SparkSession spark;
  private final DemarcheSpark engines;
  private final Path output;
  private final FileSystem files;
  private final Sizes sizes;
  private final PrintWriter log;
  private long failures;

  /**
   * The amounts of text processed at a time, in characters.
   *
   * @param task
   *          per task; about 50,000 characters take a second
   * @param batch
   *          between two points from which an interrupted run continues
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

  /**
   * Completes the work of earlier runs, then processes what is new in the archive.
   *
   * @return the number of documents that failed, or were left out because another has the same id
   * @throws IOException
   *           if the output cannot be written, or another run is writing to it
   */
  long run(Dataset<Row> archive) throws IOException {
    try (OutputLock lock = OutputLock.of(files, output)) {
      for (Path queue : queues()) {
        // One that was not filled is filled anew, as its documents are in no table.
        if (files.exists(new Path(queue, "_SUCCESS"))) {
          annotate(queue);
        }
        files.delete(queue, true);
      }
      Path queue = new Path(output, QUEUE + '-' + UUID.randomUUID());
      fill(queue, archive);
      annotate(queue);
      return failures;
    }
  }

  /** The queues of earlier runs; there may be one. */
  private List<Path> queues() throws IOException {
    return Arrays.stream(files.listStatus(output)).filter(FileStatus::isDirectory).map(FileStatus::getPath)
        .filter(path -> path.getName().startsWith(QUEUE)).sorted().toList();
  }

  private void fill(Path queue, Dataset<Row> archive) throws IOException {
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

  private void annotate(Path queue) throws IOException {
    List<String> batches = batches(queue);
    for (int i = 0; i < batches.size(); i++) {
      // A completely written batch may be left here in part: not every file system deletes a folder atomically.
      String name = BATCH + "=" + batches.get(i);
      if (!files.exists(new Path(output, DOCUMENTS + "/" + name + "/_SUCCESS"))) {
        log.printf(Locale.ROOT, "batch %d of %d: %s%n", i + 1, batches.size(),
            annotate(queue, batches.get(i)));
        log.flush();
      }
      files.delete(new Path(queue, name), true);
    }
    files.delete(queue, true);
  }

  private String annotate(Path folder, String batch) throws IOException {
    Dataset<Row> queue = spark.read().parquet(new Path(folder, BATCH + "=" + batch).toString());
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

  /** Annotates the batch, since it is the first to request all rows, and returns a summary. */
  private String summary(Dataset<Row> annotated, long repeated) {
    List<Column> counts = new ArrayList<>(List.of(count(lit(1)), count(col(DemarcheSpark.ERROR))));
    Arrays.stream(Table.values()).map(table -> sum(size(col(table.tableName())))).forEach(counts::add);
    Row totals = annotated.agg(counts.get(0), counts.subList(1, counts.size()).toArray(new Column[0])).first();
    failures += totals.getLong(1) + repeated;
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
