package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds the events of a sentence: triggers and their senses by the tables, participants by the grammar around them. */
final class EventFinder {

  private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT", "CONCEDE", "AID");

  private final FrameTable table;
  private final KnownActors known;
  private final VerbEvents verbs;
  private final NounEvents nouns;
  private final GoverningVerbs governing;
  private final Counterparts counterparts;

  EventFinder(FrameTable table, Cast cast) {
    this.table = table;
    this.known = cast.known;
    ClauseRoles roles = new ClauseRoles(cast);
    verbs = new VerbEvents(table, cast, roles);
    nouns = new NounEvents(table, cast, roles);
    governing = new GoverningVerbs(table, cast, roles, nouns);
    counterparts = new Counterparts(table.classes, cast, roles);
  }

  /** The events of a sentence in the order of their triggers. */
  List<Event> find(SentenceView sentence) {
    List<Word> words = sentence.words();
    boolean[] blocked = new boolean[words.size()];
    Map<Word, Event> events = new LinkedHashMap<>();
    Map<Word, PhraseMatcher.Match<Frame>> matches = new HashMap<>();
    mark(sentence, blocked, matches);
    for (Word word : words) {
      if (blocked[word.index()]) {
        continue;
      }
      PhraseMatcher.Match<Frame> match = matches.get(word);
      Event event = null;
      if (match != null) {
        event = nouns.of(word, match);
      } else if (isMainVerb(word)) {
        event = verbs.of(word);
      } else if (word.pos().equals("MD")) {
        event = verbs.ofModal(word);
      }
      if (event != null) {
        events.put(word, event);
      }
    }
    Set<Word> light = new HashSet<>();
    for (Event event : events.values()) {
      if (!event.trigger.isVerb()) {
        governing.add(event, light);
        governing.addOtherParty(event);
      }
    }
    events.values().removeIf(event -> light.contains(event.trigger) && event.frame.needs().isEmpty());
    List<Event> found = new ArrayList<>(events.values());
    found.forEach(event -> counterparts.addSidesOfOffer(event, events));
    for (int i = found.size() - 1; i >= 0; i--) {
      counterparts.add(found.get(i), events);
    }
    found.removeIf(event -> !isPolitical(event) && !isAboutPolitical(event, events));
    found.sort(Comparator.comparingInt(event -> event.span.begin()));
    return found;
  }

  private void mark(SentenceView sentence, boolean[] blocked, Map<Word, PhraseMatcher.Match<Frame>> matches) {
    List<Word> words = sentence.words();
    for (PhraseMatcher.Match<String> match : table.notEvents().longest(words)) {
      for (int k = match.begin(); k < match.end(); k++) {
        blocked[k] = true;
      }
    }
    for (PhraseMatcher.Match<Frame> match : table.nouns().longest(words)) {
      Word head = sentence.headOf(words.get(match.begin()).span().to(words.get(match.end() - 1).span()));
      if (!blocked[head.index()]) {
        matches.put(head, match);
        for (int k = match.begin(); k < match.end(); k++) {
          blocked[k] |= k != head.index();
        }
      }
    }
  }

  private static boolean isMainVerb(Word word) {
    return word.isVerb() && !word.pos().equals("MD") && !word.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)
        && !word.is(Relation.MODIFIER, Relation.COMPOUND)
        && !((word.pos().equals("VBG") || word.pos().equals("VBN")) && word.previous() != null && word.previous().form().equals("-"));
  }

  /** Whether what somebody does is done to a political act: <em>they will not end the strike</em>. */
  private boolean isAboutPolitical(Event event, Map<Word, Event> events) {
    Event about = event.trigger.isVerb() && !event.participants.isEmpty()
        ? events.get(event.trigger.child(Relation.OBJECT, Relation.PASSIVE_SUBJECT)) : null;
    return about != null && isPolitical(about);
  }

  /** Whether one who is not known to be political may be: for force and punishment that nobody in particular is not enough. */
  private boolean mayBePolitical(Word head, Frame frame) {
    return known.mayBePolitical(head) && !(FORCE.contains(frame.category()) && known.isPerson(head));
  }

  private boolean isPolitical(Event event) {
    if (event.frame.category().equals("CONSULT") && event.participants.stream().anyMatch(p -> known.isPress(p.head()))) {
      return false;
    }
    if (event.participants.stream().anyMatch(p -> known.isPolitical(p.head()))) {
      return true;
    }
    if (event.participants.size() > 1 && event.participants.stream().anyMatch(p -> mayBePolitical(p.head(), event.frame))) {
      return true;
    }
    return event.frame.bare() && known.hasPolitical() && (event.participants.isEmpty()
        || !event.participants.stream().allMatch(p -> known.isPrivate(p.head())));
  }
}
