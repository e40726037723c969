package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.Demarche;
import org.demarche.entity.EntityTables;
import picocli.CommandLine.Option;

/** The options of commands that run the engines: their parameters. */
final class EngineMixin {

  @Option(names = "--lexicon", paramLabel = "FOLDER", description = "A folder with rows of your own for the tables of "
      + "words and rules, in a sub-folder for each layer, such as FOLDER/event/verbs.tsv (see docs/lexicons.md).")
  private Path lexicon;

  @Option(names = "--sites", paramLabel = "FILE", description = "A table of places where people meet, in the format of "
      + "venue/en/sites.tsv, to add to the built-in one.")
  private Path sites;

  @Option(names = "--people", paramLabel = "FILE", description = "A table of people, in the format of "
      + "entity/en/people.tsv, to add to the built-in one.")
  private Path people;

  @Option(names = "--date", paramLabel = "DATE", description = "The date of publication (2025-05-16) of documents that "
      + "have no other. Expressions such as Friday and last month are counted from it.")
  private String date;

  @Option(names = "--layers", paramLabel = "LAYER", split = ",", description = "The layers that run, of dateline, "
      + "actor, role, reference, statement, event, venue, hedge, assess and record (default: all). Layers use what "
      + "those before them find.")
  private List<String> layers = List.of();

  /** The names and values of the engines' parameters, and after them those of further ones. */
  Object[] parameters(Object... further) {
    List<Object> all = new ArrayList<>();
    add(all, Demarche.PARAM_LEXICON_LOCATION, text(lexicon));
    add(all, Demarche.PARAM_SITE_LOCATION, text(sites));
    add(all, Demarche.PARAM_PERSON_LOCATION, text(people));
    add(all, Demarche.PARAM_DOCUMENT_DATE, date);
    add(all, Demarche.PARAM_LAYERS, layers.isEmpty() ? null : layers.toArray(new String[0]));
    all.addAll(List.of(further));
    return all.toArray();
  }

  /**
   * When one of the tables that the options name has changed last; the beginning of 1970 if there is none.
   *
   * @param further
   *          another table, or null
   */
  FileTime changed(Path further) throws IOException {
    FileTime last = FileTime.fromMillis(0);
    for (Path path : Stream.of(lexicon, sites, people, further).filter(Objects::nonNull).filter(Files::exists)
        .toList()) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.toList()) {
          FileTime time = Files.getLastModifiedTime(file);
          last = time.compareTo(last) > 0 ? time : last;
        }
      }
    }
    return last;
  }

  /** The folder of own rows; null if there is none. */
  String lexicon() {
    return text(lexicon);
  }

  /** The location of the tables of states, bodies and people. */
  String entities() {
    return EntityTables.location(null, text(lexicon), text(people));
  }

  private static void add(List<Object> all, String name, Object value) {
    if (value != null) {
      all.add(name);
      all.add(value);
    }
  }

  private static String text(Path path) {
    return path == null ? null : path.toString();
  }
}
