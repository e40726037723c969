package org.demarche.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * A folder whose tables are used instead of the built-in ones of the same name; where it has none of a name, the built-in
 * one is used.
 */
public final class TableFolder {

  private final String location;
  private final String builtIn;

  private TableFolder(String location, String builtIn) {
    this.location = location;
    this.builtIn = builtIn;
  }

  /**
   * A folder that may hold some tables.
   *
   * @param location
   *          {@code classpath:/path/in/the/class/path}, a URL, or the path of a folder, with or without a closing slash
   * @param builtIn
   *          where the built-in tables are
   * @param tables
   *          the names of the tables
   * @throws LexiconException
   *           where the folder has none of the tables
   */
  public static TableFolder of(String location, String builtIn, String... tables) {
    if (!location.equals(builtIn)
        && Arrays.stream(tables).noneMatch(table -> LexiconReader.exists(LexiconReader.in(location, table)))) {
      throw new LexiconException(List.of(location + ": expected a folder with one of the tables " + String.join(", ", tables)),
          null);
    }
    return new TableFolder(location, builtIn);
  }

  /** The built-in tables themselves. */
  static TableFolder builtIn(String location) {
    return new TableFolder(location, location);
  }

  /** The location of the table with a name, such as {@code titles.tsv}. */
  public String table(String name) {
    String own = LexiconReader.in(location, name);
    return location.equals(builtIn) || LexiconReader.exists(own) ? own : LexiconReader.in(builtIn, name);
  }
}
