package org.demarche.role;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * The subjects joined by <em>and</em> that a plural pronoun refers to, which are no group until then: <em>Chad and
 * Niger said they backed it; Chad and Niger met. They agreed on a text</em>.
 */
final class JoinedSubjects {

  private static final int LIMIT = 20;

  private JoinedSubjects() {
  }

  /**
   * The heads of the nearest joined subject above a pronoun in its sentence; empty if a plural stands between, or if
   * there is none.
   *
   * @param isActor
   *          whether a word is the head of an actor; those of a subject that is to be found all are
   */
  static List<Word> above(Word pronoun, Predicate<Word> isActor) {
    Word verb = verbAbove(pronoun);
    boolean isObject = pronoun.is(Relation.OBJECT, Relation.DATIVE, Relation.PREPOSITION_OBJECT);
    for (int steps = 0; verb != null && steps < LIMIT; steps++, verb = verbAbove(verb)) {
      Word subject = new Clause(verb).ownSubject();
      boolean isBefore = subject != null && subject.index() < pronoun.index() && !pronoun.isUnder(subject);
      if (isBefore && !(steps == 0 && isObject)) {
        List<Word> sides = sides(subject, isActor);
        if (!sides.isEmpty() || isPlural(subject)) {
          return sides;
        }
      }
    }
    return List.of();
  }

  /** The heads of the joined subject of the sentence before, for a pronoun that is the subject of its own. */
  static List<Word> before(Word pronoun, SentenceView before, Predicate<Word> isActor) {
    Word verb = pronoun.head();
    boolean isSubject = pronoun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && verb != null
        && verb.is(Relation.ROOT) && before.paragraph() == pronoun.sentence().paragraph();
    Word root = !isSubject ? null
        : before.words().stream().filter(word -> word.is(Relation.ROOT)).findFirst().orElse(null);
    Word subject = root == null || !root.isVerb() ? null : new Clause(root).ownSubject();
    return subject == null ? List.of() : sides(subject, isActor);
  }

  private static List<Word> sides(Word subject, Predicate<Word> isActor) {
    List<Word> sides = new NounPhrase(subject).conjuncts();
    return sides.size() > 1 && sides.stream().allMatch(isActor) ? sides : List.of();
  }

  private static boolean isPlural(Word subject) {
    return subject.isPlural() && !subject.isName() || subject.isPronoun() && !subject.pos().startsWith("W")
        || new NounPhrase(subject).conjuncts().size() > 1;
  }

  private static Word verbAbove(Word word) {
    Word above = word.head();
    for (int steps = 0; above != null && !above.isVerb() && steps < LIMIT; steps++) {
      above = above.head();
    }
    return above;
  }
}
