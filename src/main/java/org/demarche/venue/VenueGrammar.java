package org.demarche.venue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ordered rules that decide which mentions in a sentence are venues of an event. The first tier that finds
 * something counts; if several rules of a tier find the same mention, the first provides the id.
 */
final class VenueGrammar {

  private static final List<List<VenueRule>> TIERS = List.of(
      // Grammatically attached to the event.
      List.of(new VisitedRule(), new WhereRule(), new MoveRule(), new ShiftRule(), new HereRule(), new NameBeforeRule(),
          new PhraseRule(), new HostRule(), new VenueNounRule(), new MediumRule()),
      // Attached to the time of the event.
      List.of(new WhileRule()),
      List.of(new TripRule()),
      List.of(new MeanwhileRule()),
      // Adjacent, regardless of the parse.
      List.of(new BehindDateRule(), new PlannedRule(), new OccasionRule()),
      // Places of the participants.
      List.of(new VisitorRule()),
      List.of(new SubjectRule()),
      List.of(new ToldRule()));

  private VenueGrammar() {
  }

  /** The venues of an event in its own sentence, without duplicates, with the rules that found them. */
  static List<Candidate> venues(EventContext event) {
    for (List<VenueRule> tier : TIERS) {
      Map<Mention, Candidate> found = new LinkedHashMap<>();
      for (VenueRule rule : tier) {
        rule.find(event).stream().filter(candidate -> counts(candidate, event))
            .forEach(candidate -> found.putIfAbsent(candidate.mention(), candidate));
      }
      if (!found.isEmpty()) {
        return List.copyOf(found.values());
      }
    }
    return List.of();
  }

  /** Whether a candidate is not the event itself, and its rule is in the tables. */
  private static boolean counts(Candidate candidate, EventContext event) {
    return candidate.rule() != null && (candidate.mention().isMedium()
        || !candidate.mention().contains(event.trigger()));
  }
}
