package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.entity.ActorKind;
import org.demarche.entity.KnownNames;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * A sentence with the names in it: the input of the actor rules.
 *
 * @param words
 *          the words of the sentence
 * @param known
 *          the names found in the tables
 * @param recognised
 *          the names found by a recogniser or, if none has run, guessed from capitals
 * @param hasEntities
 *          whether a recogniser has run on the document
 * @param surnames
 *          last names of people whose full names are in the document
 */
record SentenceNames(List<Word> words, List<Match<NamedActor>> known, List<EntityName> recognised, boolean hasEntities,
    Set<String> surnames) {

  static SentenceNames of(SentenceView sentence, KnownNames names, List<EntityName> recognised, boolean hasEntities,
      Set<String> surnames) {
    List<Word> words = sentence.words();
    List<Match<NamedActor>> known = names.in(words);
    return new SentenceNames(words, known, withoutStates(words, known, recognised), hasEntities, surnames);
  }

  /** To <em>Kenya Laura Stone</em> said: names of people without the state that a preceding preposition governs. */
  private static List<EntityName> withoutStates(List<Word> words, List<Match<NamedActor>> known,
      List<EntityName> names) {
    List<EntityName> result = new ArrayList<>(names);
    for (Match<NamedActor> match : known) {
      if (actor(match).kind() == ActorKind.STATE && match.begin() > 0 && isPreposition(words.get(match.begin() - 1))) {
        result.replaceAll(name -> name.type() == EntityName.Type.PERSON && name.begin() == match.begin()
            && name.end() - match.end() > 1 ? new EntityName(match.end(), name.end(), name.type()) : name);
      }
    }
    return result;
  }

  private static boolean isPreposition(Word word) {
    return word.pos().equals("IN") || word.pos().equals("TO");
  }

  /** The meaning of a name in the tables. */
  static NamedActor actor(Match<NamedActor> match) {
    return match.values().get(0);
  }

  /** The head of the words between two indices. */
  Word head(int begin, int end) {
    Word first = words.get(begin);
    return first.sentence().headOf(first.span().to(words.get(end - 1).span()));
  }

  /** The words between two indices, as written. */
  String text(int begin, int end) {
    return Word.text(words.subList(begin, end));
  }
}
