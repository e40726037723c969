package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.WordList;

/** Mends trees in which a parser has taken a past form for a participle, or a participle's clause for that of a past form. */
final class Participles {

  private Participles() {
  }

  /** Gives a past form its place in the tree; whether the heads of words changed. */
  static boolean mend(SentenceBuilder tree, Word word) {
    return raiseMainVerb(tree, word) || raiseConjunct(tree, word);
  }

  /** <em>Hundreds of people rallied in Rome</em>, read as people who are rallied by somebody. */
  private static boolean raiseMainVerb(SentenceBuilder tree, Word verb) {
    if (!verb.pos().equals("VBN") || !verb.is(Relation.NOUN_CLAUSE) || verb.head() == null
        || !WordList.WITHOUT_OBJECT.has(verb.lemma())) {
      return false;
    }
    Word noun = verb.head();
    while (noun.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION) && noun.head() != null) {
      noun = noun.head();
    }
    if (noun.head() != null || !noun.isNoun() || noun.index() > verb.index()) {
      return false;
    }
    tree.setTag(verb, "VBD");
    tree.attach(verb, null, noun.relation());
    tree.attach(noun, verb, Relation.SUBJECT);
    for (Word child : List.copyOf(noun.children())) {
      if (child.index() > verb.index()) {
        tree.attach(child, verb, child.is(Relation.NOUN_CLAUSE) ? Relation.ADVERBIAL_CLAUSE : child.relation());
      }
    }
    return true;
  }

  /** <em>She denied that he had left and accused them</em>, read as what he had done: a past form is no participle. */
  private static boolean raiseConjunct(SentenceBuilder tree, Word verb) {
    Word first = verb.head();
    if (!verb.pos().equals("VBD") || !verb.is(Relation.CONJUNCT) || first == null || !first.pos().equals("VBN")
        || !first.is(Relation.CLAUSAL_COMPLEMENT) || first.child(Relation.AUXILIARY) == null || first.head() == null
        || verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AUXILIARY) != null
        || !WordList.TELLING.has(first.head().lemma()) && !WordList.JUDGING.has(first.head().lemma())
        || !WordList.TELLING.has(verb.lemma()) && !WordList.JUDGING.has(verb.lemma())) {
      return false;
    }
    for (Word child : List.copyOf(first.children())) {
      if (child.is(Relation.COORDINATOR) && child.index() > first.index() && child.index() < verb.index()) {
        tree.setHead(child, first.head());
      }
    }
    tree.setHead(verb, first.head());
    return true;
  }
}
