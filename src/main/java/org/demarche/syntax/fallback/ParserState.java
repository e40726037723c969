package org.demarche.syntax.fallback;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** The state of the shallow parser within a sentence: what it has read and not yet attached. Null for none. */
final class ParserState {

  private final SentenceBuilder tree;

  /** The verb of the current clause, and its object so far. */
  Word verb;
  Word object;
  boolean hasDative;
  /** Whether the subject follows the verb: <em>…, said Sato</em>. */
  boolean isInverted;
  /** The verb of the main clause. */
  Word root;
  /** The last noun phrase, and the one that may still become a subject. */
  Word lastNoun;
  Word pending;
  /** A noun phrase whose relative clause or participle preceded its verb, and the verb of the enclosing clause. */
  Word interrupted;
  Word outer;
  /** Function words whose clause or phrase is still to come. */
  Word marker;
  Word relative;
  Word coordinator;
  Word preposition;
  boolean isBehindComma;
  boolean wasBehindComma;
  /** Times and prepositional phrases that precede the verb they belong to. */
  final List<Word> waiting = new ArrayList<>();

  ParserState(SentenceBuilder tree) {
    this.tree = tree;
  }

  /** Attaches a word that has no head yet, unless that would close a cycle. */
  void attach(Word word, Word head, Relation relation) {
    if (word.head() == null && !tree.isUnder(head, word)) {
      tree.attach(word, head, relation);
    }
  }

  void setRoot(Word word) {
    tree.setRelation(word, Relation.ROOT);
  }

  /** Remembers a subject that is separated from its verb by another clause. */
  void interrupt() {
    if (pending != null) {
      interrupted = pending;
      outer = verb;
    }
  }

  /** Returns to the clause around one that separated its subject from its verb. */
  void resume() {
    if (pending == null && interrupted != null && marker == null && interrupted.head() == null) {
      pending = interrupted;
      verb = outer;
      interrupted = null;
    }
  }

  /** Coordinates a word with an earlier one. */
  void conjoin(Word next, Word first) {
    attach(next, first, Relation.CONJUNCT);
    attach(coordinator, first, Relation.COORDINATOR);
    coordinator = null;
  }

  /** Begins the clause of a verb that is already in the tree. */
  void begin(Word next) {
    verb = next;
    object = null;
    hasDative = false;
    pending = null;
    isBehindComma = false;
  }
}
