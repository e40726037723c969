package org.demarche.venue;

import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Looks for venues in the prepositional phrases and before the noun of an event, or of a word that carries it. */
final class PhraseSearch {

  static final int DEEPEST = 4;

  private final Finds finds;

  PhraseSearch(Finds finds) {
    this.finds = finds;
  }

  /** Looks at the prepositional phrases of a word, and through those that only name people and dates. */
  void of(Word anchor, int depth) {
    of(anchor, depth, 0, Integer.MAX_VALUE);
  }

  void of(Word anchor, int depth, int from, int to) {
    if (depth > DEEPEST) {
      return;
    }
    dates(anchor, depth);
    for (Word adverb : anchor.children(Relation.ADVERB)) {
      of(adverb, depth + 1);
    }
    boolean isVisit = finds.use(VerbUse.VISIT, anchor) || anchor == finds.act.trigger() && finds.use(VerbUse.MOVE, anchor)
        && (!anchor.isVerb() || new Clause(anchor).object() == null || finds.use(VerbUse.CONTROL, anchor));
    for (Preposition phrase : new NounPhrase(anchor).prepositions()) {
      if (phrase.word().index() < from || phrase.word().index() >= to) {
        continue;
      }
      Word object = placeOf(phrase);
      String rule = finds.rules.of(Construction.PHRASE, phrase.lemma());
      if (isVisit && finds.rules.of(Construction.DESTINATION, phrase.lemma()) != null) {
        rule = finds.rules.of(Construction.DESTINATION, phrase.lemma());
      }
      String medium = finds.rules.of(Construction.MEDIUM, phrase.lemma());
      Mention mention = finds.mentions.get(object);
      Mention channel = medium == null ? null : medium(object);
      if (channel != null) {
        if (finds.withMedia) {
          finds.found.putIfAbsent(channel, medium);
        }
      } else if (rule != null && !isAboutTopic(anchor, phrase, mention)) {
        place(object, rule, phrase.lemma(), depth);
      } else if (finds.rules.of(Construction.DURING, phrase.lemma()) != null
          && (finds.isOccasion(object) || finds.use(VerbUse.VISIT, object))) {
        finds.under(finds.rules.of(Construction.DURING, phrase.lemma()), () -> of(object, depth + 1));
      } else if (through(anchor, phrase) != null && !object.isVerb() && !finds.barriers.contains(object)) {
        finds.under(through(anchor, phrase), () -> of(object, depth + 1));
      }
    }
  }

  /** The rule by which a preposition may stand between an event and its place, or null. */
  private String through(Word anchor, Preposition phrase) {
    boolean isTopic = anchor.isVerb() && (finds.use(VerbUse.TOPIC, anchor) || phrase.lemma().equals("of"));
    String rule = isTopic ? null : finds.rules.of(Construction.THROUGH, phrase.lemma());
    return rule == null && anchor.isVerb() && finds.use(VerbUse.TALK, anchor)
        ? finds.rules.of(Construction.TALK_TO, phrase.lemma()) : rule;
  }

  /** The object of a preposition; of the two that <em>on board</em> may have, the one that names something. */
  private Word placeOf(Preposition phrase) {
    Word object = phrase.word().children(Relation.PREPOSITION_OBJECT).stream().filter(finds.mentions::containsKey)
        .findFirst().orElse(phrase.object());
    if (!finds.mentions.containsKey(object)
        && finds.rules.of(Construction.PHRASE, phrase.lemma() + " " + object.lower()) != null) {
      Word next = object.next();
      next = next != null && next.pos().equals("DT") ? next.next() : next;
      Mention behind = next == null ? null : finds.mentions.get(next);
      return behind == null ? object : behind.lastWord();
    }
    return object;
  }

  /** Looks behind the dates of a word: <em>a meeting last March in Doha</em>, <em>the summit, May 9 in Doha</em>. */
  private void dates(Word anchor, int depth) {
    for (Word date : anchor.children(Relation.NOUN_ADVERBIAL, Relation.APPOSITION)) {
      if (date.is(Relation.NOUN_ADVERBIAL) || date.child(Relation.NUMBER) != null) {
        of(date, depth + 1);
      }
    }
  }

  /** The medium that a word is or that stands right before it: <em>phone</em>, <em>phone call</em>; or null. */
  private Mention medium(Word word) {
    Mention own = finds.mentions.get(word);
    if (own != null) {
      return own.source() == Mention.Source.MEDIUM ? own : null;
    }
    for (Word child : word.children(Relation.COMPOUND, Relation.MODIFIER)) {
      Mention before = finds.mentions.get(child);
      if (before != null && before.source() == Mention.Source.MEDIUM
          && finds.rules.of(Construction.MEDIUM_CARRIER, word.lemma()) != null) {
        return before;
      }
    }
    return null;
  }

  /** Takes the object of a preposition as a venue, or looks for one in it. */
  void place(Word object, String rule, String preposition, int depth) {
    boolean isEvent = finds.isOccasion(object);
    Mention mention = finds.mentions.get(object);
    for (Word other : object.children(Relation.APPOSITION)) {
      if (finds.isOccasion(other)) {
        of(other, depth + 1);
      }
    }
    if (mention != null && finds.isPlace(mention, preposition) && !isEvent && !isBeforeEvent(mention)) {
      found(object, rule, depth);
    } else if (finds.placeNouns.containsKey(object.lemma()) && mention == null) {
      nested(object, depth);
    } else if (isEvent) {
      finds.under(finds.rules.of(Construction.SIDELINES, object.lemma()), () -> {
        of(object, depth + 1);
        compounds(object);
      });
    }
  }

  /** Adds a place, those that it lies in, and those that are coordinated with it. */
  void found(Word object, String rule, int depth) {
    for (Word other : new NounPhrase(object).conjuncts()) {
      Mention mention = finds.mentions.get(other);
      if (mention != null && (other == object || mention.source() == Mention.Source.PLACE)) {
        finds.add(mention, rule);
        nested(other, depth);
      }
    }
  }

  /** The places that a place lies in: behind it, beside it, or before it. */
  void nested(Word object, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    behind(object, depth);
    for (Word other : object.children(Relation.APPOSITION)) {
      if (finds.placeNouns.containsKey(other.lemma())) {
        behind(other, depth + 1);
      }
    }
    String rule = finds.rules.of(Construction.NESTED);
    Mention own = finds.mentions.get(object);
    for (Word child : object.children(Relation.APPOSITION, Relation.COMPOUND, Relation.POSSESSOR, Relation.MODIFIER,
        Relation.NOUN_ADVERBIAL)) {
      Mention mention = finds.mentions.get(child);
      if (mention != null && mention != own && mention.source() == Mention.Source.PLACE) {
        finds.add(mention, rule);
      }
    }
  }

  private void behind(Word object, int depth) {
    for (Preposition phrase : new NounPhrase(object).prepositions()) {
      String rule = finds.rules.of(Construction.PHRASE, phrase.lemma());
      if (rule == null && phrase.lemma().equals("of") && (finds.placeNouns.containsKey(object.lemma())
          || finds.mentions.containsKey(object) && finds.mentions.get(object).kind() == PlaceKind.SITE)) {
        rule = finds.rules.of(Construction.NESTED);
      }
      if (rule != null) {
        place(phrase.object(), rule, phrase.lemma(), depth + 1);
      }
    }
  }

  /** Whether an organisation only names an event: <em>the Arab League (AL) summit</em>. */
  private boolean isBeforeEvent(Mention mention) {
    if (mention.source() != Mention.Source.ORGANISATION) {
      return false;
    }
    Word next = mention.lastWord().next();
    while (next != null && (next.isPunctuation() || next.isName() && !finds.isOccasion(next))) {
      next = next.next();
    }
    return next != null && finds.isOccasion(next);
  }

  /** Whether a phrase may belong to the topic rather than to the event: <em>talks on the war in Syria</em>. */
  private boolean isAboutTopic(Word anchor, Preposition phrase, Mention mention) {
    if (mention == null || mention.source() != Mention.Source.ORGANISATION
        && (mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.CITY)) {
      return false;
    }
    Word object = anchor.isVerb() ? new Clause(anchor).object() : null;
    if (finds.act.use() == ActUse.DEED && !anchor.isVerb()
        || object != null && finds.use(VerbUse.TOPIC, anchor) && object.index() < phrase.word().index()) {
      return true;
    }
    for (Preposition other : new NounPhrase(anchor).prepositions()) {
      boolean isTopic = finds.rules.of(Construction.PHRASE, other.lemma()) == null
          && finds.rules.of(Construction.THROUGH, other.lemma()) == null
          || other.object().isNoun() && !other.object().isName() && !finds.mentions.containsKey(other.object())
              && finds.rules.of(Construction.TOPIC, other.lemma()) != null;
      if (isTopic && other.word().index() < phrase.word().index()
          && other.word().last().index() == phrase.word().index() - 1) {
        return true;
      }
    }
    return false;
  }

  /** Names before an event noun: <em>the Geneva talks</em>; not states, regions and pairs, which are topics or sides. */
  void compounds(Word noun) {
    if (finds.act.use() != ActUse.MEETING) {
      return;
    }
    for (Word child : noun.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR, Relation.NUMBER,
        Relation.NOUN_ADVERBIAL)) {
      Mention mention = finds.mentions.get(child);
      if (mention == null || child.index() > noun.index()) {
        continue;
      }
      if (mention.source() == Mention.Source.MEDIUM) {
        if (finds.withMedia) {
          finds.found.putIfAbsent(mention, finds.rules.of(Construction.MEDIUM_COMPOUND));
        }
      } else if (mention.source() == Mention.Source.PLACE && !isPair(mention)) {
        boolean isPossessor = child.is(Relation.POSSESSOR);
        boolean isVisit = finds.use(VerbUse.VISIT, noun);
        boolean isPlace = mention.kind() == PlaceKind.SITE || mention.isTown()
            || isVisit && mention.country() != null;
        boolean isGovernment = isPossessor && (mention.place() == null || mention.place().isCapital()
            || mention.kind() != PlaceKind.CITY);
        if (isPlace && !isGovernment) {
          finds.add(mention, finds.rules.of(isPossessor ? Construction.POSSESSOR : Construction.COMPOUND));
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
}
