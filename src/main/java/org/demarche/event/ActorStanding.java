package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Actors;
import org.demarche.entity.KnownNames;
import org.demarche.entity.Sector;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;

/**
 * What is known about the people and bodies that a document names: whether they are actors, political or private,
 * persons or members of the press.
 */
final class ActorStanding {

  /** The number of sentences from which a text counts as a full story. */
  private static final int STORY = 12;

  private final Actors actors;
  private final RecognisedNames names;
  private final Set<String> officials;
  private final boolean isStory;
  private Boolean hasPolitical;

  /** Actors and names outside datelines. */
  ActorStanding(JCas jcas, DocumentView document, WordClasses classes, KnownNames known) {
    this(outsideDatelines(jcas, document), new RecognisedNames(jcas, document, known), classes,
        document.sentences().size());
  }

  ActorStanding(Actors actors, RecognisedNames names, WordClasses classes, int sentences) {
    this.actors = actors;
    this.names = names;
    officials = classes.words("officials");
    isStory = sentences >= STORY;
  }

  private static Actors outsideDatelines(JCas jcas, DocumentView document) {
    List<Span> datelines = jcas.select(Dateline.class).map(Span::of).toList();
    return Actors.of(jcas.select(Actor.class).filter(actor -> {
      Word head = document.headOf(Span.of(actor));
      return head != null && !RecognisedNames.isIn(datelines, head);
    }).toList(), document);
  }

  /** Whether the document is long enough to say who its people are. */
  boolean isStory() {
    return isStory;
  }

  /** The actor annotated with this head, or null. */
  Actor marked(Word head) {
    return actors.headedBy(head);
  }

  /**
   * The actor that a name denotes elsewhere in the document, if it is not annotated here (<em>Putin-Trump summit</em>),
   * or null.
   */
  Actor elsewhere(Word name) {
    return name.isName() && marked(name) == null ? actors.firstHeadedBy(name.form()) : null;
  }

  private Actor markedOrElsewhere(Word head) {
    Actor marked = marked(head);
    return marked != null ? marked : elsewhere(head);
  }

  /** The kind that the named-entity recogniser gave to a name, or null if it is not a name. */
  RecognisedNames.Kind nameKind(Word head) {
    return names.kind(head);
  }

  /** Whether a word is the head of an actor annotation or of a name. */
  boolean isActor(Word head) {
    return marked(head) != null || names.kind(head) != null && (head.isName() || head.isAdjective());
  }

  /** Whether a word is the head of an actor annotation for a state. */
  boolean isState(Word head) {
    return marked(head) != null && ActorKind.of(marked(head).getKind()) == ActorKind.STATE;
  }

  /** Whether a word is the head of a place name. */
  boolean isPlace(Word head) {
    return names.isPlace(head);
  }

  /** Whether a word is the head of a name that does not denote an actor: a date, an event, a work or a law. */
  boolean isOtherName(Word head) {
    return names.isOther(head);
  }

  /** Whether a word is the name of a single person. */
  boolean isPerson(Word head) {
    return head.pos().equals("NNP") && (names.kind(head) == RecognisedNames.Kind.PERSON || isOneOfPeople(head));
  }

  /** Whether a word is the head of an actor annotation for a person. */
  boolean isOneOfPeople(Word head) {
    return Actors.isPerson(marked(head));
  }

  /** Whether a word is the head of a political actor, as opposed to a private person or a firm. */
  boolean isPolitical(Word head) {
    Actor actor = markedOrElsewhere(head);
    if (actor == null) {
      return actors.isEmpty() && names.kind(head) != null || isBodyOfPolitical(head);
    }
    return isPowerful(ActorKind.of(actor.getKind()))
        || (actor.getSector() == null ? actor.getCountry() != null : !hasPrivateSector(actor));
  }

  private static boolean isPowerful(ActorKind kind) {
    return kind == ActorKind.STATE || kind == ActorKind.GOVERNMENT || kind == ActorKind.ARMED_GROUP;
  }

  private static boolean hasPrivateSector(Actor actor) {
    Sector sector = Sector.of(actor.getSector());
    return sector != null && sector.isPrivate();
  }

  /**
   * Whether a word for officials or their bodies is preceded by the name of a political actor: <em>the NATO-Russia
   * Council</em>.
   */
  private boolean isBodyOfPolitical(Word head) {
    return officials.contains(head.lemma()) && new NounPhrase(head).modifiers().stream()
        .anyMatch(modifier -> marked(modifier) != null ? isPolitical(modifier) : isNation(modifier));
  }

  private boolean isNation(Word head) {
    return names.kind(head) == RecognisedNames.Kind.NATION;
  }

  /**
   * Whether a word is the head of a place or nation, or of an actor that is not known to be private. A full story says
   * which of its people belong to a state or hold an office; a sentence or two need not.
   */
  boolean mayBePolitical(Word head) {
    Actor actor = markedOrElsewhere(head);
    if (actor == null) {
      return isNation(head);
    }
    return actor.getSector() == null ? !head.isPronoun() && (!isStory || actor.getCountry() != null)
        : !hasPrivateSector(actor);
  }

  /** Whether an earlier layer has annotated a member of the press: talking to one is an interview. */
  boolean isPress(Word head) {
    Actor actor = marked(head);
    return actor != null && Sector.of(actor.getSector()) == Sector.MED;
  }

  /**
   * Whether an earlier layer has annotated a private actor: a firm, a newspaper, a criminal, or a body of unknown kind.
   */
  boolean isPrivate(Word head) {
    Actor actor = marked(head);
    return actor != null && (actor.getSector() == null
        ? ActorKind.of(actor.getKind()) == ActorKind.ORGANISATION && actor.getCountry() == null
        : hasPrivateSector(actor));
  }

  /** Whether the document has any political actor. */
  boolean hasPolitical() {
    if (hasPolitical == null) {
      boolean found = actors.isEmpty() && !names.isEmpty();
      for (Word head : actors.heads()) {
        found = found || isPolitical(head);
      }
      hasPolitical = found;
    }
    return hasPolitical;
  }
}
