package org.demarche.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds the events of a sentence: triggers from the tables, participants from the surrounding grammar. */
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
    ReportedDemand demand = new ReportedDemand(tables, resolver, roles);
    NounArguments noun = new NounArguments(tables, resolver, roles);
    triggers = new TriggerFinder(tables, roles, new FrameMatcher(classes, resolver, roles), demand);
    rules = List.of(
        new VerbArguments(resolver, roles),
        demand,
        noun,
        new GoverningVerb(resolver, roles, noun),
        new OtherSide(classes, resolver, roles),
        new SidesOfOffer(),
        new Counterparts(classes, resolver));
    places = new PlaceParticipants(classes, resolver);
    political = new PoliticalTest(actors);
  }

  /** The events of a sentence, in trigger order. */
  List<Event> find(SentenceView sentence) {
    Map<Word, Event> events = new LinkedHashMap<>();
    triggers.of(sentence).forEach(trigger -> events.put(trigger.word(), Event.of(trigger, resolver::antecedent)));
    // From last to first, since the topic of an act usually follows it.
    List<Word> words = new ArrayList<>(events.keySet());
    Collections.reverse(words);
    Map<Word, Event> view = Collections.unmodifiableMap(events);
    for (ParticipantRule rule : rules) {
      for (Word word : words) {
        events.put(word, rule.apply(events.get(word), view));
      }
    }
    return events.values().stream().filter(event -> political.isPolitical(event, view))
        .map(event -> places.apply(event, view))
        .sorted(Comparator.comparingInt(event -> event.trigger().span().begin())).toList();
  }
}
