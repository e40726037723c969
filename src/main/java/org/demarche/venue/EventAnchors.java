package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Collects the words that may indicate the place of an event: down from its trigger to its object and purpose, and up
 * to the nouns that quantify it and the verbs that carry it, control it, or bring people to it.
 */
final class EventAnchors {

  private final Act act;
  private final DocumentPlaces places;
  private final VenueLexicon lexicon;
  private final List<Anchor> anchors = new ArrayList<>();

  private EventAnchors(Act act, DocumentPlaces places) {
    this.act = act;
    this.places = places;
    lexicon = places.lexicon();
  }

  /** The anchors of an event, nearest first; a word may occur with several ties. */
  static List<Anchor> of(Act act, DocumentPlaces places) {
    EventAnchors collector = new EventAnchors(act, places);
    Word trigger = act.trigger();
    collector.add(trigger, Anchor.Tie.EVENT, 0);
    if (trigger.isVerb()) {
      collector.verb(trigger);
    } else {
      collector.noun(trigger, 0, false);
    }
    return List.copyOf(collector.anchors);
  }

  private void add(Word word, Anchor.Tie tie, int depth) {
    add(word, tie, depth, word);
  }

  private void add(Word word, Anchor.Tie tie, int depth, Word controlled) {
    anchors.add(new Anchor(word, tie, depth, controlled));
  }

  /** From an event verb to its object, its purpose, and what is done together with it. */
  private void verb(Word verb) {
    if (places.visited(verb) == null) {
      Anchor.Tie tie = lexicon.is(WordUse.TOPIC, verb) ? Anchor.Tie.TOPIC : Anchor.Tie.CARRIER;
      PhraseObjects objects = new PhraseObjects(places);
      verb.children(Relation.OBJECT).forEach(object -> objects.ends(object).forEach(end -> add(end, tie, 1)));
    }
    add(verb, Anchor.Tie.VISIT, 0);
    add(verb, Anchor.Tie.HOST, 0);
    for (Word purpose : verb.children(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)) {
      if (new Clause(purpose).isInfinitive() && act.use() == ActUse.MEETING) {
        add(purpose, Anchor.Tie.PURPOSE, 1);
      }
    }
    for (Word other : verb.children(Relation.CONJUNCT)) {
      if (other.isVerb() && new Clause(other).ownSubject() == null && places.isCarrier(other)) {
        add(other, Anchor.Tie.JOINED, 1);
      }
    }
    controllers(verb, 0);
  }

  /** From a verb to the verbs and nouns above it that bring people to the place, or share it. */
  private void controllers(Word verb, int depth) {
    add(verb, Anchor.Tie.CLAUSE, depth);
    Word head = verb.head();
    if (head == null || depth > Anchor.DEEPEST) {
      return;
    }
    switch (verb.relation()) {
      case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> controller(verb, head, depth);
      case CONJUNCT -> {
        boolean isTrip = lexicon.is(WordUse.VISIT, act.trigger());
        if (head.isVerb() && new Clause(verb).ownSubject() == null && !isTrip) {
          if (lexicon.is(WordUse.MOVE, head)) {
            add(head, Anchor.Tie.MOVE, depth + 1);
          }
          add(head, Anchor.Tie.VISIT, depth + 1);
          if (places.isCarrier(head)) {
            add(head, Anchor.Tie.JOINED, depth + 1);
          }
          controllers(head, depth + 1);
        }
      }
      case NOUN_CLAUSE -> {
        Mention place = places.mention(head);
        if (place != null && place.isPlaceName() && new Clause(verb).isInfinitive() && places.isGoal(head)) {
          add(head, Anchor.Tie.GOAL, depth + 1);
        } else if (lexicon.is(WordUse.VISIT, head)) {
          add(head, Anchor.Tie.CARRIER, depth + 1);
        }
      }
      default -> {
      }
    }
  }

  private void controller(Word verb, Word head, int depth) {
    boolean isPurpose = new Clause(verb).isInfinitive();
    boolean isComplement = verb.is(Relation.OPEN_COMPLEMENT);
    if ((lexicon.is(WordUse.MOVE, head) || head.lemma().equals("be") && isPurpose) && (isPurpose || isComplement)) {
      add(head, Anchor.Tie.MOVE, depth + 1);
    }
    if (lexicon.is(WordUse.CONTROL, head) && isComplement) {
      add(head, Anchor.Tie.CONTROLLER, depth + 1, verb);
      controllers(head, depth + 1);
    } else if (isPurpose && (places.isCarrier(head) || lexicon.is(WordUse.HOST, head))) {
      add(head, Anchor.Tie.CARRIER, depth + 1);
      boolean isMeeting = places.triggers().contains(head) && !lexicon.is(WordUse.TOPIC, head);
      head.children(Relation.OBJECT).stream().filter(object -> isMeeting || places.isOccasion(object))
          .forEach(object -> add(object, Anchor.Tie.CARRIER, depth + 1));
      controllers(head, depth + 1);
    }
  }

  /** From an event noun to its clauses, and to the verb or noun that carries it. */
  private void noun(Word noun, int depth, boolean isJoined) {
    if (depth > Anchor.DEEPEST) {
      return;
    }
    for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      if (lexicon.is(WordUse.CARRY, clause) || lexicon.is(WordUse.HOST, clause) || clause.lemma().equals("be")) {
        add(clause, isJoined ? Anchor.Tie.JOINED : Anchor.Tie.CARRIER, depth + 1);
        add(clause, Anchor.Tie.HOST, depth + 1);
      }
      if (lexicon.is(WordUse.VISIT, noun) && lexicon.is(WordUse.MOVE, clause)) {
        add(clause, Anchor.Tie.MOVE, depth + 1);
      }
    }
    noun.children(Relation.MODIFIER).stream().filter(word -> word.pos().equals("VBN"))
        .forEach(participle -> add(participle, Anchor.Tie.HOST, depth + 1));
    Word head = noun.head();
    if (head == null) {
      return;
    }
    switch (noun.relation()) {
      case SUBJECT, PASSIVE_SUBJECT, OBJECT, ATTRIBUTE -> carrier(head, noun, depth, isJoined);
      case CONJUNCT -> {
        if (!head.isVerb()) {
          add(head, Anchor.Tie.JOINED, depth + 1);
          noun(head, depth + 1, true);
        }
      }
      case PREPOSITION_OBJECT -> preposition(head, noun, depth, isJoined);
      default -> {
      }
    }
  }

  private void carrier(Word verb, Word noun, int depth, boolean isJoined) {
    Anchor.Tie tie = isJoined ? Anchor.Tie.JOINED : Anchor.Tie.CARRIER;
    boolean isHost = lexicon.is(WordUse.HOST, verb);
    if (verb.isVerb() && (lexicon.is(WordUse.CARRY, verb) || lexicon.is(WordUse.CONTROL, verb)
        || verb.lemma().equals("be"))) {
      add(verb, tie, depth + 1);
      Word adjective = verb.child(Relation.ADJECTIVAL_COMPLEMENT);
      Word infinitive = new Clause(adjective == null ? verb : adjective).infinitive();
      if (infinitive != null && noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
          && (lexicon.is(WordUse.CARRY, infinitive) || infinitive.lemma().equals("be"))) {
        add(infinitive, tie, depth + 1);
      }
    } else if (isHost) {
      add(verb, tie, depth + 1);
    }
    if (isHost) {
      add(verb, Anchor.Tie.HOST, depth + 1);
    }
    if (lexicon.is(WordUse.SHIFT, verb)) {
      add(verb, Anchor.Tie.SHIFT, depth + 1);
    }
    for (Word plan : verb.children(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)) {
      if (noun.is(Relation.OBJECT) && lexicon.is(WordUse.CARRY, plan) && new Clause(plan).isPassive()
          && new Clause(plan).isInfinitive()) {
        add(plan, tie, depth + 1);
      }
    }
    if (lexicon.is(WordUse.VISIT, noun) && lexicon.is(WordUse.MOVE, verb) && noun.is(Relation.SUBJECT)) {
      add(verb, Anchor.Tie.MOVE, depth + 1);
    }
    Word trip = noun.is(Relation.OBJECT) ? new Clause(verb).ownSubject() : null;
    if (trip != null && lexicon.is(WordUse.CARRY, verb) && lexicon.is(WordUse.VISIT, trip)) {
      add(trip, tie, depth + 1);
    }
    if (verb.isVerb() && !isOnlyDiscussed(verb)) {
      controllers(verb, depth);
    }
  }

  /** Whether an accord is the topic of those who are at the place: <em>met in Muscat to discuss a truce</em>. */
  private boolean isOnlyDiscussed(Word verb) {
    return act.use() != ActUse.MEETING && lexicon.is(WordUse.TOPIC, verb) && !lexicon.is(WordUse.CARRY, verb);
  }

  private void preposition(Word own, Word noun, int depth, boolean isJoined) {
    Word preposition = own;
    Word governor = preposition.head();
    while (governor != null && preposition.is(Relation.PREPOSITION) && governor.pos().equals("IN")
        && governor.head() != null) {
      preposition = governor;
      governor = governor.head();
    }
    if (governor == null) {
      return;
    }
    if (governor.isVerb()) {
      governingVerb(governor, preposition, depth, isJoined);
      return;
    }
    boolean isFor = preposition.lower().equals("for");
    Mention place = places.mention(governor);
    if (place != null && isFor && (places.isGoal(governor) || places.isChosen(governor))) {
      add(governor, Anchor.Tie.GOAL, depth + 1);
    } else if ((isFor || preposition.lower().equals("of"))
        && lexicon.makes(Construction.VENUE_NOUN, governor.lemma())) {
      add(governor, Anchor.Tie.VENUE_NOUN, depth + 1);
      Word shift = governor.is(Relation.PASSIVE_SUBJECT, Relation.OBJECT) ? governor.head() : null;
      if (shift != null && lexicon.is(WordUse.SHIFT, shift)) {
        add(shift, Anchor.Tie.SHIFT, depth + 1);
      }
    } else if ((isFor || preposition.lower().equals("of")) && place == null) {
      add(governor, isJoined ? Anchor.Tie.JOINED : Anchor.Tie.NOUN, depth + 1);
      noun(governor, depth + 1, isJoined);
    }
  }

  private void governingVerb(Word verb, Word preposition, int depth, boolean isJoined) {
    Word chosen = preposition.lower().equals("for") ? new Clause(verb).object() : null;
    if (chosen != null && places.isChosen(chosen)) {
      add(chosen, Anchor.Tie.GOAL, depth + 1);
    }
    if ((lexicon.is(WordUse.MOVE, verb) || verb.lemma().equals("be"))
        && (act.use() == ActUse.MEETING || act.use() == ActUse.DEED && lexicon.is(WordUse.SIGN, act.trigger()))
        && !lexicon.is(WordUse.APART, preposition.lower())) {
      add(verb, Anchor.Tie.MOVE, depth + 1);
    }
    boolean isWithin = lexicon.makes(Construction.PHRASE, preposition.lower()) || preposition.lower().equals("into")
        || lexicon.makes(Construction.THROUGH, preposition.lower());
    if (isWithin && places.isCarrier(verb)) {
      add(verb, isJoined ? Anchor.Tie.JOINED : Anchor.Tie.CARRIER, depth + 1);
      controllers(verb, depth);
    }
  }
}
