package org.demarche.venue;

/** The kinds of venues, from the narrowest to the widest; the names are the values of the type system. */
enum PlaceKind {
  SITE, CITY, REGION, COUNTRY, VIRTUAL;

  /** Whether a place of this kind can lie in one of the other. */
  boolean isNarrowerThan(PlaceKind other) {
    return this != VIRTUAL && other != VIRTUAL && compareTo(other) < 0;
  }
}
