package org.demarche.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A cluster of Spark's own kind on this machine: a master and workers, each a process, from the jars that the build has
 * put together. Every worker has one core.
 */
final class StandaloneCluster implements AutoCloseable {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();

  private static final String HOST = "127.0.0.1";
  private static final String EXECUTOR_MEMORY = "1300m";

  private final Path folder;
  private final String master;
  private final List<Process> processes = new ArrayList<>();

  private StandaloneCluster(Path folder, String master) {
    this.folder = folder;
    this.master = master;
  }

  /** Starts a master, which logs into a folder, as all others of the cluster do. */
  static StandaloneCluster start(Path folder) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      port = free.getLocalPort();
    }
    Files.createDirectories(folder);
    StandaloneCluster cluster = new StandaloneCluster(folder, "spark://" + HOST + ":" + port);
    cluster.launch("master", "256m", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", "" + port,
        "--webui-port", "0");
    cluster.await("master", "New state: ALIVE", 1);
    return cluster;
  }

  /** Adds a worker and waits until the master knows it. */
  Process addWorker(String name) throws IOException {
    long before = count("master", "Registering worker");
    Process worker = launch(name, "256m", "org.apache.spark.deploy.worker.Worker", "--host", HOST, "--cores", "1",
        "--memory", EXECUTOR_MEMORY, "--webui-port", "0", "--work-dir", folder.resolve(name).toString(), master);
    await("master", "Registering worker", before + 1);
    return worker;
  }

  /** Starts the program on the cluster, as spark-submit does. */
  Process submit(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master,
        "--executor-memory", EXECUTOR_MEMORY, "--jars", libraries(), "--class", "org.demarche.spark.Main"));
    for (String setting : List.of("spark.ui.enabled=false", "spark.driver.host=" + HOST, "spark.driver.bindAddress="
        + HOST, "spark.sql.shuffle.partitions=4")) {
      command.addAll(List.of("--conf", setting));
    }
    command.add(jar().toString());
    command.addAll(List.of(arguments));
    return launch(name, "512m", command.toArray(new String[0]));
  }

  /** Kills a process and those that it has started, as {@code kill -9} does. */
  static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  /** What a process has logged. */
  String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  /** Waits for something, as long as a slow machine may need. */
  static void await(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + what);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : processes) {
      kill(process);
    }
  }

  private void await(String name, String words, long times) {
    await(() -> count(name, words) >= times, words + " in the log of " + name);
  }

  private long count(String name, String words) {
    try {
      return log(name).lines().filter(line -> line.contains(words)).count();
    } catch (IOException e) {
      return 0;
    }
  }

  private Process launch(String name, String memory, String... command) throws IOException {
    List<String> line = new ArrayList<>(List.of(JAVA, "-Xmx" + memory));
    line.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    line.addAll(List.of("-cp", SPARK + "/jars/*"));
    line.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", SPARK.toString());
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private static String libraries() throws IOException {
    try (Stream<Path> jars = Files.list(LIBRARIES)) {
      return String.join(",", jars.map(Path::toString).sorted().toList());
    }
  }

  private static Path jar() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target").toAbsolutePath())) {
      Optional<Path> jar = jars.filter(file -> file.getFileName().toString().matches("demarche-spark-.*\\.jar"))
          .findFirst();
      return jar.orElseThrow(() -> new IOException("the jar is not built"));
    }
  }
}
