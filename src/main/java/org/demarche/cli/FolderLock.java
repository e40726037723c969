package org.demarche.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.demarche.export.OutputFolder;

/**
 * A lock on an output folder: {@code .demarche/lock} says who writes to it, and since when. The operating system holds
 * it and lets go of it when the process ends in whatever way, so that a file that was left behind is no lock any more;
 * it is taken over, and what that process was writing is deleted. On file systems without locks there is none.
 */
final class FolderLock implements Closeable {

  private static final String NAME = "lock";

  /** What is locked: a byte behind all text, as some systems do not let others read a locked one. */
  private static final long LOCKED = 1L << 40;

  /** So many blanks at most make each lock a file of another size. */
  private static final int MOST_BLANKS = 1 << 14;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a folder, which must exist.
   *
   * @throws IOException
   *           if another process writes to it, which the message names, or no lock can be written
   */
  static FolderLock of(OutputFolder folder) throws IOException {
    Path file = OutputFolder.own(folder.path()).resolve(NAME);
    String owner = String.join("\t", OutputFolder.process(), "process " + ProcessHandle.current().pid() + " of "
        + System.getProperty("user.name") + " on " + host() + ", since "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS)) + " ".repeat(new SecureRandom().nextInt(MOST_BLANKS)) + "\n";
    while (true) {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      try {
        if (!isLocked(channel)) {
          throw new IOException("another run is writing to " + folder.path() + ": " + read(channel)[1] + " (" + file
              + ")");
        }
        String[] before = read(channel);
        channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
        if (Files.exists(file) && Files.size(file) == channel.size()) {
          if (!before[0].isEmpty()) {
            folder.deleteLeft(before[0]);
          }
          return new FolderLock(file, channel);
        }
        // Its owner deleted the file between our opening and our locking it: once more, with a new one. The sizes tell,
        // as closing a second channel to the file would let go of the lock.
        channel.close();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  /** Locks a file; true, too, if the file system has no locks. */
  private static boolean isLocked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock(LOCKED, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** The process that wrote a lock, and who that was. */
  private static String[] read(FileChannel channel) throws IOException {
    channel.position(0);
    String[] fields = new String(Channels.newInputStream(channel).readNBytes(1000), StandardCharsets.UTF_8).strip()
        .split("\t");
    return fields.length == 2 && fields[0].matches("[0-9a-f]{8}") ? fields : new String[] {"", "unknown"};
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this computer";
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      channel.close();
      Files.deleteIfExists(file.getParent());
    } catch (IOException e) {
      // The folder keeps our list of files, or a lock that nobody holds.
    }
  }
}
