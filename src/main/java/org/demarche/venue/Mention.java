package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Words that may name a place or a medium. Immutable; mentions are compared by identity. */
final class Mention {

  /** How the words were recognised. */
  enum Source {
    /** By the gazetteer, or as a named entity of a place class. */
    PLACE,
    /** As an organisation, which is a place only if something happens at it. */
    ORGANISATION,
    /** As a noun for a building with the name of its town or owner: <em>Egyptian embassy</em>. */
    BUILDING,
    /** As a noun for a building with an article alone, where people meet but seldom what they talk on. */
    COMMON,
    /** As a noun for a place: <em>Qatari capital</em>. */
    DESCRIPTION,
    /** As a medium: <em>video link</em>. */
    MEDIUM
  }

  /**
   * The information in the words alone.
   *
   * @param kind
   *          the kind, if the gazetteer has no place for it
   * @param name
   *          the name, if the gazetteer has no place for it
   * @param candidates
   *          the places of the gazetteer that the words may name
   * @param country
   *          the code of the state that the words give (<em>Egyptian resort</em>), or null
   * @param rule
   *          the row that recognised the words, or null
   */
  private record Reading(Source source, PlaceKind kind, String name, List<Place> candidates, String country,
      String rule) {
  }

  private final WordRange words;
  private final Reading reading;
  private final Mention inner;
  private final Place place;

  private Mention(WordRange words, Reading reading, Mention inner, Place place) {
    this.words = words;
    this.reading = reading;
    this.inner = inner;
    this.place = place;
  }

  /** A name in the gazetteer, with the places that it may denote. */
  static Mention of(WordRange words, List<Place> candidates) {
    return of(words, candidates.get(0).kind(), words.text(), candidates);
  }

  /** The name of a kind of place, with the places in the gazetteer that it may denote, if any. */
  static Mention of(WordRange words, PlaceKind kind, String name, List<Place> candidates) {
    return new Mention(words, new Reading(Source.PLACE, kind, name, candidates, null, null), null, null);
  }

  /** An organisation that is not in the gazetteer. */
  static Mention organisation(WordRange words) {
    return new Mention(words, new Reading(Source.ORGANISATION, PlaceKind.SITE, words.text(), List.of(), null, null),
        null, null);
  }

  static Mention medium(WordRange words, Medium medium) {
    return new Mention(words, new Reading(Source.MEDIUM, PlaceKind.VIRTUAL, medium.name(), List.of(), null,
        medium.id()), null, null);
  }

  /** A building, with the sites of that name in the city of some state. */
  static Mention building(WordRange words, List<Place> candidates, PlaceNoun noun) {
    return new Mention(words, new Reading(Source.BUILDING, PlaceKind.SITE, words.spaced(), candidates, null, noun.id()),
        null, null);
  }

  /** A building of which only the kind is told: <em>the ministry</em>. */
  static Mention common(WordRange words, PlaceNoun noun) {
    return new Mention(words, new Reading(Source.COMMON, PlaceKind.SITE, words.spaced(), List.of(), null, noun.id()),
        null, null);
  }

  /** A building preceded by the name of its town or owner: <em>Larnaca airport</em>. */
  static Mention building(WordRange words, Mention owner, PlaceNoun noun) {
    String name = owner.name() + " " + words.lastWord().form();
    boolean isElsewhere = noun.use() == PlaceNoun.Use.ABROAD && owner.kind() == PlaceKind.COUNTRY;
    return new Mention(words, new Reading(Source.BUILDING, PlaceKind.SITE, name, List.of(), null, noun.id()),
        isElsewhere ? null : owner, null);
  }

  /** The capital of a state. */
  static Mention capital(WordRange words, String country, PlaceNoun noun) {
    return new Mention(words, new Reading(Source.DESCRIPTION, noun.kind(), words.spaced(), List.of(), country,
        noun.id()), null, null);
  }

  /** A place of a state that has no name: <em>Swiss resort</em>. */
  static Mention unnamed(WordRange words, String country, PlaceNoun noun) {
    return new Mention(words, new Reading(Source.PLACE, noun.kind(), words.spaced(), List.of(), country, noun.id()),
        null, null);
  }

  /** The same name with a noun for it, which may indicate its state: <em>Turkish resort of Antalya</em>. */
  Mention described(WordRange all, PlaceNoun noun, String country) {
    PlaceKind kind = reading.candidates.isEmpty() ? noun.kind() : reading.kind;
    return new Mention(all, new Reading(reading.source, kind, reading.name, reading.candidates, country, reading.rule),
        null, null);
  }

  /** The same words as the name of a place; null if it is unresolved. */
  Mention resolved(Place chosen) {
    return new Mention(words, reading, inner, chosen);
  }

  /** The same words with the resolution of its inner mention. */
  Mention withInner(Mention resolved) {
    return new Mention(words, reading, resolved, place);
  }

  WordRange words() {
    return words;
  }

  SentenceView sentence() {
    return words.sentence();
  }

  int first() {
    return words.first();
  }

  int last() {
    return words.last();
  }

  Word lastWord() {
    return words.lastWord();
  }

  boolean contains(Word word) {
    return words.contains(word);
  }

  /** The key of its words in the gazetteer. */
  String key() {
    return PlaceName.key(words.spaced());
  }

  Source source() {
    return reading.source;
  }

  List<Place> candidates() {
    return reading.candidates;
  }

  /** The state that the words themselves indicate (<em>Egyptian resort</em>), or null. */
  String ownCountry() {
    return reading.country;
  }

  String rule() {
    return reading.rule;
  }

  /** The mention of a town or owner within its words, or null. */
  Mention inner() {
    return inner;
  }

  /** The place that the words name, or null if unresolved. */
  Place place() {
    return place;
  }

  /** The place that gives its coordinates: the place itself, or else the town in its name, or null. */
  Place ground() {
    return place != null || inner == null ? place : inner.place();
  }

  /** Whether it is a building that only bears the name of a place and may be elsewhere: <em>Berlin hotel</em>. */
  boolean isNamedAfter() {
    return place == null && inner != null;
  }

  PlaceKind kind() {
    return place == null ? reading.kind : place.kind();
  }

  /** Whether it names a town, or a city-state: <em>Singapore</em>. */
  boolean isTown() {
    return kind() == PlaceKind.CITY
        || reading.candidates.stream().anyMatch(known -> known.kind() == PlaceKind.CITY && known.isCapital());
  }

  /** Whether it is a place in its own right, unlike a building or an organisation. */
  boolean isPlaceName() {
    return reading.source == Source.PLACE;
  }

  boolean isMedium() {
    return reading.source == Source.MEDIUM;
  }

  /** Whether it names a town or a site. */
  boolean isTownOrSite() {
    return isTown() || kind() == PlaceKind.SITE;
  }

  String name() {
    return place == null ? reading.name : place.name();
  }

  String country() {
    return ground() == null ? reading.country : ground().country();
  }
}
