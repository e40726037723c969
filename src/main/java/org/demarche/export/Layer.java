package org.demarche.export;

import java.util.Locale;
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

/** The kinds of annotations shown to readers, in the order in which a page offers them. */
public enum Layer {
  EVENT("Events", DiplomaticEvent.class, true),
  ACTOR("Actors", Actor.class, true),
  ROLE("Offices", SpeakerRole.class, false),
  VENUE("Venues", NegotiationVenue.class, true),
  STATEMENT("Statements", Statement.class, true),
  SOURCE("Sources", Source.class, false),
  CUE("Attribution", StatementCue.class, false),
  HEDGE("Hedges", HedgeCue.class, true),
  HEDGED("Hedged clauses", HedgedStatement.class, false),
  DATELINE("Datelines", Dateline.class, false);

  private final String label;
  private final Class<? extends Annotation> type;
  private final boolean shown;

  Layer(String label, Class<? extends Annotation> type, boolean shown) {
    this.label = label;
    this.type = type;
    this.shown = shown;
  }

  String label() {
    return label;
  }

  /** The annotation type. */
  public Class<? extends Annotation> type() {
    return type;
  }

  /** Whether the layer is switched on when the page is opened. */
  boolean isShown() {
    return shown;
  }

  /** Its name in lower case: the class of its elements in a page, and its label in a terminal. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A description of an annotation in a few words. */
  static String note(Annotation annotation) {
    if (annotation instanceof Actor a) {
      return note("actor", a.getName(), a.getKind(), a.getCountry(), a.getRule());
    } else if (annotation instanceof SpeakerRole a) {
      return note("office", null, a.getCategory(), a.getCountry(), a.getRule());
    } else if (annotation instanceof Source a) {
      return note("source", a.getName(), a.getAnonymous() ? "anonymous" : null, null, a.getRule());
    } else if (annotation instanceof StatementCue a) {
      return note("attribution", null, a.getStance(), null, a.getRule());
    } else if (annotation instanceof Statement a) {
      return note("statement", EventMention.speaker(a), a.getKind(), null, a.getRule());
    } else if (annotation instanceof NegotiationVenue a) {
      return note("venue", a.getName(), a.getKind(), a.getCountry(), a.getRule());
    } else if (annotation instanceof HedgeCue a) {
      return note("hedge", null, a.getCategory(), String.format(Locale.ROOT, "strength %.2f", a.getStrength()),
          a.getRule());
    } else if (annotation instanceof HedgedStatement a) {
      return note("hedged", null, a.getCategory(), String.format(Locale.ROOT, "certainty %.2f", a.getCertainty()),
          a.getRule());
    } else if (annotation instanceof DiplomaticEvent a) {
      return note("event", null, a.getCategory(), DisplayText.ofCode(a.getStatus()), a.getRule());
    }
    return annotation instanceof Dateline a ? note("dateline", a.getPlace(), null, a.getDate(), a.getRule()) : "";
  }

  private static String note(String what, String name, String code, String more, String rule) {
    StringBuilder note = new StringBuilder(what);
    note.append(name == null ? "" : ": " + name);
    note.append(code == null ? "" : (name == null ? ": " : ", ") + DisplayText.ofCode(code));
    note.append(more == null || more.isEmpty() ? "" : ", " + more);
    return note.append(rule == null ? "" : " · " + rule).toString();
  }
}
