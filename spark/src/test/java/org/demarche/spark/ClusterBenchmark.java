package org.demarche.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * A folder of texts by the command line, and on a cluster of one worker and of two, with one core each, in turns: the
 * rows of all tables, whether they are the same, and how long each took. To be run where the tests are, after {@code
 * mvn package}. The first argument is the folder, the second the number of rounds. What the command line has written
 * already is not made again.
 */
public final class ClusterBenchmark {

  private static final Path FOLDER = Path.of("target/cluster-benchmark").toAbsolutePath();

  private ClusterBenchmark() {
  }

  public static void main(String[] arguments) throws Exception {
    Path runs = FOLDER.resolve("runs");
    clear(runs);
    Files.createDirectories(runs);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path texts = Path.of(arguments[0]).toAbsolutePath();
    CommandLineTables expected = CommandLineTables.of(texts, FOLDER.resolve("command-line"));
    try (StandaloneCluster cluster = StandaloneCluster.start(runs.resolve("processes"))) {
      cluster.addWorker("worker");
      for (int round = 0; round < rounds; round++) {
        double one = run(cluster, texts, runs, "one-" + round);
        Process second = cluster.addWorker("second-" + round);
        double two = run(cluster, texts, runs, "two-" + round);
        StandaloneCluster.kill(second);
        System.out.printf(Locale.ROOT, "one worker %.1f s, two workers %.1f s, ratio %.2f%n", one, two, one / two);
      }
    }
    try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", false)
        .getOrCreate()) {
      for (Table table : Table.values()) {
        List<String> rows = expected.lines(table, spark);
        List<String> ours = CommandLineTables.lines(
            spark.read().parquet(runs.resolve("two-0").resolve(table.tableName()).toString()).drop("batch"));
        System.out.printf(Locale.ROOT, "%-10s command line %6d rows, Spark %6d rows, %s%n", table.tableName(),
            rows.size(), ours.size(), rows.equals(ours) ? "the same" : "NOT THE SAME");
      }
    }
  }

  /** Seconds from the first document to the last table. */
  private static double run(StandaloneCluster cluster, Path texts, Path runs, String name) throws Exception {
    Process driver = cluster.submit(name, texts.toString(), "-o", runs.resolve(name).toString(), "--task-characters",
        "100000");
    if (driver.waitFor() != 0) {
      throw new IOException(cluster.log(name));
    }
    String done = cluster.log(name).lines().filter(line -> line.startsWith("done in ")).findFirst().orElseThrow();
    return Double.parseDouble(done.split(" ")[2]);
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
