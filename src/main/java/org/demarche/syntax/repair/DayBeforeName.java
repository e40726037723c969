package org.demarche.syntax.repair;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.Times;

/**
 * Repairs a day at the start of a clause, not followed by a comma, that a parser has made part of the following name,
 * so that the subject is attached to the preposition: <em>On Friday President Rivera met Sato</em>.
 */
final class DayBeforeName implements Repair {

  private static final Set<String> BEFORE_DAYS = Set.of("on", "in");

  private final Times times;

  DayBeforeName(Times times) {
    this.times = times;
  }

  /** Restores the subject of the clause that contains a preposition. */
  @Override
  public boolean apply(SentenceBuilder tree, Word preposition) {
    Word day = preposition.next();
    Word name = preposition.child(Relation.PREPOSITION_OBJECT);
    if (!preposition.is(Relation.PREPOSITION) || !BEFORE_DAYS.contains(preposition.lower()) || day == null
        || name == null
        || !isDay(day) || day.head() != name || !day.is(Relation.COMPOUND, Relation.MODIFIER) || !mayBeSubject(name)) {
      return false;
    }
    Word verb = verbBehind(name, preposition);
    if (verb == null) {
      return false;
    }
    if (verb != preposition.head() && verb.is(Relation.NOUN_CLAUSE)) {
      tree.attach(verb, preposition.head(), Relation.CLAUSAL_COMPLEMENT);
    }
    tree.setHead(preposition, verb);
    tree.attach(day, preposition, Relation.PREPOSITION_OBJECT);
    tree.attach(name, verb, Relation.SUBJECT);
    return true;
  }

  private boolean isDay(Word word) {
    return word.isName() && (times.isDay(word) || times.isMonth(word));
  }

  private boolean mayBeSubject(Word name) {
    return (name.pos().equals("NNP") || name.pos().equals("NNS")) && !isDay(name) && !times.isTime(name);
  }

  /** The first verb after a name, if it has no subject yet and the phrase belongs to its clause. */
  private static Word verbBehind(Word name, Word preposition) {
    List<Word> words = name.sentence().words();
    for (Word word : words.subList(name.index() + 1, words.size())) {
      if (word.isVerb() && !word.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
        boolean isFinite = !word.pos().equals("VBG") && !word.pos().equals("VB")
            || word.child(Relation.AUXILIARY) != null;
        boolean hasSubject = word.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) != null;
        return isFinite && !hasSubject && isOfClause(word, name, preposition.head()) ? word : null;
      }
    }
    return null;
  }

  /** Whether a verb is the phrase's head, coordinated with its head, or misread as a participle of the name. */
  private static boolean isOfClause(Word verb, Word name, Word governor) {
    if (governor == null || verb == governor || verb.is(Relation.CONJUNCT) && verb.head() == governor) {
      return governor != null;
    }
    return governor.isVerb() && verb.is(Relation.NOUN_CLAUSE) && verb.pos().equals("VBN")
        && verb.head().index() < verb.index() && verb.head().firstConjunct() == name;
  }
}
