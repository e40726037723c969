package org.demarche.venue;

import java.util.List;

/** One way in which a sentence says where an event takes place. Rules are stateless and independent of each other. */
interface VenueRule {

  /** The places and media found as venues of an event; may contain a mention twice. */
  List<Candidate> find(EventContext event);
}
