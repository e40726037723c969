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
  /** The triggers of events that have no venue: what lies behind them is theirs. */
  final Set<Word> barriers;
  final VenueRules rules;
  final Map<String, PlaceNoun> placeNouns;
  /** The venues with their rules, in the order in which they were found. */
  final Map<Mention, String> found = new LinkedHashMap<>();
  /** Whether media count: not in verbs that are only coordinated with the event. */
  boolean withMedia = true;
  /** Whether places count: not those of a topic. */
  boolean withPlaces = true;

  private final Map<String, Set<VerbUse>> verbs;
  private final Gazetteer gazetteer;
  private String outerRule;

  Finds(Act act, Map<Word, Mention> mentions, Set<Word> triggers, Set<Word> barriers, VenueRules rules,
      Map<String, Set<VerbUse>> verbs, Map<String, PlaceNoun> placeNouns, Gazetteer gazetteer) {
    this.act = act;
    this.mentions = mentions;
    this.triggers = triggers;
    this.barriers = barriers;
    this.rules = rules;
    this.verbs = verbs;
    this.placeNouns = placeNouns;
    this.gazetteer = gazetteer;
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

  /** The code of the state that a word names or belongs to, or the acronym of a body of states (<em>EU</em>); or null. */
  String ownerNamed(Word word) {
    if (!Character.isUpperCase(word.form().charAt(0))) {
      return null;
    }
    String state = gazetteer.stateNamed(word.form());
    boolean isAcronym = word.isName() && word.form().chars().noneMatch(Character::isLowerCase);
    return state == null && isAcronym ? word.form() : state;
  }

  boolean use(VerbUse use, Word word) {
    return use.isOf(word, verbs);
  }

  /** Adds a place; the trigger itself and media are none. */
  void add(Mention mention, String rule) {
    if (mention.contains(act.trigger()) || mention.source() == Mention.Source.MEDIUM || !withPlaces) {
      return;
    }
    found.putIfAbsent(mention, outerRule == null ? rule : outerRule);
  }
}
