package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;

/**
 * Which events an export shows.
 *
 * @param mentions
 *          whether each mention is an event of its own, as if there were no records
 * @param minSalience
 *          the least salience of a record, from 0 to 1
 * @param minCertainty
 *          the least certainty of an event, from 0 to 1
 */
public record RecordChoice(boolean mentions, double minSalience, double minCertainty) {

  /** All records. */
  public static final RecordChoice ALL = new RecordChoice(false, 0, 0);

  /**
   * The events of a document by first mention, numbered from 1: its records, or its mentions where it has none or these
   * are asked for.
   */
  List<EventMention> of(JCas jcas) {
    List<EventMention> all = EventMention.all(jcas);
    List<EventRecord> records = mentions ? List.of() : jcas.select(EventRecord.class).asList();
    List<EventMention> events = records.isEmpty() ? all : grouped(records, all);
    List<EventMention> chosen = new ArrayList<>();
    for (EventMention event : events) {
      if (event.salience() >= minSalience && event.certainty() >= minCertainty) {
        chosen.add(event.numbered(chosen.size() + 1));
      }
    }
    return chosen;
  }

  private static List<EventMention> grouped(List<EventRecord> records, List<EventMention> all) {
    Map<Annotation, EventMention> byAnnotation = new HashMap<>();
    all.forEach(mention -> byAnnotation.put(mention.annotation(), mention));
    List<EventMention> grouped = new ArrayList<>();
    for (EventRecord record : records) {
      List<EventMention> mentions = Arguments.all(record, ArgumentRole.MENTION).stream().map(byAnnotation::get)
          .filter(mention -> mention != null).sorted(Comparator.comparingInt(EventMention::number)).toList();
      grouped.add(EventMention.of(grouped.size() + 1, record, mentions));
    }
    grouped.sort(Comparator.comparingInt(event -> event.mentions().get(0).number()));
    return grouped;
  }
}
