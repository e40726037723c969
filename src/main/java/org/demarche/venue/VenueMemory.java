package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * Gives events that name no venue that of the sentences around: of the same event, or where its people went. Grammar alone
 * tells whether two words mean one event: whether it came about is only known later, to the engine that ties the layers.
 */
final class VenueMemory {

  private static final int SENTENCES_BACK = 3;
  private static final int SENTENCES_AROUND = 5;

  private final VenueRules rules;
  private final Map<String, Set<VerbUse>> verbs;
  private final SameEvent sameEvent;
  private final Whereabouts whereabouts;

  VenueMemory(VenueRules rules, Map<String, Set<VerbUse>> verbs) {
    this.rules = rules;
    this.verbs = verbs;
    sameEvent = new SameEvent(rules);
    whereabouts = new Whereabouts(rules, verbs);
  }

  /** Whether a word that is no event tells the place of one: of the only one of its kind, or of the one before. */
  boolean mayTellPlace(Word word) {
    return word.isNoun() && sameEvent.family(word) != null
        || sameEvent.isIt(word) && VerbUse.CARRY.isOf(word.head(), verbs);
  }

  /**
   * Adds to the venues of a document.
   *
   * @param acts
   *          in the order of the text
   * @param mentions
   *          the mentions of the document by their words
   * @param sentences
   *          the sentences of the document
   * @param occasions
   *          the nouns for the only one of its kind that are no events, with their places and the rules of these
   */
  void remember(List<Act> acts, Map<Mention, Venue> venues, Map<Word, Mention> mentions, List<SentenceView> sentences,
      Map<Word, Map<Mention, String>> occasions) {
    Map<Act, List<Venue>> ofAct = new HashMap<>();
    venues.values().forEach(venue -> venue.acts().forEach(act -> ofAct.computeIfAbsent(act, k -> new ArrayList<>(2))
        .add(venue)));
    OnlyOnes onlyOnes = new OnlyOnes(sameEvent, acts, ofAct, occasions);
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (ofAct.containsKey(act) || act.use() != ActUse.MEETING) {
        continue;
      }
      Mention reached = whereabouts.before(act.trigger(), sentences, mentions);
      List<Venue> same = List.of();
      if (reached != null) {
        same = List.of(venues.computeIfAbsent(reached, m -> new Venue(m, rules.of(Construction.MOVE_BEFORE, "in"))));
      } else if (sameEvent.goesOn(act.trigger())) {
        same = before(acts, i, SENTENCES_BACK, ofAct);
        if (same.isEmpty()) {
          List<Venue> only = new ArrayList<>();
          onlyOnes.of(act.trigger())
              .forEach((mention, rule) -> only.add(venues.computeIfAbsent(mention, m -> new Venue(m, rule))));
          same = only;
        }
      } else if (sameEvent.isByThoseWhoMet(act.trigger())) {
        same = before(acts, i, 1, ofAct);
      }
      if (same.isEmpty()) {
        same = behind(acts, i, ofAct);
      }
      if (same.isEmpty() && isLastNoun(acts, i)) {
        same = it(act.trigger(), occasions, venues);
      }
      if (same.isEmpty()) {
        same = ofTheSame(acts, i, ofAct);
      }
      if (!same.isEmpty()) {
        same.forEach(venue -> venue.add(act));
        ofAct.put(act, same);
      }
    }
  }

  /** The venues of the last event before that may be the same. */
  private List<Venue> before(List<Act> acts, int i, int sentences, Map<Act, List<Venue>> ofAct) {
    Act act = acts.get(i);
    for (int k = i - 1; k >= 0 && act.trigger().sentence().index() - acts.get(k).trigger().sentence().index()
        <= sentences; k--) {
      Act earlier = acts.get(k);
      if (ofAct.containsKey(earlier) && earlier.use() == ActUse.MEETING
          && sameEvent.mayBe(act.trigger(), earlier.trigger())) {
        boolean isSameWord = act.trigger().lemma().equals(earlier.trigger().lemma());
        List<Venue> same = ofAct.get(earlier).stream()
            .filter(venue -> isSameWord || venue.mention().kind() != PlaceKind.VIRTUAL).toList();
        if (!same.isEmpty()) {
          return same;
        }
      }
    }
    return List.of();
  }

  /** The venues of the nearest event of the same parties: <em>Bell met Reyes in Oslo. When Bell met Reyes, …</em> */
  private List<Venue> ofTheSame(List<Act> acts, int i, Map<Act, List<Venue>> ofAct) {
    int sentence = acts.get(i).trigger().sentence().index();
    List<Venue> nearest = List.of();
    int least = SENTENCES_AROUND + 1;
    for (int k = i - 1; k >= 0 && sentence - acts.get(k).trigger().sentence().index() < least; k--) {
      if (ofAct.containsKey(acts.get(k)) && sameEvent.isOfTheSame(acts.get(i), acts.get(k))) {
        nearest = ofAct.get(acts.get(k));
        least = sentence - acts.get(k).trigger().sentence().index();
      }
    }
    for (int k = i + 1; k < acts.size() && acts.get(k).trigger().sentence().index() - sentence < least; k++) {
      if (ofAct.containsKey(acts.get(k)) && sameEvent.isOfTheSame(acts.get(i), acts.get(k))) {
        nearest = ofAct.get(acts.get(k));
        least = acts.get(k).trigger().sentence().index() - sentence;
      }
    }
    return nearest.stream().filter(venue -> venue.mention().kind() != PlaceKind.VIRTUAL).toList();
  }

  /** The venues of the event that the next sentence goes on with: <em>They met on Monday. The talks in Oslo failed</em>. */
  private List<Venue> behind(List<Act> acts, int i, Map<Act, List<Venue>> ofAct) {
    int next = acts.get(i).trigger().sentence().index() + 1;
    int k = i + 1;
    while (k < acts.size() && acts.get(k).trigger().sentence().index() < next) {
      if (ofAct.containsKey(acts.get(k))) {
        return List.of();
      }
      k++;
    }
    if (k == acts.size() || acts.get(k).trigger().sentence().index() > next) {
      return List.of();
    }
    Word later = acts.get(k).trigger();
    if (!sameEvent.mayBe(acts.get(i).trigger(), later)) {
      return List.of();
    }
    Word determiner = later.child(Relation.DETERMINER);
    boolean isSame = later.isNoun() && acts.get(k).use() == ActUse.MEETING
        && later.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && determiner != null && !determiner.lower().startsWith("a");
    return isSame ? ofAct.getOrDefault(acts.get(k), List.of()).stream()
        .filter(venue -> venue.mention().kind() != PlaceKind.VIRTUAL).toList() : List.of();
  }

  /** Whether an event is a noun, and none comes behind it in its sentence. */
  private static boolean isLastNoun(List<Act> acts, int i) {
    Word trigger = acts.get(i).trigger();
    return trigger.isNoun() && !trigger.pos().endsWith("S")
        && (i + 1 == acts.size() || acts.get(i + 1).trigger().sentence() != trigger.sentence());
  }

  /** The venues of <em>it</em> in the next sentence: <em>The summit is due in May. It will be held in Oslo</em>. */
  private List<Venue> it(Word trigger, Map<Word, Map<Mention, String>> occasions, Map<Mention, Venue> venues) {
    List<Venue> same = new ArrayList<>();
    occasions.forEach((word, places) -> {
      if (same.isEmpty() && word.isPronoun() && word.sentence().index() == trigger.sentence().index() + 1) {
        places.keySet().forEach(mention -> same.add(venues.computeIfAbsent(mention,
            m -> new Venue(m, rules.of(Construction.IT, word.lower())))));
      }
    });
    return same;
  }
}
