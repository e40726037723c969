package org.demarche.syntax;

/** Mends trees in which a parser has taken a past form for a participle, or a participle's clause for that of a past form. */
final class Participles {

  private Participles() {
  }

  /** Gives a past form its place in the tree; whether the heads of words changed. */
  static boolean mend(Word word) {
    return raiseMainVerb(word) || raiseConjunct(word);
  }

  /** <em>Hundreds of people rallied in Rome</em>, read as people who are rallied by somebody. */
  private static boolean raiseMainVerb(Word verb) {
    if (!verb.pos().equals("VBN") || !verb.is(Relation.NOUN_CLAUSE) || verb.head == null
        || !WordList.WITHOUT_OBJECT.has(verb.lemma())) {
      return false;
    }
    Word noun = verb.head;
    while (noun.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION) && noun.head != null) {
      noun = noun.head;
    }
    if (noun.head != null || !noun.isNoun() || noun.index() > verb.index()) {
      return false;
    }
    verb.pos = "VBD";
    verb.head = null;
    verb.relation = noun.relation;
    noun.head = verb;
    noun.relation = Relation.SUBJECT;
    for (Word child : noun.children) {
      if (child.index() > verb.index()) {
        child.head = verb;
        child.relation = child.is(Relation.NOUN_CLAUSE) ? Relation.ADVERBIAL_CLAUSE : child.relation;
      }
    }
    return true;
  }

  /** <em>She denied that he had left and accused them</em>, read as what he had done: a past form is no participle. */
  private static boolean raiseConjunct(Word verb) {
    Word first = verb.head;
    if (!verb.pos().equals("VBD") || !verb.is(Relation.CONJUNCT) || first == null || !first.pos().equals("VBN")
        || !first.is(Relation.CLAUSAL_COMPLEMENT) || first.child(Relation.AUXILIARY) == null || first.head == null
        || verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AUXILIARY) != null
        || !WordList.TELLING.has(first.head.lemma()) && !WordList.JUDGING.has(first.head.lemma())
        || !WordList.TELLING.has(verb.lemma()) && !WordList.JUDGING.has(verb.lemma())) {
      return false;
    }
    for (Word child : first.children) {
      if (child.is(Relation.COORDINATOR) && child.index() > first.index() && child.index() < verb.index()) {
        child.head = first.head;
      }
    }
    verb.head = first.head;
    return true;
  }
}
