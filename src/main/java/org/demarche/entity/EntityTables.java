package org.demarche.entity;

import org.demarche.lexicon.OwnRows;
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
   * The tables of a folder with the rows that a user adds, for {@link #read}.
   *
   * @param entityLocation
   *          a folder of tables that replace the built-in ones of the same name; null or blank for none
   * @param lexiconLocation
   *          a folder of {@linkplain OwnRows own rows} of all layers; null or blank for none
   * @param personLocation
   *          a table of people to add, in the format of people.tsv; null or blank for none
   * @throws org.demarche.lexicon.LexiconException
   *           if the folder of own rows cannot be used
   */
  public static String location(String entityLocation, String lexiconLocation, String personLocation) {
    String folder = entityLocation == null || entityLocation.isBlank() ? BUILT_IN : entityLocation;
    String tables = OwnRows.over(lexiconLocation, "entity", folder);
    return personLocation == null || personLocation.isBlank() ? tables
        : TableFolder.withRows("people.tsv", personLocation, tables);
  }

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
