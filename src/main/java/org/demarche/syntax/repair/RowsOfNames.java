package org.demarche.syntax.repair;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Repairs the phrase behind a row of names that a parser has attached to one in the middle: <em>hosted Rao of India,
 * Holm of Denmark and Diaz of Peru at the palace</em>, read as if Holm were at the palace.
 */
final class RowsOfNames {

  private static final Set<String> WHERE_AND_WHEN = Set.of("at", "in", "on", "to");

  private RowsOfNames() {
  }

  /** Attaches the preposition to the verb whose object the row is. */
  static boolean releasePhrase(SentenceBuilder tree, Word preposition) {
    Word name = preposition.head();
    if (name == null || !name.isName() || !preposition.is(Relation.PREPOSITION)
        || !WHERE_AND_WHEN.contains(preposition.lower()) || !isBehindRow(preposition, name)) {
      return false;
    }
    Word first = name.firstConjunct();
    Word head = first.head();
    Word verb = first.is(Relation.OBJECT) ? head
        : first.is(Relation.PREPOSITION_OBJECT) && head != null && head.is(Relation.PREPOSITION) ? head.head() : null;
    if (verb == null || !verb.isVerb()) {
      return false;
    }
    tree.attach(preposition, verb, Relation.PREPOSITION);
    return true;
  }

  /** Whether another name of the row is between; nobody is <em>to</em> a place, so that it may belong to the last. */
  private static boolean isBehindRow(Word preposition, Word name) {
    for (Word next : name.children(Relation.CONJUNCT)) {
      if (next.isName() && next.index() < preposition.index()) {
        return true;
      }
    }
    return preposition.lower().equals("to") && name.is(Relation.CONJUNCT);
  }
}
