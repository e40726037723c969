package org.demarche.export;

import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.NegotiationVenue;

/**
 * A place or medium of an event.
 *
 * @param name
 *          the canonical name, or the words of the text if there is none
 * @param kind
 *          SITE, CITY, REGION, COUNTRY or VIRTUAL, or null
 * @param country
 *          ISO 3166-1 alpha-3, or null
 * @param latitude
 *          degrees north, NaN if unknown
 * @param longitude
 *          degrees east, NaN if unknown
 * @param geonamesId
 *          the id in GeoNames, or null
 * @param format
 *          BILATERAL, MULTILATERAL, HOSTED, NEUTRAL or REMOTE, or null
 * @param annotation
 *          where the text names it
 */
record EventPlace(String name, String kind, String country, double latitude, double longitude, String geonamesId,
    String format, Annotation annotation) {

  private static final List<String> KINDS = List.of("SITE", "CITY", "REGION", "COUNTRY", "VIRTUAL");

  static EventPlace of(Annotation annotation) {
    if (annotation instanceof NegotiationVenue venue) {
      boolean unset = venue.getLatitude() == 0 && venue.getLongitude() == 0;
      return new EventPlace(DisplayText.or(venue.getName(), DisplayText.of(venue)), venue.getKind(), venue.getCountry(),
          unset ? Double.NaN : venue.getLatitude(), unset ? Double.NaN : venue.getLongitude(), venue.getGeonamesId(),
          venue.getFormat(), venue);
    }
    return new EventPlace(DisplayText.of(annotation), null, null, Double.NaN, Double.NaN, null, null, annotation);
  }

  /** Whether the coordinates of the place are known. */
  boolean isLocated() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /** What identifies the place. */
  String key() {
    return geonamesId != null ? geonamesId : name;
  }

  /** How wide the place is: the least for a site. */
  int breadth() {
    return kind == null ? KINDS.size() : KINDS.indexOf(kind);
  }
}
