package org.demarche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds the events of a document: triggers from the tables, participants from the surrounding grammar. */
final class EventFinder {

  private final TriggerFinder triggers;
  private final List<ParticipantRule> rules;
  private final ParticipantRule places;
  private final PoliticalTest political;
  private final ParticipantResolver resolver;

  EventFinder(EventTables tables, ActorStanding actors) {
    WordClasses classes = tables.classes();
    resolver = new ParticipantResolver(actors, classes);
    ClauseRoles roles = new ClauseRoles(resolver, classes);
    ReportedDemand demand = new ReportedDemand(resolver, roles);
    NounArguments noun = new NounArguments(tables, resolver, roles);
    triggers = new TriggerFinder(tables, roles, new FrameMatcher(classes, resolver, roles), demand);
    rules = List.of(
        new VerbArguments(classes, resolver, roles),
        demand,
        noun,
        new GoverningVerb(classes, resolver, roles, noun),
        new OtherSide(classes, resolver, roles),
        new SidesOfSubject(classes, resolver),
        new SidesOfRemarks(classes, resolver),
        new VisitorOfClause(classes, resolver),
        new SharedSides(),
        new Mediators(classes),
        new Counterparts(classes, resolver),
        new ActsOnActs());
    places = new PlaceParticipants(classes, resolver);
    political = new PoliticalTest(actors, classes, resolver, roles);
  }

  /** The events of the sentences of a document, in text order. */
  List<Event> find(List<SentenceView> sentences) {
    List<Event> found = new ArrayList<>();
    Set<Event> doubtful = new HashSet<>();
    Set<Event> bare = new HashSet<>();
    Map<String, Frame> before = new HashMap<>();
    int rejected = 0;
    for (SentenceView sentence : sentences) {
      Map<Word, Event> events = withParticipants(sentence, before);
      for (Event event : inTextOrder(events.values())) {
        Word word = event.trigger().word();
        if (political.isPolitical(event, events)) {
          found.add(event);
          if (political.isBare(event)) {
            bare.add(event);
          }
          List<String> words = event.frame().words();
          if (event.trigger().isNoun() && words.get(words.size() - 1).equals(word.lemma())) {
            before.put(word.lemma(), event.frame());
          }
          if (event.trigger().isNoun()) {
            triggers.partsOf(event.frame()).forEach(part -> before.putIfAbsent(part, event.frame()));
          }
        } else if (triggers.isAgain(word, before) || political.mayBePolitical(event, events)) {
          found.add(event);
          doubtful.add(event);
        } else {
          rejected++;
        }
      }
    }
    List<Event> certain = found.stream().filter(event -> !doubtful.contains(event)).toList();
    if (!PoliticalTest.isPoliticalStory(certain.size(), doubtful.size() + rejected)
        || !political.areInternational(certain)) {
      found.removeAll(doubtful);
    }
    if (political.isPrivateStory(certain.size() - bare.size(), rejected)) {
      found.removeAll(bare);
    }
    return found.stream().map(event -> places.apply(event, Map.of())).toList();
  }

  /** All acts of a sentence by trigger word, with their participants. */
  private Map<Word, Event> withParticipants(SentenceView sentence, Map<String, Frame> before) {
    Map<Word, Event> events = new LinkedHashMap<>();
    triggers.of(sentence, before)
        .forEach(trigger -> events.put(trigger.word(), Event.of(trigger, resolver::antecedent)));
    // From last to first, since the topic of an act usually follows it.
    List<Word> words = new ArrayList<>(events.keySet());
    Collections.reverse(words);
    Map<Word, Event> view = Collections.unmodifiableMap(events);
    for (ParticipantRule rule : rules) {
      for (Word word : words) {
        events.put(word, rule.apply(events.get(word), view));
      }
    }
    return view;
  }

  private static List<Event> inTextOrder(Collection<Event> events) {
    return events.stream().sorted(Comparator.comparingInt(event -> event.trigger().span().begin())).toList();
  }
}
