package org.demarche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.preprocess.DocumentFiles;

/**
 * A file to annotate.
 *
 * @param id
 *          its path relative to the deepest folder that contains everything named on the command line, so that ids are
 *          unique
 */
record Input(String id, Path file) {

  /**
   * The files named on a command line, without duplicates, in order.
   *
   * @param arguments
   *          text files, whatever their extension, and folders with {@code .txt} files at any depth
   * @throws FileNotFoundException
   *           if a file or folder does not exist, or a folder contains no text files
   */
  static List<Input> of(List<Path> arguments) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    Path common = null;
    for (Path argument : arguments) {
      if (!Files.exists(argument)) {
        throw new FileNotFoundException("no such file or folder: " + argument);
      }
      Path path = argument.toAbsolutePath().normalize();
      boolean folder = Files.isDirectory(path);
      List<Path> found = folder ? DocumentFiles.texts(path) : List.of(path);
      if (found.isEmpty()) {
        throw new FileNotFoundException("no .txt files in " + argument);
      }
      files.addAll(found);
      common = common(common, folder ? path : path.getParent());
    }
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input(DocumentFiles.id(common, file), file));
    }
    return Collections.unmodifiableList(inputs);
  }

  private static Path common(Path one, Path other) {
    Path common = one == null ? other : one;
    while (!other.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }
}
