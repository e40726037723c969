package org.demarche.record;

import java.util.HashSet;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;

/** How far a document is about an act. */
final class Salience {

  private static final int LEAD = 2;
  private static final double OF_PLACE = 0.4;
  private static final double OF_MENTIONS = 0.4;
  private static final double OF_QUOTATIONS = 0.2;

  private Salience() {
  }

  /**
   * From 0 to 1: 0.4 for a mention in the headline or the first sentence, half of that for one in the next two; up to
   * 0.4 for the number of mentions, up to 0.2 for that of statements about the act, each with diminishing weight.
   */
  static double of(Group group) {
    double place = 0;
    Set<Annotation> statements = new HashSet<>();
    for (Mention mention : group.mentions()) {
      place = Math.max(place, mention.headline() || mention.sentence() == 0 ? 1 : mention.sentence() <= LEAD ? 0.5 : 0);
      statements.addAll(Arguments.all(mention.event(), ArgumentRole.STATEMENT));
    }
    double salience = OF_PLACE * place + OF_MENTIONS * (1 - 1.0 / group.mentions().size())
        + OF_QUOTATIONS * (1 - 1.0 / (1 + statements.size()));
    return Math.round(salience * 100) / 100.0;
  }
}
