package org.demarche.event;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.DocumentDay;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/**
 * Dates the events of a document by linking them to time expressions. If the CAS contains Timex annotations from
 * another engine (HeidelTime or SUTime), those are used instead of our own.
 */
final class EventDates {

  private record Anchored(TimeMention time, Annotation annotation, String value, Word head, Word anchor) {
  }

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VBG");

  private final JCas jcas;
  private final TimeFinder finder;
  private final Map<SentenceView, List<Anchored>> bySentence = new HashMap<>();
  private final Map<SentenceView, List<Annotation>> entities = new HashMap<>();
  private final boolean hasTimex;

  EventDates(JCas jcas, DocumentView view, EventTables tables, DocumentDay today) {
    this.jcas = jcas;
    this.finder = new TimeFinder(tables, today.isKnown() ? new CalendarDate(today.day(), Unit.DAY) : null);
    this.hasTimex = addTimexes(view);
    for (NamedEntity entity : jcas.select(NamedEntity.class)) {
      if ("DATE".equals(entity.getValue()) || "TIME".equals(entity.getValue())) {
        SentenceView sentence = view.sentenceAt(entity.getBegin());
        if (sentence != null) {
          entities.computeIfAbsent(sentence, key -> new ArrayList<>(2)).add(entity);
        }
      }
    }
  }

  private boolean addTimexes(DocumentView view) {
    boolean found = false;
    for (Type type : jcas.getTypeSystem().getProperlySubsumedTypes(jcas.getCasType(Annotation.type))) {
      Feature value = type.getFeatureByBaseName("timexValue");
      if (value == null || !type.getShortName().startsWith("Timex")) {
        continue;
      }
      for (Annotation timex : jcas.<Annotation>getAnnotationIndex(type)) {
        Word head = view.headOf(Span.of(timex));
        if (head != null) {
          found = true;
          bySentence.computeIfAbsent(head.sentence(), key -> new ArrayList<>(2))
              .add(new Anchored(null, timex, timex.getStringValue(value), head, anchor(head)));
        }
      }
    }
    return found;
  }

  /** Links an event to the time expression of its clause, if there is one. */
  void addTo(DiplomaticEvent event, Word trigger) {
    List<Anchored> times = hasTimex ? bySentence.getOrDefault(trigger.sentence(), List.of())
        : bySentence.computeIfAbsent(trigger.sentence(), this::find);
    Word verb = trigger.isVerb() ? trigger : anchor(trigger.head());
    Anchored best = null;
    for (Anchored time : times) {
      Word noun = noun(time.head());
      if (noun == trigger) {
        best = time;
        break;
      }
      boolean ofClause = noun == null && verb != null && time.anchor() == verb;
      if (ofClause && (best == null || verb == trigger)) {
        best = time;
      }
    }
    if (best == null) {
      return;
    }
    String date = best.value();
    Annotation target = best.annotation();
    if (best.time() != null) {
      boolean future = verb != null && isFuture(verb, trigger);
      CalendarDate resolved = future ? best.time().future() : best.time().past();
      date = resolved == null ? null : resolved.toString();
      target = annotation(best.time(), trigger.sentence());
    }
    event.setDate(date);
    Arguments.add(event, ArgumentRole.TIME, target);
  }

  private static boolean isFuture(Word verb, Word trigger) {
    Clause clause = new Clause(verb);
    boolean isPresent = verb == trigger && PRESENT.contains(verb.pos())
        && clause.auxiliaries().stream().allMatch(word -> PRESENT.contains(word.pos()) && word.hasLemma("be"));
    return clause.modal() != null || clause.isInfinitive() || isPresent && clause.ownSubject() != null;
  }

  /**
   * The noun that a time expression modifies (<em>last week's talks, the 2015 accord</em>), or null if it modifies a
   * clause.
   */
  private static Word noun(Word time) {
    boolean ofNoun = time.is(Relation.POSSESSOR, Relation.COMPOUND, Relation.NUMBER, Relation.MODIFIER)
        && time.head() != null && time.head().isNoun();
    return ofNoun ? time.head() : null;
  }

  private List<Anchored> find(SentenceView sentence) {
    List<Anchored> found = new ArrayList<>(2);
    for (TimeMention time : finder.find(sentence)) {
      found.add(new Anchored(time, null, null, time.head(), anchor(time.head())));
    }
    return found;
  }

  /** The verb of the clause that contains a word. */
  private static Word anchor(Word word) {
    Word at = word;
    while (at != null && !(at.isVerb() && !at.pos().equals("MD"))) {
      at = at.head();
    }
    return at;
  }

  private Annotation annotation(TimeMention time, SentenceView sentence) {
    List<Annotation> known = entities.computeIfAbsent(sentence, key -> new ArrayList<>(1));
    for (Annotation entity : known) {
      if (Span.of(entity).overlaps(time.span())) {
        return entity;
      }
    }
    NamedEntity added = new NamedEntity(jcas, time.span().begin(), time.span().end());
    added.setValue("DATE");
    added.setIdentifier(time.rule());
    added.addToIndexes();
    known.add(added);
    return added;
  }
}
