package org.demarche.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.entity.NamedActor.Use;
import org.demarche.lexicon.LexicalItem;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.TableFolder;

/**
 * The names in the tables: of states with their demonyms and capitals, of bodies, buildings and people, and names that
 * only look like one of these. If a name is ambiguous, the first value of a match counts. Immutable.
 */
public final class KnownNames {

  /** Endings of demonyms whose plural is identical or irregular. */
  private static final Pattern OWN_PLURAL = Pattern.compile(".*(ese|sh|ch|ss|men|man|s)");

  private final PhraseMatcher<NamedActor> all;
  private final PhraseMatcher<NamedActor> withoutPeople;

  private KnownNames(PhraseMatcher<NamedActor> all, PhraseMatcher<NamedActor> withoutPeople) {
    this.all = all;
    this.withoutPeople = withoutPeople;
  }

  static KnownNames read(TableFolder folder, States states) {
    Builder names = new Builder();
    LexiconReader.read(folder.table("names-not.tsv"), "id phrase example", row -> names.add(row.text("phrase"),
        new NamedActor(row.id(), new Identity(row.text("phrase"), ActorKind.GROUP), Use.NOT)));
    names.addBodies(folder.table("organisations.tsv"));
    names.addBodies(folder.table("metonyms.tsv"));
    states.all().forEach(names::add);
    names.addPeople(folder.table("people.tsv"));
    return new KnownNames(names.all.build(), names.withoutPeople.build());
  }

  /** The names in a sequence of words, in order, not nested, including names that only look like an actor's. */
  public List<Match<NamedActor>> in(List<? extends LexicalItem> words) {
    return all.longest(words);
  }

  /** Like {@link #in}, but only states and bodies: without people and names that do not denote actors. */
  public List<Match<NamedActor>> statesAndBodiesIn(List<? extends LexicalItem> words) {
    return withoutPeople.longest(words).stream().filter(match -> match.values().get(0).use() != Use.NOT).toList();
  }

  private static final class Builder {
    private final PhraseMatcher.Builder<NamedActor> all = PhraseMatcher.builder();
    private final PhraseMatcher.Builder<NamedActor> withoutPeople = PhraseMatcher.builder();

    NamedActor add(String name, NamedActor actor) {
      all.add(name, actor);
      if (actor.use() != Use.PERSON) {
        withoutPeople.add(name, actor);
      }
      return actor;
    }

    void addBodies(String location) {
      LexiconReader.read(location, "id name forms kind sector country example", row -> {
        NamedActor body = new NamedActor(row.id(), identity(row, row.oneOf("kind", ActorKind.class)), Use.NAME);
        row.list("forms").forEach(form -> add(form, body));
        return body;
      });
    }

    void add(State state) {
      NamedActor named = named(state, ActorKind.STATE, Sector.GOV, Use.NAME);
      state.forms().forEach(form -> add(form, named));
      add(state.name(), named);
      NamedActor people = named(state, ActorKind.GROUP, null, Use.DEMONYM);
      for (String demonym : state.demonyms()) {
        add(demonym, people);
        if (!OWN_PLURAL.matcher(demonym).matches()) {
          add(demonym + "s", people);
        }
      }
      NamedActor government = named(state, ActorKind.GOVERNMENT, Sector.GOV, Use.CAPITAL);
      state.capitals().forEach(capital -> add(capital, government));
    }

    void addPeople(String location) {
      Map<String, NamedActor> surnames = new LinkedHashMap<>();
      LexiconReader.read(location, "id name country sector surname example", row -> {
        NamedActor person = new NamedActor(row.id(), identity(row, ActorKind.PERSON), Use.PERSON);
        add(person.name(), person);
        if (row.flag("surname") && person.name().contains(" ")) {
          surnames.putIfAbsent(person.name().substring(person.name().lastIndexOf(' ') + 1), person);
        }
        return person;
      });
      surnames.forEach(this::add);
    }

    private static Identity identity(Row row, ActorKind kind) {
      return new Identity(row.text("name"), kind, row.optional("country"), row.optionalOneOf("sector", Sector.class));
    }

    private static NamedActor named(State state, ActorKind kind, Sector sector, Use use) {
      return new NamedActor(state.id(), new Identity(state.name(), kind, state.code(), sector), use);
    }
  }
}
