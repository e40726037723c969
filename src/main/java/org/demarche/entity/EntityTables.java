package org.demarche.entity;

import org.demarche.lexicon.TableFolder;

/**
 * The tables of what all layers know of the world. Immutable, so that engines and threads may share one.
 *
 * @param states
 *          the states, from states.tsv
 * @param names
 *          the names of states, bodies and people, from states.tsv, organisations.tsv, metonyms.tsv, people.tsv and
 *          names-not.tsv
 * @param calendar
 *          the months and days of the week, from calendar.tsv
 */
public record EntityTables(States states, KnownNames names, Calendar calendar) {

  /** Where the built-in tables are. */
  public static final String BUILT_IN = "classpath:org/demarche/entity/en/";

  private static final String[] TABLES =
      {"states.tsv", "organisations.tsv", "metonyms.tsv", "people.tsv", "names-not.tsv", "calendar.tsv"};

  /**
   * Reads the tables.
   *
   * @param location
   *          a folder with tables to use instead of the built-in ones of the same name
   * @throws org.demarche.lexicon.LexiconException
   *           where a table cannot be used
   */
  public static EntityTables read(String location) {
    TableFolder folder = TableFolder.of(location, BUILT_IN, TABLES);
    States states = States.read(folder);
    return new EntityTables(states, KnownNames.read(folder, states), Calendar.read(folder));
  }
}
