package org.demarche.venue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that say which of the mentions in a sentence are venues of an event, in order. Of the tiers the first
 * counts that finds something; of the rules of one tier that find the same mention, the first gives its id.
 */
final class VenueGrammar {

  private static final List<List<VenueRule>> TIERS = List.of(
      // What belongs to the event by grammar.
      List.of(new VisitedRule(), new WhereRule(), new MoveRule(), new ShiftRule(), new HereRule(), new NameBeforeRule(),
          new PhraseRule(), new HostRule(), new VenueNounRule(), new MediumRule()),
      // What is told of the time of the event.
      List.of(new WhileRule()),
      List.of(new TripRule()),
      List.of(new MeanwhileRule()),
      // What stands near, whatever the tree makes of it.
      List.of(new BehindDateRule(), new PlannedRule(), new OccasionRule()),
      // Where those who take part are.
      List.of(new VisitorRule()),
      List.of(new SubjectRule()),
      List.of(new ToldRule()));

  private VenueGrammar() {
  }

  /** The venues of an event in its own sentence, each once, with the rules that found them. */
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
    return candidate.rule() != null && (candidate.mention().isMedium() || !candidate.mention()
        .contains(event.trigger()));
  }
}
