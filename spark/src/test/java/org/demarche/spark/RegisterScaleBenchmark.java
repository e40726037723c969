package org.demarche.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** What the register costs on Spark: processor seconds of all tasks, elapsed seconds, and acts. */
public final class RegisterScaleBenchmark {

  private RegisterScaleBenchmark() {
  }

  /** The arguments: files of reports in JSON Lines. */
  public static void main(String[] arguments) throws Exception {
    System.out.println("file  acts  processor seconds  elapsed seconds  most heap MB");
    for (String file : arguments) {
      AtomicLong time = new AtomicLong();
      try (SparkSession spark = SparkSession.builder().master("local[2]").config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 32).getOrCreate()) {
        spark.sparkContext().addSparkListener(new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            time.addAndGet(end.taskMetrics().executorCpuTime());
          }
        });
        Path output = Files.createTempDirectory("register");
        long start = System.nanoTime();
        SparkRegister.acts(spark.read().textFile(file), null).write().parquet(output.resolve("acts").toString());
        double elapsed = (System.nanoTime() - start) / 1e9;
        long acts = spark.read().parquet(output.resolve("acts").toString()).count();
        spark.sparkContext().listenerBus().waitUntilEmpty();
        long heap = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType().name().equals("HEAP")).mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
        System.out.printf(Locale.ROOT, "%s  %d  %.1f  %.1f  %d%n", file, acts, time.get() / 1e9, elapsed, heap >> 20);
      }
    }
  }
}
