package org.demarche.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.UimaContextAdmin;

/**
 * What the engines of one aggregate take of the processor time and of the heap, measured by a {@link LapClock} behind
 * each. One thread at a time.
 */
final class Laps {

  /**
   * What one engine took.
   *
   * @param nanos
   *          of processor time of its thread
   * @param bytes
   *          that it allocated
   */
  record Lap(long nanos, long bytes) {
    Lap plus(Lap other) {
      return new Lap(nanos + other.nanos, bytes + other.bytes);
    }
  }

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, Lap> laps = new LinkedHashMap<>();
  private Lap before = new Lap(0, 0);

  /** The laps that the clocks of an aggregate share. */
  static Laps of(UimaContextAdmin context) {
    return (Laps) context.getRootContext().getSession().get(Laps.class.getName());
  }

  /** Forgets what was measured. */
  void restart() {
    laps.clear();
  }

  /** What each engine took since the last restart, in their order. */
  Map<String, Lap> byEngine() {
    return laps;
  }

  void begin() {
    before = now();
  }

  void end(String engine) {
    Lap now = now();
    laps.merge(engine, new Lap(now.nanos - before.nanos, now.bytes - before.bytes), Lap::plus);
    before = now();
  }

  private Lap now() {
    return new Lap(threads.getCurrentThreadCpuTime(), threads.getThreadAllocatedBytes(Thread.currentThread().getId()));
  }
}
