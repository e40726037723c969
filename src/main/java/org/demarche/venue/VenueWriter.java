package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.Span;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.NegotiationVenue;

/** Writes the venues of a document, and links them to their events and to each other. */
final class VenueWriter {

  /** The maximum number of words between a building named after a place and the place that contains it. */
  private static final int FAR = 3;
  /** The number of venues before and after one that are examined as its container. */
  private static final int NEIGHBOURS = 3;

  private final JCas jcas;
  private final List<DiplomaticEvent> events;
  private final Function<DiplomaticEvent, Set<String>> states;

  /**
   * A writer.
   * the events of the document, indexed by act number
   * @param events
   *          the states of an event's participants
   * @param states
   *          the states of those who take part in an event
   */
  VenueWriter(JCas jcas, List<DiplomaticEvent> events, Function<DiplomaticEvent, Set<String>> states) {
    this.jcas = jcas;
    this.events = events;
    this.states = states;
  }

  /** Writes venues, given in text order. */
  void write(List<Venue> venues) {
    List<NegotiationVenue> written = venues.stream().map(this::written).toList();
    for (int i = 0; i < venues.size(); i++) {
      int outer = outer(venues, i);
      if (outer >= 0) {
        nest(written.get(i), written.get(outer));
      }
    }
    for (int i = 0; i < venues.size(); i++) {
      tie(venues.get(i), written.get(i));
    }
  }

  private NegotiationVenue written(Venue venue) {
    Mention mention = venue.mention();
    Place ground = mention.ground();
    Span span = mention.words().span();
    NegotiationVenue annotation = new NegotiationVenue(jcas, span.begin(), span.end());
    annotation.setName(mention.name());
    annotation.setKind(mention.kind().name());
    annotation.setCountry(mention.country());
    annotation.setLatitude(ground == null ? Double.NaN : ground.latitude());
    annotation.setLongitude(ground == null ? Double.NaN : ground.longitude());
    annotation.setGeonamesId(mention.place() == null ? null : mention.place().geonamesId());
    annotation.setRule(venue.rule());
    annotation.addToIndexes();
    return annotation;
  }

  private void tie(Venue venue, NegotiationVenue annotation) {
    List<String> formats = new ArrayList<>();
    for (Act act : venue.acts()) {
      DiplomaticEvent event = events.get(act.number());
      Arguments.add(annotation, ArgumentRole.EVENT, event);
      Arguments.add(event, ArgumentRole.VENUE, annotation);
      formats.add(VenueFormats.of(venue.mention().kind(), annotation.getCountry(), states.apply(event)));
    }
    annotation.setFormat(VenueFormats.first(formats));
  }

  /** The index of the narrowest wider venue of the same event and sentence, or -1. */
  static int outer(List<Venue> venues, int i) {
    int best = -1;
    for (int k = Math.max(0, i - NEIGHBOURS); k < Math.min(venues.size(), i + NEIGHBOURS + 1); k++) {
      if (k != i && liesIn(venues.get(i), venues.get(k)) && (best < 0
          || venues.get(k).mention().kind().isNarrowerThan(venues.get(best).mention().kind()))) {
        best = k;
      }
    }
    return best;
  }

  private static boolean liesIn(Venue venue, Venue other) {
    Mention inner = venue.mention();
    Mention outer = other.mention();
    boolean agrees = inner.country() == null || outer.country() == null || inner.country().equals(outer.country())
        || inner.isNamedAfter() && outer.first() - inner.last() <= FAR && outer.first() > inner.last();
    return agrees && outer.sentence() == inner.sentence() && inner.kind().isNarrowerThan(outer.kind())
        && venue.acts().stream().anyMatch(other.acts()::contains)
        && !(outer.place() != null && outer.place().isPartOfTheWorld());
  }

  /** Links a venue to the one that contains it, and takes over that one's coordinates if it has none of its own. */
  private static void nest(NegotiationVenue inner, NegotiationVenue outer) {
    Arguments.add(inner, ArgumentRole.WITHIN, outer);
    boolean isElsewhere = outer.getCountry() != null && !outer.getCountry().equals(inner.getCountry());
    if (isElsewhere) {
      inner.setCountry(outer.getCountry());
    }
    if (isElsewhere || Double.isNaN(inner.getLatitude())) {
      inner.setLatitude(outer.getLatitude());
      inner.setLongitude(outer.getLongitude());
    }
  }
}
