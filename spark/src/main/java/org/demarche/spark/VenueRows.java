package org.demarche.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.uima.jcas.JCas;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.NegotiationVenue;

/** Where they meet. */
final class VenueRows {

  static final String COLUMNS = Spans.COLUMNS + ", name STRING, kind STRING, country STRING, latitude DOUBLE, "
      + "longitude DOUBLE, geonames_id STRING, format STRING, within STRING, events ARRAY<STRUCT<" + Spans.COLUMNS
      + ">>, rule STRING";

  private VenueRows() {
  }

  static List<Row> of(JCas jcas) {
    return jcas.select(NegotiationVenue.class).map(VenueRows::row).toList();
  }

  private static Row row(NegotiationVenue venue) {
    // As in the other exports: if both are 0, they have not been set.
    boolean unset = venue.getLatitude() == 0 && venue.getLongitude() == 0;
    NegotiationVenue within = Arguments.first(venue, ArgumentRole.WITHIN, NegotiationVenue.class);
    return Spans.row(venue, venue.getName(), venue.getKind(), venue.getCountry(), unset ? null : venue.getLatitude(),
        unset ? null : venue.getLongitude(), venue.getGeonamesId(), venue.getFormat(),
        within == null ? null : within.getName(),
        Arguments.all(venue, ArgumentRole.EVENT).stream().map(event -> Spans.row(event)).toArray(Row[]::new),
        venue.getRule());
  }
}
