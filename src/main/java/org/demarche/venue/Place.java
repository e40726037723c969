package org.demarche.venue;

/**
 * A place of the gazetteer.
 *
 * @param id
 *          the id of its row
 * @param name
 *          its canonical name
 * @param country
 *          the alpha-3 code of the state that contains it, or null if it lies in several
 * @param region
 *          the unit below the state that contains it: the id of a region, or for a site the name of its city; null if
 *          unknown
 * @param latitude
 *          NaN for parts of the world and if unknown
 * @param population
 *          0 if unknown
 * @param isCapital
 *          whether it is the capital of a state
 * @param geonamesId
 *          its id in GeoNames, or null
 */
record Place(String id, String name, PlaceKind kind, String country, String region, double latitude, double longitude,
    long population, boolean isCapital, String geonamesId) {

  /** Whether this is a part of the world, such as Europe, rather than a place on the map. */
  boolean isPartOfTheWorld() {
    return kind == PlaceKind.REGION && Double.isNaN(latitude);
  }
}
