package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Words that may name a place, or a medium. */
final class Mention {

  /** How the words were recognised. */
  enum Source {
    /** The gazetteer, or an entity of a kind that is a place. */
    PLACE,
    /** An organisation: a place only where something happens at it. */
    ORGANISATION,
    /** A noun for a building with the name of its owner: <em>Egyptian embassy</em>. */
    BUILDING,
    /** A noun for a place: <em>Qatari capital</em>. */
    DESCRIPTION,
    /** A medium: <em>video link</em>. */
    MEDIUM
  }

  private final SentenceView sentence;
  private final int first;
  private final int last;
  private final Source source;
  private final PlaceKind kind;
  private final String name;
  private final List<Place> candidates;
  private final Mention inner;
  private final String country;
  private final String rule;

  private Place place;

  /**
   * A mention.
   *
   * @param first
   *          the index of its first word
   * @param last
   *          the index of its last word
   * @param kind
   *          the kind where no candidate gives it
   * @param name
   *          the name where no candidate gives it
   * @param inner
   *          the mention of a town or owner in its words, or null
   * @param country
   *          the code of the state that the words themselves give, or null
   * @param rule
   *          the row that recognised it, or null
   */
  Mention(SentenceView sentence, int first, int last, Source source, PlaceKind kind, String name, List<Place> candidates,
      Mention inner, String country, String rule) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.source = source;
    this.kind = kind;
    this.name = name;
    this.candidates = candidates;
    this.inner = inner;
    this.country = country;
    this.rule = rule;
  }

  SentenceView sentence() {
    return sentence;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  Word firstWord() {
    return sentence.words().get(first);
  }

  Word lastWord() {
    return sentence.words().get(last);
  }

  Span span() {
    return new Span(firstWord().begin(), lastWord().end());
  }

  /** The key of its words. */
  String key() {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(sentence.words().get(i).form()).append(' ');
    }
    return PlaceName.key(text);
  }

  boolean contains(Word word) {
    return word.sentence() == sentence && word.index() >= first && word.index() <= last;
  }

  Source source() {
    return source;
  }

  List<Place> candidates() {
    return candidates;
  }

  String rule() {
    return rule;
  }

  /** The place that the resolver chose, or null where it is not known. */
  Place place() {
    return place;
  }

  /** The place itself, or else the town that gives it its name, or null: where it is on the map. */
  Place ground() {
    return place != null || inner == null ? place : inner.place();
  }

  /** Whether it is a building that only bears the name of a place, which may lie elsewhere: <em>Berlin hotel</em>. */
  boolean isNamedAfter() {
    return place == null && inner != null;
  }

  /** The mention of a town or owner in its words, or null. */
  Mention inner() {
    return inner;
  }

  void resolve(Place chosen) {
    place = chosen;
  }

  PlaceKind kind() {
    return place == null ? kind : place.kind();
  }

  /** Whether it names a town, or a state that is one: <em>Singapore</em>. */
  boolean isTown() {
    return kind() == PlaceKind.CITY
        || candidates.stream().anyMatch(place -> place.kind() == PlaceKind.CITY && place.isCapital());
  }

  String name() {
    return place == null ? name : place.name();
  }

  String country() {
    return ground() == null ? country : ground().country();
  }

  /** The state that the words themselves give (<em>Egyptian resort</em>), or null. */
  String ownCountry() {
    return country;
  }
}
