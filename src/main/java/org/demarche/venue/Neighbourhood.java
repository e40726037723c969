package org.demarche.venue;

import java.util.HashSet;
import java.util.Set;

/**
 * The towns and sites that a document clearly names, as cells of a grid of one degree. Of two towns with one name, the
 * one near another place of the document is the likelier.
 */
final class Neighbourhood {

  private record Cell(long latitude, long longitude) {
  }

  private final Set<Cell> cells = new HashSet<>();

  /** Adds a place; states, regions and places without coordinates are left out. */
  void add(Place place) {
    if (isPoint(place)) {
      cells.add(cell(place, 0, 0));
    }
  }

  /** Whether a town or site is in the cell of another place, or beside it: at most some two hundred kilometres away. */
  boolean isNear(Place place) {
    if (!isPoint(place)) {
      return false;
    }
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        if (cells.contains(cell(place, north, east))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPoint(Place place) {
    return (place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.SITE) && !Double.isNaN(place.latitude());
  }

  private static Cell cell(Place place, int north, int east) {
    return new Cell((long) Math.floor(place.latitude()) + north, (long) Math.floor(place.longitude()) + east);
  }
}
