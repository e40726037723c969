package org.demarche.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * What pronouns stand for, as far as their own sentence tells: the subject of an enclosing clause (<em>Norway says it
 * will leave</em>), or whoever is thanked, blamed or punished for something (<em>Norway thanked Iceland for its
 * help</em>).
 */
final class Antecedents {

  /** The number of levels searched upwards. */
  private static final int DEPTH = 12;

  private static final Set<String> OF_THE_TALK = Set.of("i", "my", "we", "our", "you", "your", "me", "us");
  private static final Set<String> ADDRESSED = Set.of("on", "against", "to", "with");

  private final ActorStanding actors;
  private final Predicate<Word> isPeople;
  private final Set<String> reasons;
  private final Map<Word, Word> known = new HashMap<>();

  /**
   * Antecedents among some words.
   *
   * @param isPeople
   *          the words that may be antecedents
   */
  Antecedents(ActorStanding actors, WordClasses classes, Predicate<Word> isPeople) {
    this.actors = actors;
    this.isPeople = isPeople;
    reasons = classes.words("reason-preposition");
  }

  /** The antecedent of a pronoun; the word itself if it is no pronoun or its sentence does not tell. */
  Word of(Word word) {
    if (!word.pos().startsWith("PRP") || OF_THE_TALK.contains(word.lower())) {
      return word;
    }
    Word found = known.get(word);
    if (found == null) {
      found = isExpletive(word) ? word : find(word);
      known.put(word, found);
    }
    return found;
  }

  /** The <em>it</em> of <em>it was agreed that, it is time to meet</em>. */
  private static boolean isExpletive(Word word) {
    Word verb = word.head();
    if (!word.lower().equals("it") || verb == null || !word.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)) {
      return false;
    }
    Clause clause = new Clause(verb);
    Word predicate = clause.predicate();
    return clause.isPassive() && clause.complement() != null
        || predicate != null && (hasClause(verb) || hasClause(predicate));
  }

  private static boolean hasClause(Word word) {
    return word.child(Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_COMPLEMENT, Relation.ADVERBIAL_CLAUSE,
        Relation.NOUN_CLAUSE) != null;
  }

  private Word find(Word pronoun) {
    Word below = pronoun;
    Word word = pronoun.head();
    for (int steps = 0; word != null && steps < DEPTH; steps++) {
      Word addressee = reasons.contains(below.lower()) && below.is(Relation.PREPOSITION) ? addressee(below) : null;
      if (addressee != null && fits(pronoun, addressee)) {
        return addressee;
      }
      Word subject = word.isVerb() && word != pronoun.head() ? new Clause(word).subject() : null;
      if (subject != null && fits(pronoun, subject)) {
        return subject;
      }
      below = word;
      word = word.head();
    }
    return pronoun;
  }

  /** Whoever is thanked or punished for what a preposition introduces. */
  private static Word addressee(Word preposition) {
    Word above = preposition.head();
    Word object = above.isVerb() ? new Clause(above).object() : null;
    Word burdened = object == null ? null : new NounPhrase(object).objectOf("on", "against");
    Word found = burdened == null ? object : burdened;
    for (Word before : above.children(Relation.PREPOSITION)) {
      Word behind = before.child(Relation.PREPOSITION_OBJECT);
      found = behind != null && before.index() < preposition.index() && ADDRESSED.contains(before.lower()) ? behind
          : found;
    }
    return found;
  }

  private boolean fits(Word pronoun, Word noun) {
    return noun.index() < pronoun.index() && !noun.pos().startsWith("PRP") && isPeople.test(noun)
        && agrees(pronoun, noun);
  }

  /** Whether a pronoun agrees with a noun in number: <em>they</em> never a single person, <em>he</em> never a group. */
  private boolean agrees(Word pronoun, Word noun) {
    boolean several = new NounPhrase(noun).isPlural();
    return switch (pronoun.lower()) {
      case "he", "him", "his", "she", "her" -> !several;
      case "it", "its" -> !several && !actors.isPerson(noun) && !actors.isOneOfPeople(noun);
      case "they", "them" -> (several || !actors.isPerson(noun)) && !actors.isState(noun);
      case "their" -> several || !actors.isPerson(noun);
      default -> true;
    };
  }
}
