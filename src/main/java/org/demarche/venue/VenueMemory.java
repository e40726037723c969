package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
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

  private final VenueRules rules;
  private final Map<String, Set<VerbUse>> verbs;

  VenueMemory(VenueRules rules, Map<String, Set<VerbUse>> verbs) {
    this.rules = rules;
    this.verbs = verbs;
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
   */
  void remember(List<Act> acts, Map<Mention, Venue> venues, Map<Word, Mention> mentions, List<SentenceView> sentences) {
    Map<Act, List<Venue>> ofAct = new HashMap<>();
    venues.values().forEach(venue -> venue.acts().forEach(act -> ofAct.computeIfAbsent(act, k -> new ArrayList<>(2))
        .add(venue)));
    Map<String, List<Venue>> onlyOnes = onlyOnes(acts, ofAct);
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
      } else if (goesOn(act.trigger())) {
        same = before(acts, i, SENTENCES_BACK, ofAct);
        same = same.isEmpty() ? onlyOnes.getOrDefault(act.trigger().lemma(), List.of()) : same;
      } else if (isByThoseWhoMet(act.trigger())) {
        same = before(acts, i, 1, ofAct);
      }
      if (same.isEmpty()) {
        same = behind(acts, i, ofAct);
      }
      if (!same.isEmpty()) {
        same.forEach(venue -> venue.add(act));
        ofAct.put(act, same);
      }
    }
  }

  /** The venues of the last event before that may be the same. */
  private static List<Venue> before(List<Act> acts, int i, int sentences, Map<Act, List<Venue>> ofAct) {
    Act act = acts.get(i);
    for (int k = i - 1; k >= 0 && act.trigger().sentence().index() - acts.get(k).trigger().sentence().index()
        <= sentences; k--) {
      Act earlier = acts.get(k);
      if (ofAct.containsKey(earlier) && earlier.use() == ActUse.MEETING) {
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

  /** Whether a verb has as its subject those who were said to meet: <em>they</em>, <em>the two leaders</em>. */
  private static boolean isByThoseWhoMet(Word trigger) {
    Word subject = trigger.isVerb() ? new Clause(trigger).ownSubject() : null;
    boolean isFact = subject != null && new Clause(trigger).auxiliaries().stream()
        .noneMatch(word -> word.lower().equals("had") || word.lower().equals("have") || word.pos().equals("MD"));
    Word number = subject == null ? null : subject.isNumber() ? subject : subject.child(Relation.NUMBER);
    Word determiner = subject == null ? null : subject.child(Relation.DETERMINER);
    return isFact && (subject.lower().equals("they") || subject.lower().equals("both") || number != null
        && number.lower().equals("two") && (determiner == null ? subject.isNumber() : determiner.lower().equals("the")));
  }

  /**
   * The venues by the nouns of which the document knows one event at one place: what it calls <em>the summit</em> is that
   * one, also before it has said where.
   */
  private Map<String, List<Venue>> onlyOnes(List<Act> acts, Map<Act, List<Venue>> ofAct) {
    Map<String, List<Venue>> found = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (Act act : acts) {
      if (act.use() == ActUse.MEETING && ofAct.containsKey(act) && act.trigger().isNoun()
          && rules.of(Construction.ONLY_ONE, act.trigger().lemma()) != null) {
        List<Venue> here = ofAct.get(act).stream().filter(venue -> venue.mention().kind() != PlaceKind.VIRTUAL).toList();
        Set<String> keys = new HashSet<>();
        here.forEach(venue -> keys.add(venue.mention().key()));
        found.merge(act.trigger().lemma(), here, (a, b) -> a.isEmpty() || b.isEmpty() ? List.of() : a);
        Set<String> known = names.putIfAbsent(act.trigger().lemma(), keys);
        if (known != null && keys.stream().noneMatch(known::contains)) {
          found.put(act.trigger().lemma(), List.of());
        }
      }
    }
    return found;
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

  /** Whether a noun refers back to an event: <em>the talks</em>, <em>that meeting</em>. */
  private static boolean goesOn(Word trigger) {
    Word determiner = trigger.child(Relation.DETERMINER);
    return trigger.isNoun() && determiner != null && !determiner.lower().startsWith("a")
        && new NounPhrase(trigger).prepositions().stream().noneMatch(p -> p.object().isName());
  }
}
