package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Reads the places and media that a document names. Immutable and thread-safe. */
final class PlaceReader {

  /**
   * Other information about a document.
   *
   * @param entities
   *          the entities of a named-entity recogniser, in order; empty if there are none
   * @param countries
   *          the states of the document's actors, one for each actor
   * @param people
   *          the names of the people of the document
   * @param dateline
   *          the name of the dateline's place, or null
   */
  record Background(List<PlaceFinder.Entity> entities, List<String> countries, List<String> people, String dateline) {
  }

  private final Gazetteer gazetteer;
  private final VenueLexicon lexicon;
  private final PlaceFinder finder;
  private final PlaceDescriptions descriptions;
  private final PlaceResolver resolver;

  PlaceReader(TableFolder folder, Gazetteer gazetteer, VenueLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    finder = PlaceFinder.read(folder, gazetteer, lexicon.placeNouns());
    descriptions = new PlaceDescriptions(gazetteer, lexicon.placeNouns());
    resolver = new PlaceResolver(gazetteer);
  }

  /** The mentions of a document, by each of their words, with the places that they name. */
  Map<Word, Mention> read(DocumentView view, Background background) {
    Set<String> surnames = surnames(background.people());
    List<Mention> found = new ArrayList<>();
    List<String> countries = new ArrayList<>(background.countries());
    int next = 0;
    for (SentenceView sentence : view.sentences()) {
      List<PlaceFinder.Entity> inside = new ArrayList<>();
      while (next < background.entities().size()
          && background.entities().get(next).span().begin() < sentence.span().end()) {
        if (background.entities().get(next).span().begin() >= sentence.span().begin()) {
          inside.add(background.entities().get(next));
        }
        next++;
      }
      if (!sentence.isInert()) {
        List<Mention> names = finder.find(sentence, inside);
        names.removeIf(mention -> isPerson(mention, surnames));
        found.addAll(descriptions.extend(sentence, names));
        found.addAll(here(sentence, background.dateline()));
        countries.addAll(countriesOfAdjectives(sentence));
      }
    }
    return byWord(found, countries);
  }

  /** For the resolver, a building counts as the town or owner in its name. */
  private Map<Word, Mention> byWord(List<Mention> found, List<String> countries) {
    List<Mention> named = found.stream().map(mention -> mention.inner() == null ? mention : mention.inner()).toList();
    List<Place> chosen = resolver.resolve(named, countries);
    Map<Word, Mention> byWord = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Mention mention = found.get(i);
      Mention resolved = named.get(i).resolved(chosen.get(i));
      Mention whole = mention.inner() == null ? resolved : mention.withInner(resolved);
      mention.sentence().words().subList(mention.first(), mention.last() + 1).forEach(word -> byWord.put(word, whole));
    }
    return byWord;
  }

  private List<String> countriesOfAdjectives(SentenceView sentence) {
    List<String> countries = new ArrayList<>();
    for (Word word : sentence.words()) {
      String country = Character.isUpperCase(word.form().charAt(0)) ? gazetteer.countryOfAdjective(word.form()) : null;
      if (country != null) {
        countries.add(country);
      }
    }
    return countries;
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

  /** Whether a name is more likely the surname of somebody in the document: <em>Clinton's meetings</em>. */
  private static boolean isPerson(Mention mention, Set<String> surnames) {
    Word before = mention.words().before();
    Word after = mention.words().after();
    boolean isLocal = before != null && before.lower().equals("in") || after != null && after.form().equals(",")
        && after.next() != null && after.next().isName();
    return mention.first() == mention.last() && !isLocal && surnames.contains(mention.key())
        && mention.candidates().stream().noneMatch(place -> place.kind() == PlaceKind.COUNTRY || place.isCapital());
  }

  /** The words that refer to the dateline's place: <em>here</em>. */
  private List<Mention> here(SentenceView sentence, String dateline) {
    if (dateline == null) {
      return List.of();
    }
    return sentence.words().stream().filter(word -> lexicon.makes(Construction.HERE, word.lower()))
        .map(word -> Mention.of(WordRange.of(word), PlaceKind.CITY, dateline, gazetteer.ofDateline(dateline))).toList();
  }
}
