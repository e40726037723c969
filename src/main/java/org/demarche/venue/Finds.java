package org.demarche.venue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;

/** What a search for the venues of one event works on and has found: shared by its parts. */
final class Finds {

  final Act act;
  final Map<Word, Mention> mentions;
  final Set<Word> triggers;
  final VenueRules rules;
  final Map<String, PlaceNoun> placeNouns;
  /** The venues with their rules, in the order in which they were found. */
  final Map<Mention, String> found = new LinkedHashMap<>();
  /** Whether media count: not in verbs that are only coordinated with the event. */
  boolean withMedia = true;

  private final Map<String, Set<VerbUse>> verbs;
  private String outerRule;

  Finds(Act act, Map<Word, Mention> mentions, Set<Word> triggers, VenueRules rules, Map<String, Set<VerbUse>> verbs,
      Map<String, PlaceNoun> placeNouns) {
    this.act = act;
    this.mentions = mentions;
    this.triggers = triggers;
    this.rules = rules;
    this.verbs = verbs;
    this.placeNouns = placeNouns;
  }

  /** Whether a noun is an event, or an occasion like one. */
  boolean isOccasion(Word word) {
    return !word.isVerb() && (triggers.contains(word) || use(VerbUse.GATHER, word));
  }

  boolean isPlace(Mention mention, String preposition) {
    boolean isGround = mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.REGION;
    if (preposition.equals("on") && !isGround) {
      return false;
    }
    return switch (mention.source()) {
      case PLACE, BUILDING, DESCRIPTION -> true;
      case ORGANISATION -> preposition.equals("at") || preposition.equals("inside");
      case MEDIUM -> false;
    };
  }

  /** Does a step of the search whose finds are those of one rule, that of the outermost step. */
  void under(String rule, Runnable step) {
    String before = outerRule;
    outerRule = before == null ? rule : before;
    step.run();
    outerRule = before;
  }

  boolean use(VerbUse use, Word word) {
    return use.isOf(word, verbs);
  }

  void add(Mention mention, String rule) {
    if (mention.contains(act.trigger()) || mention.source() == Mention.Source.MEDIUM) {
      return;
    }
    found.putIfAbsent(mention, outerRule == null ? rule : outerRule);
  }
}
