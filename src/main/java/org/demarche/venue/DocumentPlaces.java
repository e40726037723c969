package org.demarche.venue;

import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The rules' view of a document: its mentions of places and media, and its event words. Immutable.
 *
 * @param mentions
 *          the mentions of places and media, by each of their words
 * @param triggers
 *          the triggers of events that may have venues
 * @param barriers
 *          the triggers of events that cannot have venues; what depends on them belongs to them
 */
record DocumentPlaces(Map<Word, Mention> mentions, Set<Word> triggers, Set<Word> barriers, VenueLexicon lexicon,
    Gazetteer gazetteer) {

  /** The mention that a word, which may be null, is part of, or null. */
  Mention mention(Word word) {
    return word == null ? null : mentions.get(word);
  }

  /** Whether a noun is an event, or an occasion similar to one. */
  boolean isOccasion(Word word) {
    return !word.isVerb() && (triggers.contains(word) || lexicon.is(WordUse.GATHER, word));
  }

  /** Whether a verb is an event, or carries one. */
  boolean isCarrier(Word verb) {
    return triggers.contains(verb) || lexicon.is(WordUse.CARRY, verb);
  }

  /** Whether something can happen at a mention with a given preposition. */
  boolean isPlace(Mention mention, String preposition) {
    boolean isGround = mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.REGION;
    if (preposition.equals("on") && (!isGround || lexicon.is(WordUse.TERRITORY, mention.lastWord().lower()))) {
      return false;
    }
    return switch (mention.source()) {
      case PLACE, BUILDING, DESCRIPTION -> true;
      case ORGANISATION -> preposition.equals("at") || preposition.equals("inside") || preposition.equals("to");
      case COMMON -> lexicon.is(WordUse.INDOORS, preposition);
      case MEDIUM -> false;
    };
  }

  /** The place that a verb visits, or null. */
  Word visited(Word verb) {
    Word object = lexicon.is(WordUse.VISIT, verb) ? new Clause(verb).object() : null;
    Mention place = mention(object);
    return place == null || !isPlace(place, "at") ? null : object;
  }

  /** Whether a word is the goal of a verb of motion, or somebody's location. */
  boolean isGoal(Word word) {
    Word preposition = word.is(Relation.PREPOSITION_OBJECT) ? word.head() : null;
    Word verb = preposition == null ? null : preposition.head();
    return verb != null && lexicon.makes(Construction.MOVE, preposition.lower())
        && (lexicon.is(WordUse.MOVE, verb) || lexicon.is(WordUse.VISIT, verb) || verb.lemma().equals("be"));
  }

  /** Whether a word is a town or site that somebody chooses: <em>picked Muscat</em>. */
  boolean isChosen(Word word) {
    Mention place = word.is(Relation.OBJECT) && lexicon.is(WordUse.CHOOSE, word.head()) ? mention(word) : null;
    return place != null && place.source() != Mention.Source.ORGANISATION && place.isTownOrSite();
  }

  /**
   * The code of the state that a word names or belongs to, or the acronym of a group of states (<em>EU</em>), or null.
   */
  String ownerNamed(Word word) {
    if (!Character.isUpperCase(word.form().charAt(0))) {
      return null;
    }
    String state = gazetteer.stateNamed(word.form());
    boolean isAcronym = word.isName() && word.form().chars().noneMatch(Character::isLowerCase);
    return state == null && isAcronym ? word.form() : state;
  }
}
