package org.demarche.entity;

import org.demarche.lexicon.TableFolder;

/**
 * The world knowledge shared by all layers. Immutable, so that engines and threads can share it.
 *
 * @param states
 *          the states, from states.tsv
 * @param names
 *          the names of states, bodies and people, from states.tsv, organisations.tsv, metonyms.tsv, people.tsv and
 *          names-not.tsv
 * @param calendar
 *          the months and days of the week, from calendar.tsv
 * @param holders
 *          who held which high office when, from office-holders.tsv
 */
public record EntityTables(States states, KnownNames names, Calendar calendar, OfficeHolders holders) {

  /** The location of the built-in tables. */
  public static final String BUILT_IN = "classpath:org/demarche/entity/en/";

  private static final String[] TABLES =
      {"states.tsv", "organisations.tsv", "metonyms.tsv", "people.tsv", "names-not.tsv", "calendar.tsv",
          "office-holders.tsv"};

  /**
   * Reads the tables.
   *
   * @param location
   *          a folder of tables that replace the built-in ones of the same name
   * @throws org.demarche.lexicon.LexiconException
   *           if a table cannot be used
   */
  public static EntityTables read(String location) {
    TableFolder folder = TableFolder.of(location, BUILT_IN, TABLES);
    States states = States.read(folder);
    return new EntityTables(states, KnownNames.read(folder, states), Calendar.read(folder),
        OfficeHolders.read(folder));
  }
}
