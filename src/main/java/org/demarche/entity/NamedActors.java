package org.demarche.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.entity.NamedActor.Use;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.TableFolder;

/** Reads the tables of names: states with their demonyms and capitals, bodies, buildings, people. */
public final class NamedActors {

  /** Where the built-in tables are. */
  public static final String BUILT_IN = "classpath:org/demarche/actor/en/";

  /** The endings of demonyms that are their own plural, or have one of another kind. */
  private static final Pattern OWN_PLURAL = Pattern.compile(".*(ese|sh|ch|ss|men|man|s)");

  private NamedActors() {
  }

  /** The built-in tables. */
  static TableFolder builtIn() {
    return TableFolder.of(BUILT_IN, BUILT_IN, "names-not.tsv", "organisations.tsv", "metonyms.tsv", "states.tsv");
  }

  /**
   * Adds the names of states with their demonyms and capitals, those of bodies, and the names that are none of them.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           where a table cannot be used
   */
  public static void addPlaces(PhraseMatcher.Builder<NamedActor> names, TableFolder folder) {
    LexiconReader.read(folder.table("names-not.tsv"), "id phrase example", row -> names.add(row.text("phrase"),
        new NamedActor(row.id(), new Identity(row.text("phrase"), ActorKind.GROUP), Use.NOT)));
    addBodies(names, folder.table("organisations.tsv"));
    addBodies(names, folder.table("metonyms.tsv"));
    LexiconReader.read(folder.table("states.tsv"), "id country name forms demonyms capitals example", row -> {
      String name = row.text("name");
      String country = row.text("country");
      NamedActor state = new NamedActor(row.id(), new Identity(name, ActorKind.STATE, country, Sector.GOV), Use.NAME);
      forms(row, name).forEach(form -> names.add(form, state));
      NamedActor people = new NamedActor(row.id(), new Identity(name, ActorKind.GROUP, country, null), Use.DEMONYM);
      for (String demonym : row.list("demonyms")) {
        names.add(demonym, people);
        if (!OWN_PLURAL.matcher(demonym).matches()) {
          names.add(demonym + "s", people);
        }
      }
      NamedActor government = new NamedActor(row.id(), new Identity(name, ActorKind.GOVERNMENT, country, Sector.GOV), Use.CAPITAL);
      row.list("capitals").forEach(capital -> names.add(capital, government));
      return state;
    });
  }

  /** The names of the states by their ISO 3166-1 alpha-3 codes. */
  static Map<String, String> states(TableFolder folder) {
    Map<String, String> names = new LinkedHashMap<>();
    LexiconReader.read(folder.table("states.tsv"), "id country name forms demonyms capitals example", row -> {
      names.putIfAbsent(row.text("country"), row.text("name"));
      return row;
    });
    return Map.copyOf(names);
  }

  /**
   * Adds people by their names, and by their surnames where the table says so.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           where the table cannot be used
   */
  public static void addPeople(PhraseMatcher.Builder<NamedActor> names, TableFolder folder) {
    Map<String, NamedActor> surnames = new LinkedHashMap<>();
    LexiconReader.read(folder.table("people.tsv"), "id name country sector surname example", row -> {
      NamedActor person = new NamedActor(row.id(), new Identity(row.text("name"), ActorKind.PERSON,
          row.optional("country"), row.optionalOneOf("sector", Sector.class)), Use.PERSON);
      names.add(person.name(), person);
      if (row.flag("surname") && person.name().contains(" ")) {
        surnames.putIfAbsent(person.name().substring(person.name().lastIndexOf(' ') + 1), person);
      }
      return person;
    });
    surnames.forEach(names::add);
  }

  private static void addBodies(PhraseMatcher.Builder<NamedActor> names, String location) {
    LexiconReader.read(location, "id name forms kind sector country example", row -> {
      NamedActor body = new NamedActor(row.id(), new Identity(row.text("name"), row.oneOf("kind", ActorKind.class),
          row.optional("country"), row.optionalOneOf("sector", Sector.class)), Use.NAME);
      row.list("forms").forEach(form -> names.add(form, body));
      return body;
    });
  }

  private static List<String> forms(Row row, String name) {
    List<String> forms = new ArrayList<>(row.list("forms"));
    forms.add(name);
    return forms;
  }
}
