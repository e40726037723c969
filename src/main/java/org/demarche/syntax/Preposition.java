package org.demarche.syntax;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A prepositional phrase.
 *
 * @param word
 *          the preposition; the last of several (<em>according to</em>)
 * @param lemma
 *          the preposition in lower case, several joined by blanks: {@code according to}
 * @param object
 *          the head of what it governs, a noun phrase or a clause; never null
 */
public record Preposition(Word word, String lemma, Word object) {

  /** This phrase and those coordinated with it: <em>in Oslo and in Cairo</em>. */
  public List<Preposition> conjuncts() {
    return Stream.concat(Stream.of(this), word.children(Relation.CONJUNCT).stream()
        .filter(other -> other.pos().equals(word.pos())).map(Preposition::of).filter(Objects::nonNull)).toList();
  }

  /** The phrase that begins with a preposition, or null if it governs nothing. */
  static Preposition of(Word first) {
    StringBuilder lemma = new StringBuilder(first.lower());
    for (Word word = first; word != null;) {
      Word object = word.child(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_COMPLEMENT);
      if (object != null) {
        return new Preposition(word, lemma.toString(), object);
      }
      word = word.child(Relation.PREPOSITION);
      if (word != null) {
        lemma.append(' ').append(word.lower());
      }
    }
    return null;
  }
}
