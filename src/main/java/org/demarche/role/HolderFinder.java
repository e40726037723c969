package org.demarche.role;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** Finds the word of the person who holds an office, by grammar and by commas. */
final class HolderFinder {

  private final List<Word> words;
  private final ActorIndex actors;

  HolderFinder(List<Word> words, ActorIndex actors) {
    this.words = words;
    this.actors = actors;
  }

  /** A word of the holder's name, or the pronoun for the holder; null where the office stands alone. */
  Word find(RolePhrase phrase) {
    if (phrase.name != null) {
      return phrase.name;
    }
    boolean isFollowed = phrase.end > phrase.titleEnd && phrase.end < words.size() && isFullName(words.get(phrase.end))
        && !phrase.head.pos().endsWith("S");
    if (isFollowed) {
      return words.get(phrase.end);
    }
    Word found = byComma(phrase);
    if (found == null) {
      found = byApposition(phrase.head);
    }
    return found != null ? found : byPredicate(phrase);
  }

  /** NAME, the office, and: the office, NAME, */
  private Word byComma(RolePhrase phrase) {
    int before = phrase.outerBegin - 1;
    while (before >= 0 && words.get(before).pos().matches("DT|PRP\\$|RB|CD")) {
      before--;
    }
    if (before > 0 && words.get(before).form().matches("[,(\u2014\u2013]|--") && isFullName(words.get(before - 1))
        && endsPhrase(phrase.end) && !isListed(words.get(before - 1), phrase.head)) {
      return words.get(before - 1);
    }
    boolean isSingular = !phrase.head.pos().endsWith("S");
    if (isSingular && phrase.end + 1 < words.size() && words.get(phrase.end).form().matches("[,:]")
        && isFullName(words.get(phrase.end + 1)) && !isListed(words.get(phrase.end + 1), phrase.head)) {
      Actor name = actors.personAt(words.get(phrase.end + 1));
      int after = phrase.end + 1;
      while (after < words.size() && actors.at(words.get(after)) == name) {
        after++;
      }
      boolean closes = after == words.size() || words.get(after).form().matches("[,.;)]");
      boolean isApposed = words.get(after - 1).is(Relation.APPOSITION) || phrase.head.is(Relation.APPOSITION);
      return closes || isApposed ? words.get(phrase.end + 1) : null;
    }
    return null;
  }

  /** Whether two words are members of one enumeration, and so not the same person. */
  private static boolean isListed(Word one, Word other) {
    return one.is(Relation.CONJUNCT) && one.head() == other || other.is(Relation.CONJUNCT) && one.isUnder(other.head())
        && other.head() != null && other.child(Relation.COORDINATOR) == null && other.head() == one;
  }

  private boolean endsPhrase(int end) {
    if (end >= words.size()) {
      return true;
    }
    Word word = words.get(end);
    return word.isPunctuation() || word.isVerb() || word.pos().matches("CC|IN|W.*|RB|TO|CD") || word.pos().equals("MD");
  }

  private boolean isFullName(Word word) {
    return actors.isName(actors.personAt(word));
  }

  private Word byApposition(Word head) {
    if (head.is(Relation.APPOSITION) && head.head() != null && actors.personAt(head.head()) != null) {
      return head.head();
    }
    for (Word apposition : new NounPhrase(head).appositions()) {
      if (actors.isName(actors.personAt(apposition))) {
        return apposition;
      }
    }
    return null;
  }

  /** Who is, becomes, is elected or serves as the office. */
  private Word byPredicate(RolePhrase phrase) {
    Word head = new NounPhrase(phrase.head).firstConjunct();
    Word verb = head.head();
    if (verb == null) {
      return null;
    }
    Word holder = null;
    if (head.is(Relation.ATTRIBUTE)) {
      holder = new Clause(verb).subject();
    } else if (head.is(Relation.OBJECT_PREDICATE)) {
      Word object = new Clause(verb).object();
      holder = object != null && !new Clause(verb).isPassive() ? object : new Clause(verb).subject();
    } else if (head.is(Relation.PREPOSITION_OBJECT) && verb.lower().equals("as") && verb.head() != null
        && verb.head().isVerb()) {
      Clause clause = new Clause(verb.head());
      Word object = clause.object();
      Word named = object != null ? object : verb.head().child(Relation.OBJECT_PREDICATE);
      boolean isNamed = named != null && actors.personAt(named) != null
          && (!clause.isPassive() || named.is(Relation.OBJECT_PREDICATE));
      holder = isNamed ? named : clause.subject();
    } else if (head.is(Relation.PREPOSITION_OBJECT) && verb.lower().equals("as") && verb.head() != null
        && verb.head().isNoun()) {
      // her time as president
      holder = verb.head().child(Relation.POSSESSOR);
    }
    if (holder == null || holder.index() == phrase.head.index()) {
      return null;
    }
    boolean isPlural = phrase.head.pos().endsWith("S") && phrase.head.isNoun();
    boolean isPerson = actors.isName(actors.personAt(holder)) && !isPlural
        || holder.lower().matches("he|she|him|her|his") && !isPlural;
    return isPerson ? holder : null;
  }
}
