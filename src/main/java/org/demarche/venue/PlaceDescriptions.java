package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * Adds to the names of a sentence the nouns that describe them (<em>Turkish resort of Antalya</em>) or stand for a place of
 * their own (<em>Qatari capital</em>, <em>Egyptian embassy</em>).
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
      Mention described = mention.source() == Mention.Source.PLACE ? described(mention, from) : mention;
      nounsBetween(sentence, from, described.first(), taken, all);
      all.add(described);
      from = described.last() + 1;
    }
    nounsBetween(sentence, from, sentence.words().size(), taken, all);
    return all;
  }

  private Mention described(Mention mention, int from) {
    List<Word> words = mention.sentence().words();
    int i = mention.first() - 1;
    boolean hasOf = i > from && words.get(i).lower().equals("of");
    boolean hasComma = i > from && words.get(i).form().equals(",");
    int nounAt = hasOf || hasComma ? i - 1 : i;
    PlaceNoun noun = nounAt < from ? null : nouns.get(words.get(nounAt).lemma());
    if (noun == null || noun.use() == PlaceNoun.Use.BUILDING || words.get(nounAt).pos().endsWith("S")) {
      return mention;
    }
    int first = nounAt;
    String country = null;
    while (first > from && isModifier(words.get(first - 1))) {
      first--;
    }
    for (int k = first; k < nounAt && country == null; k++) {
      country = gazetteer.countryOfAdjective(words.get(k).form());
      if (country == null && k + 1 < nounAt) {
        country = gazetteer.countryOfAdjective(words.get(k).form() + " " + words.get(k + 1).form());
      }
    }
    return new Mention(mention.sentence(), hasOf ? first : mention.first(), mention.last(), mention.source(),
        mention.candidates().isEmpty() ? noun.kind() : mention.kind(), mention.name(), mention.candidates(), country,
        mention.rule());
  }

  private static boolean isModifier(Word word) {
    return word.isAdjective() || word.isNoun() || word.form().equals("-");
  }

  private void nounsBetween(SentenceView sentence, int from, int to, Set<Integer> taken, List<Mention> all) {
    for (int i = from; i < to; i++) {
      Word word = sentence.words().get(i);
      PlaceNoun noun = word.isNoun() ? nouns.get(word.lemma()) : null;
      if (noun == null || noun.use() == PlaceNoun.Use.NAMED) {
        continue;
      }
      int first = i;
      String country = null;
      boolean hasName = false;
      while (first > from && isModifier(sentence.words().get(first - 1)) && !taken.contains(first - 1)) {
        first--;
        Word modifier = sentence.words().get(first);
        country = country == null ? gazetteer.countryOfAdjective(modifier.form()) : country;
        hasName |= modifier.isName() || gazetteer.countryOfAdjective(modifier.form()) != null
            || nouns.containsKey(modifier.lower() + " " + word.lemma());
      }
      String name = sentence.words().subList(first, i + 1).stream().map(Word::form)
          .reduce((a, b) -> a + " " + b).orElse("");
      if (noun.use() == PlaceNoun.Use.CAPITAL && country != null && first == i - 1) {
        all.add(new Mention(sentence, first, i, Mention.Source.DESCRIPTION, PlaceKind.CITY, name, List.of(), country,
            noun.id()));
      } else if (noun.use() == PlaceNoun.Use.BUILDING && hasName && first < i) {
        all.add(new Mention(sentence, first, i, Mention.Source.BUILDING, PlaceKind.SITE, name, List.of(), null, noun.id()));
      }
    }
  }
}
