package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/** Repairs past forms misread as participles, and participles that share their clause with a past form. */
final class Participles {

  private final WordLists lists;

  Participles(WordLists lists) {
    this.lists = lists;
  }

  /** <em>Hundreds of people rallied in Rome</em>, read as if somebody rallied people: the verb heads the clause. */
  boolean raiseMainVerb(SentenceBuilder tree, Word verb) {
    if (!verb.pos().equals("VBN") || !verb.is(Relation.NOUN_CLAUSE) || verb.head() == null
        || !lists.has(WordLists.Name.WITHOUT_OBJECT, verb.lemma())) {
      return false;
    }
    Word noun = verb.head();
    for (int most = tree.words().size(); most > 0 && noun.is(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION)
        && noun.head() != null; most--) {
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

  /**
   * <em>She denied that he had left and accused them</em>, read as <em>he had accused</em>: she is the one who accused.
   */
  boolean raiseConjunct(SentenceBuilder tree, Word verb) {
    Word first = verb.head();
    if (!verb.pos().equals("VBD") || !verb.is(Relation.CONJUNCT) || first == null || !first.pos().equals("VBN")
        || !first.is(Relation.CLAUSAL_COMPLEMENT) || first.child(Relation.AUXILIARY) == null || first.head() == null
        || verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AUXILIARY) != null
        || !isOfSpeech(first.head()) || !isOfSpeech(verb)) {
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

  /** <em>She urged them to leave and accused Oslo</em>, read as <em>to accuse</em>: a past form is no infinitive. */
  boolean raiseBehindInfinitive(SentenceBuilder tree, Word verb) {
    Word first = verb.head();
    boolean isBehind = verb.pos().equals("VBD") && verb.is(Relation.CONJUNCT) && first != null
        && first.pos().equals("VB") && new Clause(verb).ownSubject() == null && verb.child(Relation.AUXILIARY) == null
        && new Clause(first).isInfinitive();
    Word main = isBehind ? first.head() : null;
    for (int most = tree.words().size(); most > 0 && main != null && !main.pos().equals("VBD"); most--) {
      main = main.isVerb() && new Clause(main).finiteVerb() != null ? null : main.head();
    }
    if (main == null) {
      return false;
    }
    for (Word child : List.copyOf(first.children())) {
      if (child.is(Relation.COORDINATOR) && child.index() > first.index() && child.index() < verb.index()) {
        tree.setHead(child, main);
      }
    }
    tree.setHead(verb, main);
    return true;
  }

  private boolean isOfSpeech(Word verb) {
    return lists.has(WordLists.Name.TELLING, verb.lemma()) || lists.has(WordLists.Name.JUDGING, verb.lemma());
  }
}
