package org.demarche.cli;

import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgeCue;
import org.demarche.type.HedgedStatement;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.Source;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/** The types as they are shown in the text; of several colours at one place that of the last one here wins. */
enum Tag {
  DATELINE("dateline", Dateline.class, "2"),
  STATEMENT("statement", Statement.class, "32"),
  HEDGED("hedged", HedgedStatement.class, ""),
  SOURCE("source", Source.class, "1;36"),
  ACTOR("actor", Actor.class, "36"),
  ROLE("role", SpeakerRole.class, "35"),
  CUE("cue", StatementCue.class, "33"),
  VENUE("venue", NegotiationVenue.class, "1;34"),
  HEDGE("hedge", HedgeCue.class, "4;33"),
  EVENT("event", DiplomaticEvent.class, "1;31");

  private final String label;
  private final Class<? extends Annotation> type;
  private final String sgr;

  Tag(String label, Class<? extends Annotation> type, String sgr) {
    this.label = label;
    this.type = type;
    this.sgr = sgr;
  }

  String label() {
    return label;
  }

  Class<? extends Annotation> type() {
    return type;
  }

  /** The colour, as the parameters of SGR; empty where it has none of its own. */
  String sgr() {
    return sgr;
  }
}
