package org.demarche.role;

import java.util.HashSet;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** How a word stands to an office in its sentence. */
enum Side {
  /** Both are in the same phrase, or have nothing to do with each other. */
  OWN,
  /** The other side of the act: General Adom met the <em>Greek</em> ambassador. */
  OTHER,
  /** What the holder speaks of: General Adom said <em>Russia</em> had lost. */
  TOPIC;

  private static final int LONGEST_PATH = 8;

  /**
   * How a word stands to an office.
   *
   * @param office
   *          the head of the office
   * @param word
   *          a word of the same sentence
   */
  static Side of(Word office, Word word) {
    Word argument = argument(office);
    Word verb = argument.head();
    if (verb == null || !verb.isVerb() || !word.isUnder(verb) || word == argument || word.isUnder(argument)) {
      return OWN;
    }
    Set<Word> above = new HashSet<>();
    for (Word w = word; w != null && w != verb && above.add(w); w = w.head()) {
      if (w.is(Relation.CLAUSAL_COMPLEMENT, Relation.PARATAXIS)) {
        return TOPIC;
      }
      if (w.is(Relation.ADVERBIAL_CLAUSE, Relation.RELATIVE_CLAUSE, Relation.CONJUNCT) && w.head() == verb) {
        return OWN;
      }
    }
    return OTHER;
  }

  /** The word through which an office depends on its verb. */
  private static Word argument(Word office) {
    Word word = office;
    for (int step = 0; step < LONGEST_PATH && word.head() != null && !word.head().isVerb(); step++) {
      word = word.head();
    }
    return word;
  }
}
