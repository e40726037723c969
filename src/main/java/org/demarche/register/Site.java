package org.demarche.register;

/**
 * A place of an act, as one document names it.
 *
 * @param name
 *          the canonical name
 * @param kind
 *          SITE, CITY, REGION, COUNTRY or VIRTUAL; null if it is unknown
 * @param country
 *          ISO 3166-1 alpha-3; null if it is unknown
 * @param latitude
 *          degrees north; NaN if unknown
 * @param longitude
 *          degrees east; NaN if unknown
 */
public record Site(String name, String kind, String country, double latitude, double longitude) {

  /** Two places that are nearer than this are one, in degrees: about 20 km. */
  private static final double NEAR = 0.2;

  private boolean isWide() {
    return "COUNTRY".equals(kind) || "REGION".equals(kind);
  }

  private boolean isLocated() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /** Whether two places are one: the same name, or close to each other. */
  boolean isSame(Site other) {
    boolean isNear = isLocated() && other.isLocated() && !isWide() && !other.isWide()
        && Math.abs(latitude - other.latitude) < NEAR && Math.abs(longitude - other.longitude) < NEAR;
    return isNear || name.equalsIgnoreCase(other.name) && !isOtherCountry(other);
  }

  /** Whether one place cannot be the other or lie in it. */
  boolean isElsewhere(Site other) {
    boolean mayHold = (isWide() || other.isWide()) && !isOtherCountry(other);
    return !isSame(other) && !mayHold && !"VIRTUAL".equals(kind) && !"VIRTUAL".equals(other.kind)
        && (isOtherCountry(other) || isLocated() && other.isLocated());
  }

  private boolean isOtherCountry(Site other) {
    return country != null && other.country != null && !country.equals(other.country);
  }
}
