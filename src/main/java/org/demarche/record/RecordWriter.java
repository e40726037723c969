package org.demarche.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.syntax.DocumentView;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Coreference;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;

/** Writes the records of a document into its CAS. */
final class RecordWriter {

  private final JCas jcas;
  private final DocumentView view;
  private final Actors actors;
  private final Disputes disputes = new Disputes();
  private final RecordTables tables;
  private final Traits traits;

  RecordWriter(JCas jcas, DocumentView view, RecordTables tables, Topics topics) {
    this.jcas = jcas;
    this.view = view;
    this.tables = tables;
    actors = Actors.of(jcas, view);
    traits = new Traits(tables, topics, actors);
  }

  /** Adds the records, each with its mentions and what they say together, and the steps that joined the mentions. */
  void write(List<Group> groups) {
    List<Mention> mentions = groups.stream().flatMap(group -> group.mentions().stream())
        .sorted(Comparator.comparingInt(Mention::index)).toList();
    Participants participants = new Participants(actors);
    Map<Mention, List<Annotation>> remarks = Remarks.of(jcas, view, tables, mentions);
    Map<Group, List<Participant>> sides = new LinkedHashMap<>();
    groups.forEach(group -> sides.put(group, traits.ofSides(group, participants.of(group))));
    Implied implied = new Implied(sides, new Claims(actors, tables));
    Map<Group, EventRecord> records = new LinkedHashMap<>();
    for (Group group : groups) {
      EventRecord record = record(group, implied.of(group));
      Arguments.addAll(record, ArgumentRole.STATEMENT, group.mentions().stream()
          .flatMap(mention -> remarks.getOrDefault(mention, List.of()).stream()).distinct().toList());
      record.addToIndexes();
      records.put(group, record);
      group.mentions().forEach(mention -> addReason(group, mention));
    }
    new Relations(tables, records).add();
  }

  private EventRecord record(Group group, List<Participant> sides) {
    Mention telling = telling(group);
    EventRecord record = new EventRecord(jcas, telling.event().getBegin(), telling.event().getEnd());
    String status = Outlook.of(group.mentions());
    DiplomaticEvent typical = group.mentions().stream().filter(mention -> mention.status().equals(status))
        .map(Mention::event).findFirst().orElse(telling.event());
    record.setCategory(telling.category());
    record.setMode(telling.event().getMode());
    record.setPlover(typical.getPlover());
    record.setCameo(typical.getCameo());
    record.setQuad(typical.getQuad());
    record.setStatus(status.isEmpty() ? null : status);
    record.setDate(date(group));
    record.setSalience(Salience.of(group));
    record.setRule(group.mentions().size() == 1 ? "record.mention" : "record.mentions");
    Arguments.addAll(record, ArgumentRole.MENTION, group.mentions().stream().map(Mention::event).toList());
    sides.stream().filter(side -> isIndexed(side.annotation()))
        .forEach(side -> Arguments.add(record, side.role(), side.annotation()));
    Arguments.addAll(record, ArgumentRole.VENUE, venues(group).stream().filter(this::isIndexed).toList());
    for (ArgumentRole role : List.of(ArgumentRole.TIME, ArgumentRole.STATEMENT)) {
      Arguments.addAll(record, role, group.mentions().stream()
          .flatMap(mention -> Arguments.all(mention.event(), role).stream()).distinct().filter(this::isIndexed)
          .toList());
    }
    traits.addTo(record, group, sides);
    disputes.addTo(record, group);
    double firmest = group.mentions().stream().filter(mention -> mention.status().equals(status))
        .mapToDouble(mention -> mention.event().getCertainty()).max().orElse(telling.event().getCertainty());
    record.setCertainty(record.getDisputed() ? firmest / 2 : firmest);
    return record;
  }

  /** Whether an annotation is in the document: events of other programs may lead to others. */
  private boolean isIndexed(Annotation annotation) {
    boolean isInText = 0 <= annotation.getBegin() && annotation.getBegin() <= annotation.getEnd();
    return isInText && jcas.select(annotation.getType()).at(annotation.getBegin(), annotation.getEnd())
        .anyMatch(indexed -> indexed == annotation);
  }

  /** The mention that says most: participants, place and time; the first of several. */
  private static Mention telling(Group group) {
    Mention telling = group.first();
    for (Mention mention : group.mentions()) {
      telling = says(mention) > says(telling) ? mention : telling;
    }
    return telling;
  }

  private static int says(Mention mention) {
    long named = mention.sides().stream().filter(side -> side.standing() != Participant.Standing.VAGUE).count();
    return (int) (2 * named) + mention.places().size() + (mention.date().isEmpty() ? 0 : 1);
  }

  /** The most precise date of any mention; null if none has one. */
  private static String date(Group group) {
    String date = "";
    for (Mention mention : group.mentions()) {
      date = Dates.isNarrower(mention.date(), date) ? mention.date() : date;
    }
    return date.isEmpty() ? null : date;
  }

  /** The places, each once, by their fullest words. */
  private static List<Annotation> venues(Group group) {
    Map<String, Annotation> venues = new LinkedHashMap<>();
    for (Mention mention : group.mentions()) {
      for (Place place : mention.places()) {
        venues.merge(place.name(), place.annotation(), RecordWriter::longer);
      }
    }
    return new ArrayList<>(venues.values());
  }

  private static Annotation longer(Annotation one, Annotation other) {
    return other.getEnd() - other.getBegin() > one.getEnd() - one.getBegin() ? other : one;
  }

  private void addReason(Group group, Mention mention) {
    Group.Reason reason = group.reason(mention);
    if (reason != null) {
      Coreference step = new Coreference(jcas, mention.event().getBegin(), mention.event().getEnd());
      Arguments.add(step, ArgumentRole.EVENT, mention.event());
      Arguments.add(step, ArgumentRole.ANTECEDENT, reason.antecedent().event());
      step.setRule(reason.rule());
      step.addToIndexes();
    }
  }
}
