package org.demarche.venue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the words of a document that may name a place or a medium. */
final class PlaceFinder {

  /** An entity found by a named-entity recogniser. */
  record Entity(Span span, String label) {
  }

  private static final int LONGEST = 16;

  private final Gazetteer gazetteer;
  private final Map<String, NameClass> nameClasses;
  private final Map<String, PlaceNoun> placeNouns;
  private final PlaceNameFilter filter;
  private final PhraseMatcher<Medium> media;
  private final PhraseMatcher<Boolean> notPlaces;

  PlaceFinder(Gazetteer gazetteer, Map<String, NameClass> nameClasses, Map<String, PlaceNoun> placeNouns,
      PhraseMatcher<Medium> media, PhraseMatcher<Boolean> notPlaces) {
    this.gazetteer = gazetteer;
    this.nameClasses = nameClasses;
    this.placeNouns = placeNouns;
    filter = new PlaceNameFilter(gazetteer, placeNouns);
    this.media = media;
    this.notPlaces = notPlaces;
  }

  static PlaceFinder read(TableFolder folder, Gazetteer gazetteer, Map<String, PlaceNoun> placeNouns) {
    PhraseMatcher.Builder<Boolean> notPlaces = PhraseMatcher.builder();
    LexiconReader.read(folder.table("not-places.tsv"), "id phrase example",
        row -> notPlaces.add(row.text("phrase"), true));
    return new PlaceFinder(gazetteer, NameClass.read(folder), placeNouns, Medium.read(folder), notPlaces.build());
  }

  /**
   * The mentions of a sentence, in order, without overlaps.
   *
   * @param entities
   *          the entities that begin in the sentence, in order
   */
  List<Mention> find(SentenceView sentence, List<Entity> entities) {
    List<Word> words = sentence.words();
    NameClass[] classes = new NameClass[words.size()];
    int[] ends = new int[words.size()];
    for (Entity entity : entities) {
      mark(sentence, entity, classes, ends);
    }
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, PhraseMatcher.Match<Medium>> mediaAt = new HashMap<>();
    media.longest(words).forEach(match -> mediaAt.put(match.begin(), match));
    int[] blockedTo = new int[words.size()];
    for (PhraseMatcher.Match<Boolean> match : notPlaces.longest(words)) {
      Arrays.fill(blockedTo, match.begin(), match.end(), match.end());
    }
    int i = 0;
    while (i < words.size()) {
      Mention mention = null;
      PhraseMatcher.Match<Medium> match = mediaAt.get(i);
      if (match == null) {
        mention = at(sentence, i, classes, ends);
        boolean isBlocked = mention != null && blockedTo[i] > 0
            && (mention.last() < blockedTo[i] || mention.candidates().isEmpty());
        mention = isBlocked ? null : mention;
      } else {
        mention = Mention.medium(new WordRange(sentence, i, match.end() - 1), match.values().get(0));
      }
      if (mention == null) {
        i++;
      } else {
        mentions.add(mention);
        i = mention.last() + 1;
      }
    }
    return mentions;
  }

  private void mark(SentenceView sentence, Entity entity, NameClass[] classes, int[] ends) {
    List<Word> inside = sentence.words(entity.span());
    NameClass nameClass = nameClasses.getOrDefault(entity.label(), NameClass.OTHER);
    if (nameClass == NameClass.NUMBER) {
      return;
    }
    for (Word word : inside) {
      if (classes[word.index()] == null) {
        classes[word.index()] = nameClass;
        ends[word.index()] = inside.get(inside.size() - 1).index() + 1;
      }
    }
  }

  private Mention at(SentenceView sentence, int i, NameClass[] classes, int[] ends) {
    Word word = sentence.words().get(i);
    if (isElision(word)) {
      return known(sentence, i, null, i);
    }
    if (!Character.isLetterOrDigit(word.form().charAt(0)) || word.pos().equals("DT") || word.pos().equals("POS")) {
      return null;
    }
    NameClass nameClass = classes[i];
    int nameEnd = nameClass == null ? i : ends[i];
    Mention vessel = vessel(sentence, i);
    if (vessel != null) {
      return vessel;
    }
    Mention known = known(sentence, i, nameClass, nameEnd);
    if (known != null) {
      return known;
    }
    boolean startsName = nameClass != null && (i == 0 || ends[i - 1] != nameEnd
        || sentence.words().get(i - 1).pos().equals("DT"));
    if (!startsName || nameClass == NameClass.OTHER || word.form().contains("@")) {
      return null;
    }
    int last = nameEnd - 1;
    while (last > i && (sentence.words().get(last).pos().equals("POS") || sentence.words().get(last).isPunctuation())) {
      last--;
    }
    WordRange range = new WordRange(sentence, i, last);
    if (gazetteer.countryOfAdjective(range.text()) != null) {
      return null;
    }
    PlaceNoun noun = placeNouns.get(range.lastWord().lower());
    if (nameClass == NameClass.ORGANISATION && !isBeforeItsPlace(sentence, nameEnd, classes)) {
      return noun == null || !noun.use().isBuilding() ? Mention.organisation(range)
          : Mention.of(range, PlaceKind.SITE, range.text(), List.of());
    }
    PlaceKind kind = noun != null ? noun.kind() : switch (nameClass) {
      case BUILDING -> PlaceKind.SITE;
      case REGION -> PlaceKind.REGION;
      default -> PlaceKind.CITY;
    };
    return Mention.of(range, kind, range.text(), List.of());
  }

  /** Whether a word is the apostrophe that a name begins with: <em>'s-Hertogenbosch</em>. */
  private static boolean isElision(Word word) {
    Word next = word.next();
    return (word.form().equals("'") || word.form().equals("\u2019")) && next != null && next.begin() == word.end()
        && Character.isLowerCase(next.form().charAt(0));
  }

  /** Whether a comma and a place follow: <em>Ise-Shima, Japan</em>. */
  private static boolean isBeforeItsPlace(SentenceView sentence, int end, NameClass[] classes) {
    return end + 1 < classes.length && sentence.words().get(end).form().equals(",")
        && classes[end + 1] == NameClass.PLACE;
  }

  /** The name after <em>aboard</em>, whatever the recogniser says about it; null if there is none. */
  private Mention vessel(SentenceView sentence, int i) {
    Word before = sentence.words().get(i).previous();
    if (before != null && before.pos().equals("DT")) {
      before = before.previous();
    }
    int last = i;
    while (last < sentence.words().size() && sentence.words().get(last).isName()) {
      last++;
    }
    boolean isAboard = before != null && (before.lower().equals("aboard")
        || before.lower().equals("board") && before.previous() != null && before.previous().lower().equals("on"));
    if (!isAboard || last == i) {
      return null;
    }
    WordRange range = new WordRange(sentence, i, last - 1);
    return Mention.of(range, PlaceKind.SITE, range.text(), gazetteer.named(PlaceName.key(range.text())));
  }

  /** The longest gazetteer name that begins at a word and is consistent with the recogniser. */
  private Mention known(SentenceView sentence, int i, NameClass nameClass, int nameEnd) {
    List<Word> words = sentence.words();
    Word first = words.get(i);
    Mention shortened = shortened(sentence, first);
    if (shortened != null) {
      return shortened;
    }
    int most = wordsOfNamesFrom(first.form().equalsIgnoreCase("saint") ? "st" : first.form());
    if (first.next() != null && (first.next().pos().equals("POS") || isElision(first))) {
      most = Math.max(most, wordsOfNamesFrom(first.form() + first.next().form()));
    }
    if (most == 0) {
      return null;
    }
    boolean isCapital = !Character.isLowerCase(first.form().charAt(0));
    for (int end = Math.min(words.size(), i + Math.min(LONGEST, 2 * most)); end > i; end--) {
      Word last = words.get(end - 1);
      if (last.isPunctuation() || last.pos().equals("POS") || end == i + 1 && !isCapital) {
        continue;
      }
      WordRange range = new WordRange(sentence, i, end - 1);
      String key = PlaceName.key(range.text());
      List<Place> places = candidates(key);
      if (!places.isEmpty() && (isCapital || isInLowerCase(places, first))
          && filter.fits(words, i, end, places, nameClass, nameEnd)) {
        return Mention.of(range, places);
      }
    }
    return null;
  }

  /** The places with a name; last, those that bear it only within their city. */
  private List<Place> candidates(String key) {
    List<Place> places = gazetteer.named(key);
    List<Place> inTheirCity = gazetteer.namedInTheirCity(key);
    return inTheirCity.isEmpty() ? places : Stream.concat(places.stream(), inTheirCity.stream()).toList();
  }

  /** The maximum number of words of a name that begins like a word. */
  private int wordsOfNamesFrom(String form) {
    String key = PlaceName.key(form);
    int space = key.indexOf(' ');
    return gazetteer.wordsOfNamesFrom(space < 0 ? key : key.substring(0, space));
  }

  /** An abbreviation such as <em>N.H.</em>, even if its full stop is a separate token, or null. */
  private Mention shortened(SentenceView sentence, Word word) {
    Word last = word;
    Place place = isBehindName(word) ? gazetteer.postal(word.form()) : null;
    place = place == null ? gazetteer.shortened(word.form()) : place;
    if (place == null && word.next() != null && word.next().form().equals(".") && word.next().begin() == word.end()) {
      last = word.next();
      place = gazetteer.shortened(word.form() + ".");
    }
    return place == null ? null : Mention.of(new WordRange(sentence, word.index(), last.index()), place.kind(),
        place.name(), List.of(place));
  }

  private static boolean isBehindName(Word word) {
    Word comma = word.previous();
    return comma != null && comma.form().equals(",") && comma.previous() != null && comma.previous().isName();
  }

  private static boolean isInLowerCase(List<Place> places, Word first) {
    return places.get(0).name().startsWith(first.form());
  }
}
