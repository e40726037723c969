package org.demarche.syntax.reading;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.demarche.syntax.AnalysisInterruptedException;

/**
 * The most time that an engine may take for a document. When it is over, the thread of the engine is interrupted, which
 * the engine heeds at the next word that it looks at (see {@link AnalysisInterruptedException}); so the CAS is never
 * touched by a thread that was given up. The engines of one aggregate share a clock, whose thread ends by itself.
 * Thread-safe.
 */
public final class TimeLimit {

  /** Seconds that are enough for a document of 20 MB on a slow machine. */
  public static final String DEFAULT = "1800";

  private static final int SECONDS_OF_IDLENESS = 10;

  private final String engine;
  private final int seconds;
  private final Clock clock;

  private TimeLimit(String engine, int seconds, Clock clock) {
    this.engine = engine;
    this.seconds = seconds;
    this.clock = clock;
  }

  /**
   * The limit of an engine.
   *
   * @param engine
   *          its class, by which messages name it
   * @param seconds
   *          0 for no limit
   * @throws IllegalArgumentException
   *           if the seconds are negative
   */
  public static TimeLimit of(UimaContext context, Class<?> engine, int seconds) {
    if (seconds < 0) {
      throw new IllegalArgumentException("documentTimeLimit must not be negative, but is " + seconds);
    }
    Clock clock = seconds == 0 ? null : SharedTables.in(context).read(Clock.class, "", location -> new Clock());
    return new TimeLimit(engine.getSimpleName(), seconds, clock);
  }

  /**
   * Does what the engine has to do for a document.
   *
   * @throws AnalysisEngineProcessException
   *           if it took too long and was given up; its cause, a {@link TimeoutException}, names the engine
   * @throws AnalysisInterruptedException
   *           if somebody else has interrupted the thread
   */
  public void run(Runnable work) throws AnalysisEngineProcessException {
    AnalysisInterruptedException.check();
    if (clock == null) {
      work.run();
      return;
    }
    Alarm alarm = new Alarm(Thread.currentThread());
    ScheduledFuture<?> ringing = clock.schedule(alarm, seconds, TimeUnit.SECONDS);
    try {
      work.run();
    } catch (AnalysisInterruptedException e) {
      if (alarm.hasRung()) {
        throw new AnalysisEngineProcessException(
            new TimeoutException(engine + " took more than " + seconds + " s (documentTimeLimit)"));
      }
      throw e;
    } finally {
      ringing.cancel(false);
      alarm.end();
    }
  }

  /** Interrupts a thread, unless its work is done by then. */
  private static final class Alarm implements Runnable {

    private final Thread thread;
    private boolean rung;
    private boolean ended;

    Alarm(Thread thread) {
      this.thread = thread;
    }

    @Override
    public synchronized void run() {
      if (!ended) {
        rung = true;
        thread.interrupt();
      }
    }

    synchronized boolean hasRung() {
      return rung;
    }

    /** Whatever comes next in the thread is not interrupted any more. */
    synchronized void end() {
      ended = true;
      if (rung) {
        Thread.interrupted();
      }
    }
  }

  /** One thread for all limits; it is there only while documents are. */
  private static final class Clock extends ScheduledThreadPoolExecutor {

    Clock() {
      super(1, work -> {
        Thread thread = new Thread(work, "demarche-time-limit");
        thread.setDaemon(true);
        return thread;
      });
      setRemoveOnCancelPolicy(true);
      setKeepAliveTime(SECONDS_OF_IDLENESS, TimeUnit.SECONDS);
      allowCoreThreadTimeOut(true);
    }
  }
}
