package org.demarche.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.entity.Actors;
import org.demarche.lexicon.Row;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;

/**
 * A row of {@code third-parties.tsv}: a phrase that brings in somebody who is no side of an act.
 *
 * @param phrases
 *          the alternatives, each as its words
 */
record ThirdParty(String id, ArgumentRole role, List<List<String>> phrases) {

  static final String COLUMNS = "id role words example";

  /** The greatest number of words between the phrase and the actor. */
  private static final int GAP = 4;

  static ThirdParty of(Row row) {
    return new ThirdParty(row.id(), row.oneOf("role", ArgumentRole.class), row.list("words").stream()
        .map(words -> Arrays.asList(words.toLowerCase(Locale.ROOT).split(" "))).toList());
  }

  /** The actors that the phrase brings in behind a mention, in its sentence; empty if there are none. */
  List<Actor> in(Mention mention, Actors actors) {
    List<Word> words = mention.word().sentence().words();
    int end = Math.min(words.size(), mention.word().index() + Phrases.FARTHEST);
    for (int i = mention.word().index() + 1; i < end; i++) {
      for (List<String> phrase : phrases) {
        if (Phrases.isAt(words, i, phrase)) {
          return actorsFrom(words, i + phrase.size(), actors);
        }
      }
    }
    return List.of();
  }

  private static List<Actor> actorsFrom(List<Word> words, int from, Actors actors) {
    for (int i = from; i < words.size() && i <= from + GAP; i++) {
      if (actors.at(words.get(i)) != null) {
        return new NounPhrase(words.get(i)).conjuncts().stream().map(actors::at).filter(Objects::nonNull).distinct()
            .toList();
      }
    }
    return List.of();
  }
}
