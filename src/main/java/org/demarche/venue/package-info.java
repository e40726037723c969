/**
 * Where they meet: the places and media of meetings, visits and signings. {@link org.demarche.venue.VenueAnnotator} is
 * the engine. {@code PlaceReader} says which words name a place of the {@code Gazetteer}; {@code VenueGrammar} holds
 * the rules, in order, that say which of them is the venue of an event; {@code VenueCarryOver} gives events without one
 * that of an event nearby; {@code VenueWriter} writes them all.
 */
package org.demarche.venue;
