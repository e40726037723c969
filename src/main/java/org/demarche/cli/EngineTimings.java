package org.demarche.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.UimaContextAdmin;

/**
 * The processor time and the allocation of each engine of an aggregate, measured by an {@link EngineTimer}
 * behind each. For one thread at a time.
 */
final class EngineTimings {

  /**
   * What one engine took.
   *
   * @param nanos
   *          of processor time of its thread
   * @param bytes
   *          that it allocated
   */
  record Timing(long nanos, long bytes) {
    Timing plus(Timing other) {
      return new Timing(nanos + other.nanos, bytes + other.bytes);
    }
  }

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<String, Timing> timings = new LinkedHashMap<>();
  private Timing before = new Timing(0, 0);

  /** The timings that the timers of an aggregate share. */
  static EngineTimings of(UimaContextAdmin context) {
    return (EngineTimings) context.getRootContext().getSession().get(EngineTimings.class.getName());
  }

  /** Forgets what was measured. */
  void restart() {
    timings.clear();
  }

  /** What each engine took since the last restart, in their order. */
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
