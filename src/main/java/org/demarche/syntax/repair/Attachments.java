package org.demarche.syntax.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Moves prepositional phrases from the preceding noun to the clause if a parser has attached them wrongly, using the
 * rows of {@code attachments.tsv}. Immutable.
 */
public final class Attachments implements Repair {

  /** The relation of the noun to the word it depends on. */
  private enum Place {
    /** The object of a verb of the row. */
    OBJECT,
    /** The object of a preposition. */
    PREPOSITION_OBJECT
  }

  /** Empty sets match every word. */
  private record Row(Place place, Set<String> verbs, Set<String> nouns, Set<String> prepositions, Set<String> objects) {
  }

  private final Map<String, List<Row>> byPreposition = new HashMap<>();

  /** Reads the table. */
  public Attachments(String location) {
    List<Row> rows = LexiconReader.read(location, "id place verbs nouns prepositions objects tree",
        row -> new Row(row.oneOf("place", Place.class), Set.copyOf(row.list("verbs")), Set.copyOf(row.list("nouns")),
            Set.copyOf(row.list("prepositions")), Set.copyOf(row.list("objects"))));
    for (Row row : rows) {
      row.prepositions.forEach(preposition -> byPreposition.merge(preposition, List.of(row), Attachments::joined));
    }
  }

  private static List<Row> joined(List<Row> rows, List<Row> others) {
    return Stream.concat(rows.stream(), others.stream()).toList();
  }

  /** Attaches a prepositional phrase to the verb. */
  @Override
  public boolean apply(SentenceBuilder tree, Word preposition) {
    Word noun = preposition.head();
    if (!preposition.is(Relation.PREPOSITION) || noun == null || noun.head() == null
        || noun.index() > preposition.index()) {
      return false;
    }
    for (Row row : byPreposition.getOrDefault(preposition.lower(), List.of())) {
      Word verb = row.place == Place.OBJECT ? noun.head() : noun.head().head();
      boolean isInPlace = noun.is(row.place == Place.OBJECT ? Relation.OBJECT : Relation.PREPOSITION_OBJECT)
          && verb != null;
      if (isInPlace && allows(row.nouns, noun.lower()) && allows(row.verbs, verb.lemma())
          && allowsObject(row, preposition)) {
        tree.setHead(preposition, verb);
        return true;
      }
    }
    return false;
  }

  private static boolean allowsObject(Row row, Word preposition) {
    Word object = preposition.child(Relation.PREPOSITION_OBJECT);
    return row.objects.isEmpty() || object != null && row.objects.contains(object.lower());
  }

  private static boolean allows(Set<String> words, String word) {
    return words.isEmpty() || words.contains(word);
  }
}
