package org.demarche.record;

import java.util.Locale;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.NegotiationVenue;

/** A place or medium of an act; kind and country may be null. */
record Place(Annotation annotation, String name, String kind, String country) {

  static Place of(Annotation annotation) {
    if (annotation instanceof NegotiationVenue venue) {
      String name = venue.getName() == null ? venue.getCoveredText() : venue.getName();
      return new Place(venue, name.toLowerCase(Locale.ROOT), venue.getKind(), venue.getCountry());
    }
    return new Place(annotation, annotation.getCoveredText().toLowerCase(Locale.ROOT), null, null);
  }

  boolean isMedium() {
    return "VIRTUAL".equals(kind);
  }

  /** Whether an act cannot be at both places: they are of one kind and have different names, or lie in two states. */
  boolean excludes(Place other) {
    if (name.equals(other.name)) {
      return false;
    }
    return isMedium() != other.isMedium() || kind != null && kind.equals(other.kind)
        || country != null && other.country != null && !country.equals(other.country);
  }
}
