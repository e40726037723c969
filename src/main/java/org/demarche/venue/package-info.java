/**
 * Where they meet: the places and media of meetings, visits and signings. {@link org.demarche.venue.VenueAnnotator} is
 * the engine. {@code PlaceReader} finds the words that name a place of the {@code Gazetteer}; {@code VenueGrammar}
 * holds the ordered rules that decide which of them is the venue of an event; {@code VenueWriter} writes the results.
 * What other sentences say of the place of the same act is for the records.
 */
package org.demarche.venue;
