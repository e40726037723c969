package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One event with all its mentions in a document.
 *
 * <p>A mention joins an earlier record, the nearest first, when nothing that it tells is at odds with what the record's
 * mentions tell together, and something ties it to the record:
 * <ul>
 * <li>the category is the same, and the mode, where both have one;
 * <li>the status is the same, or one is OCCURRED and the other ONGOING;
 * <li>the dates agree: one is the other or begins with it (2025-05 and 2025-05-16), or there is only one;
 * <li>the venues agree: they share one, or there are none on one side;
 * <li>the parties agree: those of one side are all among those of the other. Who acts and who is acted upon are held apart;
 * parties of equal standing may be either;
 * <li>it is tied by a party that both have or, where it names no party, by a venue or a date that both have, or by telling
 * neither who, where nor when (<i>the talks</i>).
 * </ul>
 */
final class EventRecord {

  private static final Set<String> ACTING = Set.of("SOURCE", "MEDIATOR", "HOST", "PARTY");
  private static final Set<String> ACTED_UPON = Set.of("TARGET", "PARTY");
  private static final List<String> KINDS = List.of("SITE", "CITY", "REGION", "COUNTRY", "VIRTUAL");

  private final List<EventMention> mentions = new ArrayList<>();

  private EventRecord(EventMention first) {
    mentions.add(first);
  }

  /** The records of a document in the order of their first mentions. */
  static List<EventRecord> of(List<EventMention> mentions) {
    List<EventRecord> records = new ArrayList<>();
    Map<String, List<EventRecord>> byCategory = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      List<EventRecord> candidates = byCategory.computeIfAbsent(mention.category(), category -> new ArrayList<>());
      EventRecord record = null;
      for (int i = candidates.size() - 1; i >= 0 && record == null; i--) {
        record = candidates.get(i).fits(mention) ? candidates.get(i) : null;
      }
      if (record == null) {
        record = new EventRecord(mention);
        records.add(record);
        candidates.add(record);
      } else {
        record.mentions.add(mention);
      }
    }
    return records;
  }

  List<EventMention> mentions() {
    return mentions;
  }

  EventMention first() {
    return mentions.get(0);
  }

  /** The mention that the text vouches for most; of several the first. */
  EventMention firmest() {
    EventMention firmest = first();
    for (EventMention mention : mentions) {
      firmest = mention.certainty() > firmest.certainty() ? mention : firmest;
    }
    return firmest;
  }

  /** The most precise date of any mention; empty where none has one. */
  String date() {
    return longest(EventMention::date);
  }

  String mode() {
    return longest(EventMention::mode);
  }

  /** The parties of all mentions in some roles, each once, as they are first named. */
  List<Party> parties(Set<String> roles) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      mention.parties().stream().filter(party -> roles.contains(party.role()))
          .forEach(party -> parties.putIfAbsent(party.name(), party));
    }
    return List.copyOf(parties.values());
  }

  /** The places of all mentions, each once, the narrowest first. */
  List<Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    mentions.forEach(mention -> mention.places().forEach(place -> places.putIfAbsent(place.key(), place)));
    return places.values().stream().sorted(Comparator.comparingInt(EventRecord::breadth)).toList();
  }

  private static int breadth(Place place) {
    return place.kind() == null ? KINDS.size() : KINDS.indexOf(place.kind());
  }

  private String longest(Function<EventMention, String> value) {
    return mentions.stream().map(value).reduce("", (a, b) -> b.length() > a.length() ? b : a);
  }

  private boolean fits(EventMention mention) {
    return agree(mode(), mention.mode()) && agreeOnStatus(first().status(), mention.status())
        && agreeOnDate(date(), mention.date()) && agreeOnPlaces(mention) && agreeOnParties(mention) && isTied(mention);
  }

  private boolean isTied(EventMention mention) {
    Set<String> parties = names(mention, ACTING, ACTED_UPON);
    if (!parties.isEmpty()) {
      return mentions.stream().anyMatch(other -> shares(names(other, ACTING, ACTED_UPON), parties));
    }
    boolean tellsNothing = mention.places().isEmpty() && mention.date().isEmpty();
    boolean samePlace = mention.places().stream().anyMatch(place -> keys().contains(place.key()));
    return tellsNothing || samePlace || !mention.date().isEmpty() && !date().isEmpty();
  }

  private boolean agreeOnPlaces(EventMention mention) {
    Set<String> keys = keys();
    return keys.isEmpty() || mention.places().isEmpty()
        || mention.places().stream().anyMatch(place -> keys.contains(place.key()));
  }

  private Set<String> keys() {
    return mentions.stream().flatMap(other -> other.places().stream()).map(Place::key).collect(Collectors.toSet());
  }

  private boolean agreeOnParties(EventMention mention) {
    for (List<Set<String>> sides : List.of(List.of(Set.of("SOURCE"), ACTING), List.of(Set.of("TARGET"), ACTED_UPON))) {
      Set<String> here = mentions.stream().flatMap(other -> names(other, sides.get(0)).stream()).collect(Collectors.toSet());
      Set<String> there = names(mention, sides.get(0));
      Set<String> hereAtMost = mentions.stream().flatMap(other -> names(other, sides.get(1)).stream())
          .collect(Collectors.toSet());
      Set<String> thereAtMost = names(mention, sides.get(1));
      if (!thereAtMost.isEmpty() && !thereAtMost.containsAll(here) && !hereAtMost.containsAll(there)) {
        return false;
      }
    }
    Set<String> here = mentions.stream().flatMap(other -> names(other, ACTING, ACTED_UPON).stream())
        .collect(Collectors.toSet());
    Set<String> there = names(mention, ACTING, ACTED_UPON);
    return here.containsAll(there) || there.containsAll(here);
  }

  @SafeVarargs
  private static Set<String> names(EventMention mention, Set<String>... roles) {
    return mention.parties().stream().filter(party -> List.of(roles).stream().anyMatch(set -> set.contains(party.role())))
        .map(Party::name).collect(Collectors.toSet());
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean agreeOnDate(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean agreeOnStatus(String one, String other) {
    return one.equals(other) || cameAbout(one) && cameAbout(other);
  }

  private static boolean cameAbout(String status) {
    return status.equals("OCCURRED") || status.equals("ONGOING");
  }
}
