package org.demarche.assess;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** What a noun phrase itself says about the act that it names, by its determiner, modifiers and clauses. */
final class PhraseStatus {

  private static final Set<String> KIND = Set.of("a", "an", "any");
  private static final Set<String> YEARS = Set.of("of", "in");

  private final StatusOperators operators;

  PhraseStatus(StatusOperators operators) {
    this.operators = operators;
  }

  /** The status that the phrase indicates: <em>no talks, planned talks, talks next week</em>; or null. */
  Assessment of(Word noun) {
    if (NegatedClause.isNegative(noun)) {
      return new Assessment(EventStatus.NEGATED, "not");
    }
    for (Word child : noun.children()) {
      boolean before = child.is(Relation.MODIFIER, Relation.COMPOUND) && child.index() < noun.index();
      StatusOperator row = before ? modifier(child, noun) : child.is(Relation.NOUN_ADVERBIAL)
          ? operators.future(child) : null;
      boolean known = row != null && row.effect() == StatusOperator.Effect.TOPIC && isGiven(noun);
      if (row != null && row.decides() && !known) {
        return row.combine(new Assessment(EventStatus.OCCURRED));
      }
    }
    return null;
  }

  /** The row of a word before a noun; of a participle, only one that names it (<em>planned</em>, not <em>plan</em>). */
  private StatusOperator modifier(Word word, Word noun) {
    StatusOperator row = operators.row(word, noun);
    return row != null && word.isVerb() && !row.words().get(0).contains(word.lower()) ? null : row;
  }

  /** Whether the phrase dates the act by a year: <em>the 1982 war, the invasion of 2014</em>. */
  static boolean isOfAYear(Word noun) {
    return noun.children().stream().anyMatch(child -> isYear(child) || child.is(Relation.PREPOSITION)
        && YEARS.contains(child.lower()) && isYear(child.child(Relation.PREPOSITION_OBJECT)));
  }

  private static boolean isYear(Word word) {
    return word != null && word.form().length() == 4 && word.form().chars().allMatch(Character::isDigit)
        && (word.form().startsWith("19") || word.form().startsWith("20"));
  }

  /** Whether the phrase is about whatever there may be: <em>any attack</em>. */
  static boolean isAny(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    return determiner != null && determiner.lower().equals("any");
  }

  /** Whether the phrase is generic: <em>a summit, any talks</em>. */
  static boolean isOfAKind(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    return determiner != null && KIND.contains(determiner.lower());
  }

  /**
   * Whether the reader is expected to know the act: <em>the talks, its war</em>. A phrase whose own complement makes it
   * definite says nothing: <em>the withdrawal of troops</em>.
   */
  static boolean isGiven(Word noun) {
    return new NounPhrase(noun).isDefinite() && noun.children(Relation.PREPOSITION).stream()
        .noneMatch(preposition -> preposition.lower().equals("of"));
  }

  /**
   * The verb of a relative or reduced clause that has the noun as its object or passive subject: <em>the conference
   * that France seeks to hold, talks scheduled for May, talks to be held in Cairo</em>; or null. If the clause has the
   * noun as the subject of an infinitive, that infinitive: <em>talks expected to begin</em>.
   */
  Word verbOfClause(Word noun) {
    for (Word verb : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      Word last = lastOf(verb);
      boolean isFree = last.child(Relation.OBJECT) == null || last.child(Relation.OBJECT).pos().startsWith("W");
      Word subject = isOfPreposition(last) ? null : new Clause(verb).ownSubject();
      boolean isObject = verb.is(Relation.RELATIVE_CLAUSE) && subject != null && !subject.pos().startsWith("W")
          && (last != verb || verb.child(Relation.OBJECT) != null || operators.row(verb, noun) != null);
      boolean isPatient = new Clause(last).isPassive() && last.children(Relation.PREPOSITION).stream()
          .noneMatch(preposition -> preposition.lower().equals("at"));
      boolean begins = last != verb && operators.row(last, noun) != null;
      if (last != verb && operators.row(verb, last) == null) {
        continue;
      }
      if (isFree && (isObject || isPatient || begins) && !verb.pos().equals("VBG")) {
        return last;
      }
    }
    return null;
  }

  /** The verb of a relative clause whose subject is the noun: <em>the war, which ended in 1988</em>; or null. */
  static Word relativeClause(Word noun) {
    for (Word verb : noun.children(Relation.RELATIVE_CLAUSE)) {
      Word subject = verb.child(Relation.SUBJECT);
      if (subject != null && subject.pos().startsWith("W") && verb.isVerb()) {
        return verb;
      }
    }
    return null;
  }

  /** Whether the relative pronoun is the object of a preposition: <em>the deal in which they agreed on a line</em>. */
  private static boolean isOfPreposition(Word verb) {
    return verb.children(Relation.PREPOSITION).stream()
        .map(preposition -> preposition.child(Relation.PREPOSITION_OBJECT))
        .anyMatch(object -> object != null && object.pos().startsWith("W"));
  }

  private static Word lastOf(Word verb) {
    Word last = verb;
    for (Word next = verb.child(Relation.OPEN_COMPLEMENT); next != null && next.isVerb();
        next = next.child(Relation.OPEN_COMPLEMENT)) {
      last = next;
    }
    return last;
  }
}
