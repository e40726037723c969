package org.demarche.venue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;

/**
 * The places of the events of which a document knows one of a kind: what it calls <em>the summit</em> is that one, also
 * before it has said where. A kind with two places is left out.
 */
final class OnlyOnes {

  private final SameEvent sameEvent;
  /** The places with their rules, by the nouns that have them, by the kinds of these. */
  private final Map<String, Map<Word, Map<Mention, String>>> byKind = new HashMap<>();

  /**
   * Those of a document.
   *
   * @param ofAct
   *          the venues of the events
   * @param occasions
   *          the nouns that are no events, with their places and the rules of these
   */
  OnlyOnes(SameEvent sameEvent, List<Act> acts, Map<Act, List<Venue>> ofAct, Map<Word, Map<Mention, String>> occasions) {
    this.sameEvent = sameEvent;
    occasions.forEach(this::add);
    for (Act act : acts) {
      if (act.use() == ActUse.MEETING) {
        Map<Mention, String> here = new LinkedHashMap<>();
        ofAct.getOrDefault(act, List.of()).forEach(venue -> here.put(venue.mention(), venue.rule()));
        add(act.trigger(), here);
      }
    }
    byKind.values().removeIf(OnlyOnes::areApart);
  }

  private void add(Word noun, Map<Mention, String> places) {
    if (!noun.isNoun() || sameEvent.family(noun) == null) {
      return;
    }
    Map<Mention, String> ground = new LinkedHashMap<>(places);
    ground.keySet().removeIf(mention -> mention.kind() == PlaceKind.VIRTUAL);
    if (!ground.isEmpty()) {
      byKind.computeIfAbsent(sameEvent.family(noun), k -> new LinkedHashMap<>()).put(noun, ground);
    }
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

  /** The places, with their rules, of the only event that a noun may mean; empty where there is none. */
  Map<Mention, String> of(Word noun) {
    for (Map.Entry<Word, Map<Mention, String>> known : byKind.getOrDefault(sameEvent.family(noun), Map.of()).entrySet()) {
      if (sameEvent.mayBe(noun, known.getKey())) {
        return known.getValue();
      }
    }
    return Map.of();
  }
}
