package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase, represented by its head.
 *
 * @param head
 *          the head noun, name or pronoun; never null
 */
public record NounPhrase(Word head) {

  private static final Set<String> PLURAL_PRONOUNS = Set.of("we", "us", "they", "them", "these", "those", "both",
      "ourselves", "themselves");
  private static final Set<String> SINGULAR = Set.of("one", "1");

  /** The whole phrase, from the first to the last word that depends on the head, without punctuation at the ends. */
  public Span fullSpan() {
    return trim(left(), head.right);
  }

  /** The phrase without its conjuncts, relative and other clauses, parentheses and punctuation. */
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

  /** The phrase from its first modifier to its head: no determiner, nothing after the head. */
  public Span coreSpan() {
    int left = left();
    List<Word> words = head.sentence().words();
    while (left < head.index() && (words.get(left).is(Relation.DETERMINER, Relation.PREDETERMINER, Relation.PUNCTUATION)
        || words.get(left).is(Relation.POSSESSOR) && words.get(left).pos().equals("PRP$"))) {
      left++;
    }
    return trim(left, head.index());
  }

  /** The first word, skipping a preposition or conjunction that is attached to the head instead of governing it. */
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

  /** The heads of this phrase and of all phrases coordinated with it, in order, whether chained or not. */
  public List<Word> conjuncts() {
    List<Word> found = new ArrayList<>(2);
    found.add(head);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(found.get(i).children(Relation.CONJUNCT));
    }
    return found;
  }

  /** The head of the first coordinated phrase; this one's if it is the first, or alone. */
  public Word firstConjunct() {
    return head.firstConjunct();
  }

  /** The determiner, or null: <em>the, a, this, every</em>. A possessor does not count. */
  public Word determiner() {
    return head.child(Relation.DETERMINER);
  }

  /**
   * Whether the reader is expected to know what the phrase refers to: a name or personal pronoun, or a noun with a
   * possessor or a {@linkplain Word#isDefiniteDeterminer definite determiner} (<em>the talks, these talks, their talks,
   * Iran's talks</em>); not <em>a plan, some talks, another round, talks</em>. A name with an indefinite article is not
   * definite (<em>a Merkel</em>).
   */
  public boolean isDefinite() {
    if (possessor() != null) {
      return true;
    }
    Word determiner = determiner();
    return determiner != null ? determiner.isDefiniteDeterminer() : head.isName() || head.pos().equals("PRP");
  }

  /**
   * Whether the phrase denotes several things: its head is a plural, a plural pronoun or a number, or is coordinated
   * with another by <em>and</em>: <em>talks; they; the two; Iran and Iraq</em>, but not <em>one of them, Iran or
   * Iraq</em>.
   */
  public boolean isPlural() {
    return head.isPlural() || PLURAL_PRONOUNS.contains(head.lower())
        || head.isNumber() && !SINGULAR.contains(head.lower())
        || isCoordinated();
  }

  private boolean isCoordinated() {
    if (head.child(Relation.CONJUNCT) == null) {
      return false;
    }
    for (Word conjunct : conjuncts()) {
      Word coordinator = conjunct.child(Relation.COORDINATOR);
      if (coordinator != null) {
        return coordinator.lower().equals("and") || coordinator.form().equals("&");
      }
    }
    return false;
  }

  /** The heads of appositions. */
  public List<Word> appositions() {
    return head.children(Relation.APPOSITION);
  }

  /** The head of the possessor (<em>Russia</em> in <em>Russia's president</em>, or <em>his</em>), or null. */
  public Word possessor() {
    return head.child(Relation.POSSESSOR);
  }

  /** Nouns, names and adjectives that precede and modify the head, in order. */
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
