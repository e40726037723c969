package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Gives events that name no venue that of the sentence before: of the same event, or where its people went. */
final class VenueMemory {

  private static final int SENTENCES_BACK = 3;

  private final VenueRules rules;
  private final Map<String, Set<VerbUse>> verbs;

  VenueMemory(VenueRules rules, Map<String, Set<VerbUse>> verbs) {
    this.rules = rules;
    this.verbs = verbs;
  }

  /** Adds to the venues of a document; {@code acts} are in the order of the text. */
  void remember(List<Act> acts, Map<Mention, Venue> venues, Map<Word, Mention> mentions) {
    Map<Act, List<Venue>> ofAct = new HashMap<>();
    venues.values().forEach(venue -> venue.acts().forEach(act -> ofAct.computeIfAbsent(act, k -> new ArrayList<>(2))
        .add(venue)));
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (ofAct.containsKey(act) || act.use() != ActUse.MEETING || !goesOn(act.trigger())) {
        continue;
      }
      for (int k = i - 1; k >= 0 && act.trigger().sentence().index() - acts.get(k).trigger().sentence().index()
          <= SENTENCES_BACK; k--) {
        Act earlier = acts.get(k);
        if (ofAct.containsKey(earlier) && earlier.use() == ActUse.MEETING && isSame(act, earlier)) {
          List<Venue> same = ofAct.get(earlier);
          same.forEach(venue -> venue.add(act));
          ofAct.put(act, same);
          break;
        }
      }
    }
  }

  /** Whether a noun refers back to an event: <em>the talks</em>, <em>that meeting</em>. */
  private static boolean goesOn(Word trigger) {
    Word determiner = trigger.child(Relation.DETERMINER);
    return trigger.isNoun() && determiner != null && !determiner.lower().startsWith("a")
        && new NounPhrase(trigger).prepositions().stream().noneMatch(p -> p.object().isName());
  }

  private static boolean isSame(Act act, Act earlier) {
    boolean wasHeld = "OCCURRED".equals(earlier.status()) || "ONGOING".equals(earlier.status());
    boolean isHeld = "OCCURRED".equals(act.status()) || "ONGOING".equals(act.status());
    return wasHeld == isHeld || act.status() == null || earlier.status() == null;
  }
}
