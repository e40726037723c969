package org.demarche.role;

import java.util.List;
import org.demarche.entity.Actors;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SingularWord;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** Finds the holder of an office. The constructions are tried in list order; the first that finds somebody counts. */
final class HolderFinder {

  /**
   * A construction that links an office to its holder; returns a word of the holder's name, or a pronoun, or null if it
   * does not match.
   */
  private interface Construction {
    Word holder(HolderFinder finder, RolePhrase phrase);
  }

  private static final List<Construction> CONSTRUCTIONS = List.of(
      HolderFinder::nameBehindTitle,
      HolderFinder::nameBehindOffice,
      HolderFinder::nameBeforeComma,
      HolderFinder::nameBehindComma,
      HolderFinder::unknownNameBehind,
      HolderFinder::modifiedName,
      HolderFinder::apposedName,
      HolderFinder::subjectOfCopula,
      HolderFinder::objectOfNaming,
      HolderFinder::clauseWithAs,
      HolderFinder::possessorOfNounWithAs);

  /** The maximum number of words of a name that is not annotated, which is as many as become an actor. */
  private static final int LONGEST_NAME = 3;

  private final List<Word> words;
  private final Actors actors;
  private final RoleLexicon lexicon;

  HolderFinder(List<Word> words, Actors actors, RoleLexicon lexicon) {
    this.words = words;
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** A word of the holder's name, or the pronoun for the holder; null if the office stands alone. */
  Word find(RolePhrase phrase) {
    for (Construction construction : CONSTRUCTIONS) {
      Word holder = construction.holder(this, phrase);
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /** <em>President Ruiz</em>. */
  private Word nameBehindTitle(RolePhrase phrase) {
    return phrase.title().name();
  }

  /** <em>Minister of finance Ana Ruiz</em>. */
  private Word nameBehindOffice(RolePhrase phrase) {
    boolean isName = phrase.end() > phrase.title().end() && isName(phrase.end()) && !isPlural(phrase);
    return isName ? words.get(phrase.end()) : null;
  }

  /** <em>Ana Ruiz, the president,</em>. */
  private Word nameBeforeComma(RolePhrase phrase) {
    int comma = phrase.outerBegin() - 1;
    while (comma >= 0 && mayPrecede(words.get(comma))) {
      comma--;
    }
    boolean isName = comma > 0 && isCommaOrDash(words.get(comma)) && isName(comma - 1) && mayEndAt(phrase.end())
        && !isListed(words.get(comma - 1), phrase.head());
    return isName ? words.get(comma - 1) : null;
  }

  /** <em>The president, Ana Ruiz,</em>. */
  private Word nameBehindComma(RolePhrase phrase) {
    int comma = phrase.end();
    boolean isName = !isPlural(phrase) && comma + 1 < words.size() && hasForm(words.get(comma), ",", ":")
        && isName(comma + 1) && !isListed(words.get(comma + 1), phrase.head());
    if (!isName) {
      return null;
    }
    Actor name = actors.personAt(words.get(comma + 1));
    int after = comma + 1;
    while (after < words.size() && actors.at(words.get(after)) == name) {
      after++;
    }
    boolean closes = after == words.size() || hasForm(words.get(after), ",", ".", ";", ")");
    boolean isApposed = words.get(after - 1).is(Relation.APPOSITION) || phrase.head().is(Relation.APPOSITION);
    return closes || isApposed ? words.get(comma + 1) : null;
  }

  /**
   * <em>The envoy, Adel Tarin,</em>: a name in apposition that a recogniser does not know, or takes for that of a place
   * or body. It has at least two words, none of which is a title, and ends the phrase.
   */
  private Word unknownNameBehind(RolePhrase phrase) {
    Word head = phrase.head();
    int begin = phrase.end();
    begin += begin < words.size() && hasForm(words.get(begin), ",") ? 1 : 0;
    int end = begin;
    while (end < words.size() && end - begin < LONGEST_NAME && isUnknownName(words.get(end))) {
      end++;
    }
    if (isPlural(phrase) || end - begin < 2) {
      return null;
    }
    if (!lexicon.titles().longest(SingularWord.of(words.subList(begin, end))).isEmpty()) {
      return null;
    }
    Word last = words.get(end - 1);
    boolean isNext = begin == phrase.end();
    boolean closes = isNext || end == words.size() || hasForm(words.get(end), ",", ".", ";", ")");
    return closes && last.is(Relation.APPOSITION) && last.head() == head ? last : null;
  }

  private boolean isUnknownName(Word word) {
    return word.pos().equals("NNP") && Character.isUpperCase(word.form().charAt(0)) && actors.at(word) == null;
  }

  /** An office in apposition to a person. */
  private Word modifiedName(RolePhrase phrase) {
    Word head = phrase.head();
    return head.is(Relation.APPOSITION) && head.head() != null && actors.personAt(head.head()) != null ? head.head()
        : null;
  }

  /** A person in apposition to an office. */
  private Word apposedName(RolePhrase phrase) {
    return new NounPhrase(phrase.head()).appositions().stream().filter(this::isName).findFirst().orElse(null);
  }

  /** <em>She is the president</em>. */
  private Word subjectOfCopula(RolePhrase phrase) {
    Word head = first(phrase);
    return head.is(Relation.ATTRIBUTE) && head.head() != null ? person(new Clause(head.head()).subject(), phrase)
        : null;
  }

  /** <em>They elected her president; she was elected president</em>. */
  private Word objectOfNaming(RolePhrase phrase) {
    Word head = first(phrase);
    if (!head.is(Relation.OBJECT_PREDICATE) || head.head() == null) {
      return null;
    }
    Clause clause = new Clause(head.head());
    Word object = clause.object();
    return person(object != null && !clause.isPassive() ? object : clause.subject(), phrase);
  }

  /** <em>She serves as president; they named her as president</em>. */
  private Word clauseWithAs(RolePhrase phrase) {
    Word governor = governorOfAs(phrase);
    if (governor == null || !governor.isVerb()) {
      return null;
    }
    Clause clause = new Clause(governor);
    Word object = clause.object() != null ? clause.object() : governor.child(Relation.OBJECT_PREDICATE);
    boolean isNamed = object != null && actors.personAt(object) != null
        && (!clause.isPassive() || object.is(Relation.OBJECT_PREDICATE));
    return person(isNamed ? object : clause.subject(), phrase);
  }

  /** <em>Her time as president</em>. */
  private Word possessorOfNounWithAs(RolePhrase phrase) {
    Word governor = governorOfAs(phrase);
    return governor != null && governor.isNoun() ? person(governor.child(Relation.POSSESSOR), phrase) : null;
  }

  private static Word governorOfAs(RolePhrase phrase) {
    Word head = first(phrase);
    return head.is(Relation.PREPOSITION_OBJECT) && head.head() != null && head.head().lower().equals("as")
        ? head.head().head() : null;
  }

  private static Word first(RolePhrase phrase) {
    return phrase.head().firstConjunct();
  }

  /** The word if it can denote the one person who holds an office; otherwise null. */
  private Word person(Word word, RolePhrase phrase) {
    boolean isPerson = word != null && word.index() != phrase.head().index() && (isName(word) || isHeOrShe(word));
    return isPerson && !(isPlural(phrase) && phrase.head().isNoun()) ? word : null;
  }

  private static boolean isHeOrShe(Word word) {
    return switch (word.lower()) {
      case "he", "she", "him", "her", "his" -> true;
      default -> false;
    };
  }

  private static boolean isPlural(RolePhrase phrase) {
    return phrase.head().isPlural();
  }

  private boolean isName(int index) {
    return index < words.size() && isName(words.get(index));
  }

  private boolean isName(Word word) {
    return Actors.isNamedPerson(actors.personAt(word));
  }

  /** Whether a word can come between a comma and an office. */
  private static boolean mayPrecede(Word word) {
    return switch (word.pos()) {
      case "DT", "PRP$", "RB", "CD" -> true;
      default -> false;
    };
  }

  private static boolean isCommaOrDash(Word word) {
    return hasForm(word, ",", "(", "\u2014", "\u2013", "--");
  }

  private static boolean hasForm(Word word, String... forms) {
    for (String form : forms) {
      if (word.form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words are members of one enumeration, and therefore not the same person. */
  private static boolean isListed(Word one, Word other) {
    return one.is(Relation.CONJUNCT) && one.head() == other || other.is(Relation.CONJUNCT) && one.isUnder(other.head())
        && other.head() != null && other.child(Relation.COORDINATOR) == null && other.head() == one;
  }

  /** Whether an apposition can end before the word at an index. */
  private boolean mayEndAt(int end) {
    if (end >= words.size()) {
      return true;
    }
    Word word = words.get(end);
    return word.isPunctuation() || word.isVerb() || word.pos().startsWith("W") || switch (word.pos()) {
      case "CC", "IN", "RB", "TO", "CD" -> true;
      default -> false;
    };
  }
}
