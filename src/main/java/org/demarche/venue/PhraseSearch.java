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
    boolean isVisit = finds.use(VerbUse.VISIT, anchor) || anchor == finds.act.trigger() && finds.use(VerbUse.MOVE, anchor)
        && (!anchor.isVerb() || new Clause(anchor).object() == null || finds.use(VerbUse.CONTROL, anchor));
    for (Preposition phrase : new NounPhrase(anchor).prepositions()) {
      if (phrase.word().index() < from || phrase.word().index() >= to) {
        continue;
      }
      Word object = phrase.object();
      String rule = finds.rules.of(Construction.PHRASE, phrase.lemma());
      if (isVisit && finds.rules.of(Construction.DESTINATION, phrase.lemma()) != null) {
        rule = finds.rules.of(Construction.DESTINATION, phrase.lemma());
      }
      String medium = finds.rules.of(Construction.MEDIUM, phrase.lemma());
      Mention mention = finds.mentions.get(object);
      if (medium != null && mention != null && mention.source() == Mention.Source.MEDIUM) {
        if (finds.withMedia) {
          finds.found.putIfAbsent(mention, medium);
        }
      } else if (rule != null && !isAboutTopic(anchor, phrase, mention)) {
        place(object, rule, phrase.lemma(), depth);
      } else if (finds.rules.of(Construction.DURING, phrase.lemma()) != null
          && (finds.isOccasion(object) || finds.use(VerbUse.VISIT, object))) {
        finds.under(finds.rules.of(Construction.DURING, phrase.lemma()), () -> of(object, depth + 1));
      } else if (finds.rules.of(Construction.THROUGH, phrase.lemma()) != null && !object.isVerb()
          && !(anchor.isVerb() && (finds.use(VerbUse.TOPIC, anchor) || phrase.lemma().equals("of")))) {
        finds.under(finds.rules.of(Construction.THROUGH, phrase.lemma()), () -> of(object, depth + 1));
      }
    }
  }

  /** Looks behind the dates of a word: <em>met on Monday in Doha</em>, <em>a meeting last March in Doha</em>. */
  private void dates(Word anchor, int depth) {
    for (Word date : anchor.children(Relation.NOUN_ADVERBIAL)) {
      of(date, depth + 1);
    }
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
      finds.add(mention, rule);
      nested(object, depth);
      for (Word other : object.children(Relation.CONJUNCT)) {
        Mention second = finds.mentions.get(other);
        if (second != null && second.source() == Mention.Source.PLACE) {
          finds.add(second, rule);
        }
      }
    } else if (finds.placeNouns.containsKey(object.lemma()) && mention == null) {
      nested(object, depth);
    } else if (isEvent) {
      finds.under(finds.rules.of(Construction.SIDELINES, object.lemma()), () -> {
        of(object, depth + 1);
        compounds(object);
      });
    }
  }

  /** The places that a place lies in: behind it, beside it, or before it. */
  void nested(Word object, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Preposition phrase : new NounPhrase(object).prepositions()) {
      String rule = finds.rules.of(Construction.PHRASE, phrase.lemma());
      if (rule == null && phrase.lemma().equals("of") && finds.placeNouns.containsKey(object.lemma())) {
        rule = finds.rules.of(Construction.NESTED);
      }
      if (rule != null) {
        place(phrase.object(), rule, phrase.lemma(), depth + 1);
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
    if (mention == null || mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.CITY) {
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
        finds.found.putIfAbsent(mention, finds.rules.of(Construction.MEDIUM_COMPOUND));
      } else if (mention.source() == Mention.Source.PLACE && !isPair(mention)) {
        boolean isPossessor = child.is(Relation.POSSESSOR);
        boolean isVisit = finds.use(VerbUse.VISIT, noun);
        boolean isPlace = mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.CITY
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
