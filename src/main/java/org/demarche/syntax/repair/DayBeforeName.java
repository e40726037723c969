package org.demarche.syntax.repair;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/**
 * A day at the head of a clause, and without a comma behind it, that a parser has taken for a part of the name that follows, so
 * that the subject hangs on the preposition: <em>On Friday President Rivera met Sato</em>.
 */
final class DayBeforeName implements Repair {

  private static final Set<String> BEFORE_DAYS = Set.of("on", "in");

  private final WordLists lists;

  DayBeforeName(WordLists lists) {
    this.lists = lists;
  }

  /** Gives the clause of a preposition its subject back. */
  @Override
  public boolean apply(SentenceBuilder tree, Word preposition) {
    Word day = preposition.next();
    Word name = preposition.child(Relation.PREPOSITION_OBJECT);
    if (day == null || name == null || !BEFORE_DAYS.contains(preposition.lower()) || !preposition.is(Relation.PREPOSITION)
        || !isDay(day) || day.head() != name || !day.is(Relation.COMPOUND, Relation.MODIFIER) || isDay(name)
        || lists.has(WordLists.Name.TIME, name.lemma()) || !name.pos().equals("NNP") && !name.pos().equals("NNS")) {
      return false;
    }
    Word verb = verbOf(name, preposition);
    if (verb == null) {
      return false;
    }
    boolean below = verb.head() != null && verb.head().index() < verb.index() && verb.is(Relation.NOUN_CLAUSE);
    if (below) {
      tree.attach(verb, preposition.head(), Relation.CLAUSAL_COMPLEMENT);
    }
    tree.setHead(preposition, verb);
    tree.attach(day, preposition, Relation.PREPOSITION_OBJECT);
    tree.attach(name, verb, Relation.SUBJECT);
    return true;
  }

  private boolean isDay(Word word) {
    return word.isName() && (lists.has(WordLists.Name.WEEKDAY, word.lower()) || lists.has(WordLists.Name.MONTH, word.lower()));
  }

  /** The first verb behind a name, where it has no subject yet and belongs to the name or to what the preposition belongs to. */
  private static Word verbOf(Word name, Word preposition) {
    List<Word> words = name.sentence().words();
    for (int i = name.index() + 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isVerb() && !word.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
        boolean ofClause = word == preposition.head() || word.is(Relation.CONJUNCT) && word.head() == preposition.head()
            || word.is(Relation.NOUN_CLAUSE) && word.pos().equals("VBN") && preposition.head() != null && preposition.head().isVerb()
                && (word.head() == name || word.head() != null && word.head().is(Relation.CONJUNCT) && word.head().head() == name);
        boolean isFinite = !word.pos().equals("VBG") && !word.pos().equals("VB")
            || word.child(Relation.AUXILIARY) != null;
        return ofClause && isFinite && word.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) == null ? word : null;
      }
    }
    return null;
  }
}
