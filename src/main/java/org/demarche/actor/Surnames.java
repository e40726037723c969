package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.Word;

/** People mentioned by their last name alone, if their full name is elsewhere in the document. */
final class Surnames implements ActorRule {

  /** The maximum length of a full name, in words. */
  private static final int LONGEST = 4;

  /** Adds the last names of people from their full names. */
  static void add(List<Word> words, List<EntityName> names, Set<String> surnames) {
    for (EntityName name : names) {
      Word last = words.get(name.end() - 1);
      if (name.type() == EntityName.Type.PERSON && name.length() > 1 && name.length() <= LONGEST
          && last.form().length() > 2 && Character.isUpperCase(last.form().charAt(0)) && last.isName()) {
        boolean isFamilyNameFirst = name.length() == 2 && last.form().indexOf('-') > 0;
        surnames.add(isFamilyNameFirst ? words.get(name.begin()).form() : last.form());
      }
    }
  }

  @Override
  public List<FoundActor> find(SentenceNames sentence) {
    List<FoundActor> found = new ArrayList<>();
    for (Word word : sentence.words()) {
      int i = word.index();
      if (word.isName() && sentence.surnames().contains(word.form()) && !isInName(sentence, i)) {
        found.add(new FoundActor(i, i + 1, new Identity(word.form(), ActorKind.PERSON), MentionKind.NAME,
            UnlistedNames.PERSON_RULE));
      }
    }
    return found;
  }

  private static boolean isInName(SentenceNames sentence, int i) {
    return sentence.recognised().stream().anyMatch(name -> name.covers(i, i + 1) && name.type() != EntityName.Type.PLACE
        && name.length() > 1) || sentence.known().stream().anyMatch(match -> match.begin() <= i && i < match.end());
  }
}
