package org.demarche.event;

import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * A time expression in its sentence.
 *
 * @param head
 *          the word that represents it in the tree
 * @param last
 *          its last word
 * @param time
 *          its dates; null if another component has found it
 * @param annotation
 *          the annotation of the other component, or null
 * @param value
 *          the date that it gives, or null
 */
record TimeUse(Word head, Word last, TimeMention time, Annotation annotation, String value) {

  static TimeUse of(TimeMention time) {
    return new TimeUse(time.head(), time.last(), time, null, null);
  }

  /** The preposition that it stands behind, in lower case; empty if there is none. */
  String preposition() {
    Word above = head.is(Relation.CONJUNCT) && head.head() != null ? head.firstConjunct() : head;
    boolean isObject = above.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_COMPLEMENT) && above.head() != null;
    return isObject ? above.head().lower() : "";
  }

  /** Whether it stands directly before a noun: <em>Monday's talks, the 2015 accord</em>. */
  boolean isModifier() {
    return head.is(Relation.POSSESSOR, Relation.COMPOUND, Relation.NUMBER, Relation.MODIFIER) && head.head() != null
        && head.head().isNoun();
  }

  /** How many characters it is away from a word. */
  int distance(Word word) {
    return Math.abs(head.begin() - word.begin());
  }
}
