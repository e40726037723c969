package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * What a folder's own files are, for formats whose files do not show who wrote them: a table of names and digests of
 * what was written under them, in {@code .demarche/written.tsv} of the folder. A name is added before the file gets it.
 * Thread-safe.
 */
final class WrittenFiles {

  private static final String TABLE = "written.tsv";

  private final Path folder;
  private Map<String, Set<String>> digests;

  WrittenFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether a file of this name was written by us at any time. */
  synchronized boolean knows(Path file) throws IOException {
    return digests().containsKey(name(file));
  }

  /** Whether the file is as we wrote it at any time. */
  synchronized boolean isAsWritten(Path file) throws IOException {
    return knows(file) && digests().get(name(file)).contains(digest(file));
  }

  /** Adds a file with the digest of another one, which is going to replace it. */
  synchronized void add(Path file, Path complete) throws IOException {
    String digest = digest(complete);
    if (!digests().computeIfAbsent(name(file), name -> new HashSet<>()).add(digest)) {
      return;
    }
    Path own = OutputFolder.own(folder);
    try (OutputStream out = Files.newOutputStream(own.resolve(TABLE), StandardOpenOption.CREATE,
        StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS)) {
      out.write((digest + '\t' + name(file) + '\n').getBytes(StandardCharsets.UTF_8));
    }
  }

  private Map<String, Set<String>> digests() throws IOException {
    if (digests == null) {
      Map<String, Set<String>> read = new HashMap<>();
      Path table = folder.resolve(OutputFolder.OWN).resolve(TABLE);
      if (Files.isRegularFile(table, LinkOption.NOFOLLOW_LINKS)) {
        for (String line : new String(Files.readAllBytes(table), StandardCharsets.UTF_8).split("\n")) {
          int tab = line.indexOf('\t');
          // A line that was cut off by a crash is none.
          if (tab > 0) {
            read.computeIfAbsent(line.substring(tab + 1), name -> new HashSet<>()).add(line.substring(0, tab));
          }
        }
      }
      digests = read;
    }
    return digests;
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/').replace("\n", "\\n");
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = OutputName.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
