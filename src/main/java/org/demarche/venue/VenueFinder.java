package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.States;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds the venues of a document's events. Immutable, and safe for threads. */
final class VenueFinder {

  private static final int LONGEST_STATE = 4;

  private final Gazetteer gazetteer;
  private final PlaceFinder places;
  private final PlaceDescriptions descriptions;
  private final PlaceResolver resolver;
  private final VenueGrammar grammar;
  private final VenueMemory memory;
  private final VenueRules rules;

  /**
   * Reads the tables.
   *
   * @param folder
   *          the folder that holds them
   * @param ownSites
   *          the location of a table of sites that is read besides those of the folder, or null
   * @param states
   *          the states of the world
   */
  VenueFinder(TableFolder folder, String ownSites, States states) {
    gazetteer = Gazetteer.read(folder, ownSites, states);
    Map<String, PlaceNoun> nouns = PlaceNoun.read(folder);
    Map<String, Set<VerbUse>> verbs = VerbUse.read(folder);
    rules = VenueRules.read(folder);
    places = new PlaceFinder(gazetteer, NameClass.read(folder), nouns, Medium.read(folder), notPlaces(folder));
    descriptions = new PlaceDescriptions(gazetteer, nouns);
    resolver = new PlaceResolver(gazetteer);
    grammar = new VenueGrammar(rules, verbs, nouns, gazetteer);
    memory = new VenueMemory(rules, verbs);
  }

  private static PhraseMatcher<Boolean> notPlaces(TableFolder folder) {
    PhraseMatcher.Builder<Boolean> matcher = PhraseMatcher.builder();
    LexiconReader.read(folder.table("not-places.tsv"), "id phrase example",
        row -> matcher.add(row.text("phrase"), true));
    return matcher.build();
  }

  /**
   * The venues of a document in the order of the text.
   *
   * @param entities
   *          the entities of a name recogniser, in order; empty where there is none
   * @param acts
   *          the events that may have venues, in order
   * @param countries
   *          the states that actors of the document belong to
   * @param people
   *          the names of the people of the document
   * @param dateline
   *          the name of the dateline's place, or null
   */
  List<Venue> find(DocumentView view, List<PlaceFinder.Entity> entities, List<Act> acts, List<String> countries,
      List<String> people, String dateline) {
    Set<String> surnames = surnames(people);
    List<Mention> mentions = new ArrayList<>();
    Map<Word, Mention> byWord = new HashMap<>();
    List<String> about = new ArrayList<>(countries);
    int next = 0;
    for (SentenceView sentence : view.sentences()) {
      List<PlaceFinder.Entity> inside = new ArrayList<>();
      while (next < entities.size() && entities.get(next).span().begin() < sentence.span().end()) {
        if (entities.get(next).span().begin() >= sentence.span().begin()) {
          inside.add(entities.get(next));
        }
        next++;
      }
      if (sentence.isInert()) {
        continue;
      }
      List<Mention> names = places.find(sentence, inside);
      names.removeIf(mention -> isPerson(mention, surnames));
      List<Mention> found = descriptions.extend(sentence, names);
      found.addAll(here(sentence, dateline));
      for (Mention mention : found) {
        mentions.add(mention.inner() == null ? mention : mention.inner());
        for (int i = mention.first(); i <= mention.last(); i++) {
          byWord.put(sentence.words().get(i), mention);
        }
      }
      for (Word word : sentence.words()) {
        if (Character.isUpperCase(word.form().charAt(0))) {
          String country = gazetteer.countryOfAdjective(word.form());
          if (country != null) {
            about.add(country);
          }
        }
      }
    }
    resolver.resolve(mentions, about);
    return venues(acts, byWord, view.sentences());
  }

  /** Whether a text names a state and a region of another: <em>Georgia</em>. */
  boolean isAmbiguous(String text) {
    List<Place> places = gazetteer.named(PlaceName.key(text));
    return places.stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY)
        && places.stream().anyMatch(place -> place.kind() == PlaceKind.REGION);
  }

  private static Set<String> surnames(List<String> people) {
    Set<String> surnames = new HashSet<>();
    for (String name : people) {
      int space = name.lastIndexOf(' ');
      if (space > 0) {
        surnames.add(PlaceName.key(name.substring(space)));
      }
    }
    return surnames;
  }

  /** Whether a name is rather the surname of somebody in the document: <em>Clinton's meetings</em>. */
  private static boolean isPerson(Mention mention, Set<String> surnames) {
    Word before = mention.firstWord().previous();
    Word after = mention.lastWord().next();
    boolean isLocal = before != null && before.lower().equals("in") || after != null && after.form().equals(",")
        && after.next() != null && after.next().isName();
    return mention.first() == mention.last() && !isLocal && surnames.contains(mention.key())
        && mention.candidates().stream().noneMatch(place -> place.kind() == PlaceKind.COUNTRY || place.isCapital());
  }

  /** The states that a text names, or whose adjectives stand in it: <em>Russian and Ukrainian negotiators</em>. */
  List<String> statesIn(String text) {
    List<String> states = new ArrayList<>(2);
    String[] words = text.split("[^\\p{L}.]+");
    for (int i = 0; i < words.length; i++) {
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        continue;
      }
      String state = gazetteer.countryOfAdjective(words[i]);
      StringBuilder name = new StringBuilder();
      for (int end = i; end < Math.min(words.length, i + LONGEST_STATE) && state == null; end++) {
        name.append(words[end]).append(' ');
        state = gazetteer.named(PlaceName.key(name)).stream().filter(place -> place.kind() == PlaceKind.COUNTRY)
            .map(Place::id).findFirst().orElse(null);
      }
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  private List<Mention> here(SentenceView sentence, String dateline) {
    List<Mention> found = new ArrayList<>();
    if (dateline != null) {
      List<Place> candidates = gazetteer.ofDateline(dateline);
      for (Word word : sentence.words()) {
        if (rules.of(Construction.HERE, word.lower()) != null) {
          found.add(new Mention(sentence, word.index(), word.index(), Mention.Source.PLACE, PlaceKind.CITY, dateline,
              candidates, null, null, null));
        }
      }
    }
    return found;
  }

  private List<Venue> venues(List<Act> acts, Map<Word, Mention> byWord, List<SentenceView> sentences) {
    Set<Word> triggers = new HashSet<>();
    Set<Word> barriers = new HashSet<>();
    for (Act act : acts) {
      if (act.use() != ActUse.PACT) {
        (act.use() == ActUse.NONE ? barriers : triggers).add(act.trigger());
      }
    }
    Map<Mention, Venue> venues = new LinkedHashMap<>();
    List<Act> meetings = acts.stream().filter(act -> act.use() != ActUse.NONE).toList();
    for (Act act : meetings) {
      grammar.venues(act, byWord, triggers, barriers).forEach((mention, rule) -> venues
          .computeIfAbsent(mention, m -> new Venue(m, m.source() == Mention.Source.MEDIUM ? m.rule() : rule)).add(act));
    }
    Map<Word, Map<Mention, String>> occasions = new LinkedHashMap<>();
    for (SentenceView sentence : sentences) {
      for (Word word : sentence.isInert() ? List.<Word>of() : sentence.words()) {
        if (memory.mayTellPlace(word) && !triggers.contains(word)) {
          occasions.put(word, grammar.venues(Act.occasion(word), byWord, triggers, barriers));
        }
      }
    }
    memory.remember(meetings, venues, byWord, sentences, occasions);
    List<Venue> inOrder = new ArrayList<>(venues.values());
    inOrder.sort((a, b) -> Integer.compare(a.mention().span().begin(), b.mention().span().begin()));
    return inOrder;
  }
}
