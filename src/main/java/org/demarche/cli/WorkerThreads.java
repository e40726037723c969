package org.demarche.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The threads of a run. A document that takes too long is interrupted, which engines heed. A thread that goes on
 * nevertheless is given up: a new worker takes over from it, and whatever it still does no longer counts.
 */
final class WorkerThreads {

  /** What one thread does: documents, one after the other. */
  interface Worker {

    /** Works until no document is left, or until {@link Stopwatch#end} says that the thread has been given up. */
    void work(Stopwatch watch) throws Exception;

    /**
     * Lets the document of the thread that was given up fail, and makes a worker for the others.
     *
     * @param reason
     *          why it was given up
     */
    Worker replace(String reason) throws Exception;
  }

  private static final int TICK_MILLIS = 100;
  private static final long LONGEST_GRACE = TimeUnit.SECONDS.toNanos(10);

  private final int secondsForEach;
  private final BlockingQueue<Optional<Throwable>> ends = new LinkedBlockingQueue<>();
  private final List<Stopwatch> watches = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  /**
   * Threads that have not started yet.
   *
   * @param secondsForEach
   *          the most that a document may take; 0 for no limit
   */
  WorkerThreads(int secondsForEach) {
    this.secondsForEach = secondsForEach;
  }

  /**
   * Runs workers, each in a thread of its own, until all have come to their end.
   *
   * @param stop
   *          called once if a worker fails, so that no other takes another document
   * @throws IOException
   *           if a worker has failed
   */
  void run(List<? extends Worker> workers, Runnable stop) throws IOException {
    Throwable failure = null;
    workers.forEach(this::start);
    for (int running = workers.size(); running > 0;) {
      try {
        Optional<Throwable> ended = ends.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
        if (ended == null) {
          giveUpLateOnes();
          continue;
        }
        running--;
        failure = failure == null ? ended.orElse(null) : failure;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stop.run();
        throw new IOException("interrupted", e);
      } catch (Exception | OutOfMemoryError e) {
        running--;
        failure = failure == null ? e : failure;
      }
      if (failure != null) {
        stop.run();
      }
    }
    end.countDown();
    if (failure != null) {
      throw new IOException(failure);
    }
  }

  /** Waits for the end of the run, at most so many seconds. */
  void await(int seconds) {
    try {
      end.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void start(Worker worker) {
    Stopwatch watch = new Stopwatch(worker, secondsForEach);
    Thread thread = new Thread(() -> run(worker, watch), "demarche-" + (watches.size() + 1));
    watches.add(watch);
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Worker worker, Stopwatch watch) {
    Throwable failure = null;
    try {
      worker.work(watch);
    } catch (Exception | Error e) {
      failure = e;
    }
    if (!watch.isGivenUp()) {
      ends.add(Optional.ofNullable(failure));
    }
  }

  private void giveUpLateOnes() throws Exception {
    for (Stopwatch watch : watches) {
      if (secondsForEach > 0 && watch.giveUpIfLate(System.nanoTime())) {
        watches.remove(watch);
        start(watch.worker.replace(watch.reason()));
      }
    }
  }

  /** The time that the thread of a worker spends on a document. */
  static final class Stopwatch {

    private final Worker worker;
    private final int seconds;
    private final long most;
    private Thread thread;
    private long start;
    private String place;
    private boolean givenUp;

    Stopwatch(Worker worker, int seconds) {
      this.worker = worker;
      this.seconds = seconds;
      this.most = TimeUnit.SECONDS.toNanos(seconds);
    }

    /** The current thread begins a document. */
    synchronized void begin() {
      thread = Thread.currentThread();
      start = System.nanoTime();
      place = null;
    }

    /** The current thread is done with the document; returns whether it still belongs to the run. */
    synchronized boolean end() {
      thread = null;
      if (place != null) {
        Thread.interrupted();
      }
      return !givenUp;
    }

    /** Whether another worker has taken over. */
    synchronized boolean isGivenUp() {
      return givenUp;
    }

    /** Why the document was interrupted; null if it was not. */
    synchronized String reason() {
      return place == null ? null : "took more than " + seconds + " s (--time-limit): it was given up " + place;
    }

    /** Interrupts a document whose time is over, and gives up the thread if that did not help. */
    private synchronized boolean giveUpIfLate(long now) {
      if (thread == null || givenUp || now - start < most) {
        return false;
      }
      if (place == null) {
        place = WorkPlace.of(thread.getStackTrace());
        thread.interrupt();
      }
      givenUp = now - start >= most + Math.min(most, LONGEST_GRACE);
      return givenUp;
    }
  }
}
