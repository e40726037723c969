package org.demarche.role;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The mentions of people up to a position in the text; resolves pronouns to them. */
final class PersonMentions {

  private static final int WINDOW = 30;
  private static final int SENTENCES = 5;
  private static final int PER_SENTENCE = 4;
  private static final int SUBJECT = 5;
  private static final int POSSESSOR = 1;
  private static final int OTHER_SPEECH = 8;
  private static final int KNOWN_GENDER = 2;
  private static final int NAME = 1;
  private static final int MERE_OFFICE = 3;

  /** A mention: its person, and the head of its phrase. */
  private record Mention(Person person, Word head, boolean isQuoted) {
  }

  private final List<Mention> mentions = new ArrayList<>();

  void add(Person person, Word head, boolean isQuoted) {
    mentions.add(new Mention(person, head, isQuoted));
  }

  /** The person that a pronoun refers to, or null if there is no match. */
  Person antecedent(Word pronoun, boolean isQuoted) {
    Gender gender = Gender.ofPronoun(pronoun.lower());
    Person best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = mentions.size() - 1, seen = 0; i >= 0 && seen < WINDOW; i--, seen++) {
      Mention mention = mentions.get(i);
      int distance = pronoun.sentence().index() - mention.head.sentence().index();
      if (distance > SENTENCES) {
        break;
      }
      if (!gender.fits(mention.person.gender()) || isSameClause(pronoun, mention.head)) {
        continue;
      }
      int score = score(mention, distance, isQuoted, gender) - seen / 4;
      if (score > bestScore) {
        best = mention.person;
        bestScore = score;
      }
    }
    return best;
  }

  /** A score for how likely a mention is meant; higher is more likely. */
  private static int score(Mention mention, int distance, boolean isQuoted, Gender gender) {
    boolean isSubject = isSubject(mention.head);
    int score = -PER_SENTENCE * distance;
    score += isSubject ? SUBJECT : mention.head.is(Relation.POSSESSOR) ? -POSSESSOR : 0;
    if (mention.isQuoted && !isQuoted) {
      score -= OTHER_SPEECH;
    } else if (!mention.isQuoted && isQuoted) {
      score -= isSubject ? OTHER_SPEECH : OTHER_SPEECH / 4; // the subject is the speaker, who says I
    }
    score += mention.person.gender() == gender ? KNOWN_GENDER : 0;
    score += mention.person.hasName() ? NAME : isSubject ? 0 : -MERE_OFFICE;
    return score;
  }

  private static boolean isSubject(Word head) {
    Word word = head;
    while (word.is(Relation.COMPOUND, Relation.APPOSITION) && word.head() != null) {
      word = word.head();
    }
    return word.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AGENT);
  }

  /** Whether a non-possessive pronoun cannot refer to a word because both depend on the same verb. */
  private static boolean isSameClause(Word pronoun, Word head) {
    if (pronoun.sentence() != head.sentence() || pronoun.pos().equals("PRP$") || pronoun.is(Relation.POSSESSOR)) {
      return false;
    }
    Word other = head;
    while (other.is(Relation.COMPOUND, Relation.APPOSITION) && other.head() != null) {
      other = other.head();
    }
    Word verb = pronoun.head();
    if (verb != null && verb.is(Relation.PREPOSITION, Relation.AGENT)) {
      verb = verb.head();
    }
    return verb != null && (other.head() == verb || pronoun.is(Relation.SUBJECT) && other.isUnder(pronoun)
        || new Clause(verb).ownSubject() == other && !pronoun.is(Relation.SUBJECT));
  }
}
