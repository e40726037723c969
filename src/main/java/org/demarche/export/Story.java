package org.demarche.export;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.DocumentDay;
import org.demarche.entity.DocumentDay.Origin;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;
import org.demarche.type.NegotiationVenue;

/**
 * The facts in event records about the document that they come from.
 *
 * @param id
 *          its id, or a dash if it has none
 * @param title
 *          its title or headline, or null
 * @param date
 *          its date, or null
 * @param dateOrigin
 *          where the date was found: <em>metadata</em> or <em>dateline</em>; null if there is none
 * @param agency
 *          the source among its metadata, else the agency in its dateline, or null
 * @param people
 *          the names of the persons in it
 * @param organisations
 *          the names of the organisations in it
 * @param places
 *          the names of the venues in it
 */
record Story(String id, String title, String date, String dateOrigin, String agency, Names people,
    Names organisations, Names places) {

  /**
   * Names, as each record of a document repeats them: the first {@value #MOST}, so that the records of a long document
   * stay linear in its length.
   *
   * @param first
   *          the first names in the order of the text, each once
   * @param leftOut
   *          the number of others
   */
  record Names(List<String> first, int leftOut) {

    static final int MOST = 50;

    private static Names of(Stream<String> all) {
      Set<String> names = all.filter(name -> name != null && !name.isEmpty())
          .map(DisplayText::oneLine).collect(Collectors.toCollection(LinkedHashSet::new));
      return new Names(names.stream().limit(MOST).toList(), Math.max(0, names.size() - MOST));
    }

    /** All in one field, with the number of those that are left out: {@code A; B; [12 more]}. */
    String joined() {
      return String.join("; ", first) + (leftOut == 0 ? "" : "; [" + leftOut + " more]");
    }
  }

  /** The program that created the records. */
  static final String VERSION = "demarche-0.2.0";

  private static final Set<ActorKind> ORGANISATIONS =
      EnumSet.of(ActorKind.ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.GOVERNMENT);

  static Story of(JCas jcas) {
    String id = ExportFolder.documentId(jcas);
    DocumentDay day = DocumentDay.of(jcas, null);
    String written = first(jcas, Dateline::getDate);
    return new Story(id == null ? "-" : id, DocumentTitle.written(jcas),
        day.isKnown() ? day.day().toString() : written,
        day.isKnown() ? day.origin().label() : written == null ? null : Origin.DATELINE.label(), agency(jcas),
        names(jcas, Set.of(ActorKind.PERSON)), names(jcas, ORGANISATIONS),
        Names.of(jcas.select(NegotiationVenue.class).asList().stream().map(NegotiationVenue::getName)));
  }

  /** The source among the metadata, else the agency of the first dateline that has one. */
  private static String agency(JCas jcas) {
    String source = DocumentDay.field(jcas, DocumentMetadata.SOURCE).findFirst().orElse(null);
    return source == null ? first(jcas, Dateline::getAgency) : source;
  }

  private static String first(JCas jcas, Function<Dateline, String> feature) {
    return jcas.select(Dateline.class).map(feature).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The id of an event: the id of the document, the category, and the offset of its first mention. */
  String eventId(EventMention event) {
    EventMention first = event.mentions().get(0);
    return String.format(Locale.ROOT, "%s_%s_%d", id, first.type(), first.annotation().getBegin());
  }

  private static Names names(JCas jcas, Set<ActorKind> kinds) {
    return Names.of(jcas.select(Actor.class).asList().stream().filter(actor -> isOneOf(kinds, actor))
        .map(Actor::getName));
  }

  private static boolean isOneOf(Set<ActorKind> kinds, Actor actor) {
    ActorKind kind = ActorKind.of(actor.getKind());
    return kind != null && kinds.contains(kind);
  }
}
