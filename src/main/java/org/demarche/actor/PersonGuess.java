package org.demarche.actor;

import java.util.List;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.NamedActor;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Finds names of people by their capitals, for documents in which nothing has found names before. */
final class PersonGuess {

  private static final String RULE = "actor.person.capitals";

  private final List<Word> words;

  PersonGuess(List<Word> words) {
    this.words = words;
  }

  /** Adds sequences of two to four capital words that act, or stand beside a comma, and are in no other name. */
  void addTo(List<Mention> found, List<Match<NamedActor>> names) {
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size() && isNamePart(words.get(end)) && !isListed(names, end)) {
        end++;
      }
      if (end - i >= 2 && end - i <= 4 && isPerson(words.get(end - 1))) {
        found.add(new Mention(i, end, ActorFinder.text(words, i, end), ActorKind.PERSON, null, null, RULE));
      }
      i = Math.max(end, i + 1);
    }
  }

  private static boolean isNamePart(Word word) {
    String form = word.form();
    return (word.isName() || word.pos().isEmpty()) && Character.isUpperCase(form.charAt(0)) && form.length() > 1
        && (form.length() == 2 && form.endsWith(".") || !form.equals(form.toUpperCase(java.util.Locale.ROOT)));
  }

  private static boolean isPerson(Word last) {
    return last.is(Relation.SUBJECT, Relation.AGENT) || last.child(Relation.APPOSITION) != null;
  }

  private static boolean isListed(List<Match<NamedActor>> names, int index) {
    return names.stream().anyMatch(name -> name.begin() <= index && index < name.end());
  }
}
