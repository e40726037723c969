package org.demarche.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Takes places out again that are no parties: where something happens (<em>rallied in Bilbao, a ceasefire in
 * Yemen</em>), a city that is visited, and the place that a war is named after (<em>the Kosovo conflict</em>). A state
 * in which somebody else acts remains: <em>Russia's war in Ukraine</em>.
 */
final class PlaceParticipants implements ParticipantRule {

  /** Acts at a place are directed at its people: <em>a curfew in Cairo, aid arrived in Somalia</em>. */
  private static final Set<EventCategory> AIMED = EnumSet.of(EventCategory.COERCE, EventCategory.AID,
      EventCategory.SANCTION);

  private static final Set<String> INSIDE = Set.of("in", "inside", "within", "across");

  private final ParticipantResolver resolver;
  private final Set<String> locative;
  private final Set<String> strife;
  private final Set<String> settlements;

  PlaceParticipants(WordClasses classes, ParticipantResolver resolver) {
    this.resolver = resolver;
    locative = classes.words("locative");
    strife = classes.words("strife");
    settlements = classes.words("territory");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Event found = event;
    for (Word head : event.heads()) {
      if (resolver.actors().isPlace(head) && isOnlyPlace(event, head)) {
        found = found.without(head);
      }
    }
    return found;
  }

  /** Whether a name is behind a preposition of place, or behind <em>in the city of</em>. */
  private boolean isLocation(Word name) {
    Word preposition = name.is(Relation.PREPOSITION_OBJECT) ? name.head() : null;
    if (preposition == null || locative.contains(preposition.lower())) {
      return preposition != null;
    }
    Word settlement = preposition.lower().equals("of") ? preposition.head() : null;
    return settlement != null && settlements.contains(settlement.lemma()) && settlement.is(Relation.PREPOSITION_OBJECT)
        && locative.contains(settlement.head().lower());
  }

  private boolean isOnlyPlace(Event event, Word head) {
    Word first = new NounPhrase(head).firstConjunct();
    EventCategory category = event.frame().category();
    boolean isMere = resolver.isMerePlace(head);
    if (category == EventCategory.MOBILIZE && first.is(Relation.PREPOSITION_OBJECT)
        && INSIDE.contains(first.head().lower())) {
      return true;
    }
    if (isLocation(first)) {
      boolean isAlone = !event.has(FrameRole.SOURCE) || event.frame().isMutual() || category == EventCategory.PROTEST;
      return !AIMED.contains(category) && (isMere || isAlone);
    }
    if (category == EventCategory.ASSAULT && event.frame().isMutual() && event.participants().size() == 1) {
      return first.is(Relation.COMPOUND, Relation.MODIFIER)
          || first.is(Relation.POSSESSOR) && strife.contains(event.trigger().word().lemma());
    }
    if (category == EventCategory.AGREE || category == EventCategory.RETREAT) {
      return first.is(Relation.COMPOUND, Relation.MODIFIER) && first.head() != event.trigger().word()
          && first.head() != null && strife.contains(first.head().lemma());
    }
    Word above = first.is(Relation.PREPOSITION_OBJECT) ? first.head().head() : first.head();
    return isMere && category == EventCategory.CONSULT && above == event.trigger().word()
        && first.is(Relation.OBJECT, Relation.PREPOSITION_OBJECT, Relation.COMPOUND, Relation.MODIFIER);
  }
}
