package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * A folder for results, in which files of others stay as they are. A file is replaced only if it is ours: if it is
 * empty, shows that we wrote it, is listed among what was written, or has the very content that it is going to have.
 * Nothing is written through a link below the folder. Thread-safe.
 */
public final class OutputFolder {

  /** The sub-folder with what we need ourselves: the list of files, and a lock while a run writes. */
  public static final String OWN = ".demarche";

  private static final int HEAD = 1 << 13;

  private final Path folder;
  private final WrittenFiles written;
  private volatile Set<Path> kept = Set.of();

  /** A folder, created when the first file is written. */
  public OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.written = new WrittenFiles(this.folder);
  }

  /** Files that stay as they are although they may be ours, such as the inputs of a run; absolute and normalized. */
  public void keep(Set<Path> files) {
    kept = Set.copyOf(files);
  }

  /** Whether a file stays as it is. */
  boolean isKept(Path file) {
    return kept.contains(file);
  }

  /** Its path, absolute and normalized. */
  public Path path() {
    return folder;
  }

  /**
   * Writes a file completely or not at all, in the place of one of ours if there is one.
   *
   * @param mark
   *          what the begin of each file of the format contains; null if it has no such mark
   * @throws IOException
   *           if there is a file that is not ours, which the message says, or the file cannot be written
   */
  void write(Path file, String mark, AtomicFile.Content content) throws IOException {
    makeFolders(file.getParent());
    AtomicFile.replace(file, content, (old, complete) -> {
      if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !isOwn(old, mark)
          && !(Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(old, complete) < 0)) {
        throw notOurs(old);
      }
      if (mark == null || Files.size(complete) == 0) {
        written.add(old, complete);
      }
    });
  }

  /**
   * Writes a text, such as that of a document beside its annotations.
   *
   * @throws IOException
   *           as for all files
   */
  public void writeText(String id, String extension, String text) throws IOException {
    write(file(id, extension), null, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether the text of a document has been written. */
  public boolean hasText(String id, String extension) throws IOException {
    return isWritten(file(id, extension), null);
  }

  /** The file of a document; an {@link IOException} if its id leads out of the folder. */
  public Path file(String id, String extension) throws IOException {
    return OutputName.file(folder, id, extension, List.of());
  }

  /** What names this process: files that it is writing have it in their names until they are complete. */
  public static String process() {
    return AtomicFile.PROCESS;
  }

  /** Deletes the files that a process that has ended was writing; those that cannot be deleted stay. */
  public void deleteLeft(String process) throws IOException {
    for (Path part : FolderFiles.in(folder, AtomicFile.PART, "")) {
      if (part.getFileName().toString().startsWith(AtomicFile.PREFIX + process + '-')) {
        try {
          Files.deleteIfExists(part);
        } catch (IOException e) {
          // It is no document, and in nobody's way.
        }
      }
    }
  }

  /** An id for a document whose own one differs from another's in case only. */
  public static String distinct(String id) {
    return OutputName.marked(id, id);
  }

  /** The sub-folder of our own in a folder, created if it is missing; an error if it is a link. */
  public static Path own(Path folder) throws IOException {
    Path own = folder.resolve(OWN);
    if (Files.isSymbolicLink(own)) {
      throw new IOException(own + " is a link: nothing is written through it");
    }
    return Files.createDirectories(own);
  }

  /** Whether a file is there, and we wrote one of its name; it may have been changed since. */
  boolean isWritten(Path file, String mark) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && (mark != null && Files.size(file) > 0 ? hasMark(file, mark) : written.knows(file));
  }

  /** Whether there is no file, or one that may be replaced. */
  boolean isFree(Path file, String mark) throws IOException {
    return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isOwn(file, mark);
  }

  /** Deletes a file if it is ours. */
  void delete(Path file, String mark) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && isOwn(file, mark)) {
      Files.delete(file);
    }
  }

  /** The exception for a file of others. */
  static IOException notOurs(Path file) {
    return new IOException(file + " exists and was not written by this program: not replaced");
  }

  private boolean isOwn(Path file, String mark) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!name(file.toRealPath(LinkOption.NOFOLLOW_LINKS)).equals(name(file))) {
      // Where names differ in case only, this is the file of another document.
      return false;
    }
    return Files.size(file) == 0 || (mark == null ? written.isAsWritten(file) : hasMark(file, mark));
  }

  /** The name of a file; some systems take accents apart. */
  private static String name(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
  }

  private static boolean hasMark(Path file, String mark) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(mark);
    }
  }

  private void makeFolders(Path parent) throws IOException {
    Files.createDirectories(folder);
    Path made = folder;
    for (Path part : folder.relativize(parent)) {
      made = made.resolve(part);
      if (Files.isSymbolicLink(made)) {
        throw new IOException(made + " is a link: nothing is written through it");
      }
      Files.createDirectories(made);
    }
  }
}
