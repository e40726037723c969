package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * Combines the names of a sentence with nouns that describe them (<em>Turkish resort of Antalya</em>) or denote a place
 * of their own (<em>Qatari capital</em>, <em>Egyptian embassy</em>).
 */
final class PlaceDescriptions {

  private final Gazetteer gazetteer;
  private final Map<String, PlaceNoun> nouns;

  PlaceDescriptions(Gazetteer gazetteer, Map<String, PlaceNoun> nouns) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  List<Mention> extend(SentenceView sentence, List<Mention> mentions) {
    Set<Integer> taken = new HashSet<>();
    for (Mention mention : mentions) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        taken.add(i);
      }
    }
    List<Mention> all = new ArrayList<>();
    int from = 0;
    for (Mention mention : mentions) {
      Mention described = mention.source() == Mention.Source.PLACE ? described(mention) : mention;
      nounsBetween(sentence, from, described.first(), taken, all);
      all.removeIf(other -> other.last() >= described.first());
      Mention building = building(described);
      all.add(building == null ? described : building);
      from = all.get(all.size() - 1).last() + 1;
    }
    nounsBetween(sentence, from, sentence.words().size(), taken, all);
    return all;
  }

  /** A building whose name begins with its town or owner (<em>Larnaca airport</em>), or null if there is none. */
  private Mention building(Mention mention) {
    Word next = mention.words().after();
    boolean isName = mention.source() == Mention.Source.PLACE || mention.source() == Mention.Source.ORGANISATION;
    PlaceNoun noun = next == null || !isName || !next.isNoun() ? null : nouns.get(next.lemma());
    if (noun == null || !noun.use().isBuilding() || next.index() + 1 < mention.sentence().words().size()
        && next.next().isNoun()) {
      return null;
    }
    return Mention.building(new WordRange(mention.sentence(), mention.first(), next.index()), mention, noun);
  }

  private Mention described(Mention mention) {
    List<Word> words = mention.sentence().words();
    int i = mention.first() - 1;
    boolean hasOf = i > 0 && words.get(i).lower().equals("of");
    boolean hasComma = i > 0 && words.get(i).form().equals(",");
    int nounAt = hasOf || hasComma ? i - 1 : i;
    PlaceNoun noun = nounAt < 0 ? null : nouns.get(words.get(nounAt).lemma());
    if (noun == null || noun.use().isBuilding() || words.get(nounAt).pos().endsWith("S")) {
      return mention;
    }
    int first = nounAt;
    String country = null;
    while (first > 0 && isModifier(words.get(first - 1))) {
      first--;
    }
    for (int k = first; k < nounAt && country == null; k++) {
      country = gazetteer.countryOfAdjective(words.get(k).form());
      if (country == null && k + 1 < nounAt) {
        country = gazetteer.countryOfAdjective(words.get(k).form() + " " + words.get(k + 1).form());
      }
      country = country == null && words.get(k).isName() ? gazetteer.countryOfCapital(words.get(k).form()) : country;
    }
    boolean isOneName = hasOf || !hasComma && country != null && Character.isLowerCase(words.get(nounAt).form()
        .charAt(0));
    WordRange range = isOneName ? new WordRange(mention.sentence(), first, mention.last()) : mention.words();
    return mention.described(range, noun, country);
  }

  /** What a noun says of a place, alone or with the word before it: <em>hotel, guest house</em>; or null. */
  private PlaceNoun noun(Word word) {
    Word before = word.previous();
    PlaceNoun pair = before == null ? null : nouns.get(before.lower() + " " + word.lemma());
    return pair == null ? nouns.get(word.lemma()) : pair;
  }

  /** Whether a noun is a building although neither a name nor an owner precedes it: <em>at a lakeside hotel</em>. */
  private boolean isAlone(Word word, PlaceNoun noun) {
    boolean isPlural = word.pos().endsWith("S") && !nouns.containsKey(word.lower());
    return noun.use() == PlaceNoun.Use.ALONE && !isPlural && !word.is(Relation.COMPOUND)
        && (word.next() == null || !word.next().isNoun() && !word.next().pos().equals("POS"));
  }

  /** Whether an article or a possessor, and no name, precedes a noun for one building: <em>at the old church</em>. */
  private static boolean isWithArticle(Word word) {
    return word.is(Relation.PREPOSITION_OBJECT) && !word.isPlural()
        && (word.child(Relation.DETERMINER) != null || word.child(Relation.POSSESSOR) != null);
  }

  /** Whether the reader knows which one a noun means, without a name: <em>met in the capital on Monday</em>. */
  private static boolean isKnown(Word word) {
    return word.previous() != null && word.previous().lower().equals("the") && word.is(Relation.PREPOSITION_OBJECT)
        && !word.isPlural() && new NounPhrase(word).objectOf("of") == null
        && word.children(Relation.APPOSITION).isEmpty();
  }

  /** Whether a noun with the adjective of a state stands for a place: <em>in the Swiss resort</em>. */
  private static boolean isOfState(Word word, String country) {
    return country != null && word.is(Relation.PREPOSITION_OBJECT) && !word.isPlural()
        && new NounPhrase(word).isDefinite() && new NounPhrase(word).objectOf("of") == null
        && word.children(Relation.APPOSITION).isEmpty();
  }

  private static boolean isModifier(Word word) {
    return word.isAdjective() || word.isNoun() || word.form().equals("-");
  }

  private void nounsBetween(SentenceView sentence, int from, int to, Set<Integer> taken, List<Mention> all) {
    for (int i = from; i < to; i++) {
      Word word = sentence.words().get(i);
      PlaceNoun noun = word.isNoun() ? noun(word) : null;
      if (noun == null || noun.use() == PlaceNoun.Use.NAMED) {
        continue;
      }
      int first = i;
      String country = null;
      boolean hasName = false;
      while (first > from && isModifier(sentence.words().get(first - 1)) && !taken.contains(first - 1)) {
        first--;
        Word modifier = sentence.words().get(first);
        String own = gazetteer.countryOfAdjective(modifier.form());
        String pair = first + 1 < i ? gazetteer.countryOfAdjective(modifier.form() + " " + modifier.next().form())
            : null;
        country = pair != null ? pair : country == null ? own : country;
        hasName |= modifier.isName() || Character.isUpperCase(modifier.form().charAt(0))
            || gazetteer.countryOfAdjective(modifier.form()) != null
            || nouns.containsKey(modifier.lower() + " " + word.lemma());
      }
      WordRange range = new WordRange(sentence, first, i);
      if (noun.use() == PlaceNoun.Use.OF_STATE && isOfState(word, country)) {
        all.add(Mention.unnamed(range, country, noun));
      } else if (noun.use() == PlaceNoun.Use.CAPITAL && (country != null || first == i && isKnown(word))) {
        all.add(Mention.capital(range, country, noun));
      } else if (noun.use().isBuilding() && hasName && first < i || isAlone(word, noun)) {
        all.add(Mention.building(range, gazetteer.namedInTheirCity(PlaceName.key(range.spaced())), noun));
      } else if (noun.use().isCommon() && isWithArticle(word)) {
        all.add(Mention.common(range, noun));
      }
    }
  }
}
