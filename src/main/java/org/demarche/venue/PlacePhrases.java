package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Reads the places and media in the prepositional phrases of a word, also those after phrases that only name people,
 * dates and occasions: <em>talks with the rebels on Monday during a conference in Rabat</em>. Immutable.
 */
final class PlacePhrases {

  private final EventContext event;
  private final DocumentPlaces places;
  private final VenueLexicon lexicon;
  private final PhraseObjects objects;
  private final PhraseTopics topics;
  /** The rule that all results are attributed to, or null if each phrase determines its own. */
  private final String rule;

  PlacePhrases(EventContext event) {
    this(event, null);
  }

  private PlacePhrases(EventContext event, String rule) {
    this.event = event;
    this.rule = rule;
    places = event.places();
    lexicon = event.lexicon();
    objects = new PhraseObjects(places);
    topics = new PhraseTopics(event);
  }

  /** The same phrases, with all results attributed to one rule, unless there is one already. */
  PlacePhrases under(String outer) {
    return rule == null && outer != null ? new PlacePhrases(event, outer) : this;
  }

  /** The places and media in the phrases of a word. */
  List<Candidate> of(Word anchor, int depth) {
    return of(anchor, depth, 0, Integer.MAX_VALUE);
  }

  /** The places and media in the phrases of a word that begin between two indices, the second exclusive. */
  List<Candidate> of(Word anchor, int depth, int from, int to) {
    List<Candidate> found = new ArrayList<>(2);
    if (depth > Anchor.DEEPEST) {
      return found;
    }
    for (Word date : anchor.children(Relation.NOUN_ADVERBIAL, Relation.APPOSITION)) {
      if (date.is(Relation.NOUN_ADVERBIAL) || date.child(Relation.NUMBER) != null
          || lexicon.is(WordUse.TIME, date)) {
        found.addAll(of(date, depth + 1));
      }
    }
    for (Word adverb : anchor.children(Relation.ADVERB)) {
      List<Candidate> beside = beside(adverb, depth);
      found.addAll(beside.isEmpty() ? of(adverb, depth + 1) : beside);
    }
    boolean isVisit = isVisit(anchor);
    for (Preposition phrase : new NounPhrase(anchor).prepositions()) {
      if (phrase.word().index() >= from && phrase.word().index() < to) {
        phrase.conjuncts().forEach(each -> found.addAll(of(anchor, each, isVisit, depth)));
      }
    }
    return found;
  }

  /** The place from which a direction is told: <em>south of Tunis</em>. */
  private List<Candidate> beside(Word direction, int depth) {
    List<Candidate> found = new ArrayList<>(1);
    for (Preposition phrase : new NounPhrase(direction).prepositions()) {
      String own = lexicon.rule(Construction.PHRASE, direction.lower() + " " + phrase.lemma());
      if (own != null) {
        found.addAll(at(phrase.object(), own, phrase.lemma(), depth + 1));
      }
    }
    return found;
  }

  private List<Candidate> of(Word anchor, Preposition phrase, boolean isVisit, int depth) {
    Word object = objects.place(phrase);
    Mention medium = lexicon.is(WordUse.BY_MEDIUM, phrase.lemma()) ? objects.medium(object) : null;
    if (medium != null) {
      return List.of(Candidate.medium(medium));
    }
    if (objects.isDate(object)) {
      return under(lexicon.rule(Construction.DATE)).of(object, depth + 1);
    }
    String matter = lexicon.is(WordUse.MATTER, object) ? lexicon.rule(Construction.MATTER, phrase.lemma()) : null;
    if (matter != null) {
      return under(matter).towns(object);
    }
    String own = isVisit || objects.isBroughtTo(object, anchor, event.trigger())
        ? lexicon.rule(Construction.DESTINATION, phrase.lemma()) : null;
    own = own == null && lexicon.is(WordUse.SHUTTLE, anchor) ? lexicon.rule(Construction.BETWEEN, phrase.lemma()) : own;
    own = own == null ? lexicon.rule(Construction.PHRASE, phrase.lemma()) : own;
    if (own != null && !topics.isAbout(anchor, phrase, places.mention(object))) {
      return at(object, own, phrase.lemma(), depth);
    }
    String during = lexicon.rule(Construction.DURING, phrase.lemma());
    Word occasion = during == null ? null : objects.occasion(object);
    if (occasion != null) {
      return under(during).of(occasion, depth + 1);
    }
    String through = through(anchor, phrase);
    return through == null || object.isVerb() || places.barriers().contains(object) ? List.of()
        : objects.ends(object).stream().flatMap(end -> under(through).of(end, depth + 1).stream()).toList();
  }

  /** Whether a word means that somebody goes to a place. */
  private boolean isVisit(Word anchor) {
    return lexicon.is(WordUse.VISIT, anchor) || anchor == event.trigger() && (lexicon.is(WordUse.BRING, anchor)
        || lexicon.is(WordUse.MOVE, anchor) && (!anchor.isVerb() || new Clause(anchor).object() == null
            || lexicon.is(WordUse.CONTROL, anchor)));
  }

  /** The rule that allows a preposition to come between an event and its place, or null. */
  private String through(Word anchor, Preposition phrase) {
    boolean isTopic = anchor.isVerb() && (lexicon.is(WordUse.TOPIC, anchor) || phrase.lemma().equals("of"));
    String through = isTopic ? null : lexicon.rule(Construction.THROUGH, phrase.lemma());
    return through == null && anchor.isVerb() && lexicon.is(WordUse.TALK, anchor)
        ? lexicon.rule(Construction.TALK_TO, phrase.lemma()) : through;
  }

  /** The object of a preposition as a place, or the places in its own phrases. */
  List<Candidate> at(Word object, String own, String preposition, int depth) {
    List<Candidate> found = new ArrayList<>(2);
    boolean isEvent = places.isOccasion(object);
    for (Word other : object.children(Relation.APPOSITION)) {
      if (places.isOccasion(other)) {
        found.addAll(of(other, depth + 1));
      }
    }
    Mention mention = places.mention(object);
    if (mention != null && places.isPlace(mention, preposition) && !isEvent && !objects.isBeforeOccasion(mention)) {
      found.addAll(place(object, own, depth));
    } else if (lexicon.placeNouns().containsKey(object.lemma()) && mention == null) {
      found.addAll(around(object, depth));
    } else if (isEvent) {
      PlacePhrases beside = under(lexicon.rule(Construction.SIDELINES, object.lemma()));
      found.addAll(beside.of(object, depth + 1));
      found.addAll(beside.before(object));
    }
    return found;
  }

  /** The names that precede an occasion, as found by {@link NamesBeforeNoun}. */
  private List<Candidate> before(Word noun) {
    return NamesBeforeNoun.of(noun, event).stream().map(candidate -> candidate.mention().isMedium() ? candidate
        : candidate(candidate.mention(), candidate.rule())).toList();
  }

  private Candidate candidate(Mention mention, String own) {
    return Candidate.place(mention, rule == null ? own : rule);
  }

  /** A place, the places that contain it, and those coordinated with it. */
  List<Candidate> place(Word object, String own, int depth) {
    List<Candidate> found = new ArrayList<>(2);
    for (Word other : new NounPhrase(object).conjuncts()) {
      Mention mention = places.mention(other);
      if (mention != null && (other == object || mention.isPlaceName())) {
        found.add(candidate(mention, own));
        found.addAll(around(other, depth));
      }
    }
    return found;
  }

  /** The places that contain a place, named after, beside or before it. */
  List<Candidate> around(Word object, int depth) {
    if (depth > Anchor.DEEPEST) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(behind(object, depth));
    for (Word other : object.children(Relation.APPOSITION)) {
      if (lexicon.placeNouns().containsKey(other.lemma())) {
        found.addAll(behind(other, depth + 1));
        found.addAll(owners(other));
      }
    }
    Mention own = places.mention(object);
    for (Word child : object.children(Relation.APPOSITION, Relation.COMPOUND, Relation.POSSESSOR, Relation.MODIFIER,
        Relation.NOUN_ADVERBIAL)) {
      Mention mention = places.mention(child);
      if (mention != null && mention != own && mention.isPlaceName()) {
        found.add(candidate(mention, lexicon.rule(Construction.NESTED)));
      }
    }
    return found;
  }

  /** The places that own a place noun: <em>Lima, Peru's capital</em>. */
  private List<Candidate> owners(Word noun) {
    return noun.children(Relation.POSSESSOR).stream().map(places::mention)
        .filter(owner -> owner != null && owner.isPlaceName())
        .map(owner -> candidate(owner, lexicon.rule(Construction.NESTED))).toList();
  }

  private List<Candidate> behind(Word object, int depth) {
    List<Candidate> found = new ArrayList<>(2);
    object.children(Relation.ADVERB).forEach(adverb -> found.addAll(beside(adverb, depth)));
    for (Preposition phrase : new NounPhrase(object).prepositions()) {
      String own = lexicon.rule(Construction.PHRASE, phrase.lemma());
      Mention mention = places.mention(object);
      if (own == null && phrase.lemma().equals("of") && (lexicon.placeNouns().containsKey(object.lemma())
          || mention != null && mention.kind() == PlaceKind.SITE)) {
        own = lexicon.rule(Construction.NESTED);
      }
      if (own != null) {
        found.addAll(at(phrase.object(), own, phrase.lemma(), depth + 1));
      }
    }
    return found;
  }

  /** The places in those phrases of a verb that have the prepositions of a construction. */
  List<Candidate> to(Word verb, Construction construction) {
    List<Candidate> found = new ArrayList<>(2);
    List<Preposition> phrases = new ArrayList<>(new Clause(verb).prepositions());
    verb.children(Relation.ADJECTIVAL_COMPLEMENT)
        .forEach(adjective -> phrases.addAll(new NounPhrase(adjective).prepositions()));
    for (Preposition phrase : phrases) {
      String own = lexicon.rule(construction, phrase.lemma());
      if (own != null) {
        found.addAll(at(phrase.object(), own, phrase.lemma(), 1));
      }
    }
    return found;
  }

  /** The towns and sites in the phrases of a verb or noun. */
  List<Candidate> towns(Word word) {
    List<Candidate> found = new ArrayList<>(2);
    for (Preposition phrase : new NounPhrase(word).prepositions()) {
      String own = lexicon.rule(Construction.PHRASE, phrase.lemma());
      Mention mention = places.mention(phrase.object());
      if (own != null && mention != null && mention.isPlaceName() && mention.isTownOrSite()) {
        found.addAll(at(phrase.object(), own, phrase.lemma(), 1));
      }
    }
    return found;
  }
}
