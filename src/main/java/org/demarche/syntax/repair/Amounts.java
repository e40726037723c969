package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Makes the number the head of an amount of money. */
final class Amounts {

  private Amounts() {
  }

  /** <em>obj(pledged, $), nummod($, million)</em>: the number takes the place of the sign of its currency. */
  static boolean raise(SentenceBuilder tree, Word sign) {
    Word number = sign.pos().equals("$") ? sign.child(Relation.NUMBER) : null;
    if (number == null || number.index() < sign.index()) {
      return false;
    }
    tree.raise(number, sign.relation(), Relation.QUANTITY);
    for (Word child : List.copyOf(sign.children())) {
      tree.setHead(child, number);
    }
    return true;
  }
}
