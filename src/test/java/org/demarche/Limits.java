package org.demarche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.testing.Example;

/**
 * Makes docs/limits.md of the examples that begin with {@code todo: }: in the rows of tables, and in the tests' files
 * of examples. {@link Descriptors} writes the page with the other generated ones.
 */
final class Limits {

  static final Path PAGE = Path.of("docs/limits.md");

  private static final List<Path> FOLDERS = List.of(Path.of("src/main/resources"), Path.of("src/test/resources"));

  private Limits() {
  }

  /** The text of the page. */
  static String page() throws IOException {
    StringBuilder page = new StringBuilder("""
        # Known limits

        <!-- Made by org.demarche.Limits from the examples that begin with "todo: ": change them, not this. -->

        Sentences that are known to be annotated wrongly, with what would be right, in the notation of the tests:
        `[words]{Type feature=value ROLE=words}`; brackets alone hold the words of the row that should fire, or should
        not. Each is a test that fails as soon as the sentence is annotated right.
        """);
    int count = 0;
    for (Path file : files()) {
      List<String> limits = limits(file);
      count += limits.size();
      if (!limits.isEmpty()) {
        page.append("\n## ").append(title(file)).append("\n\n");
        limits.forEach(limit -> page.append("- ").append(limit).append('\n'));
      }
    }
    return count == 0 ? page.append("\nNone is known.\n").toString() : page.toString();
  }

  private static String title(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.substring(path.indexOf("org/demarche/") + "org/demarche/".length());
  }

  private static List<String> limits(Path file) throws IOException {
    List<String> limits = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      for (String cell : cells) {
        if (cell.startsWith(Example.TODO)) {
          String id = cell.equals(cells[0]) ? "" : "`" + cells[0] + "`: ";
          limits.add(id + "`" + cell.substring(Example.TODO.length()).replace('¶', ' ').strip() + "`");
        }
      }
    }
    return limits;
  }

  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".tsv") || file.toString().endsWith(".txt")).sorted()
            .forEach(all::add);
      }
    }
    return all;
  }
}
