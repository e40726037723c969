package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tries random inputs, each made from its seed, one after the other, for a few seconds; for longer with {@code
 * -Ddemarche.fuzz.seconds=1800}, from another place on with {@code -Ddemarche.fuzz.seed=1000000}. An input that takes
 * more than {@code -Ddemarche.fuzz.limit=60} seconds fails, too. Each kind of failure is told once, with a seed, and
 * kept with its input in {@code target/fuzz}.
 */
public final class RandomInputs {

  /** Inputs of one kind. */
  public interface Kind {

    /** Makes the input of a seed, and sees whether it is borne; whatever is thrown is a failure. */
    void check(long seed) throws Exception;

    /** Writes the input of a seed into a folder; called for failures. */
    default void keep(long seed, Path folder) throws Exception {
    }
  }

  private static final double SECONDS = Double.parseDouble(System.getProperty("demarche.fuzz.seconds", "4"));
  private static final long SEED = Long.getLong("demarche.fuzz.seed", 0);
  private static final long LIMIT = Long.getLong("demarche.fuzz.limit", 60);
  private static final Path FOLDER = Path.of("target", "fuzz");

  private final String name;
  private final Kind kind;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private volatile long seed = SEED;
  private volatile long began = System.nanoTime();

  private RandomInputs(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /**
   * Tries inputs until the time is over.
   *
   * @param least
   *          how many are tried at least, however long it takes
   */
  public static void run(String name, long least, Kind kind) throws InterruptedException {
    new RandomInputs(name, kind).run(least);
  }

  private void run(long least) throws InterruptedException {
    long end = System.nanoTime() + (long) (SECONDS * 1e9);
    Thread thread = new Thread(() -> {
      while (System.nanoTime() < end || seed < SEED + least) {
        began = System.nanoTime();
        tryOne();
        seed++;
      }
    }, "fuzz-" + name);
    thread.setDaemon(true);
    began = System.nanoTime();
    thread.start();
    while (thread.isAlive()) {
      thread.join(100);
      if (thread.isAlive() && System.nanoTime() - began > TimeUnit.SECONDS.toNanos(LIMIT)) {
        Throwable hang = new IllegalStateException("not done after " + LIMIT + " s");
        hang.setStackTrace(thread.getStackTrace());
        fail(hang);
        break;
      }
    }
    System.out.printf("%,d random %s, seeds %d to %d, %d kinds of failures%n", seed - SEED, name, SEED, seed - 1,
        failures.size());
    assertThat(failures).as("%d random %s from seed %d on", seed - SEED, name, SEED).isEmpty();
  }

  private void tryOne() {
    try {
      kind.check(seed);
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
      fail(e);
    }
  }

  private void fail(Throwable failure) {
    boolean isNew = failures.putIfAbsent(place(failure), "-Ddemarche.fuzz.seed=" + seed + ": " + failure) == null;
    if (isNew) {
      keep(failure);
    }
  }

  private void keep(Throwable failure) {
    Path folder = FOLDER.resolve(name + "-" + seed);
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("failure.txt"), trace.toString(), StandardCharsets.UTF_8);
      kind.keep(seed, folder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (Exception e) {
      failures.put("kept " + seed, "the input of seed " + seed + " cannot be kept: " + e);
    }
  }

  /** Where in our code something failed, so that each fault is told once. */
  private static String place(Throwable failure) {
    if (failure.getCause() != null) {
      return place(failure.getCause());
    }
    return Arrays.stream(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith("org.demarche."))
        .findFirst().map(frame -> failure.getClass().getSimpleName() + " " + frame).orElse(failure.toString())
        + (failure instanceof AssertionError ? failure.getMessage().replaceAll("\\[.*|\\R(?s:.*)", "") : "");
  }
}
