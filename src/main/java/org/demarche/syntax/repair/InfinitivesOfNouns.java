package org.demarche.syntax.repair;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Repairs the object of a preposition that a parser has made the subject of its own infinitive: <em>mark(leave, after),
 * nsubj(leave, decision), mark(leave, to)</em>.
 */
final class InfinitivesOfNouns {

  /** What can introduce an infinitive with a subject, or a clause. */
  private static final Set<String> OTHERS = Set.of("for", "that", "if", "whether", "because", "although", "though",
      "while", "unless", "until", "as", "than", "so");

  private InfinitivesOfNouns() {
  }

  /** Gives the preposition its object, and the object its infinitive. */
  static boolean restore(SentenceBuilder tree, Word preposition) {
    Word verb = preposition.head();
    boolean isMarker = preposition.is(Relation.MARKER, Relation.AUXILIARY) && verb != null && verb.head() != null
        && (preposition.pos().equals("IN") || preposition.pos().equals("TO"))
        && !OTHERS.contains(preposition.lower());
    Word noun = isMarker ? verb.child(Relation.SUBJECT) : null;
    if (noun == null || !noun.isNoun() || noun.index() < preposition.index() || !hasTo(verb, noun)) {
      return false;
    }
    tree.attach(preposition, verb.head(), Relation.PREPOSITION);
    tree.attach(noun, preposition, Relation.PREPOSITION_OBJECT);
    tree.attach(verb, noun, Relation.NOUN_CLAUSE);
    return true;
  }

  private static boolean hasTo(Word verb, Word noun) {
    return new Clause(verb).auxiliaries().stream()
        .anyMatch(word -> word.lower().equals("to") && word.index() > noun.index());
  }
}
