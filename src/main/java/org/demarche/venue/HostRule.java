package org.demarche.venue;

import java.util.List;
import java.util.Objects;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The state, city or site that alone hosts the event: <em>hosted by Qatar, a Qatar-hosted meeting</em>.
 */
final class HostRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.HOST).map(Anchor::word).filter(verb -> event.lexicon().is(WordUse.HOST, verb))
        .map(HostRule::host).filter(Objects::nonNull).map(event::mention)
        .filter(mention -> mention != null && (mention.isPlaceName() || mention.source() == Mention.Source.DESCRIPTION)
            && isKnown(mention) && mention.candidates().stream().noneMatch(Place::isPartOfTheWorld))
        .map(mention -> Candidate.place(mention, event.lexicon().rule(Construction.HOST))).toList();
  }

  /** Whether a name of a recogniser is in the gazetteer too; others are as often those who give a dinner. */
  private static boolean isKnown(Mention mention) {
    return !mention.isPlaceName() || !mention.candidates().isEmpty();
  }

  private static Word host(Word verb) {
    Clause clause = new Clause(verb);
    Word joined = verb.is(Relation.MODIFIER) ? verb.child(Relation.NOUN_ADVERBIAL) : null;
    Word host = joined != null ? joined : clause.isPassive() ? clause.agent() : clause.subject();
    return host == null || host.children(Relation.CONJUNCT).isEmpty() ? host : null;
  }
}
