package org.demarche.hedge;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;

/** The clauses of a sentence, as used by tests and scopes. */
final class Clauses {

  private Clauses() {
  }

  /** The verb of the clause that contains a word; the word itself if it heads one. */
  static Word verbOf(Word word) {
    Word verb = word;
    while (verb.head() != null && !headsClause(verb)) {
      verb = verb.head();
    }
    return verb;
  }

  static boolean headsClause(Word word) {
    return switch (word.relation()) {
      case ROOT, CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, RELATIVE_CLAUSE, NOUN_CLAUSE, CLAUSAL_SUBJECT,
          PARATAXIS, PREPOSITION_COMPLEMENT -> true;
      case CONJUNCT -> word.isVerb();
      default -> false;
    };
  }

  /** Whether a clause is in the past tense. */
  static boolean isPast(Word verb) {
    return new Clause(verb).tense() == Tense.PAST;
  }

  /** Whether the main verb of a sentence is in the past tense. */
  static boolean isPast(SentenceView sentence) {
    for (Word word : sentence.words()) {
      if (word.is(Relation.ROOT)) {
        return isPast(word);
      }
    }
    return false;
  }
}
