package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;

/** A mention that is a venue, of one event or more. */
final class Venue {

  private final Mention mention;
  private final String rule;
  private final List<Act> acts = new ArrayList<>(2);

  Venue(Mention mention, String rule) {
    this.mention = mention;
    this.rule = rule;
  }

  Mention mention() {
    return mention;
  }

  String rule() {
    return rule;
  }

  List<Act> acts() {
    return acts;
  }

  void add(Act act) {
    if (!acts.contains(act)) {
      acts.add(act);
    }
  }
}
