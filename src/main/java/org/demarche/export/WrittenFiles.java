package org.demarche.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * What a folder's own files are, for formats whose files do not show who wrote them: a table of names and digests of
 * what was written under them, in {@code .demarche/written.tsv} of the folder. A name is added before the file gets it.
 * Thread-safe.
 */
final class WrittenFiles {

  private static final String TABLE = "written.tsv";

  private final Path folder;
  /** The keys of the names, and of the names with each of their digests: numbers, as there may be millions. */
  private Set<Long> keys;

  WrittenFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether a file of this name was written by us at any time. */
  synchronized boolean knows(Path file) throws IOException {
    return keys().contains(key(name(file)));
  }

  /** Whether the file is as we wrote it at any time. */
  boolean isAsWritten(Path file) throws IOException {
    return knows(file) && has(row(name(file), file));
  }

  /** Adds a file with the digest of another one, which is going to replace it. */
  void add(Path file, Path complete) throws IOException {
    String name = name(file);
    String row = row(name, complete);
    if (!has(row)) {
      add(name, row);
    }
  }

  private synchronized boolean has(String row) throws IOException {
    return keys().contains(key(row));
  }

  private synchronized void add(String name, String row) throws IOException {
    Path own = OutputFolder.own(folder);
    try (OutputStream out = Files.newOutputStream(own.resolve(TABLE), StandardOpenOption.CREATE,
        StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS)) {
      out.write((row + '\n').getBytes(StandardCharsets.UTF_8));
    }
    keys().add(key(row));
    keys().add(key(name));
  }

  private Set<Long> keys() throws IOException {
    if (keys == null) {
      Set<Long> read = new HashSet<>();
      Path table = folder.resolve(OutputFolder.OWN).resolve(TABLE);
      if (Files.isRegularFile(table, LinkOption.NOFOLLOW_LINKS)) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(table),
            StandardCharsets.UTF_8))) {
          for (String row = in.readLine(); row != null; row = in.readLine()) {
            // A row that was cut off by a crash has no name that there is.
            read.add(key(row));
            read.add(key(row.substring(row.indexOf('\t') + 1)));
          }
        }
      }
      keys = read;
    }
    return keys;
  }

  private static long key(String text) {
    return ByteBuffer.wrap(OutputName.sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/').replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String row(String name, Path file) throws IOException {
    MessageDigest digest = OutputName.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest()) + '\t' + name;
  }
}
