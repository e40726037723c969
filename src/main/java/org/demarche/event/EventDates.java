package org.demarche.event;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.DocumentDay;
import org.demarche.event.CalendarDate.Unit;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/**
 * Dates the events of a document by linking them to time expressions. If the CAS contains time expressions from another
 * engine (HeidelTime or SUTime), those are used instead of our own.
 */
final class EventDates {

  /** How many sentences before it <em>the next day</em> looks back for a day. */
  private static final int BACK = 3;

  private final JCas jcas;
  private final DocumentView view;
  private final SharedTimes sharing;
  private final SpokenActs spoken;
  private final DocumentDay today;
  private final TimeFinder finder;
  private final ForeignTimes foreign;
  private final Map<SentenceView, List<TimeMention>> times = new HashMap<>();
  private final Map<SentenceView, TimeOwners> owners = new HashMap<>();
  private final Map<SentenceView, List<Annotation>> entities = new HashMap<>();
  private final Map<SentenceView, List<Span>> people = new HashMap<>();

  /**
   * Prepares for the events of a document.
   *
   * @param today
   *          the day of the document
   * @param triggers
   *          the words that stand for events
   */
  EventDates(JCas jcas, DocumentView view, EventTables tables, DocumentDay today, Set<Word> triggers) {
    this.jcas = jcas;
    this.view = view;
    this.sharing = new SharedTimes(tables, triggers);
    this.spoken = new SpokenActs(jcas, view, tables.classes());
    this.today = today;
    this.finder = new TimeFinder(tables, today.isKnown() ? new CalendarDate(today.day(), Unit.DAY) : null);
    this.foreign = new ForeignTimes(jcas, view);
    for (NamedEntity entity : jcas.select(NamedEntity.class)) {
      if ("DATE".equals(entity.getValue()) || "TIME".equals(entity.getValue())) {
        SentenceView sentence = view.sentenceAt(entity.getBegin());
        if (sentence != null) {
          entities.computeIfAbsent(sentence, key -> new ArrayList<>(2)).add(entity);
        }
      }
    }
    for (Actor actor : jcas.select(Actor.class)) {
      if (ActorKind.PERSON.name().equals(actor.getKind())) {
        SentenceView sentence = view.sentenceAt(actor.getBegin());
        people.computeIfAbsent(sentence, key -> new ArrayList<>(2)).add(Span.of(actor));
      }
    }
  }

  /** Links an event to its time expression, if there is one. */
  void addTo(DiplomaticEvent event, Word trigger) {
    TimeUse use = owners(trigger).of(trigger);
    if (use != null) {
      add(event, use, trigger);
      return;
    }
    Word cue = spoken.cue(trigger);
    use = cue == null ? null : owners(cue).of(cue);
    if (use != null) {
      add(event, use, cue);
    } else if (today.isKnown() && spoken.isByAuthor(trigger)) {
      event.setDate(today.day().toString());
    }
  }

  private TimeOwners owners(Word word) {
    return owners.computeIfAbsent(word.sentence(), key -> new TimeOwners(sharing, uses(key)));
  }

  /**
   * Gives an event a time.
   *
   * @param word
   *          the word whose time it is: the trigger of the event, or the cue by which the act is said
   */
  private void add(DiplomaticEvent event, TimeUse use, Word word) {
    if (use.time() == null) {
      event.setDate(use.value());
      Arguments.add(event, ArgumentRole.TIME, use.annotation());
      return;
    }
    TimeMention time = use.time();
    TimeOwners owner = owners(word);
    Word verb = word.isVerb() ? dating(word, use) : use.isModifier() ? null : owner.verb(word);
    boolean isFuture = owner.isAhead(use) || ClauseTime.isFuture(verb, word, verb != null && owner.isHeld(verb));
    CalendarDate date = isFuture ? time.future() : time.past();
    if (date == null && time.future() != null) {
      return;
    }
    if (time.daysAfter() != null) {
      CalendarDate base = lastDay(time, word.sentence());
      date = base == null ? null : base.plus(time.daysAfter(), Unit.DAY);
    }
    event.setDate(date == null ? null : date.toString());
    Arguments.add(event, ArgumentRole.TIME, annotation(time, word.sentence()));
  }

  /** The verb whose tense tells on which side of today a time is: <em>met on May 9 to mend ties</em>. */
  private static Word dating(Word verb, TimeUse use) {
    Word above = verb.head();
    boolean isLent = above != null && above.isVerb() && verb.is(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)
        && new Clause(verb).isInfinitive() && !use.head().isUnder(verb) && new Clause(above).tense() == Tense.PAST;
    return isLent ? above : verb;
  }

  private List<TimeUse> uses(SentenceView sentence) {
    return foreign.isEmpty() ? times(sentence).stream().map(TimeUse::of).toList() : foreign.in(sentence);
  }

  private List<TimeMention> times(SentenceView sentence) {
    List<TimeMention> known = times.get(sentence);
    if (known == null) {
      List<Span> names = people.getOrDefault(sentence, List.of());
      known = finder.find(sentence).stream().filter(time -> time.first() != time.last()
          || names.stream().noneMatch(name -> name.overlaps(time.span()))).toList();
      times.put(sentence, known);
    }
    return known;
  }

  /** The last day named before a time, in its sentence or the ones before; null if there is none. */
  private CalendarDate lastDay(TimeMention time, SentenceView sentence) {
    for (int i = sentence.index(); i >= 0 && i > sentence.index() - BACK; i--) {
      List<TimeMention> before = times(view.sentences().get(i));
      for (int k = before.size() - 1; k >= 0; k--) {
        TimeMention other = before.get(k);
        boolean isBefore = other.first().begin() < time.first().begin();
        if (isBefore && other.past() != null && other.past().unit() == Unit.DAY && other.past().last() == null) {
          return other.past();
        }
      }
    }
    return null;
  }

  private Annotation annotation(TimeMention time, SentenceView sentence) {
    List<Annotation> known = entities.computeIfAbsent(sentence, key -> new ArrayList<>(1));
    for (Annotation entity : known) {
      if (Span.of(entity).covers(time.span())) {
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
