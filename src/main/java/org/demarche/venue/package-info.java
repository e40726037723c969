/**
 * Where they meet: the places and media of meetings, visits and signings. {@link org.demarche.venue.VenueAnnotator} is the
 * engine; {@code VenueGrammar} says which place of a sentence is the venue of an event, {@code PlaceFinder} which words name
 * a place, and {@code PlaceResolver} which place of the {@code Gazetteer} they name.
 */
package org.demarche.venue;
