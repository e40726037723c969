package org.demarche.syntax.repair;

import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.Times;

/** Repairs days that a parser took for the object of a verb: <em>leaders gathered Friday to vote</em>. */
final class LooseDays implements Repair {

  private final Times times;

  LooseDays(Times times) {
    this.times = times;
  }

  /** Makes a bare day right behind its verb say when. */
  @Override
  public boolean apply(SentenceBuilder tree, Word day) {
    boolean isLoose = day.is(Relation.OBJECT) && times.isDay(day) && day.children().isEmpty() && day.head() != null
        && day.head().index() == day.index() - 1;
    if (isLoose) {
      tree.setRelation(day, Relation.NOUN_ADVERBIAL);
    }
    return isLoose;
  }
}
