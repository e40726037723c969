package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;

/**
 * The places of the events of which a document knows one of a kind: what it calls <em>the summit</em> is that one, also
 * before it has said where. A kind with two places is left out. Immutable.
 */
final class UniqueEventResolver {

  /** An event or occasion, and its places. */
  private record Located(Word noun, List<Candidate> places) {
  }

  private final EventCoreference coreference;
  private final Map<String, List<Located>> byKind = new HashMap<>();

  /**
   * The unique events of a document.
   *
   * @param occasions
   *          the places of the nouns that are no events
   * @param events
   *          the places of the triggers of events
   */
  UniqueEventResolver(EventCoreference coreference, Map<Word, List<Candidate>> occasions,
      Map<Word, List<Candidate>> events) {
    this.coreference = coreference;
    occasions.forEach(this::add);
    events.forEach(this::add);
    byKind.values().removeIf(UniqueEventResolver::areApart);
  }

  private void add(Word noun, List<Candidate> places) {
    String kind = noun.isNoun() ? coreference.family(noun) : null;
    List<Candidate> ground = places.stream().filter(place -> !place.mention().isMedium()).toList();
    if (kind != null && !ground.isEmpty()) {
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Located(noun, ground));
    }
  }

  /** Whether some event has no place in common with the first. */
  private static boolean areApart(List<Located> events) {
    Set<String> first = keys(events.get(0));
    return events.stream().anyMatch(event -> keys(event).stream().noneMatch(first::contains));
  }

  private static Set<String> keys(Located event) {
    Set<String> keys = new HashSet<>();
    event.places.forEach(place -> keys.add(place.mention().key()));
    return keys;
  }

  /** The places of the only event that a noun may mean; empty where there is none. */
  List<Candidate> places(Word noun) {
    return byKind.getOrDefault(coreference.family(noun), List.of()).stream()
        .filter(event -> coreference.mayBeSame(noun, event.noun)).findFirst().map(Located::places).orElse(List.of());
  }
}
