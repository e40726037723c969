package org.demarche.syntax;

import java.util.Set;

/**
 * Finds the subject of a verb whose own clause has none: walks up the tree from the verb, guided by the relation of
 * each clause to the enclosing one.
 */
final class UnderstoodSubject {

  /** The maximum nesting of clauses to follow. */
  private static final int LIMIT = 20;

  private static final Set<String> ABSOLUTE = Set.of("with", "without", "despite");

  private final Word verb;
  private final Control control;

  UnderstoodSubject(Word verb, Control control) {
    this.verb = verb;
    this.control = control;
  }

  /** The subject, or null. */
  Word find() {
    return find(verb, LIMIT);
  }

  private Word find(Word from, int limit) {
    Word word = from;
    for (int steps = limit; word != null && steps > 0; steps--) {
      Word own = new Clause(word).ownSubject();
      if (own != null) {
        return isExpletive(own, word) ? null : own.pos().startsWith("W") ? antecedent(word, own) : own;
      }
      Word absolute = absolute(word);
      if (absolute != null) {
        return absolute;
      }
      Word head = word.head();
      if (head == null) {
        return null;
      }
      switch (word.relation()) {
        case CONJUNCT, ADVERBIAL_CLAUSE, PREPOSITION_COMPLEMENT, PREPOSITION, ADJECTIVAL_COMPLEMENT -> word = head;
        case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OBJECT_PREDICATE -> {
          Word object = head.child(Relation.OBJECT, Relation.DATIVE);
          if (object != null && object.index() < word.index() && control.isByObject(head, object)) {
            return object;
          }
          word = head;
        }
        case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
          return control.isActor(head, word) ? head : owner(head, steps - 1);
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** The <em>it</em> of <em>it is important to meet</em>, which is not the subject of <em>meet</em>. */
  private boolean isExpletive(Word subject, Word word) {
    return word != verb && !verb.is(Relation.CONJUNCT) && subject.lower().equals("it")
        && word.child(Relation.ADJECTIVAL_COMPLEMENT, Relation.ATTRIBUTE) != null;
  }

  /**
   * The noun right before a participle that a preposition links to it, if the parser has attached the participle
   * elsewhere: <em>with both sides claiming victory</em>. Null if there is none.
   */
  private static Word absolute(Word participle) {
    Word before = participle.previous();
    while (before != null && (before.pos().equals("RB") || before.is(Relation.NEGATION))) {
      before = before.previous();
    }
    boolean isBehindNoun = before != null && participle.pos().equals("VBG") && (before.isNoun() || before.isPronoun());
    if (!isBehindNoun) {
      return null;
    }
    Word noun = before;
    while (noun.head() != null && noun.head().isNoun() && noun.head().index() < participle.index()
        && !noun.is(Relation.PREPOSITION_OBJECT)) {
      noun = noun.head();
    }
    Word preposition = noun.is(Relation.PREPOSITION_OBJECT) ? noun.head() : null;
    return preposition != null && ABSOLUTE.contains(preposition.lower()) ? noun : null;
  }

  /** The owner of a decision, plan or letter: its possessor, the object of <em>by, of, from</em>, or its maker. */
  private Word owner(Word noun, int limit) {
    NounPhrase phrase = new NounPhrase(noun);
    if (phrase.possessor() != null) {
      return phrase.possessor();
    }
    Word by = phrase.objectOf("by", "of", "from");
    if (by != null && !by.isVerb()) {
      return by;
    }
    Word maker = noun.head();
    if (maker == null || !maker.isVerb() || !noun.is(Relation.OBJECT, Relation.ATTRIBUTE)) {
      return null;
    }
    Clause clause = new Clause(maker);
    return clause.isPassive() ? clause.agent() : find(maker, limit);
  }

  /** The antecedent of a relative pronoun; the pronoun itself if its clause does not modify a noun. */
  static Word antecedent(Word verb, Word pronoun) {
    Word first = verb.firstConjunct();
    return first.is(Relation.RELATIVE_CLAUSE) && first.head() != null ? first.head() : pronoun;
  }
}
