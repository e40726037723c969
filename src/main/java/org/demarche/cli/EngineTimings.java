package org.demarche.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.UimaContextAdmin;

/**
 * The CPU time and allocation of each engine of an aggregate, measured by an {@link EngineTimer} after each. Not
 * thread-safe.
 */
final class EngineTimings {

  /**
   * The cost of an engine.
   *
   * @param nanos
   *          CPU time of its thread in nanoseconds
   * @param bytes
   *          bytes that it allocated
   */
  record Timing(long nanos, long bytes) {
    Timing plus(Timing other) {
      return new Timing(nanos + other.nanos, bytes + other.bytes);
    }
  }

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, Timing> timings = new LinkedHashMap<>();
  private Timing before = new Timing(0, 0);

  /** The timings shared by the timers of an aggregate. */
  static EngineTimings of(UimaContextAdmin context) {
    return (EngineTimings) context.getRootContext().getSession().get(EngineTimings.class.getName());
  }

  /** Discards all measurements. */
  void restart() {
    timings.clear();
  }

  /** The cost of each engine since the last restart, in engine order. */
  Map<String, Timing> byEngine() {
    return timings;
  }

  void begin() {
    before = now();
  }

  void end(String engine) {
    Timing now = now();
    timings.merge(engine, new Timing(now.nanos - before.nanos, now.bytes - before.bytes), Timing::plus);
    before = now();
  }

  private Timing now() {
    return new Timing(threads.getCurrentThreadCpuTime(), threads.getThreadAllocatedBytes(Thread.currentThread()
        .getId()));
  }
}
