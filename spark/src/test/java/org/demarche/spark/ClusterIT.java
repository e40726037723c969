package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The packaged program on a cluster of processes, beside the command line. */
@ExtendWith(LocalSpark.class)
final class ClusterIT {

  private static final Path FOLDER = Path.of("target/cluster").toAbsolutePath();
  private static final int COPIES = 12;

  private static SparkSession spark;
  private static Path texts;
  private static List<String> ids;
  private static CommandLineTables expected;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void start(SparkSession session) throws Exception {
    spark = session;
    clear(FOLDER);
    texts = Files.createDirectories(FOLDER.resolve("texts"));
    for (int copy = 0; copy < COPIES; copy++) {
      Path folder = Files.createDirectories(texts.resolve("copy " + copy));
      try (Stream<Path> stories = Files.list(Path.of("../examples"))) {
        for (Path story : stories.filter(file -> file.toString().endsWith(".txt")).toList()) {
          Files.copy(story, folder.resolve(story.getFileName()));
        }
      }
    }
    Files.write(texts.resolve("bad.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Files.writeString(texts.resolve("d\u00E9j\u00E0 vu 100%25.txt"),
        "\uFEFFEnvoys of Norway and Poland met in Oslo on Friday.");
    try (Stream<Path> files = Files.walk(texts)) {
      ids = files.filter(Files::isRegularFile).map(file -> texts.relativize(file).toString()).sorted().toList();
    }
    expected = CommandLineTables.of(texts, FOLDER.resolve("command-line"));
    cluster = StandaloneCluster.start(FOLDER.resolve("processes"));
    cluster.addWorker("worker-1");
  }

  @AfterAll
  static void end() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void tablesAreThoseOfTheCommandLine() throws Exception {
    Process second = cluster.addWorker("worker-2");
    try {
      Path output = FOLDER.resolve("plain");
      Process driver = cluster.submit("plain-driver", texts.toString(), "-o", output.toString(), "--with",
          "csv,plover,xmi");
      // One of the documents fails.
      assertThat(driver.waitFor()).as(() -> tail("plain-driver")).isEqualTo(1);

      assertTables(output);
      for (Row row : table(output, "documents").filter("error is null").collectAsList()) {
        String id = row.getAs("id");
        assertThat(row.<String>getAs("csv")).isEqualTo(expected.file(id, "csv", ".csv"));
        assertThat(row.<String>getAs("plover")).isEqualTo(expected.file(id, "plover", ".jsonl"));
        // The command line also notes which file of this machine a document was read from.
        assertThat(row.<String>getAs("xmi"))
            .isEqualTo(expected.file(id, "xmi", ".xmi").replaceAll(" documentUri=\"[^\"]*\"", ""));
      }
    } finally {
      StandaloneCluster.kill(second);
    }
  }

  @Test
  void everyDocumentIsThereOnceAfterWorkerAndDriverAreKilled() throws Exception {
    Process second = cluster.addWorker("worker-3");
    Path output = FOLDER.resolve("killed");
    String[] arguments = {texts.toString(), "-o", output.toString(), "--task-characters", "6000", "--batch-characters",
        "24000"};

    Process driver = cluster.submit("killed-driver", arguments);
    StandaloneCluster.await(() -> batches(output) >= 1 || !driver.isAlive(), "a first batch");
    assertThat(driver.isAlive()).as(() -> tail("killed-driver")).isTrue();
    TimeUnit.MILLISECONDS.sleep(500);
    StandaloneCluster.kill(second);
    int batches = batches(output);
    StandaloneCluster.await(() -> batches(output) > batches, "a batch without the worker");
    TimeUnit.MILLISECONDS.sleep(500);
    StandaloneCluster.kill(driver);
    assertThat(cluster.log("killed-driver")).contains("Lost executor");
    assertThat(output.toFile().list((parent, name) -> name.startsWith("_queue"))).isNotEmpty();
    int left = batches(output);

    Process again = cluster.submit("second-driver", arguments);
    // The document that fails may have been in a batch of the first driver.
    assertThat(again.waitFor()).as(() -> tail("second-driver")).isLessThan(2);

    assertThat(batches(output)).isGreaterThan(left);
    assertThat(output.toFile().list((parent, name) -> name.startsWith("_queue"))).isEmpty();
    assertTables(output);
  }

  private static void assertTables(Path output) {
    assertThat(strings(table(output, "documents").select("id").orderBy("id"))).isEqualTo(ids);
    for (Table table : Table.values()) {
      List<String> lines = CommandLineTables.lines(table(output, table.tableName()).drop("batch"));
      assertThat(lines).isNotEmpty().isEqualTo(expected.lines(table, spark));
    }
    assertThat(strings(table(output, "errors").selectExpr("concat(id, ': ', error)")))
        .containsExactly("bad.txt: not UTF-8: byte 0xE9 at offset 3, line 1");
  }

  private static Dataset<Row> table(Path output, String name) {
    return spark.read().parquet(output.resolve(name).toString());
  }

  private static List<String> strings(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.getString(0)).toList();
  }

  /** How many batches are written as a whole. */
  private static int batches(Path output) {
    String[] names = output.resolve("documents").toFile()
        .list((folder, name) -> Files.exists(folder.toPath().resolve(name).resolve("_SUCCESS")));
    return names == null ? 0 : names.length;
  }

  private static String tail(String process) {
    try {
      String log = cluster.log(process);
      return log.substring(Math.max(0, log.length() - 5000));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
