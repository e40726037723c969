package org.demarche.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.NegotiationVenue;

/** A user's rows, one for each layer, and a story in which each of them changes something. */
public final class OwnRows {

  /** The folder of the rows. */
  public static final Path FOLDER = Path.of("src/test/resources/org/demarche/own");

  /** The story. */
  public static final String STORY = """
      STRELSAU (LW) - Norway palavered with Poland at Bellerive Castle on Friday.

      The landammann rejected the plan. By some reckonings, the plan cost two years.

      The minister harrumphed that the harbour council would pay. Envoys of Ruritania met Ivo Zend.

      Chad lowballd talks with Niger.

      Kenya and Uganda held backroom talks on grazing rights.
      """;

  /** What {@link #found} has of the story with the rows. */
  public static final List<String> ALL = List.of("Bellerive Castle: Schloss Bellerive, CHE", "Lakeside Wire",
      "talks: NEGATED", "talks: TECHNICAL", "own.cue", "own.event", "own.group", "own.hedge", "own.person",
      "own.role", "own.state");

  private OwnRows() {
  }

  /** What the rows have made of a document, in the order of {@link #ALL}. */
  public static List<String> found(JCas jcas) {
    TreeSet<String> found = new TreeSet<>();
    for (TOP annotation : jcas.select(TOP.class)) {
      Feature rule = annotation.getType().getFeatureByBaseName("rule");
      String id = rule == null ? null : annotation.getFeatureValueAsString(rule);
      if (id != null && id.startsWith("own.")) {
        found.add(id);
      }
    }
    jcas.select(Dateline.class).map(Dateline::getAgency).forEach(found::add);
    jcas.select(NegotiationVenue.class).forEach(venue -> found.add(venue.getCoveredText() + ": " + venue.getName()
        + ", " + venue.getCountry()));
    jcas.select(DiplomaticEvent.class).forEach(event -> found.add(event.getCoveredText() + ": " + event.getStatus()));
    jcas.select(EventRecord.class).forEach(record -> found.add(record.getCoveredText() + ": " + record.getLevel()));
    return ALL.stream().filter(found::contains).toList();
  }

  /** The words of all actors. */
  public static List<String> actors(JCas jcas) {
    return jcas.select(Actor.class).map(Actor::getCoveredText).toList();
  }
}
