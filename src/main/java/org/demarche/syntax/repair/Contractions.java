package org.demarche.syntax.repair;

import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Repairs the <em>'s</em> of <em>it's, who's, there's</em> that a tagger took for that of a possessor. */
final class Contractions {

  private static final Set<String> NEVER_OWNERS = Set.of("he", "she", "it", "there", "here", "that", "who", "what",
      "where", "how", "when");

  private Contractions() {
  }

  /** Makes it <em>is</em> or <em>has</em>: the auxiliary of a participle, or the copula of anything else. */
  static boolean restore(SentenceBuilder tree, Word word) {
    Word before = word.previous();
    if (!word.pos().equals("POS") || !word.lower().equals("'s") || before == null
        || !NEVER_OWNERS.contains(before.lower())) {
      return false;
    }
    Word head = word.head() == before ? before.head() : word.head();
    boolean isParticiple = head != null && (head.pos().equals("VBG") || head.pos().equals("VBN"));
    boolean isPassive = isParticiple && head.child(Relation.PASSIVE_SUBJECT) != null;
    boolean isPerfect = isParticiple && head.pos().equals("VBN") && !isPassive;
    tree.setTag(word, "VBZ");
    tree.setLemma(word, isPerfect ? "have" : "be");
    if (head == null || head.index() < word.index()) {
      return true;
    }
    if (before.head() == head && before.is(Relation.POSSESSOR, Relation.OTHER)) {
      tree.setRelation(before, Relation.SUBJECT);
    }
    tree.attach(word, head, isPassive ? Relation.PASSIVE_AUXILIARY
        : isParticiple ? Relation.AUXILIARY : Relation.COPULA);
    return true;
  }
}
