package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Looks for venues from an event noun: before it, in its clauses, and at the verb or noun that carries it. */
final class NounSearch {

  private final Finds finds;
  private final PhraseSearch phrases;
  private final VerbSearch verbs;

  NounSearch(Finds finds, PhraseSearch phrases, VerbSearch verbs) {
    this.finds = finds;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** Looks from an event noun at what stands before it, and at the verb or noun that carries it. */
  void fromNoun(Word noun, int depth) {
    if (depth > PhraseSearch.DEEPEST) {
      return;
    }
    phrases.compounds(noun);
    Mention medium = finds.mentions.get(noun);
    if (medium != null && medium.source() == Mention.Source.MEDIUM && finds.act.use() == ActUse.MEETING
        && finds.rules.of(Construction.MEDIUM_CARRIER, noun.lemma()) != null && finds.withMedia) {
      finds.found.putIfAbsent(medium, medium.rule());
    }
    for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      if (finds.use(VerbUse.CARRY, clause) || finds.use(VerbUse.HOST, clause) || clause.lemma().equals("be")) {
        phrases.of(clause, depth + 1);
        verbs.here(clause);
        verbs.host(clause);
      }
    }
    Word head = noun.head();
    if (head == null) {
      return;
    }
    switch (noun.relation()) {
      case SUBJECT, PASSIVE_SUBJECT, OBJECT, ATTRIBUTE -> fromCarrier(head, noun, depth);
      case CONJUNCT -> {
        if (!head.isVerb()) {
          finds.withMedia = false;
          phrases.of(head, depth + 1);
          fromNoun(head, depth + 1);
          finds.withMedia = true;
        }
      }
      case PREPOSITION_OBJECT -> fromPreposition(head, noun, depth);
      default -> {
      }
    }
  }

  private void fromCarrier(Word verb, Word noun, int depth) {
    if (verb.isVerb() && (finds.use(VerbUse.CARRY, verb) || finds.use(VerbUse.CONTROL, verb) || verb.lemma().equals("be"))) {
      phrases.of(verb, depth + 1);
      verbs.here(verb);
      Word adjective = verb.child(Relation.ADJECTIVAL_COMPLEMENT);
      Word infinitive = new Clause(adjective == null ? verb : adjective).infinitive();
      if (infinitive != null && noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
          && (finds.use(VerbUse.CARRY, infinitive) || infinitive.lemma().equals("be"))) {
        phrases.of(infinitive, depth + 1);
      }
    }
    if (finds.use(VerbUse.HOST, verb)) {
      phrases.of(verb, depth + 1);
      verbs.host(verb);
    }
    if (finds.use(VerbUse.SHIFT, verb)) {
      verbs.to(verb, Construction.SHIFT);
    }
    Word trip = noun.is(Relation.OBJECT) ? new Clause(verb).ownSubject() : null;
    if (trip != null && finds.use(VerbUse.CARRY, verb) && finds.use(VerbUse.VISIT, trip)) {
      phrases.of(trip, depth + 1);
    }
    if (verb.isVerb()) {
      verbs.controllers(verb, depth);
    }
  }

  private void fromPreposition(Word preposition, Word noun, int depth) {
    Word governor = preposition.head();
    while (governor != null && preposition.is(Relation.PREPOSITION) && governor.pos().equals("IN")
        && governor.head() != null) {
      preposition = governor;
      governor = governor.head();
    }
    if (governor == null) {
      return;
    }
    boolean isOf = preposition.lower().equals("of") || preposition.lower().equals("for");
    Mention place = finds.mentions.get(governor);
    if (governor.isVerb()) {
      if ((finds.use(VerbUse.MOVE, governor) || governor.lemma().equals("be")) && finds.act.use() == ActUse.MEETING) {
        verbs.move(governor);
      }
      boolean isWithin = finds.rules.of(Construction.PHRASE, preposition.lower()) != null
          || finds.rules.of(Construction.THROUGH, preposition.lower()) != null;
      if (isWithin && (finds.triggers.contains(governor) || finds.use(VerbUse.CARRY, governor))) {
        phrases.of(governor, depth + 1);
        verbs.controllers(governor, depth);
      }
    } else if (place != null && preposition.lower().equals("for") && verbs.isGoal(governor)) {
      finds.add(place, finds.rules.of(Construction.MOVE));
    } else if (isOf && finds.rules.of(Construction.VENUE_NOUN, governor.lemma()) != null) {
      venueNoun(governor);
    } else if (isOf && place == null) {
      phrases.of(governor, depth + 1);
      fromNoun(governor, depth + 1);
    }
  }

  /** <em>The venue of the talks is Geneva</em>, <em>Geneva is the venue</em>, <em>Geneva, the venue of the talks</em>. */
  private void venueNoun(Word noun) {
    String rule = finds.rules.of(Construction.VENUE_NOUN, noun.lemma());
    Word head = noun.head();
    Word other = null;
    if (head != null && head.isVerb()) {
      other = noun.is(Relation.ATTRIBUTE, Relation.PREPOSITION_OBJECT) ? new Clause(head).subject()
          : new Clause(head).predicate();
    } else if (noun.is(Relation.APPOSITION)) {
      other = head;
    } else if (noun.is(Relation.PREPOSITION_OBJECT) && head != null && head.lower().equals("as") && head.head() != null) {
      other = new Clause(head.head()).object();
      other = other == null ? new Clause(head.head()).ownSubject() : other;
    }
    for (Word word : other == null ? noun.children(Relation.APPOSITION) : List.of(other)) {
      if (finds.mentions.containsKey(word)) {
        finds.add(finds.mentions.get(word), rule);
      }
    }
  }
}
