package org.demarche.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.EntityTables;
import org.demarche.entity.KnownNames;
import org.demarche.entity.Sector;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.Word;

/** The tables of the role layer. */
final class RoleLexicon {

  /** What a word that precedes a title says about the office. */
  enum Modifier {
    FORMER, ACTING, OUTSIDE
  }

  /**
   * A word for the body that an office belongs to: a row of bodies.tsv.
   *
   * @param country
   *          the only state that the word belongs to, or null
   */
  record Body(RoleCategory category, String country) {
  }

  /**
   * How somebody is addressed: as the object of a verb, with <em>with</em> or <em>to</em>, or as the object of a verb
   * whose <em>of</em> says what about.
   */
  enum Address {
    OBJECT, WITH, ABOUT
  }

  private static final String NOT = "NOT";

  private record Phrases<V>(List<String> words, V value) {
  }

  private final PhraseMatcher<Title> titles;
  private final PhraseMatcher<Body> bodies;
  private final Map<String, Modifier> modifiers = new HashMap<>();
  private final Map<String, Set<RoleCategory>> prepositions = new HashMap<>();
  private final Map<Address, Set<String>> address = new EnumMap<>(Address.class);
  private final EntityTables entities;

  private RoleLexicon(EntityTables entities, PhraseMatcher<Title> titles, PhraseMatcher<Body> bodies) {
    this.entities = entities;
    this.titles = titles;
    this.bodies = bodies;
  }

  /**
   * Reads the tables.
   *
   * @param folder
   *          the folder that contains them
   * @param entities
   *          the names of states and bodies, and the calendar
   */
  static RoleLexicon read(TableFolder folder, EntityTables entities) {
    PhraseMatcher.Builder<Title> titles = PhraseMatcher.builder();
    LexiconReader.read(folder.table("titles.tsv"), "id phrase category sector country use body example", row -> {
      if (row.text("category").equals(NOT)) {
        return titles.block(row.text("phrase"));
      }
      return titles.add(row.text("phrase"), new Title(row.id(), row.oneOf("category", RoleCategory.class),
          row.oneOf("sector", Sector.class),
          row.optional("country"), Title.Use.valueOf(row.text("use").toUpperCase(Locale.ROOT)), row.flag("body")));
    });
    PhraseMatcher.Builder<Body> bodies = PhraseMatcher.builder();
    LexiconReader.read(folder.table("bodies.tsv"), "id phrase category country example", row -> bodies
        .add(row.text("phrase"), new Body(row.oneOf("category", RoleCategory.class), row.optional("country"))));
    RoleLexicon lexicon = new RoleLexicon(entities, titles.build(), bodies.build());

    for (Phrases<Modifier> row : LexiconReader.read(folder.table("modifiers.tsv"), "id phrase kind example",
        row -> new Phrases<>(row.list("phrase"), row.oneOf("kind", Modifier.class)))) {
      row.words.forEach(word -> lexicon.modifiers.put(word, row.value));
    }
    for (Phrases<Set<RoleCategory>> row : LexiconReader.read(folder.table("prepositions.tsv"),
        "id phrase categories example",
        row -> new Phrases<>(row.list("phrase"), categories(row.list("categories"))))) {
      row.words.forEach(word -> lexicon.prepositions.put(word, row.value));
    }
    for (Phrases<Address> row : LexiconReader.read(folder.table("address.tsv"), "id phrase as example",
        row -> new Phrases<>(row.list("phrase"), row.oneOf("as", Address.class)))) {
      lexicon.address.computeIfAbsent(row.value, as -> new HashSet<>()).addAll(row.words);
    }
    return lexicon;
  }

  private static Set<RoleCategory> categories(List<String> names) {
    List<RoleCategory> categories = new ArrayList<>();
    names.forEach(name -> categories.add(RoleCategory.valueOf(name)));
    return EnumSet.copyOf(categories);
  }

  PhraseMatcher<Title> titles() {
    return titles;
  }

  PhraseMatcher<Body> bodies() {
    return bodies;
  }

  KnownNames names() {
    return entities.names();
  }

  /** What a word that precedes a title says about the office, or null if it is part of it. */
  Modifier modifier(Word word) {
    Modifier modifier = modifiers.get(word.lower());
    boolean isInName = modifier == Modifier.OUTSIDE && word.isName();
    return isInName ? null : modifier;
  }

  /** Whether a word names a day or month, which is never part of an office: <em>on Monday ministers met</em>. */
  boolean isDate(Word word) {
    return Character.isUpperCase(word.form().charAt(0)) && entities.calendar().named(word.lower()) != null;
  }

  /** Whether a preposition after a title of a category continues the office. */
  boolean continues(Word preposition, RoleCategory category) {
    return prepositions.getOrDefault(preposition.lower(), Set.of()).contains(category);
  }

  /** Whether a verb treats its object as an agent. */
  boolean addressesObject(Word verb) {
    return addresses(verb, Address.OBJECT);
  }

  /** Whether a verb or noun treats the object of <em>with</em> or <em>to</em> as an agent. */
  boolean addressesWith(Word word) {
    return addresses(word, Address.OBJECT) || addresses(word, Address.WITH);
  }

  /** Whether <em>of</em> behind the object of a verb says what about: accused the minister <em>of theft</em>. */
  boolean addressesAbout(Word verb) {
    return addresses(verb, Address.ABOUT);
  }

  private boolean addresses(Word word, Address as) {
    return address.getOrDefault(as, Set.of()).contains(word.lemma());
  }
}
