package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Repairs sentences whose main verb a parser has hung on that of a clause inside their subject: <em>a poll of men taken
 * in May shows</em>, read as if the poll took, and <em>the men I met say</em>, as if <em>I met</em> were the sentence.
 */
final class MainVerbs {

  private MainVerbs() {
  }

  /** Makes the finite verb behind such a clause the head of it, and what precedes the clause its subject. */
  static boolean raise(SentenceBuilder tree, Word verb) {
    Word inner = verb.head();
    boolean isLoose = verb.is(Relation.OTHER) && verb.isFinite() && inner != null && inner.index() < verb.index()
        && !inner.is(Relation.CONJUNCT) && !verb.previous().isPunctuation()
        && verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.CLAUSAL_SUBJECT) == null;
    Word subject = isLoose ? inner.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) : null;
    if (subject == null || subject.index() > inner.index()) {
      return false;
    }
    boolean isParticiple = inner.pos().equals("VBN")
        && inner.child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY) == null;
    Word noun = isParticiple ? subject : before(subject, inner);
    if (noun == null || !isParticiple && !inner.isFinite()) {
      return false;
    }
    tree.attach(verb, inner.head(), inner.relation());
    tree.attach(noun, verb, Relation.SUBJECT);
    tree.attach(inner, noun, isParticiple ? Relation.NOUN_CLAUSE : Relation.RELATIVE_CLAUSE);
    for (Word child : List.copyOf(inner.children())) {
      if (child.index() > verb.index() || child.index() < noun.index()) {
        tree.setHead(child, verb);
      }
    }
    return true;
  }

  /** The noun of unclear relation right before a subject, or null: <em>dep(met, men), nsubj(met, I)</em>. */
  private static Word before(Word subject, Word verb) {
    Word noun = subject.children().isEmpty() ? subject.previous() : null;
    return noun != null && noun.isNoun() && noun.head() == verb && noun.is(Relation.OTHER, Relation.OBJECT) ? noun
        : null;
  }
}
