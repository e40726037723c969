package org.demarche.venue;

import java.util.List;

/** A way in which a sentence says where an event takes place. Rules keep no state and know nothing of each other. */
interface VenueRule {

  /** The places and media that it gives as venues of an event; the same mention may come twice. */
  List<Candidate> find(EventContext event);
}
