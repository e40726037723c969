package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.type.ArgumentRole;

/**
 * An event with all its mentions in a document.
 *
 * <p>A mention joins an earlier record, the nearest first, unless it contradicts the record's mentions, provided that
 * something links it to the record:
 * <ul>
 * <li>the category is the same, and so is the mode, if both have one;
 * <li>the status is the same, or one is OCCURRED and the other ONGOING;
 * <li>the dates agree: one equals or begins with the other (2025-05 and 2025-05-16), or there is only one;
 * <li>the venues agree: they share one, or one side has none;
 * <li>the parties agree: those of one side are all among those of the other. Agents and targets are kept apart; parties
 * of equal standing may be either;
 * <li>it is linked by a common party or, if it names no party, by a common venue or date, or by naming neither party,
 * place nor time (<i>the talks</i>).
 * </ul>
 */
final class EventRecord {

  /** The roles on the two sides of an event: those that are definitely on a side, and those that may be. */
  private enum Side {
    SOURCE(ArgumentRole.SOURCE),
    ACTING(ArgumentRole.SOURCE, ArgumentRole.MEDIATOR, ArgumentRole.HOST, ArgumentRole.PARTY),
    TARGET(ArgumentRole.TARGET),
    ACTED_UPON(ArgumentRole.TARGET, ArgumentRole.PARTY),
    EITHER(ArgumentRole.SOURCE, ArgumentRole.MEDIATOR, ArgumentRole.HOST, ArgumentRole.PARTY, ArgumentRole.TARGET);

    private final Set<ArgumentRole> roles;

    Side(ArgumentRole... roles) {
      this.roles = Set.of(roles);
    }
  }

  private static final List<String> KINDS = List.of("SITE", "CITY", "REGION", "COUNTRY", "VIRTUAL");

  private final List<EventMention> mentions = new ArrayList<>();
  private final Set<String> placeKeys = new HashSet<>();
  private final Map<Side, Set<String>> names = new EnumMap<>(Side.class);
  private String mode = "";
  private String date = "";

  private EventRecord(EventMention first) {
    add(first);
  }

  /** The records of a document, ordered by first mention. */
  static List<EventRecord> of(List<EventMention> mentions) {
    List<EventRecord> records = new ArrayList<>();
    Map<String, RecordIndex> byCategory = new HashMap<>();
    for (EventMention mention : mentions) {
      RecordIndex index = byCategory.computeIfAbsent(mention.category(), category -> new RecordIndex());
      EventRecord record = index.nearest(mention).orElse(null);
      if (record == null) {
        record = new EventRecord(mention);
        records.add(record);
      } else {
        record.add(mention);
      }
      index.add(record, mention);
    }
    return records;
  }

  private void add(EventMention mention) {
    mentions.add(mention);
    mention.places().forEach(place -> placeKeys.add(place.key()));
    for (Side side : Side.values()) {
      names.computeIfAbsent(side, key -> new HashSet<>()).addAll(names(mention, side));
    }
    mode = mention.mode().length() > mode.length() ? mention.mode() : mode;
    date = mention.date().length() > date.length() ? mention.date() : date;
  }

  List<EventMention> mentions() {
    return mentions;
  }

  EventMention first() {
    return mentions.get(0);
  }

  /** The mention with the highest certainty; the first if there are several. */
  EventMention firmest() {
    EventMention firmest = first();
    for (EventMention mention : mentions) {
      firmest = mention.certainty() > firmest.certainty() ? mention : firmest;
    }
    return firmest;
  }

  /** The most precise date of any mention; empty if none has one. */
  String date() {
    return date;
  }

  String mode() {
    return mode;
  }

  /** The parties of all mentions in some roles, without duplicates, as first named. */
  List<Party> parties(Set<ArgumentRole> roles) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      mention.parties().stream().filter(party -> roles.contains(party.role()))
          .forEach(party -> parties.putIfAbsent(party.name(), party));
    }
    return List.copyOf(parties.values());
  }

  /** The places of all mentions, without duplicates, narrowest first. */
  List<EventPlace> places() {
    Map<String, EventPlace> places = new LinkedHashMap<>();
    mentions.forEach(mention -> mention.places().forEach(place -> places.putIfAbsent(place.key(), place)));
    return places.values().stream().sorted(Comparator.comparingInt(EventRecord::breadth)).toList();
  }

  private static int breadth(EventPlace place) {
    return place.kind() == null ? KINDS.size() : KINDS.indexOf(place.kind());
  }

  /** Whether a mention may belong to this event; see the class comment. */
  boolean fits(EventMention mention) {
    return agree(mode, mention.mode()) && agreeOnStatus(first().status(), mention.status())
        && agreeOnDate(date, mention.date()) && agreeOnPlaces(mention) && agreeOnParties(mention) && isTied(mention);
  }

  private boolean isTied(EventMention mention) {
    Set<String> parties = names(mention, Side.EITHER);
    if (!parties.isEmpty()) {
      return parties.stream().anyMatch(names.get(Side.EITHER)::contains);
    }
    boolean tellsNothing = mention.places().isEmpty() && mention.date().isEmpty();
    boolean samePlace = mention.places().stream().anyMatch(place -> placeKeys.contains(place.key()));
    return tellsNothing || samePlace || !mention.date().isEmpty() && !date.isEmpty();
  }

  private boolean agreeOnPlaces(EventMention mention) {
    return placeKeys.isEmpty() || mention.places().isEmpty()
        || mention.places().stream().anyMatch(place -> placeKeys.contains(place.key()));
  }

  private boolean agreeOnParties(EventMention mention) {
    return agreeOnSide(mention, Side.SOURCE, Side.ACTING) && agreeOnSide(mention, Side.TARGET, Side.ACTED_UPON)
        && agreeOnAll(mention);
  }

  /** Whoever is definitely on a side in one is at least possibly on it in the other. */
  private boolean agreeOnSide(EventMention mention, Side surely, Side perhaps) {
    Set<String> there = names(mention, perhaps);
    return there.isEmpty() || there.containsAll(names.get(surely))
        || names.get(perhaps).containsAll(names(mention, surely));
  }

  private boolean agreeOnAll(EventMention mention) {
    Set<String> here = names.get(Side.EITHER);
    Set<String> there = names(mention, Side.EITHER);
    return here.containsAll(there) || there.containsAll(here);
  }

  private static Set<String> names(EventMention mention, Side side) {
    return mention.parties().stream().filter(party -> side.roles.contains(party.role())).map(Party::name)
        .collect(Collectors.toSet());
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

  /** Whether a status means that the act is a fact, whether finished or not. */
  static boolean cameAbout(String status) {
    return status.equals("OCCURRED") || status.equals("ONGOING");
  }
}
