package org.demarche.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The documents, tables and archives in and below a folder, without hidden ones and results. Links are followed. */
final class InputFolder {

  /** What the names of results end in that were cut or had to be told apart. */
  private static final Pattern MARKED = Pattern.compile("~[0-9a-f]{12}\\.[a-z]+$");

  private static final Set<String> OF_THE_FOLDER = Set.of("events.csv", "events.jsonl", "index.html", "errors.tsv");

  private final Path folder;
  private final List<Path> except;
  private final List<String> warnings;

  /**
   * A folder.
   *
   * @param except
   *          folders and files that are passed over, absolute and normalized
   * @param warnings
   *          gets a line for each folder that cannot be read, and for each link that leads nowhere
   */
  InputFolder(Path folder, List<Path> except, List<String> warnings) {
    this.folder = folder;
    this.except = except;
    this.warnings = warnings;
  }

  /**
   * The files, sorted by path.
   *
   * @throws IOException
   *           if the folder itself cannot be read
   */
  List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isSeen(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isSeen(file) && FileFormat.of(file.toString()) != null) {
          if (attributes.isRegularFile()) {
            found.add(file);
          } else if (attributes.isSymbolicLink()) {
            passOver(file, "a link to nothing");
          }
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
          throw e;
        }
        if (isSeen(file)) {
          passOver(file, e instanceof FileSystemLoopException ? "a link to a folder that it is in"
              : e instanceof AccessDeniedException ? "no permission to read it" : e.toString());
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException e) {
        if (e != null) {
          passOver(directory, "not all of it can be read: " + e.getMessage());
        }
        return FileVisitResult.CONTINUE;
      }
    });
    Collections.sort(found);
    Set<Path> all = new HashSet<>(found);
    return found.stream().filter(file -> !isResult(file, all)).toList();
  }

  private void passOver(Path file, String reason) {
    warnings.add(folder.relativize(file) + ": passed over: " + reason);
  }

  /** Whether no part of the path below the folder is hidden, and none is excepted. */
  private boolean isSeen(Path file) {
    if (file.equals(folder)) {
      return true;
    }
    boolean isHidden = file.getFileName().toString().startsWith(".");
    return !isHidden && except.stream().noneMatch(path -> file.startsWith(path) && !folder.startsWith(path));
  }

  /** Whether a file is what a run writes beside its input, or for a whole folder. */
  private boolean isResult(Path file, Set<Path> all) {
    String name = file.getFileName().toString();
    FileFormat format = FileFormat.of(name);
    boolean isBeside = format != FileFormat.GZIP && all.contains(file.resolveSibling(name.substring(0,
        name.lastIndexOf('.'))));
    boolean isJoined = except.contains(file.getParent()) && OF_THE_FOLDER.contains(name);
    boolean isMarked = except.stream().anyMatch(file::startsWith) && MARKED.matcher(name).find();
    boolean isCopyForBrat = format == FileFormat.TEXT && Files.exists(file.resolveSibling(name.substring(0,
        name.length() - ".txt".length()) + ".ann")) && name.toLowerCase(Locale.ROOT).endsWith(".txt.txt");
    return isBeside || isJoined || isMarked || isCopyForBrat;
  }
}
