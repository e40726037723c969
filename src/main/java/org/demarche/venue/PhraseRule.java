package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Prepositional phrases of the event and of the words that carry it: <em>met in Geneva</em>, <em>held talks by
 * phone</em>.
 */
final class PhraseRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    List<Candidate> own = of(event.anchors().stream().filter(anchor -> anchor.tie() != Anchor.Tie.JOINED), event);
    if (own.isEmpty() && isSigned(event)) {
      return new PlacePhrases(event).of(event.trigger(), 0);
    }
    return own.isEmpty() ? of(event.anchors(Anchor.Tie.JOINED), event) : own;
  }

  private static List<Candidate> of(Stream<Anchor> anchors, EventContext event) {
    return anchors.flatMap(anchor -> of(anchor, event).stream()).toList();
  }

  private static List<Candidate> of(Anchor anchor, EventContext event) {
    PlacePhrases phrases = new PlacePhrases(event);
    return switch (anchor.tie()) {
      case EVENT -> event.act().use() == ActUse.PACT ? List.of() : phrases.of(anchor.word(), anchor.depth());
      case NOUN, CARRIER -> phrases.of(anchor.word(), anchor.depth());
      case JOINED -> only(phrases.of(anchor.word(), anchor.depth()), false);
      case TOPIC -> only(phrases.of(anchor.word(), anchor.depth()), true);
      case PURPOSE -> phrases.towns(anchor.word());
      case CONTROLLER -> controller(anchor, phrases);
      default -> List.of();
    };
  }

  /** Whether a pact is signed, so that its phrases may give the place of the signing. */
  private static boolean isSigned(EventContext event) {
    return event.act().use() == ActUse.PACT && event.trigger().is(Relation.OBJECT, Relation.PASSIVE_SUBJECT)
        && event.lexicon().is(WordUse.SIGN, event.trigger().head());
  }

  /** Phrases that follow the event or begin the sentence: <em>In Oslo they are expected to meet at the fort</em>. */
  private static List<Candidate> controller(Anchor anchor, PlacePhrases phrases) {
    Word first = anchor.word().sentence().words().get(0);
    List<Candidate> found = new ArrayList<>(phrases.of(anchor.word(), anchor.depth(), anchor.controlled().index(),
        Integer.MAX_VALUE));
    found.addAll(phrases.of(anchor.word(), anchor.depth(), 0, first.index() + 1));
    return found;
  }

  private static List<Candidate> only(List<Candidate> candidates, boolean areMedia) {
    return candidates.stream().filter(candidate -> candidate.mention().isMedium() == areMedia).toList();
  }
}
