package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A noun phrase, seen from its head.
 *
 * @param head
 *          the head noun, name or pronoun; never null
 */
public record NounPhrase(Word head) {

  /** Whole phrase, from the first to the last word that depends on the head, without punctuation at the ends. */
  public Span fullSpan() {
    return trim(left(), head.right);
  }

  /** The phrase without what is coordinated with it, relative and other clauses, parentheses and punctuation. */
  public Span span() {
    int right = head.index();
    for (Word child : head.children) {
      if (child.index() > head.index()) {
        if (child.is(Relation.PUNCTUATION, Relation.COORDINATOR, Relation.CONJUNCT, Relation.RELATIVE_CLAUSE,
            Relation.NOUN_CLAUSE, Relation.ADVERBIAL_CLAUSE, Relation.PARATAXIS, Relation.APPOSITION, Relation.META,
            Relation.OTHER)) {
          break;
        }
        right = Math.max(right, child.right);
      }
    }
    return trim(left(), right);
  }

  /** The phrase from its first modifier to its head: no determiner, nothing behind the head. */
  public Span coreSpan() {
    int left = left();
    List<Word> words = head.sentence().words();
    while (left < head.index() && (words.get(left).is(Relation.DETERMINER, Relation.PREDETERMINER, Relation.PUNCTUATION)
        || words.get(left).is(Relation.POSSESSOR) && words.get(left).pos().equals("PRP$"))) {
      left++;
    }
    return trim(left, head.index());
  }

  /** The first word, without a preposition or conjunction that hangs on the head instead of governing it. */
  private int left() {
    int left = head.left;
    List<Word> words = head.sentence().words();
    while (left < head.index() && words.get(left).head() == head
        && words.get(left).is(Relation.PREPOSITION, Relation.MARKER, Relation.COORDINATOR)) {
      left++;
    }
    return left;
  }

  private Span trim(int left, int right) {
    List<Word> words = head.sentence().words();
    while (left < head.index() && words.get(left).isPunctuation()) {
      left++;
    }
    while (right > head.index() && words.get(right).isPunctuation()) {
      right--;
    }
    return new Span(words.get(left).begin(), words.get(right).end());
  }

  /** The head and the heads of all phrases that are coordinated with it, in order, whether chained or not. */
  public List<Word> conjuncts() {
    List<Word> found = new ArrayList<>(2);
    found.add(head);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(found.get(i).children(Relation.CONJUNCT));
    }
    return found;
  }

  /** The first of the phrases that this one is coordinated with; itself where it is the first or alone. */
  public Word firstConjunct() {
    Word word = head;
    while (word.is(Relation.CONJUNCT) && word.head() != null) {
      word = word.head();
    }
    return word;
  }

  /** The heads of appositions. */
  public List<Word> appositions() {
    return head.children(Relation.APPOSITION);
  }

  /** The head of the possessor (<em>Russia</em> in <em>Russia's president</em>, or <em>his</em>), or null. */
  public Word possessor() {
    return head.child(Relation.POSSESSOR);
  }

  /** Nouns, names and adjectives before the head that belong to it, in order. */
  public List<Word> modifiers() {
    return head.children(Relation.COMPOUND, Relation.MODIFIER);
  }

  /** The prepositional phrases of the noun, in order. */
  public List<Preposition> prepositions() {
    return Clause.prepositions(head);
  }

  /** The object of the first prepositional phrase with one of the prepositions, or null. */
  public Word objectOf(String... prepositions) {
    return Clause.objectOf(head, prepositions);
  }
}
