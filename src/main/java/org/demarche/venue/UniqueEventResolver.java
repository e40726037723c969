package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;

/**
 * The places of events that are the only one of their kind in a document: <em>the summit</em> then always denotes that
 * one, even before its place is mentioned. Kinds with two places are excluded. Immutable.
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
   *          the places of nouns that are not events
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

  /** Whether some event shares no place with the first. */
  private static boolean areApart(List<Located> events) {
    Set<String> first = keys(events.get(0));
    return events.stream().anyMatch(event -> keys(event).stream().noneMatch(first::contains));
  }

  private static Set<String> keys(Located event) {
    Set<String> keys = new HashSet<>();
    event.places.forEach(place -> keys.add(place.mention().key()));
    return keys;
  }

  /** The places of the unique event that a noun denotes; empty if there is none. */
  List<Candidate> places(Word noun) {
    return byKind.getOrDefault(coreference.family(noun), List.of()).stream()
        .filter(event -> coreference.mayBeSame(noun, event.noun)).findFirst().map(Located::places).orElse(List.of());
  }
}
