package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
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

  VenueMemory(VenueRules rules, Map<String, Set<VerbUse>> verbs) {
    this.rules = rules;
    this.verbs = verbs;
    sameEvent = new SameEvent(rules);
  }

  /** Whether a word is a noun of which a document knows only one event. */
  boolean isOneOfAKind(Word word) {
    return word.isNoun() && sameEvent.family(word) != null;
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
    Map<String, Map<Word, Map<Mention, String>>> onlyOnes = onlyOnes(acts, ofAct, occasions);
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      if (ofAct.containsKey(act) || act.use() != ActUse.MEETING) {
        continue;
      }
      int before = act.trigger().sentence().index() - 1;
      Mention reached = before < 0 ? null : reached(sentences.get(before), subject(act.trigger()), mentions);
      List<Venue> same = List.of();
      if (reached != null) {
        same = List.of(venues.computeIfAbsent(reached, m -> new Venue(m, rules.of(Construction.MOVE_BEFORE, "in"))));
      } else if (sameEvent.goesOn(act.trigger())) {
        same = before(acts, i, SENTENCES_BACK, ofAct);
        if (same.isEmpty()) {
          same = onlyOne(act.trigger(), onlyOnes, venues);
        }
      } else if (sameEvent.isByThoseWhoMet(act.trigger())) {
        same = before(acts, i, 1, ofAct);
      }
      if (same.isEmpty()) {
        same = behind(acts, i, ofAct);
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
  private static List<Venue> behind(List<Act> acts, int i, Map<Act, List<Venue>> ofAct) {
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
    Word determiner = later.child(Relation.DETERMINER);
    boolean isSame = later.isNoun() && acts.get(k).use() == ActUse.MEETING
        && later.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && determiner != null && !determiner.lower().startsWith("a");
    return isSame ? ofAct.getOrDefault(acts.get(k), List.of()).stream()
        .filter(venue -> venue.mention().kind() != PlaceKind.VIRTUAL).toList() : List.of();
  }

  /**
   * The places that the events of which a document knows one have, by their kinds and nouns: what it calls <em>the summit</em>
   * is that one, also before it has said where. A kind with two places is left out.
   */
  private Map<String, Map<Word, Map<Mention, String>>> onlyOnes(List<Act> acts, Map<Act, List<Venue>> ofAct,
      Map<Word, Map<Mention, String>> occasions) {
    Map<Word, Map<Mention, String>> known = new LinkedHashMap<>(occasions);
    for (Act act : acts) {
      if (act.use() == ActUse.MEETING && isOneOfAKind(act.trigger())) {
        Map<Mention, String> here = new LinkedHashMap<>();
        ofAct.getOrDefault(act, List.of()).forEach(venue -> here.put(venue.mention(), venue.rule()));
        known.put(act.trigger(), here);
      }
    }
    Map<String, Map<Word, Map<Mention, String>>> byKind = new HashMap<>();
    known.forEach((noun, places) -> {
      places.keySet().removeIf(mention -> mention.kind() == PlaceKind.VIRTUAL);
      if (!places.isEmpty()) {
        byKind.computeIfAbsent(sameEvent.family(noun), k -> new LinkedHashMap<>()).put(noun, places);
      }
    });
    byKind.values().removeIf(VenueMemory::areApart);
    return byKind;
  }

  private static boolean areApart(Map<Word, Map<Mention, String>> places) {
    Set<String> first = null;
    for (Map<Mention, String> here : places.values()) {
      Set<String> keys = new HashSet<>();
      here.keySet().forEach(mention -> keys.add(mention.key()));
      if (first != null && keys.stream().noneMatch(first::contains)) {
        return true;
      }
      first = first == null ? keys : first;
    }
    return false;
  }

  private List<Venue> onlyOne(Word trigger, Map<String, Map<Word, Map<Mention, String>>> onlyOnes,
      Map<Mention, Venue> venues) {
    List<Venue> same = new ArrayList<>();
    onlyOnes.getOrDefault(sameEvent.family(trigger), Map.of()).forEach((noun, places) -> {
      if (same.isEmpty() && sameEvent.mayBe(trigger, noun)) {
        places.forEach((mention, rule) -> same.add(venues.computeIfAbsent(mention, m -> new Venue(m, rule))));
      }
    });
    return same;
  }

  /** Who takes part in an event as the subject of its verb or of the verb that carries it, or null. */
  private Word subject(Word trigger) {
    Word verb = trigger.isVerb() ? trigger : trigger.is(Relation.OBJECT) ? trigger.head() : null;
    boolean goesOn = trigger.sentence().words().subList(0, trigger.index()).stream()
        .anyMatch(word -> word.isVerb() && VerbUse.MOVE.isOf(word, verbs) && word != verb && word != trigger);
    if (verb == null || goesOn || new Clause(verb).auxiliaries().stream().anyMatch(word -> word.lower().equals("had")
        || word.pos().equals("MD") && !word.lemma().equals("will"))) {
      return null;
    }
    return trigger.isVerb() || VerbUse.CARRY.isOf(verb, verbs) ? new Clause(verb).subject() : null;
  }

  /** Where the person that a word stands for went in a sentence, or null. */
  private Mention reached(SentenceView sentence, Word who, Map<Word, Mention> mentions) {
    if (who == null || !(who.isPronoun() || who.isName()) || sentence.isInert()) {
      return null;
    }
    for (Word verb : sentence.words()) {
      if (!verb.isVerb() || !VerbUse.MOVE.isOf(verb, verbs)) {
        continue;
      }
      Word mover = new Clause(verb).subject();
      boolean isSame = mover != null && new Clause(verb).object() == null && isSame(who, mover);
      for (Preposition phrase : isSame ? new Clause(verb).prepositions() : List.<Preposition>of()) {
        Mention place = mentions.get(phrase.object());
        if (place != null && place.source() == Mention.Source.PLACE
            && rules.of(Construction.MOVE_BEFORE, phrase.lemma()) != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** Whether a pronoun or name may stand for one who went somewhere. */
  private static boolean isSame(Word who, Word mover) {
    if (!who.isPronoun() || mover.isPronoun()) {
      return mover.lower().equals(who.lower());
    }
    boolean arePlural = mover.pos().endsWith("S") || !mover.children(Relation.CONJUNCT).isEmpty();
    return mover.isNoun() && switch (who.lower()) {
      case "he", "she" -> !arePlural;
      case "they" -> arePlural;
      default -> false;
    };
  }
}
