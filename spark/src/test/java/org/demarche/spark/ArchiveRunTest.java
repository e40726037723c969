package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
final class ArchiveRunTest {

  private static final ArchiveRun.Sizes SMALL = new ArchiveRun.Sizes(200, 600);

  private static SparkSession spark;

  @TempDir
  private Path folder;
  private long failed;

  @BeforeAll
  static void session(SparkSession session) {
    spark = session;
  }

  @Test
  void everyDocumentIsThereOnce() throws Exception {
    String log = run(archive(0, 40), SMALL);

    assertThat(ids("documents")).isEqualTo(names(0, 40));
    assertThat(log).contains("batch 1 of ").contains(" 0 failed");
    assertThat(failed).isZero();
    assertThat(batches("documents")).hasSizeGreaterThan(1).isEqualTo(batches("events")).isEqualTo(batches("errors"));
    assertThat(queues()).isEmpty();
    assertThat(folder.resolve("_lock")).doesNotExist();
  }

  @Test
  void secondRunAddsWhatIsNew() throws Exception {
    run(archive(0, 10), SMALL);
    List<String> before = batches("documents");

    assertThat(run(archive(0, 10), SMALL)).isEmpty();
    assertThat(batches("documents")).isEqualTo(before);

    run(archive(0, 15), SMALL);
    assertThat(ids("documents")).isEqualTo(names(0, 15));
    assertThat(batches("documents")).containsAll(before).hasSizeGreaterThan(before.size());
  }

  @Test
  void runThatWasEndedGoesOnWhereItWas() throws Exception {
    // The log fails behind the second batch, as a driver may at any moment.
    PrintWriter failing = new PrintWriter(new StringWriter()) {
      @Override
      public void flush() {
        if (batches("documents").size() == 2) {
          throw new IllegalStateException("crash");
        }
      }
    };
    ArchiveRun crashing = new ArchiveRun(spark, engines(), folder.toString(), SMALL, failing);
    assertThatThrownBy(() -> crashing.run(archive(0, 40))).hasMessage("crash");
    List<String> done = batches("documents");
    assertThat(done).hasSize(2);
    List<Path> written = parquetFiles("documents");
    // The next one was half written.
    List<String> queue = batches(queues().get(0));
    Path half = Files.createDirectories(folder.resolve("events/batch=" + queue.get(queue.size() - 1)
        + "/_temporary/0"));
    Files.writeString(half.resolve("part"), "half");

    run(archive(0, 40), SMALL);

    assertThat(ids("documents")).isEqualTo(names(0, 40));
    assertThat(parquetFiles("documents")).containsAll(written);
    assertThat(half).doesNotExist();
  }

  @Test
  void batchThatWasOnlyPartlyTakenOutOfTheQueueStaysAsItIsWritten() throws Exception {
    run(archive(0, 10), new ArchiveRun.Sizes(200, 10_000));
    Path left = folder.resolve("_queue/batch=" + batches("documents").get(0));
    archive(0, 3).write().parquet(left.toString());
    Files.createFile(folder.resolve("_queue/_SUCCESS"));

    run(archive(0, 12), SMALL);

    assertThat(ids("documents")).isEqualTo(names(0, 12));
  }

  @Test
  void queueThatWasNotFilledIsFilledAnew() throws Exception {
    Path half = Files.createDirectories(folder.resolve("_queue/batch=00001-00000"));
    Files.writeString(half.resolve("part-0.parquet"), "half");

    run(archive(0, 5), SMALL);

    assertThat(ids("documents")).isEqualTo(names(0, 5));
    assertThat(queues()).isEmpty();
  }

  @Test
  void secondRunAtATimeIsRefusedAndTouchesNothing() throws Exception {
    Path queue = Files.createDirectories(folder.resolve("_queue-of-another/batch=00001-00000"));
    FileSystem files = FileSystem.getLocal(new Configuration());
    try (OutputLock lock = OutputLock.of(files, new org.apache.hadoop.fs.Path(folder.toString()))) {
      assertThatThrownBy(() -> run(archive(0, 5), SMALL)).isInstanceOf(IOException.class)
          .hasMessageContaining("another program is writing to ")
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " of ").hasMessageContaining(", since 20");
    }
    assertThat(queue).exists();
    assertThat(folder.resolve("documents")).doesNotExist();

    run(archive(0, 5), SMALL);
    assertThat(ids("documents")).isEqualTo(names(0, 5));
  }

  @Test
  void lockOfAProgramThatHasEndedIsTakenOver() throws Exception {
    String host = InetAddress.getLocalHost().getHostName();
    Files.writeString(folder.resolve("_lock"), "x\t" + host + "\t999999999\tsomebody\t2025-01-01T00:00:00Z");
    run(archive(0, 5), SMALL);
    assertThat(ids("documents")).isEqualTo(names(0, 5));

    Path lock = Files.writeString(folder.resolve("_lock"), "x\tanother-host\t1\tsomebody\t2025-01-01T00:00:00Z");
    assertThatThrownBy(() -> run(archive(0, 6), SMALL)).hasMessageContaining("process 1 of somebody on another-host");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(700)));
    run(archive(0, 6), SMALL);
    assertThat(ids("documents")).isEqualTo(names(0, 6));
    assertThat(lock).doesNotExist();
  }

  @Test
  void documentsThatFailAreErrorsAndAreNotTriedAgain() throws Exception {
    List<Row> rows = new ArrayList<>(rows(0, 5));
    rows.add(RowFactory.create("bad", "An exception."));
    rows.add(RowFactory.create(null, null));

    assertThat(run(documents(rows), new ArchiveRun.Sizes(1000, 10_000))).contains("7 documents, 2 failed");

    assertThat(failed).isEqualTo(2);
    assertThat(ids("documents")).hasSize(7).contains("bad");
    assertThat(ids("errors")).containsExactlyInAnyOrder("bad", null);
    assertThat(run(documents(rows), SMALL)).isEmpty();
    assertThat(failed).isZero();
  }

  @Test
  void documentsWithTheIdOfAnotherAreErrors() throws Exception {
    List<Row> rows = new ArrayList<>(rows(0, 5));
    rows.add(RowFactory.create("d1", "Another."));
    rows.add(RowFactory.create("d1", "Yet another text."));

    run(documents(rows), SMALL);

    assertThat(failed).isEqualTo(2);
    assertThat(ids("documents")).isEqualTo(names(0, 5));
    List<Row> errors = spark.read().parquet(folder.resolve("errors").toString()).select("id", "error").collectAsList();
    assertThat(errors).containsExactly(RowFactory.create("d1", "another document has the same id"),
        RowFactory.create("d1", "another document has the same id"));
  }

  @Test
  void emptyArchiveGivesNothing() throws Exception {
    assertThat(run(archive(0, 0), SMALL)).isEmpty();
    assertThat(queues()).isEmpty();
  }

  private List<String> queues() {
    String[] names = folder.toFile().list((parent, name) -> name.startsWith("_queue"));
    return names == null ? List.of() : Arrays.stream(names).sorted().toList();
  }

  private String run(Dataset<Row> archive, ArchiveRun.Sizes sizes) throws Exception {
    StringWriter log = new StringWriter();
    failed = new ArchiveRun(spark, engines(), folder.toString(), sizes, new PrintWriter(log)).run(archive);
    return log.toString();
  }

  private static DemarcheSpark engines() throws Exception {
    return DemarcheSpark.behind(AnalysisEngineFactory.createEngineDescription(MoodyEngine.class));
  }

  private static Dataset<Row> archive(int from, int to) {
    return documents(rows(from, to));
  }

  private static List<Row> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> RowFactory.create("d" + i, "x".repeat(20 + i))).map(Row.class::cast)
        .toList();
  }

  private static Dataset<Row> documents(List<Row> rows) {
    return spark.createDataset(rows, Encoders.row(StructType.fromDDL("id STRING, text STRING")));
  }

  private static List<String> names(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "d" + i).sorted().toList();
  }

  private List<String> ids(String table) {
    return spark.read().parquet(folder.resolve(table).toString()).select("id").orderBy("id").as(Encoders.STRING())
        .collectAsList();
  }

  private List<String> batches(String table) {
    String[] names = folder.resolve(table).toFile().list((parent, name) -> name.startsWith("batch="));
    return names == null ? List.of() : Arrays.stream(names).map(name -> name.substring(6)).sorted().toList();
  }

  private List<Path> parquetFiles(String table) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(table))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
