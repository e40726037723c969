package org.demarche.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;

/**
 * The actors of a document, indexed by word and name. Actors outside all sentences are not included. Later actors are
 * added with {@link #add}; an {@link ActorWriter} with this index does so itself. Building takes time proportional to
 * the number of words in actors, each query constant or logarithmic time. Not thread-safe.
 */
public final class Actors {

  private static final Comparator<Annotation> IN_TEXT = Comparator.comparingInt(Annotation::getBegin)
      .thenComparing(Comparator.comparingInt(Annotation::getEnd).reversed());

  private final DocumentView document;
  private final Map<Word, Actor> first = new HashMap<>();
  private final Map<Word, Actor> smallest = new HashMap<>();
  private final Map<Word, Actor> longestByHead = new HashMap<>();
  private final Map<String, Actor> firstByHeadForm = new HashMap<>();
  private final Map<String, List<Actor>> byName = new HashMap<>();

  private Actors(DocumentView document) {
    this.document = document;
  }

  /** All actors of a document. */
  public static Actors of(JCas jcas, DocumentView document) {
    return of(jcas.select(Actor.class), document);
  }

  /** Some actors of a document, in text order. */
  public static Actors of(Iterable<Actor> some, DocumentView document) {
    Actors actors = new Actors(document);
    some.forEach(actors::add);
    return actors;
  }

  /** Adds an actor after the existing ones. */
  public void add(Actor actor) {
    SentenceView sentence = document.sentenceAt(actor.getBegin());
    if (sentence == null) {
      return;
    }
    Span span = Span.of(actor);
    for (Word word : sentence.words(span)) {
      first.putIfAbsent(word, actor);
      if (span.covers(word.span())) {
        smallest.merge(word, actor, (old, now) -> length(now) <= length(old) ? now : old);
      }
    }
    Word head = sentence.headOf(span);
    if (head != null) {
      longestByHead.merge(head, actor, (old, now) -> length(now) > length(old) ? now : old);
      firstByHeadForm.putIfAbsent(head.form(), actor);
    }
    if (actor.getName() != null) {
      addName(actor);
    }
  }

  private void addName(Actor actor) {
    List<Actor> mentions = byName.computeIfAbsent(actor.getName(), name -> new ArrayList<>(1));
    mentions.add(from(mentions, actor), actor);
  }

  /** Re-indexes an actor under its current name; {@code before} is the previous one, or null. */
  void renamed(Actor actor, String before) {
    List<Actor> mentions = byName.getOrDefault(before, List.of());
    int place = from(mentions, actor) - 1;
    while (place >= 0 && mentions.get(place) != actor && IN_TEXT.compare(mentions.get(place), actor) == 0) {
      place--;
    }
    if (place >= 0 && mentions.get(place) == actor) {
      mentions.remove(place);
    }
    if (actor.getName() != null && document.sentenceAt(actor.getBegin()) != null) {
      addName(actor);
    }
  }

  /** The index of the first mention that follows an actor in the text. */
  private static int from(List<Actor> mentions, Actor actor) {
    int low = 0;
    for (int high = mentions.size(); low < high;) {
      int middle = (low + high) >>> 1;
      if (IN_TEXT.compare(mentions.get(middle), actor) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int length(Actor actor) {
    return actor.getEnd() - actor.getBegin();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return first.isEmpty();
  }

  /** The actor that a word belongs to, or null; if there are several, the one added first. */
  public Actor at(Word word) {
    return first.get(word);
  }

  /** The smallest actor that covers a word, or null; of several of equal length, the one added last. */
  public Actor smallestAt(Word word) {
    return smallest.get(word);
  }

  /** The person that a word belongs to, or null if {@link #at} returns null or another kind of actor. */
  public Actor personAt(Word word) {
    Actor actor = at(word);
    return isPerson(actor) ? actor : null;
  }

  /**
   * The actor whose phrase has a word as its head, or null; the longest of several, the first of several of equal
   * length.
   */
  public Actor headedBy(Word head) {
    return longestByHead.get(head);
  }

  /** The heads of the phrases of all actors, in no particular order. */
  public Iterable<Word> heads() {
    return longestByHead.keySet();
  }

  /**
   * The first actor whose head is a word of this form, case included (<em>Petrov</em> for <em>Ivan Petrov</em>), or
   * null.
   */
  public Actor firstHeadedBy(String form) {
    return firstByHeadForm.get(form);
  }

  /** The mentions with a name, in text order; empty if there are none. */
  public List<Actor> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** The last mention with a name that begins before an offset, or null. */
  public Actor lastBefore(String name, int offset) {
    List<Actor> mentions = byName.getOrDefault(name, List.of());
    int low = 0;
    for (int high = mentions.size(); low < high;) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).getBegin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : mentions.get(low - 1);
  }

  /** Whether an actor is a person; false for null. */
  public static boolean isPerson(Actor actor) {
    return actor != null && ActorKind.PERSON.name().equals(actor.getKind());
  }

  /** Whether an actor is a person by name, not by an office or a pronoun; false for null. */
  public static boolean isNamedPerson(Actor actor) {
    return isPerson(actor) && is(actor, MentionKind.NAME);
  }

  /** Whether an actor is mentioned in a given way; false for null. */
  public static boolean is(Actor actor, MentionKind mention) {
    return actor != null && mention.name().equals(actor.getMention());
  }

  /** The members of a group that has any, and any other annotation itself. */
  public static List<? extends Annotation> each(Annotation participant) {
    List<Actor> members = participant instanceof Actor actor ? members(actor) : List.of();
    return members.isEmpty() ? List.of(participant) : members;
  }

  /**
   * The members of a group whose words do not name them (<em>both countries</em>), in order; empty if there are none.
   */
  public static List<Actor> members(Actor group) {
    return Arguments.all(group, ArgumentRole.MEMBER).stream().filter(Actor.class::isInstance).map(Actor.class::cast)
        .toList();
  }
}
