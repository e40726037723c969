package org.demarche.venue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Says which of the mentions in a sentence are venues of an event: looks from the trigger down its phrases, and up to the
 * verbs that carry it, control it, or bring people to it.
 */
final class VenueGrammar {

  private static final int DEEPEST = 4;

  private final VenueRules rules;
  private final Map<String, Set<VerbUse>> verbs;
  private final Map<String, PlaceNoun> placeNouns;

  VenueGrammar(VenueRules rules, Map<String, Set<VerbUse>> verbs, Map<String, PlaceNoun> placeNouns) {
    this.rules = rules;
    this.verbs = verbs;
    this.placeNouns = placeNouns;
  }

  /**
   * The venues of an event in its own sentence, with the rules that found them, in the order in which they were found.
   *
   * @param mentions
   *          the mentions of the document by their words
   * @param triggers
   *          the triggers of the document
   */
  Map<Mention, String> venues(Act act, Map<Word, Mention> mentions, Set<Word> triggers) {
    Search search = new Search(act, mentions, triggers);
    Word trigger = act.trigger();
    search.phrases(trigger, 0);
    search.here(trigger);
    if (trigger.isVerb()) {
      search.fromVerb(trigger);
    } else {
      search.fromNoun(trigger, 0);
    }
    if (search.found.isEmpty()) {
      search.lastResorts(trigger);
    }
    return search.found;
  }

  /** The search for the venues of one event. */
  private final class Search {

    private final Act act;
    private final Map<Word, Mention> mentions;
    private final Set<Word> triggers;
    private final Map<Mention, String> found = new LinkedHashMap<>();
    private boolean withMedia = true;
    private String outerRule;

    Search(Act act, Map<Word, Mention> mentions, Set<Word> triggers) {
      this.act = act;
      this.mentions = mentions;
      this.triggers = triggers;
    }

    /** Looks at the prepositional phrases of a word, and through those that only name people and dates. */
    void phrases(Word anchor, int depth) {
      phrases(anchor, depth, 0, Integer.MAX_VALUE);
    }

    void phrases(Word anchor, int depth, int from, int to) {
      if (depth > DEEPEST) {
        return;
      }
      dates(anchor, depth);
      boolean isVisit = use(VerbUse.VISIT, anchor) || anchor == act.trigger() && use(VerbUse.MOVE, anchor)
          && (!anchor.isVerb() || new Clause(anchor).object() == null || use(VerbUse.CONTROL, anchor));
      for (Preposition phrase : new NounPhrase(anchor).prepositions()) {
        if (phrase.word().index() < from || phrase.word().index() >= to) {
          continue;
        }
        Word object = phrase.object();
        String rule = rules.of(Construction.PHRASE, phrase.lemma());
        if (isVisit && rules.of(Construction.DESTINATION, phrase.lemma()) != null) {
          rule = rules.of(Construction.DESTINATION, phrase.lemma());
        }
        String medium = rules.of(Construction.MEDIUM, phrase.lemma());
        Mention mention = mentions.get(object);
        if (medium != null && mention != null && mention.source() == Mention.Source.MEDIUM) {
          if (withMedia) {
            found.putIfAbsent(mention, medium);
          }
        } else if (rule != null && !isAboutTopic(anchor, phrase, mention)) {
          place(object, rule, phrase.lemma(), depth);
        } else if (rules.of(Construction.DURING, phrase.lemma()) != null
            && (isOccasion(object) || use(VerbUse.VISIT, object))) {
          under(rules.of(Construction.DURING, phrase.lemma()), () -> phrases(object, depth + 1));
        } else if (rules.of(Construction.THROUGH, phrase.lemma()) != null && !object.isVerb()
            && !(anchor.isVerb() && (use(VerbUse.TOPIC, anchor) || phrase.lemma().equals("of")))) {
          under(rules.of(Construction.THROUGH, phrase.lemma()), () -> phrases(object, depth + 1));
        }
      }
    }

    /** Looks behind the dates of a word: <em>met on Monday in Doha</em>, <em>a meeting last March in Doha</em>. */
    private void dates(Word anchor, int depth) {
      for (Word date : anchor.children(Relation.NOUN_ADVERBIAL)) {
        phrases(date, depth + 1);
      }
    }

    /** Takes the object of a preposition as a venue, or looks for one in it. */
    private void place(Word object, String rule, String preposition, int depth) {
      boolean isEvent = isOccasion(object);
      Mention mention = mentions.get(object);
      for (Word other : object.children(Relation.APPOSITION)) {
        if (isOccasion(other)) {
          phrases(other, depth + 1);
        }
      }
      if (mention != null && isPlace(mention, preposition) && !isEvent && !isBeforeEvent(mention)) {
        add(mention, rule);
        nested(object, depth);
        for (Word other : object.children(Relation.CONJUNCT)) {
          Mention second = mentions.get(other);
          if (second != null && second.source() == Mention.Source.PLACE) {
            add(second, rule);
          }
        }
      } else if (placeNouns.containsKey(object.lemma()) && mention == null) {
        nested(object, depth);
      } else if (isEvent) {
        under(rules.of(Construction.SIDELINES, object.lemma()), () -> {
          phrases(object, depth + 1);
          compounds(object);
        });
      }
    }

    /** The places that a place lies in: behind it, beside it, or before it. */
    private void nested(Word object, int depth) {
      if (depth > DEEPEST) {
        return;
      }
      for (Preposition phrase : new NounPhrase(object).prepositions()) {
        String rule = rules.of(Construction.PHRASE, phrase.lemma());
        if (rule == null && phrase.lemma().equals("of") && placeNouns.containsKey(object.lemma())) {
          rule = rules.of(Construction.NESTED);
        }
        if (rule != null) {
          place(phrase.object(), rule, phrase.lemma(), depth + 1);
        }
      }
      String rule = rules.of(Construction.NESTED);
      Mention own = mentions.get(object);
      for (Word child : object.children(Relation.APPOSITION, Relation.COMPOUND, Relation.POSSESSOR, Relation.MODIFIER,
          Relation.NOUN_ADVERBIAL)) {
        Mention mention = mentions.get(child);
        if (mention != null && mention != own && mention.source() == Mention.Source.PLACE) {
          add(mention, rule);
        }
      }
    }

    /** Whether an organisation only names an event: <em>the Arab League (AL) summit</em>. */
    private boolean isBeforeEvent(Mention mention) {
      if (mention.source() != Mention.Source.ORGANISATION) {
        return false;
      }
      Word next = mention.lastWord().next();
      while (next != null && (next.isPunctuation() || next.isName() && !isOccasion(next))) {
        next = next.next();
      }
      return next != null && isOccasion(next);
    }

    /** Whether a noun is an event, or an occasion like one. */
    private boolean isOccasion(Word word) {
      return !word.isVerb() && (triggers.contains(word) || use(VerbUse.GATHER, word));
    }

    private boolean isPlace(Mention mention, String preposition) {
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

    /** Whether a phrase may belong to the topic rather than to the event: <em>talks on the war in Syria</em>. */
    private boolean isAboutTopic(Word anchor, Preposition phrase, Mention mention) {
      if (mention == null || mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.CITY) {
        return false;
      }
      Word object = anchor.isVerb() ? new Clause(anchor).object() : null;
      if (act.use() == ActUse.DEED && !anchor.isVerb()
          || object != null && use(VerbUse.TOPIC, anchor) && object.index() < phrase.word().index()) {
        return true;
      }
      for (Preposition other : new NounPhrase(anchor).prepositions()) {
        boolean isTopic = rules.of(Construction.PHRASE, other.lemma()) == null
            && rules.of(Construction.THROUGH, other.lemma()) == null
            || other.object().isNoun() && !other.object().isName() && !mentions.containsKey(other.object())
                && rules.of(Construction.TOPIC, other.lemma()) != null;
        if (isTopic && other.word().index() < phrase.word().index()
            && other.word().last().index() == phrase.word().index() - 1) {
          return true;
        }
      }
      return false;
    }

    void here(Word anchor) {
      for (Word adverb : anchor.children(Relation.ADVERB, Relation.NOUN_ADVERBIAL, Relation.OTHER)) {
        String rule = rules.of(Construction.HERE, adverb.lower());
        if (rule != null && mentions.containsKey(adverb)) {
          found.putIfAbsent(mentions.get(adverb), rule);
        }
      }
    }

    /** Looks from an event noun at what stands before it, and at the verb or noun that carries it. */
    void fromNoun(Word noun, int depth) {
      if (depth > DEEPEST) {
        return;
      }
      compounds(noun);
      for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
        if (use(VerbUse.CARRY, clause) || use(VerbUse.HOST, clause) || clause.lemma().equals("be")) {
          phrases(clause, depth + 1);
          here(clause);
          host(clause);
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
            phrases(head, depth + 1);
            fromNoun(head, depth + 1);
          }
        }
        case PREPOSITION_OBJECT -> fromPreposition(head, noun, depth);
        default -> {
        }
      }
    }

    private void fromCarrier(Word verb, Word noun, int depth) {
      if (verb.isVerb() && (use(VerbUse.CARRY, verb) || use(VerbUse.CONTROL, verb) || verb.lemma().equals("be"))) {
        phrases(verb, depth + 1);
        here(verb);
        Word infinitive = new Clause(verb).infinitive();
        if (infinitive != null && noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
            && (use(VerbUse.CARRY, infinitive) || infinitive.lemma().equals("be"))) {
          phrases(infinitive, depth + 1);
        }
      }
      if (use(VerbUse.HOST, verb)) {
        phrases(verb, depth + 1);
        host(verb);
      }
      if (verb.isVerb()) {
        controllers(verb, depth);
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
      Mention place = mentions.get(governor);
      if (governor.isVerb()) {
        if ((use(VerbUse.MOVE, governor) || governor.lemma().equals("be")) && act.use() == ActUse.MEETING) {
          move(governor);
        }
        boolean isWithin = rules.of(Construction.PHRASE, preposition.lower()) != null
            || rules.of(Construction.THROUGH, preposition.lower()) != null;
        if (isWithin && (triggers.contains(governor) || use(VerbUse.CARRY, governor))) {
          phrases(governor, depth + 1);
          controllers(governor, depth);
        }
      } else if (place != null && preposition.lower().equals("for") && isGoal(governor)) {
        add(place, rules.of(Construction.MOVE));
      } else if (isOf && rules.of(Construction.VENUE_NOUN, governor.lemma()) != null) {
        venueNoun(governor);
      } else if (isOf && place == null) {
        phrases(governor, depth + 1);
        fromNoun(governor, depth + 1);
      }
    }

    /** <em>The venue of the talks is Geneva</em>, <em>Geneva is the venue</em>, <em>Geneva, the venue of the talks</em>. */
    private void venueNoun(Word noun) {
      String rule = rules.of(Construction.VENUE_NOUN, noun.lemma());
      Word head = noun.head();
      Word other = null;
      if (head != null && head.isVerb()) {
        other = noun.is(Relation.ATTRIBUTE, Relation.PREPOSITION_OBJECT) ? new Clause(head).ownSubject()
            : new Clause(head).predicate();
      } else if (noun.is(Relation.APPOSITION)) {
        other = head;
      } else if (noun.is(Relation.PREPOSITION_OBJECT) && head != null && head.lower().equals("as") && head.head() != null) {
        other = new Clause(head.head()).object();
        other = other == null ? new Clause(head.head()).ownSubject() : other;
      }
      for (Word word : other == null ? noun.children(Relation.APPOSITION) : List.of(other)) {
        if (mentions.containsKey(word)) {
          add(mentions.get(word), rule);
        }
      }
    }

    /** Names before an event noun: <em>the Geneva talks</em>; not states, regions and pairs, which are topics or sides. */
    private void compounds(Word noun) {
      if (act.use() != ActUse.MEETING) {
        return;
      }
      for (Word child : noun.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR, Relation.NUMBER,
          Relation.NOUN_ADVERBIAL)) {
        Mention mention = mentions.get(child);
        if (mention == null || child.index() > noun.index()) {
          continue;
        }
        if (mention.source() == Mention.Source.MEDIUM) {
          found.putIfAbsent(mention, rules.of(Construction.MEDIUM_COMPOUND));
        } else if (mention.source() == Mention.Source.PLACE && !isPair(mention)) {
          boolean isPossessor = child.is(Relation.POSSESSOR);
          boolean isVisit = use(VerbUse.VISIT, noun);
          boolean isPlace = mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.CITY || isVisit;
          boolean isGovernment = isPossessor && (mention.place() == null || mention.place().isCapital()
              || mention.kind() != PlaceKind.CITY);
          if (isPlace && !isGovernment) {
            add(mention, rules.of(isPossessor ? Construction.POSSESSOR : Construction.COMPOUND));
          }
        }
      }
    }

    /** Whether a name is one of a pair, or joined to another word: <em>Moscow-Kyiv talks</em>. */
    private boolean isPair(Mention mention) {
      Word before = mention.firstWord().previous();
      Word after = mention.lastWord().next();
      return isHyphen(before) || isHyphen(after) || !mention.lastWord().children(Relation.CONJUNCT).isEmpty()
          || mention.lastWord().is(Relation.CONJUNCT);
    }

    private boolean isHyphen(Word word) {
      return word != null && word.isPunctuation() && "-–—/".contains(word.form());
    }

    private void host(Word verb) {
      if (!use(VerbUse.HOST, verb)) {
        return;
      }
      Clause clause = new Clause(verb);
      Word host = clause.isPassive() ? clause.agent() : clause.subject();
      Mention mention = host == null ? null : mentions.get(host);
      if (mention != null && mention.source() == Mention.Source.PLACE && mention.candidates().stream()
          .noneMatch(Place::isPartOfTheWorld)) {
        add(mention, rules.of(Construction.HOST));
      }
    }

    /** Looks from an event verb at its object, and at the verbs above it. */
    void fromVerb(Word verb) {
      Clause clause = new Clause(verb);
      Word object = clause.object();
      if (use(VerbUse.VISIT, verb) && object != null && mentions.containsKey(object)
          && isPlace(mentions.get(object), "at")) {
        add(mentions.get(object), rules.of(Construction.VISITED));
        nested(object, 0);
      } else if (!use(VerbUse.TOPIC, verb)) {
        verb.children(Relation.OBJECT).forEach(word -> phrases(word, 1));
      }
      host(verb);
      for (Word purpose : verb.children(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)) {
        if (new Clause(purpose).isInfinitive() && act.use() == ActUse.MEETING) {
          townsOf(purpose);
        }
      }
      for (Word other : verb.children(Relation.CONJUNCT)) {
        if (other.isVerb() && new Clause(other).ownSubject() == null && (triggers.contains(other)
            || use(VerbUse.CARRY, other))) {
          withMedia = false;
          phrases(other, 1);
          withMedia = true;
        }
      }
      controllers(verb, 0);
    }

    /** <em>Geneva, where they met</em>: the place right before the relative adverb. */
    private void where(Word verb, int depth) {
      for (Word adverb : verb.children(Relation.ADVERB)) {
        String rule = rules.of(Construction.WHERE, adverb.lower());
        Word before = rule == null ? null : adverb.previous();
        before = before != null && before.form().equals(",") ? before.previous() : before;
        Mention place = before == null ? null : mentions.get(before);
        if (place != null && place.source() != Mention.Source.ORGANISATION && isPlace(place, "in")) {
          add(place, rule);
          nested(before, depth);
        }
      }
    }

    /** Looks at the verbs and nouns above a verb that bring people to the place, or share it. */
    private void controllers(Word verb, int depth) {
      where(verb, depth);
      Word head = verb.head();
      if (head == null || depth > DEEPEST) {
        return;
      }
      switch (verb.relation()) {
        case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> {
          boolean isPurpose = new Clause(verb).isInfinitive();
          if ((use(VerbUse.MOVE, head) || head.lemma().equals("be") && isPurpose)
              && (isPurpose || verb.is(Relation.OPEN_COMPLEMENT))) {
            move(head);
          }
          if (use(VerbUse.CONTROL, head) && verb.is(Relation.OPEN_COMPLEMENT)) {
            phrases(head, depth + 1, verb.index(), Integer.MAX_VALUE);
            Word first = head.sentence().words().get(0);
            phrases(head, depth + 1, 0, first.index() + 1);
            controllers(head, depth + 1);
          } else if (isPurpose && (use(VerbUse.CARRY, head) || use(VerbUse.HOST, head) || triggers.contains(head))) {
            phrases(head, depth + 1);
            head.children(Relation.OBJECT).stream().filter(this::isOccasion).forEach(word -> phrases(word, depth + 1));
            controllers(head, depth + 1);
          }
        }
        case CONJUNCT -> {
          if (head.isVerb() && new Clause(verb).ownSubject() == null) {
            if (use(VerbUse.MOVE, head)) {
              move(head);
            }
            if (triggers.contains(head) || use(VerbUse.CARRY, head)) {
              withMedia = false;
              phrases(head, depth + 1);
              withMedia = true;
            }
            controllers(head, depth + 1);
          }
        }
        case NOUN_CLAUSE -> {
          Mention place = mentions.get(head);
          if (place != null && place.source() == Mention.Source.PLACE && new Clause(verb).isInfinitive() && isGoal(head)) {
            add(place, rules.of(Construction.MOVE));
          } else if (use(VerbUse.VISIT, head)) {
            phrases(head, depth + 1);
          }
        }
        default -> {
        }
      }
    }

    /** Whether a word stands where a verb of motion leads to, or somebody is. */
    private boolean isGoal(Word word) {
      Word preposition = word.is(Relation.PREPOSITION_OBJECT) ? word.head() : null;
      Word verb = preposition == null ? null : preposition.head();
      return verb != null && rules.of(Construction.MOVE, preposition.lower()) != null
          && (use(VerbUse.MOVE, verb) || use(VerbUse.VISIT, verb) || verb.lemma().equals("be"));
    }

    private void move(Word verb) {
      for (Preposition phrase : new Clause(verb).prepositions()) {
        String rule = rules.of(Construction.MOVE, phrase.lemma());
        if (rule != null) {
          place(phrase.object(), rule, phrase.lemma(), 1);
        }
      }
      here(verb);
    }

    /** Takes the towns and sites of a verb's phrases. */
    private void townsOf(Word verb) {
      for (Preposition phrase : new Clause(verb).prepositions()) {
        String rule = rules.of(Construction.PHRASE, phrase.lemma());
        Mention mention = mentions.get(phrase.object());
        if (rule != null && mention != null && mention.source() == Mention.Source.PLACE
            && (mention.kind() == PlaceKind.CITY || mention.kind() == PlaceKind.SITE)) {
          place(phrase.object(), rule, phrase.lemma(), 1);
        }
      }
    }

    /** What counts where nothing nearer was found: the clause around, the trip it was on, where the subject is. */
    void lastResorts(Word trigger) {
      around(trigger);
      if (!found.isEmpty()) {
        return;
      }
      Word subject = trigger.isVerb() ? new Clause(trigger).ownSubject() : null;
      if (subject == null) {
        return;
      }
      for (Preposition phrase : new NounPhrase(subject).prepositions()) {
        String rule = rules.of(Construction.SUBJECT, phrase.lemma());
        Mention mention = mentions.get(phrase.object());
        if (rule != null && mention != null && mention.source() == Mention.Source.PLACE) {
          add(mention, rule);
        }
      }
    }

    /** <em>All eyes turned to Rio as the ministers met</em>; <em>During a trip to Moscow he said that they met</em>. */
    private void around(Word trigger) {
      int steps = 0;
      for (Word verb = trigger; verb != null && steps < 2 * DEEPEST; steps++) {
        Word head = verb.head();
        if (verb.is(Relation.ADVERBIAL_CLAUSE) && verb.isVerb() && head != null && use(VerbUse.MOVE, head)) {
          Word marker = new Clause(verb).marker();
          String rule = marker == null ? null : rules.of(Construction.WHILE, marker.lower());
          if (rule != null) {
            under(rule, () -> move(head));
          }
        }
        verb = head;
        if (verb != null && verb.isVerb() && found.isEmpty()) {
          for (Preposition phrase : new Clause(verb).prepositions()) {
            if (phrase.word().index() < trigger.index() && use(VerbUse.VISIT, phrase.object())
                && rules.of(Construction.TRIP, phrase.lemma()) != null) {
              under(rules.of(Construction.TRIP, phrase.lemma()), () -> phrases(phrase.object(), 1));
            }
          }
        }
      }
    }

    /** Does a step of the search whose finds are those of one rule, that of the outermost step. */
    private void under(String rule, Runnable step) {
      String before = outerRule;
      outerRule = before == null ? rule : before;
      step.run();
      outerRule = before;
    }

    private boolean use(VerbUse use, Word word) {
      return use.isOf(word, verbs);
    }

    private void add(Mention mention, String rule) {
      if (mention.contains(act.trigger()) || mention.source() == Mention.Source.MEDIUM) {
        return;
      }
      found.putIfAbsent(mention, outerRule == null ? rule : outerRule);
    }
  }
}
