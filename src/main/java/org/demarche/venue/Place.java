package org.demarche.venue;

/**
 * A place of the gazetteer.
 *
 * @param id
 *          the id of its row
 * @param name
 *          its canonical name
 * @param country
 *          the state it lies in, as an alpha-3 code, or null where it lies in several
 * @param region
 *          what it lies in below the state: the id of a region, or of a site the name of its city; null where unknown
 * @param latitude
 *          NaN for parts of the world and where unknown
 * @param population
 *          0 where unknown
 * @param isCapital
 *          whether it is the seat of a state
 * @param geonamesId
 *          its id in GeoNames, or null
 */
record Place(String id, String name, PlaceKind kind, String country, String region, double latitude, double longitude,
    long population, boolean isCapital, String geonamesId) {

  /** Whether this is a part of the world, such as Europe, and no place on a map. */
  boolean isPartOfTheWorld() {
    return kind == PlaceKind.REGION && Double.isNaN(latitude);
  }
}
