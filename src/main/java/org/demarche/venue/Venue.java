package org.demarche.venue;

import java.util.List;

/**
 * A mention that is a venue.
 *
 * @param rule
 *          the row that established it
 * @param acts
 *          the events that take place there, at least one
 */
record Venue(Mention mention, String rule, List<Act> acts) {
}
