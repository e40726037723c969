package org.demarche.venue;

import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;

/**
 * Says which of the mentions in a sentence are venues of an event: looks from the trigger down its phrases, and up to the
 * verbs that carry it, control it, or bring people to it.
 */
final class VenueGrammar {

  private final VenueRules rules;
  private final Map<String, Set<VerbUse>> verbs;
  private final Map<String, PlaceNoun> placeNouns;
  private final Gazetteer gazetteer;

  VenueGrammar(VenueRules rules, Map<String, Set<VerbUse>> verbs, Map<String, PlaceNoun> placeNouns,
      Gazetteer gazetteer) {
    this.rules = rules;
    this.verbs = verbs;
    this.placeNouns = placeNouns;
    this.gazetteer = gazetteer;
  }

  /**
   * The venues of an event in its own sentence, with the rules that found them, in the order in which they were found.
   *
   * @param mentions
   *          the mentions of the document by their words
   * @param triggers
   *          the triggers of the document
   * @param barriers
   *          the triggers of events that have no venue
   */
  Map<Mention, String> venues(Act act, Map<Word, Mention> mentions, Set<Word> triggers, Set<Word> barriers) {
    Finds finds = new Finds(act, mentions, triggers, barriers, rules, verbs, placeNouns, gazetteer);
    PhraseSearch phrases = new PhraseSearch(finds);
    VerbSearch verbSearch = new VerbSearch(finds, phrases);
    Word trigger = act.trigger();
    if (act.use() != ActUse.PACT) {
      phrases.of(trigger, 0);
    }
    verbSearch.here(trigger);
    if (trigger.isVerb()) {
      verbSearch.fromVerb(trigger);
    } else {
      new NounSearch(finds, phrases, verbSearch).fromNoun(trigger, 0);
    }
    if (finds.found.isEmpty()) {
      new LastResorts(finds, phrases, verbSearch).search(trigger);
    }
    return finds.found;
  }
}
