package org.demarche.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A lock on an output folder: the file {@value #NAME} says who writes to it, and since when. It is written again every
 * minute. One that was not written for ten minutes belongs to a program that has ended, and so does one of this machine
 * whose process is gone: it is taken over. On file systems that cannot create a file only where there is none, such as
 * object stores, two programs that start at the same moment may both get it.
 */
final class OutputLock implements AutoCloseable {

  /** Parquet readers ignore names that begin like this. */
  static final String NAME = "_lock";

  private static final String PROCESS = UUID.randomUUID().toString();
  private static final Duration RENEWAL = Duration.ofMinutes(1);
  private static final Duration STALE = Duration.ofMinutes(10);

  private final FileSystem files;
  private final Path file;
  private final String owner;
  private final ScheduledExecutorService renewal;

  private OutputLock(FileSystem files, Path file, String owner) {
    this.files = files;
    this.file = file;
    this.owner = owner;
    this.renewal = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "demarche-lock");
      thread.setDaemon(true);
      return thread;
    });
    renewal.scheduleAtFixedRate(this::renew, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * Locks a folder, which is created if it is missing.
   *
   * @throws IOException
   *           if another program writes to it, which the message names
   */
  static OutputLock of(FileSystem files, Path folder) throws IOException {
    files.mkdirs(folder);
    Path file = new Path(folder, NAME);
    String owner = String.join("\t", PROCESS, host(), Long.toString(ProcessHandle.current().pid()),
        System.getProperty("user.name"), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    if (files.exists(file)) {
      String[] other = read(files, file);
      FileStatus status = files.getFileStatus(file);
      if (!isStale(other, status)) {
        throw new IOException(String.format(Locale.ROOT,
            "another program is writing to %s: %s (%s)", folder, who(other), file));
      }
      files.delete(file, false);
    }
    try (OutputStream out = files.create(file, false)) {
      out.write(owner.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw new IOException("another program has just begun to write to " + folder + " (" + file + ")", e);
    }
    return new OutputLock(files, file, owner);
  }

  private static boolean isStale(String[] owner, FileStatus status) {
    if (owner.length != 5) {
      return System.currentTimeMillis() - status.getModificationTime() > RENEWAL.toMillis();
    }
    return isGone(owner) || System.currentTimeMillis() - status.getModificationTime() > STALE.toMillis();
  }

  /** Whether a process of this machine has ended; in a container that was started again, ours may have its number. */
  private static boolean isGone(String[] owner) {
    if (!owner[1].equals(host()) || owner[0].equals(PROCESS) || !owner[2].matches("\\d{1,18}")) {
      return false;
    }
    long process = Long.parseLong(owner[2]);
    return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
  }

  private static String who(String[] owner) {
    return owner.length != 5 ? "unknown"
        : String.join("", "process ", owner[2], " of ", owner[3], " on ", owner[1], ", since ", owner[4]);
  }

  private static String[] read(FileSystem files, Path file) throws IOException {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readNBytes(1000), StandardCharsets.UTF_8).split("\t");
    }
  }

  private void renew() {
    try {
      if (isOurs()) {
        try (OutputStream out = files.create(file, true)) {
          out.write(owner.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      // The next time, perhaps: the lock is good for ten minutes.
    }
  }

  private boolean isOurs() throws IOException {
    return String.join("\t", read(files, file)).equals(owner);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() throws IOException {
    renewal.shutdownNow();
    try {
      renewal.awaitTermination(RENEWAL.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (files.exists(file) && isOurs()) {
      files.delete(file, false);
    }
  }
}
