package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.actor.NamedActor.Use;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.Row;
import org.demarche.syntax.Word;

/** The tables of the actor layer, read once. */
final class ActorLexicon {

  private static final String STATES = "states.tsv";
  private static final String BODIES = "organisations.tsv";
  private static final String METONYMS = "metonyms.tsv";
  private static final String PEOPLE = "people.tsv";
  private static final String NOT = "names-not.tsv";
  private static final String GROUPS = "groups.tsv";
  private static final String METONYMY = "metonymy.tsv";

  private static final String QUANTIFIERS = "quantifiers.tsv";
  private static final String HONORIFICS = "honorifics.tsv";

  private final PhraseMatcher<NamedActor> names;
  private final Set<String> quantifiers = new HashSet<>();
  private final Set<String> honorifics = new HashSet<>();
  private final PhraseMatcher<Group> groups;
  private final Metonymy metonymy;

  private ActorLexicon(PhraseMatcher<NamedActor> names, PhraseMatcher<Group> groups, Metonymy metonymy) {
    this.names = names;
    this.groups = groups;
    this.metonymy = metonymy;
  }

  /**
   * Reads the tables.
   *
   * @param location
   *          the folder that holds them, with its closing slash
   */
  static ActorLexicon read(String location) {
    PhraseMatcher.Builder<NamedActor> names = PhraseMatcher.builder();
    addPlaces(names, location);
    addPeople(names, location + PEOPLE);

    PhraseMatcher.Builder<Group> groups = PhraseMatcher.builder();
    LexiconReader.read(location + GROUPS, "id phrase kind sector when example", row -> {
      String when = row.optional("when");
      Group group = new Group(row.id(), row.oneOf("kind", Kind.class), row.optional("sector"),
          when == null ? Group.When.ALWAYS : Group.When.valueOf(when.toUpperCase(Locale.ROOT)));
      return groups.add(row.text("phrase"), group);
    });
    ActorLexicon lexicon = new ActorLexicon(names.build(), groups.build(), Metonymy.read(location + METONYMY));
    LexiconReader.read(location + QUANTIFIERS, "id phrase example", row -> row.list("phrase"))
        .forEach(lexicon.quantifiers::addAll);
    LexiconReader.read(location + HONORIFICS, "id phrase example", row -> row.list("phrase"))
        .forEach(lexicon.honorifics::addAll);
    return lexicon;
  }

  PhraseMatcher<NamedActor> names() {
    return names;
  }

  PhraseMatcher<Group> groups() {
    return groups;
  }

  /** Whether a word before a group noun only counts or points. */
  boolean isQuantifier(Word word) {
    return quantifiers.contains(word.lower());
  }

  /** Whether a word before a name is a title that does not belong to it. */
  boolean isHonorific(Word word) {
    return honorifics.contains(word.lower());
  }

  Metonymy metonymy() {
    return metonymy;
  }

  /** The names of states with their demonyms and capitals, those of bodies, and the names that are none of them. */
  static void addPlaces(PhraseMatcher.Builder<NamedActor> names, String location) {
    LexiconReader.read(location + NOT, "id phrase example", row -> names.add(row.text("phrase"),
        new NamedActor(row.id(), row.text("phrase"), Kind.GROUP, null, null, Use.NOT)));
    addBodies(names, location + BODIES);
    addBodies(names, location + METONYMS);
    LexiconReader.read(location + STATES, "id country name forms demonyms capitals example", row -> {
      String name = row.text("name");
      String country = row.text("country");
      NamedActor state = new NamedActor(row.id(), name, Kind.STATE, country, "GOV", Use.NAME);
      forms(row, name).forEach(form -> names.add(form, state));
      NamedActor people = new NamedActor(row.id(), name, Kind.GROUP, country, null, Use.DEMONYM);
      for (String demonym : row.list("demonyms")) {
        names.add(demonym, people);
        if (takesPlural(demonym)) {
          names.add(demonym + "s", people);
        }
      }
      NamedActor government = new NamedActor(row.id(), name, Kind.GOVERNMENT, country, "GOV", Use.CAPITAL);
      row.list("capitals").forEach(capital -> names.add(capital, government));
      return state;
    });
  }

  private static void addBodies(PhraseMatcher.Builder<NamedActor> names, String location) {
    LexiconReader.read(location, "id name forms kind sector country example", row -> {
      NamedActor body = new NamedActor(row.id(), row.text("name"), row.oneOf("kind", Kind.class), row.optional("country"),
          row.optional("sector"), Use.NAME);
      row.list("forms").forEach(form -> names.add(form, body));
      return body;
    });
  }

  private static void addPeople(PhraseMatcher.Builder<NamedActor> names, String location) {
    Map<String, NamedActor> surnames = new LinkedHashMap<>();
    LexiconReader.read(location, "id name country sector surname example", row -> {
      NamedActor person = new NamedActor(row.id(), row.text("name"), Kind.PERSON, row.optional("country"),
          row.optional("sector"), Use.PERSON);
      names.add(person.name(), person);
      if (row.flag("surname") && person.name().contains(" ")) {
        surnames.putIfAbsent(person.name().substring(person.name().lastIndexOf(' ') + 1), person);
      }
      return person;
    });
    surnames.forEach(names::add);
  }

  private static List<String> forms(Row row, String name) {
    List<String> forms = new ArrayList<>(row.list("forms"));
    forms.add(name);
    return forms;
  }

  private static boolean takesPlural(String demonym) {
    return !demonym.matches(".*(ese|sh|ch|ss|men|man|s)");
  }
}
