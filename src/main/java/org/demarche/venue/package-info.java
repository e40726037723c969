/**
 * Where they meet: the places and media of meetings, visits and signings. {@link org.demarche.venue.VenueAnnotator} is
 * the engine. {@code PlaceReader} finds the words that name a place of the {@code Gazetteer}; {@code VenueGrammar}
 * holds the ordered rules that decide which of them is the venue of an event; {@code VenueCarryOver} gives events
 * without a venue that of a nearby event; {@code VenueWriter} writes the results.
 */
package org.demarche.venue;
