package org.demarche.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Chooses the place that each mention denotes: first by the words themselves (<em>Bangor, Maine</em>; <em>the Lebanese
 * city of Tripoli</em>), then by what the document is about, then by how well known a place is.
 */
final class PlaceResolver {

  private static final double CONTAINED = 100;
  private static final double MOST_CONTEXT_BESIDE_STATES = 9;
  private static final double MOST_CONTEXT = 4.5;
  private static final double OWN_NAME = 1;
  private static final double MOST_OWN_NAMES = 3;
  private static final double TOWN = 3;
  private static final double CLEAR_LEAD = 6;
  private static final double SEAT = 4;
  private static final double NEAR = 2.5;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The places that a document's mentions denote, in order; null if unresolved.
   *
   * @param mentions
   *          in text order
   * @param countries
   *          the codes of the states that the document is otherwise about, one per mention
   */
  List<Place> resolve(List<Mention> mentions, List<String> countries) {
    Map<String, Double> named = new HashMap<>();
    Map<String, Double> towns = new HashMap<>();
    countries.forEach(code -> named.merge(code, OWN_NAME, Double::sum));
    Map<String, Place> told = new HashMap<>();
    Neighbourhood around = new Neighbourhood();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Place contained = contained(mention, i + 1 < mentions.size() ? mentions.get(i + 1) : null);
      if (contained != null) {
        told.putIfAbsent(mention.key(), contained);
      }
      boolean isTown = mention.kind() != PlaceKind.SITE;
      Place clear = contained != null ? contained : isTown ? clear(mention.candidates()) : null;
      if (clear != null && clear.country() != null) {
        if (clear.kind() == PlaceKind.COUNTRY || clear.isCapital()) {
          named.merge(clear.country(), OWN_NAME, Double::sum);
        } else {
          towns.merge(clear.country(), TOWN, Double::sum);
        }
        around.add(clear);
      }
    }
    List<Place> chosen = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      chosen.add(choose(mentions.get(i), next, told, place -> Math.min(MOST_OWN_NAMES,
          named.getOrDefault(place.country(), 0.0)) * (place.kind() == PlaceKind.REGION ? 0.3 : 1)
          + towns.getOrDefault(place.country(), 0.0) + (around.isNear(place) ? NEAR : 0)));
    }
    return chosen;
  }

  private Place choose(Mention mention, Mention next, Map<String, Place> told,
      ToDoubleFunction<Place> support) {
    if (mention.source() == Mention.Source.DESCRIPTION) {
      return gazetteer.capital(mention.ownCountry());
    }
    Place contained = contained(mention, next);
    if (contained == null && mention.ownCountry() == null) {
      contained = told.get(mention.key());
    }
    if (contained != null || isBesideOtherCity(mention, next) || isElsewhere(mention, next)) {
      return contained;
    }
    Place best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Place> inTheirCity = gazetteer.namedInTheirCity(mention.key());
    boolean mayBeState = mention.candidates().stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY);
    for (Place place : mention.candidates()) {
      double context = support.applyAsDouble(place);
      double most = mayBeState ? MOST_CONTEXT_BESIDE_STATES : MOST_CONTEXT;
      double score = fame(place) + Math.min(most, context) + (gazetteer.isSeatOfDiplomacy(place) ? SEAT : 0);
      if (score > bestScore && !(context == 0 && inTheirCity.contains(place))) {
        bestScore = score;
        best = place;
      }
    }
    return best;
  }

  /** How well known a place is, other things being equal. */
  private static double fame(Place place) {
    if (place.isPartOfTheWorld()) {
      return CONTAINED / 2;
    }
    return switch (place.kind()) {
      case COUNTRY -> 14;
      case SITE -> 12;
      case REGION -> place.geonamesId() == null && place.region() == null ? 10 : 8.5;
      default -> place.population() == 0 ? 8 : 1.5 * Math.log10(place.population()) + (place.isCapital() ? 3 : 0);
    };
  }

  /** The only place, or by far the best known one, or null. */
  private static Place clear(List<Place> candidates) {
    Place best = null;
    double second = Double.NEGATIVE_INFINITY;
    for (Place place : candidates) {
      if (best == null || fame(place) > fame(best)) {
        second = best == null ? second : fame(best);
        best = place;
      } else {
        second = Math.max(second, fame(place));
      }
    }
    return best != null && fame(best) - second > CLEAR_LEAD ? best : null;
  }

  /** The candidate in the region or state indicated by the words around the mention, or null. */
  private static Place contained(Mention mention, Mention next) {
    List<String> countries = new ArrayList<>(2);
    List<String> regions = new ArrayList<>(2);
    if (mention.ownCountry() != null) {
      countries.add(mention.ownCountry());
    }
    if (next != null && isBeside(mention, next)
        && !next.lastWord().is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)) {
      for (Place place : next.candidates()) {
        if (place.kind() == PlaceKind.COUNTRY) {
          countries.add(place.id());
        } else if (place.kind() == PlaceKind.REGION) {
          if (place.region() != null) {
            regions.add(place.region());
          } else if (place.country() != null) {
            countries.add(place.country());
          }
        } else if (mention.candidates().stream().anyMatch(p -> p.kind() == PlaceKind.SITE)) {
          regions.add(PlaceName.key(place.name()));
        }
      }
    }
    Place best = null;
    for (Place place : mention.candidates()) {
      boolean isIn = place.region() != null && place.kind() != PlaceKind.REGION && (regions.contains(place.region())
          || place.kind() == PlaceKind.SITE && regions.contains(PlaceName.key(place.region())))
          || place.kind() != PlaceKind.COUNTRY && countries.contains(place.country());
      if (isIn && (best == null || place.population() > best.population())) {
        best = place;
      }
    }
    return best;
  }

  /** Whether the text places a site in a city that contains none of its candidates. */
  private static boolean isBesideOtherCity(Mention mention, Mention next) {
    return mention.kind() == PlaceKind.SITE && next != null && next.kind() == PlaceKind.CITY && isBeside(mention, next)
        && mention.candidates().size() > 0 && mention.candidates().get(0).kind() == PlaceKind.SITE
        && next.candidates().stream().noneMatch(city -> mention.candidates().stream()
            .anyMatch(site -> Objects.equals(city.country(), site.country())));
  }

  /**
   * Whether the text places a town in a state or region that contains none of its candidates: <em>Cairo, Illinois</em>.
   */
  private static boolean isElsewhere(Mention mention, Mention next) {
    if (mention.kind() != PlaceKind.CITY || mention.candidates().isEmpty()) {
      return false;
    }
    if (mention.ownCountry() != null) {
      return true;
    }
    Word inside = next == null ? null : next.lastWord();
    return inside != null && inside.is(Relation.APPOSITION, Relation.NOUN_ADVERBIAL) && mention.contains(inside.head())
        && isBeside(mention, next) && next.candidates().stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY
            || place.kind() == PlaceKind.REGION && place.region() != null);
  }

  /** Whether a mention directly follows another, with a comma, a bracket or <em>in</em> in between. */
  private static boolean isBeside(Mention mention, Mention next) {
    if (next.sentence() != mention.sentence() || next.first() - mention.last() > 4 || next.first() <= mention.last()
        + 1) {
      return false;
    }
    for (int i = mention.last() + 1; i < next.first(); i++) {
      Word word = mention.sentence().words().get(i);
      boolean isBetween = word.form().equals(",") || word.form().equals("(") || word.pos().equals("IN")
          || word.pos().equals("DT") || word.isAdjective();
      if (!isBetween) {
        return false;
      }
    }
    Word second = mention.sentence().words().get(mention.last() + 1);
    return second.form().equals(",") || second.form().equals("(") || second.lower().equals("in");
  }
}
