package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of one category, indexed by what a mention may share with them: a party, a venue, a date or, for a
 * mention that names none of these, the status and mode. A mention is thus only compared with records it may belong to.
 */
final class RecordIndex {

  /** The kind of key under which a record is found. */
  private record Key(Kind kind, String value) {
  }

  private enum Kind {
    PARTY, PLACE,
    /** The date of a record, or a prefix of it: 2025-05-16 is also under 2025-05 and 2025. */
    WITHIN,
    /** The date of a record. */
    DATE,
    /** The status and the mode. */
    STATE,
    /** The status, whatever the mode. */
    STATUS
  }

  private final Map<EventRecord, Integer> order = new LinkedHashMap<>();
  private final Map<Key, Set<EventRecord>> records = new HashMap<>();
  private final Map<Key, List<EventRecord>> byState = new HashMap<>();

  /** The last record that a mention matches. */
  Optional<EventRecord> nearest(EventMention mention) {
    if (mention.parties().isEmpty() && mention.places().isEmpty() && mention.date().isEmpty()) {
      return states(mention.status(), mention.mode()).map(key -> last(key, mention)).filter(record -> record != null)
          .max(Comparator.comparing(order::get));
    }
    return keys(mention).flatMap(key -> records.getOrDefault(key, Set.of()).stream()).distinct()
        .sorted(Comparator.comparing(order::get, Comparator.reverseOrder())).filter(record -> record.fits(mention))
        .findFirst();
  }

  /** Adds a record, or the values that a mention has just added to it. */
  void add(EventRecord record, EventMention mention) {
    boolean isNew = order.putIfAbsent(record, order.size()) == null;
    mention.parties().forEach(party -> put(Kind.PARTY, party.name(), record));
    mention.places().forEach(place -> put(Kind.PLACE, place.key(), record));
    if (!record.date().isEmpty()) {
      put(Kind.DATE, record.date(), record);
      beginnings(record.date()).forEach(part -> put(Kind.WITHIN, part, record));
    }
    if (isNew) {
      list(new Key(Kind.STATUS, status(record.first().status())), record);
    }
    list(new Key(Kind.STATE, status(record.first().status()) + " " + record.mode()), record);
  }

  private void put(Kind kind, String value, EventRecord record) {
    records.computeIfAbsent(new Key(kind, value), key -> new LinkedHashSet<>()).add(record);
  }

  private void list(Key key, EventRecord record) {
    List<EventRecord> all = byState.computeIfAbsent(key, k -> new ArrayList<>());
    if (all.isEmpty() || order.get(all.get(all.size() - 1)) < order.get(record)) {
      all.add(record);
    }
  }

  /** The last record under a key; those that have acquired a mode since are dropped. */
  private EventRecord last(Key key, EventMention mention) {
    List<EventRecord> all = byState.getOrDefault(key, List.of());
    while (!all.isEmpty()) {
      EventRecord last = all.get(all.size() - 1);
      if (last.fits(mention)) {
        return last;
      }
      all.remove(all.size() - 1);
    }
    return null;
  }

  private static Stream<Key> states(String status, String mode) {
    String group = status(status);
    return mode.isEmpty() ? Stream.of(new Key(Kind.STATUS, group))
        : Stream.of(new Key(Kind.STATE, group + " "), new Key(Kind.STATE, group + " " + mode));
  }

  /** A mention with parties belongs to a record with one of them; any other to one with its venue or date. */
  private static Stream<Key> keys(EventMention mention) {
    if (!mention.parties().isEmpty()) {
      return mention.parties().stream().map(party -> new Key(Kind.PARTY, party.name()));
    }
    Stream<Key> places = mention.places().stream().map(place -> new Key(Kind.PLACE, place.key()));
    String date = mention.date();
    if (date.isEmpty()) {
      return places;
    }
    return Stream.of(places, Stream.of(new Key(Kind.WITHIN, date)),
        beginnings(date).stream().map(part -> new Key(Kind.DATE, part))).flatMap(keys -> keys);
  }

  /** A date and its prefixes: year, month and day of 2025-05-16. */
  private static List<String> beginnings(String date) {
    List<String> beginnings = new ArrayList<>();
    for (int i = 1; i < date.length(); i++) {
      if (date.charAt(i) == '/' || date.charAt(i) == '-' && date.charAt(i - 1) != '-') {
        beginnings.add(date.substring(0, i));
      }
    }
    beginnings.add(date);
    return beginnings;
  }

  /** A single word for statuses that agree. */
  private static String status(String status) {
    return EventRecord.cameAbout(status) ? "CAME_ABOUT" : status;
  }
}
