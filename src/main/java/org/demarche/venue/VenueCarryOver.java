package org.demarche.venue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * Gives events without a venue that of a nearby sentence, if it is about the same event or says where its people went.
 * Only grammar decides whether two words denote one event; whether it took place is determined later, by the engine
 * that combines the layers.
 */
final class VenueCarryOver {

  private static final int SENTENCES_BACK = 3;
  private static final int SENTENCES_AROUND = 5;

  private final List<Act> acts;
  private final List<SentenceView> sentences;
  private final VenueLexicon lexicon;
  private final EventCoreference coreference;
  private final LastKnownPlaces lastKnown;
  private final UniqueEventResolver uniqueEvents;
  /** The places of each pronoun for an event, by sentence index; the first if a sentence has several. */
  private final Map<Integer, List<Candidate>> ofPronouns = new HashMap<>();
  /** The venues known so far. */
  private final Map<Act, List<Candidate>> known;

  private VenueCarryOver(List<Act> acts, Map<Act, List<Candidate>> own, Map<Word, List<Candidate>> occasions,
      DocumentPlaces places, List<SentenceView> sentences) {
    this.acts = acts;
    this.sentences = sentences;
    lexicon = places.lexicon();
    coreference = new EventCoreference(lexicon);
    lastKnown = new LastKnownPlaces(places);
    known = new HashMap<>(own);
    Map<Word, List<Candidate>> events = new LinkedHashMap<>();
    acts.stream().filter(act -> act.use() == ActUse.MEETING)
        .forEach(act -> events.put(act.trigger(), own.getOrDefault(act, List.of())));
    uniqueEvents = new UniqueEventResolver(coreference, occasions, events);
    occasions.forEach((word, venues) -> {
      if (word.isPronoun() && !venues.isEmpty()) {
        ofPronouns.putIfAbsent(word.sentence().index(), venues.stream()
            .map(venue -> Candidate.place(venue.mention(), lexicon.rule(Construction.IT, word.lower()))).toList());
      }
    });
  }

  /**
   * Whether a word that is not an event indicates the place of one: of the only one of its kind, or of the previous
   * one.
   */
  static boolean mayTellPlace(Word word, VenueLexicon lexicon) {
    EventCoreference coreference = new EventCoreference(lexicon);
    return word.isNoun() && coreference.family(word) != null
        || coreference.isIt(word) && lexicon.is(WordUse.CARRY, word.head());
  }

  /**
   * The venues of events that name none, in text order.
   *
   * @param acts
   *          the events that may have venues, in text order
   * @param own
   *          the venues of events that name their own
   * @param occasions
   *          the venues of words that are not events but may indicate the place of one
   * @param sentences
   *          the sentences of the document
   */
  static Map<Act, List<Candidate>> carry(List<Act> acts, Map<Act, List<Candidate>> own,
      Map<Word, List<Candidate>> occasions, DocumentPlaces places, List<SentenceView> sentences) {
    return new VenueCarryOver(acts, own, occasions, places, sentences).carried();
  }

  private Map<Act, List<Candidate>> carried() {
    Map<Act, List<Candidate>> carried = new LinkedHashMap<>();
    for (int i = 0; i < acts.size(); i++) {
      List<Candidate> venues = acts.get(i).use() != ActUse.MEETING || known.containsKey(acts.get(i)) ? List.of()
          : of(i);
      if (!venues.isEmpty()) {
        known.put(acts.get(i), venues);
        carried.put(acts.get(i), venues);
      }
    }
    return carried;
  }

  private List<Candidate> of(int i) {
    Word trigger = acts.get(i).trigger();
    int before = trigger.sentence().index() - 1;
    Candidate reached = before < 0 ? null : lastKnown.of(trigger, sentences.get(before));
    if (reached != null) {
      return List.of(reached);
    }
    List<Candidate> same = List.of();
    if (coreference.refersBack(trigger)) {
      same = before(i, SENTENCES_BACK);
      same = same.isEmpty() ? uniqueEvents.places(trigger) : same;
    } else if (coreference.isByThoseWhoMet(trigger)) {
      same = before(i, 1);
    }
    same = same.isEmpty() ? next(i) : same;
    same = same.isEmpty() && isLastNoun(i) ? ofPronouns.getOrDefault(trigger.sentence().index() + 1, List.of()) : same;
    return same.isEmpty() ? ofSameParties(i) : same;
  }

  /** The venues of the last preceding event that may be the same. */
  private List<Candidate> before(int i, int sentencesBack) {
    Word trigger = acts.get(i).trigger();
    for (int k = i - 1; k >= 0 && sentence(i) - sentence(k) <= sentencesBack; k--) {
      Word earlier = acts.get(k).trigger();
      if (acts.get(k).use() == ActUse.MEETING && known.containsKey(acts.get(k))
          && coreference.mayBeSame(trigger, earlier)) {
        List<Candidate> same = trigger.lemma().equals(earlier.lemma()) ? known.get(acts.get(k)) : ground(k);
        if (!same.isEmpty()) {
          return same;
        }
      }
    }
    return List.of();
  }

  /** The venues of the nearest event of the same parties: <em>Bell met Reyes in Oslo. When Bell met Reyes, …</em> */
  private List<Candidate> ofSameParties(int i) {
    int nearest = -1;
    int least = SENTENCES_AROUND + 1;
    for (int k = i - 1; k >= 0 && sentence(i) - sentence(k) < least; k--) {
      if (isOfSameParties(i, k)) {
        nearest = k;
        least = sentence(i) - sentence(k);
      }
    }
    for (int k = i + 1; k < acts.size() && sentence(k) - sentence(i) < least; k++) {
      if (isOfSameParties(i, k)) {
        nearest = k;
        least = sentence(k) - sentence(i);
      }
    }
    return nearest < 0 ? List.of() : ground(nearest);
  }

  private boolean isOfSameParties(int i, int k) {
    return known.containsKey(acts.get(k)) && coreference.areOfSameParties(acts.get(i), acts.get(k));
  }

  /**
   * The venues of the event that the next sentence continues: <em>They met on Monday. The talks in Oslo failed</em>.
   */
  private List<Candidate> next(int i) {
    int k = i + 1;
    while (k < acts.size() && sentence(k) == sentence(i)) {
      if (known.containsKey(acts.get(k))) {
        return List.of();
      }
      k++;
    }
    if (k == acts.size() || sentence(k) > sentence(i) + 1) {
      return List.of();
    }
    Word later = acts.get(k).trigger();
    Word determiner = later.child(Relation.DETERMINER);
    boolean isSame = later.isNoun() && acts.get(k).use() == ActUse.MEETING
        && later.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && determiner != null
        && !EventCoreference.isIndefinite(determiner) && coreference.mayBeSame(acts.get(i).trigger(), later);
    return isSame ? ground(k) : List.of();
  }

  /** Whether an event is a singular noun and the last event in its sentence. */
  private boolean isLastNoun(int i) {
    Word trigger = acts.get(i).trigger();
    return trigger.isNoun() && !trigger.pos().endsWith("S") && (i + 1 == acts.size() || sentence(i + 1) != sentence(i));
  }

  /** The known venues of an event, except media. */
  private List<Candidate> ground(int k) {
    return known.getOrDefault(acts.get(k), List.of()).stream().filter(venue -> !venue.mention().isMedium()).toList();
  }

  private int sentence(int i) {
    return acts.get(i).trigger().sentence().index();
  }
}
