package org.demarche.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.EntityTables;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;

/** Events of trees that are written by hand. */
final class EventTrees {

  static final EntityTables ENTITIES = EntityTables.read(EntityTables.BUILT_IN);
  static final EventTables TABLES = new EventTables(EventTables.BUILT_IN, ENTITIES.calendar());

  private EventTrees() {
  }

  /** A document with an actor over each of the words of states: <em>Iran</em> is the state of Iran. */
  static JCas document(String states, String... sentences) {
    JCas jcas = TreeBuilder.sentences(sentences);
    Arrays.stream(states.split(" ")).filter(state -> !state.isEmpty())
        .forEach(state -> actor(jcas, state, ActorKind.STATE, Sector.GOV, MentionKind.STATE));
    return jcas;
  }

  /** Adds an actor over the first words of a form. */
  static Actor actor(JCas jcas, String words, ActorKind kind, Sector sector, MentionKind mention) {
    int begin = jcas.getDocumentText().indexOf(words);
    return new ActorWriter(jcas).add(new Span(begin, begin + words.length()), new Identity(words, kind, null,
        sector), mention,
        "test");
  }

  /**
   * The events of a document in the order of the text, a line each: {@code met CONSULT meeting PARTY=France
   * PARTY=Iran}.
   */
  static List<String> events(JCas jcas) {
    DocumentView document = TreeBuilder.view(jcas);
    EventFinder finder = new EventFinder(TABLES, standing(jcas, document));
    List<Event> events = finder.find(document.sentences());
    return events.stream().map(event -> line(document, event)).toList();
  }

  static ActorStanding standing(JCas jcas, DocumentView document) {
    return new ActorStanding(jcas, document, TABLES.classes(), ENTITIES.names());
  }

  static ParticipantResolver resolver(JCas jcas, DocumentView document) {
    return new ParticipantResolver(standing(jcas, document), TABLES.classes());
  }

  private static String line(DocumentView document, Event event) {
    Trigger trigger = event.trigger();
    String participants = event.participants().stream().map(p -> " " + p.role() + "=" + p.head().form())
        .collect(Collectors.joining());
    return document.text(trigger.span()) + " " + trigger.frame().category() + " " + trigger.mode() + participants;
  }
}
