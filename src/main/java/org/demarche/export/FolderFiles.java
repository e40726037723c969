package org.demarche.export;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files in and below a folder. */
final class FolderFiles {

  private FolderFiles() {
  }

  /**
   * The files that end in an extension, sorted by path. Links are not followed; folders that cannot be read are passed
   * over, and so is a folder named after a format that has a file with the name of the one for the whole folder: it has
   * the results of another run, with several formats.
   *
   * @param except
   *          the name of the file for the whole folder, which is left out, in upper or lower case; empty for none
   */
  static List<Path> in(Path folder, String extension, String except) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean isOfFormat = !except.isEmpty() && folder.equals(directory.getParent())
            && ExportFormat.NAMES.contains(directory.getFileName().toString());
        return isOfFormat && Files.exists(directory.resolve(except)) ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (attributes.isRegularFile() && name.endsWith(extension) && !name.equalsIgnoreCase(except)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException e) {
        return FileVisitResult.CONTINUE;
      }
    });
    Collections.sort(files);
    return files;
  }
}
