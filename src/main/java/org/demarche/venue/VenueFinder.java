package org.demarche.venue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;

/** Finds the venues of a document's events. Immutable and thread-safe. */
final class VenueFinder {

  private final VenueLexicon lexicon;
  private final Gazetteer gazetteer;

  VenueFinder(VenueLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /**
   * The venues of a document, in text order.
   *
   * @param acts
   *          the events, in order
   * @param mentions
   *          the mentions of places and media, by word
   */
  List<Venue> find(List<Act> acts, Map<Word, Mention> mentions) {
    List<Act> located = acts.stream().filter(act -> act.use() != ActUse.NONE).toList();
    DocumentPlaces places = places(acts, mentions);
    Map<Act, List<Candidate>> own = new LinkedHashMap<>();
    for (Act act : located) {
      List<Candidate> found = VenueGrammar.venues(EventContext.of(act, places));
      if (!found.isEmpty()) {
        own.put(act, found);
      }
    }
    return inOrder(own);
  }

  private DocumentPlaces places(List<Act> acts, Map<Word, Mention> mentions) {
    Set<Word> triggers = new HashSet<>();
    Set<Word> barriers = new HashSet<>();
    for (Act act : acts) {
      if (act.use() != ActUse.PACT) {
        (act.use() == ActUse.NONE ? barriers : triggers).add(act.trigger());
      }
    }
    return new DocumentPlaces(mentions, triggers, barriers, lexicon, gazetteer);
  }

  /** One venue per mention, with the rule of the first event that has it. */
  private static List<Venue> inOrder(Map<Act, List<Candidate>> found) {
    Map<Mention, Venue> venues = new LinkedHashMap<>();
    found.forEach((act, candidates) -> candidates.forEach(candidate -> venues
        .computeIfAbsent(candidate.mention(), mention -> new Venue(mention, candidate.rule(), new ArrayList<>(2)))
        .acts().add(act)));
    return venues.values().stream().sorted(Comparator.comparingInt(venue -> venue.mention().words().span().begin()))
        .toList();
  }
}
