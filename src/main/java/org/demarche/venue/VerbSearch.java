package org.demarche.venue;

import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Looks for venues from a verb: in its own clause, and in the verbs above it that bring people to the place. */
final class VerbSearch {

  private final Finds finds;
  private final PhraseSearch phrases;

  VerbSearch(Finds finds, PhraseSearch phrases) {
    this.finds = finds;
    this.phrases = phrases;
  }

  /** Looks from an event verb at its object, and at the verbs above it. */
  void fromVerb(Word verb) {
    if (!visited(verb)) {
      finds.withPlaces = !finds.use(VerbUse.TOPIC, verb);
      verb.children(Relation.OBJECT).forEach(word -> phrases.of(word, 1));
      finds.withPlaces = true;
    }
    host(verb);
    for (Word purpose : verb.children(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)) {
      if (new Clause(purpose).isInfinitive() && finds.act.use() == ActUse.MEETING) {
        townsOf(purpose);
      }
    }
    for (Word other : verb.children(Relation.CONJUNCT)) {
      if (other.isVerb() && new Clause(other).ownSubject() == null && (finds.triggers.contains(other)
          || finds.use(VerbUse.CARRY, other))) {
        finds.withMedia = false;
        phrases.of(other, 1);
        finds.withMedia = true;
      }
    }
    controllers(verb, 0);
  }

  /** Takes the object of <em>visit</em>, and says whether that is a place. */
  boolean visited(Word verb) {
    Word object = finds.use(VerbUse.VISIT, verb) ? new Clause(verb).object() : null;
    Mention place = object == null ? null : finds.mentions.get(object);
    if (place == null || !finds.isPlace(place, "at")) {
      return false;
    }
    phrases.found(object, finds.rules.of(Construction.VISITED), 0);
    return true;
  }

  void host(Word verb) {
    if (!finds.use(VerbUse.HOST, verb)) {
      return;
    }
    Clause clause = new Clause(verb);
    Word host = clause.isPassive() ? clause.agent() : clause.subject();
    Mention mention = host == null ? null : finds.mentions.get(host);
    if (mention != null && mention.source() == Mention.Source.PLACE && mention.candidates().stream()
        .noneMatch(Place::isPartOfTheWorld)) {
      finds.add(mention, finds.rules.of(Construction.HOST));
    }
  }

  void here(Word anchor) {
    for (Word adverb : anchor.children(Relation.ADVERB, Relation.NOUN_ADVERBIAL, Relation.OTHER)) {
      String rule = finds.rules.of(Construction.HERE, adverb.lower());
      if (rule != null && finds.mentions.containsKey(adverb)) {
        finds.found.putIfAbsent(finds.mentions.get(adverb), rule);
      }
    }
  }

  /** <em>Geneva, where they met</em>: the place right before the relative adverb. */
  private void where(Word verb, int depth) {
    for (Word adverb : verb.children(Relation.ADVERB)) {
      String rule = finds.rules.of(Construction.WHERE, adverb.lower());
      Word before = rule == null ? null : adverb.previous();
      before = before != null && before.form().equals(",") ? before.previous() : before;
      Mention place = before == null ? null : finds.mentions.get(before);
      if (place != null && place.source() != Mention.Source.ORGANISATION && finds.isPlace(place, "in")) {
        finds.add(place, rule);
        phrases.nested(before, depth);
      }
    }
  }

  /** Looks at the verbs and nouns above a verb that bring people to the place, or share it. */
  void controllers(Word verb, int depth) {
    where(verb, depth);
    Word head = verb.head();
    if (head == null || depth > PhraseSearch.DEEPEST) {
      return;
    }
    switch (verb.relation()) {
      case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> {
        boolean isPurpose = new Clause(verb).isInfinitive();
        if ((finds.use(VerbUse.MOVE, head) || head.lemma().equals("be") && isPurpose)
            && (isPurpose || verb.is(Relation.OPEN_COMPLEMENT))) {
          move(head);
        }
        if (finds.use(VerbUse.CONTROL, head) && verb.is(Relation.OPEN_COMPLEMENT)) {
          phrases.of(head, depth + 1, verb.index(), Integer.MAX_VALUE);
          Word first = head.sentence().words().get(0);
          phrases.of(head, depth + 1, 0, first.index() + 1);
          controllers(head, depth + 1);
        } else if (isPurpose && (finds.use(VerbUse.CARRY, head) || finds.use(VerbUse.HOST, head)
            || finds.triggers.contains(head))) {
          phrases.of(head, depth + 1);
          head.children(Relation.OBJECT).stream().filter(finds::isOccasion).forEach(word -> phrases.of(word, depth + 1));
          controllers(head, depth + 1);
        }
      }
      case CONJUNCT -> {
        if (head.isVerb() && new Clause(verb).ownSubject() == null) {
          if (finds.use(VerbUse.MOVE, head)) {
            move(head);
          }
          visited(head);
          if (finds.triggers.contains(head) || finds.use(VerbUse.CARRY, head)) {
            finds.withMedia = false;
            phrases.of(head, depth + 1);
            finds.withMedia = true;
          }
          controllers(head, depth + 1);
        }
      }
      case NOUN_CLAUSE -> {
        Mention place = finds.mentions.get(head);
        if (place != null && place.source() == Mention.Source.PLACE && new Clause(verb).isInfinitive() && isGoal(head)) {
          finds.add(place, finds.rules.of(Construction.MOVE));
        } else if (finds.use(VerbUse.VISIT, head)) {
          phrases.of(head, depth + 1);
        }
      }
      default -> {
      }
    }
  }

  /** Whether a word stands where a verb of motion leads to, or somebody is. */
  boolean isGoal(Word word) {
    Word preposition = word.is(Relation.PREPOSITION_OBJECT) ? word.head() : null;
    Word verb = preposition == null ? null : preposition.head();
    return verb != null && finds.rules.of(Construction.MOVE, preposition.lower()) != null
        && (finds.use(VerbUse.MOVE, verb) || finds.use(VerbUse.VISIT, verb) || verb.lemma().equals("be"));
  }

  void move(Word verb) {
    to(verb, Construction.MOVE);
    here(verb);
  }

  /** Takes the places of a verb's phrases with the prepositions of a construction. */
  void to(Word verb, Construction construction) {
    for (Preposition phrase : new Clause(verb).prepositions()) {
      String rule = finds.rules.of(construction, phrase.lemma());
      if (rule != null) {
        phrases.place(phrase.object(), rule, phrase.lemma(), 1);
      }
    }
  }

  /** Takes the towns and sites of a verb's phrases. */
  void townsOf(Word verb) {
    for (Preposition phrase : new Clause(verb).prepositions()) {
      String rule = finds.rules.of(Construction.PHRASE, phrase.lemma());
      Mention mention = finds.mentions.get(phrase.object());
      if (rule != null && mention != null && mention.source() == Mention.Source.PLACE
          && (mention.kind() == PlaceKind.CITY || mention.kind() == PlaceKind.SITE)) {
        phrases.place(phrase.object(), rule, phrase.lemma(), 1);
      }
    }
  }
}
