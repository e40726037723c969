package org.demarche.venue;

/** The kinds of venue, from narrowest to widest; the names are the values in the type system. */
enum PlaceKind {
  SITE, CITY, REGION, COUNTRY, VIRTUAL;

  /** Whether a place of this kind can lie in one of another. */
  boolean isNarrowerThan(PlaceKind other) {
    return this != VIRTUAL && other != VIRTUAL && compareTo(other) < 0;
  }
}
