package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.KnownNames;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.EntityLabel;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;

/** Whom a document knows: the actors that the layers below have marked, and names; by the heads of their phrases. */
final class ActorStanding {

  private static final String AND = " and ";
  private static final Set<String> NAMES = Set.of("GPE", "ORG", "NORP", "PERSON");
  private static final Set<String> NATIONS = Set.of("GPE", "NORP");
  private static final Set<String> POLITICAL = Set.of("STATE", "GOVERNMENT", "ARMED_GROUP");
  private static final Set<String> PRIVATE = Set.of("BUS", "MED", "EDU", "CRM", "HLH", "AGR");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC", "FACILITY");

  /** The sentences from which on a text is a whole story. */
  private static final int STORY = 12;

  private final Set<String> officials;
  private final Map<Word, Actor> actors = new HashMap<>();
  private final Map<String, Actor> byLastName = new HashMap<>();
  /** The mentions of each name in the order of the text. */
  private final Map<String, List<Actor>> byName = new HashMap<>();
  private final Map<Word, String> names = new HashMap<>();
  private final Set<Word> places = new HashSet<>();
  private final Set<Word> others = new HashSet<>();
  private final boolean isStory;
  private Boolean hasPolitical;

  ActorStanding(JCas jcas, DocumentView view, WordClasses classes, KnownNames known) {
    officials = classes.words("officials");
    isStory = view.sentences().size() >= STORY;
    List<Span> datelines = jcas.select(Dateline.class).map(Span::of).toList();
    for (Actor actor : jcas.select(Actor.class)) {
      Word head = view.headOf(Span.of(actor));
      if (head != null && !inDateline(datelines, head)) {
        byLastName.putIfAbsent(head.form(), actor);
        byName.computeIfAbsent(actor.getName(), name -> new ArrayList<>(1)).add(actor);
        actors.merge(head, actor, (a, b) -> a.getEnd() - a.getBegin() >= b.getEnd() - b.getBegin() ? a : b);
      }
    }
    List<EntityLabel> labels = EntityLabel.of(jcas);
    for (EntityLabel name : labels) {
      Word head = view.headOf(name.span());
      if (head != null) {
        addName(head, label(name.value()), inDateline(datelines, head));
      }
    }
    if (labels.stream().noneMatch(name -> NATIONS.contains(name.value()))) {
      addKnownNames(view, datelines, known);
    }
  }

  /** The label of OntoNotes for one of the plain or CoNLL classes. */
  private static String label(String value) {
    return switch (value) {
      case "LOCATION" -> "GPE";
      case "ORGANIZATION", "ORGANISATION" -> "ORG";
      case "PER" -> "PERSON";
      default -> value;
    };
  }

  private void addKnownNames(DocumentView view, List<Span> datelines, KnownNames known) {
    for (SentenceView sentence : view.sentences()) {
      for (PhraseMatcher.Match<NamedActor> match : known.statesAndBodiesIn(sentence.words())) {
        NamedActor name = match.values().get(0);
        Word head = !name.isState() ? null : sentence.headOf(sentence.words().get(match.begin()).span()
            .to(sentence.words().get(match.end() - 1).span()));
        if (head != null) {
          addName(head, name.use() == NamedActor.Use.DEMONYM ? "NORP" : "GPE", inDateline(datelines, head));
        }
      }
    }
  }

  private void addName(Word head, String value, boolean inDateline) {
    if (!NAMES.contains(value)) {
      others.add(head);
    } else if (!inDateline) {
      names.putIfAbsent(head, value);
    }
    if (PLACES.contains(value)) {
      places.add(head);
    }
  }

  private static boolean inDateline(List<Span> datelines, Word word) {
    return datelines.stream().anyMatch(dateline -> dateline.overlaps(word.span()));
  }

  /** The actor that is marked with this head, or null. */
  Actor marked(Word head) {
    return actors.get(head);
  }

  /** The actor that a name is known for elsewhere in the document, where it is not marked here: <em>Putin-Trump summit</em>; or null. */
  Actor elsewhere(Word name) {
    return name.isName() && !actors.containsKey(name) ? byLastName.get(name.form()) : null;
  }

  /**
   * The two parties that words such as <em>the two countries</em> stand for, at their last mentions before; empty where they
   * are not known. The layer of references names such words after both.
   */
  List<Actor> members(Actor pair) {
    String name = pair.getName();
    for (int and = name == null ? -1 : name.indexOf(AND); and > 0; and = name.indexOf(AND, and + 1)) {
      Actor one = before(pair, name.substring(0, and));
      Actor other = one == null ? null : before(pair, name.substring(and + AND.length()));
      if (other != null) {
        return one.getBegin() < other.getBegin() ? List.of(one, other) : List.of(other, one);
      }
    }
    return List.of();
  }

  private Actor before(Actor actor, String name) {
    List<Actor> mentions = byName.getOrDefault(name, List.of());
    int low = 0;
    for (int high = mentions.size(); low < high;) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).getBegin() < actor.getBegin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : mentions.get(low - 1);
  }

  /** What a name is by the recogniser of names; the empty string where it is none. */
  String nameKind(Word head) {
    return names.getOrDefault(head, "");
  }

  /** Whether a word is the head of a marked actor or of a name. */
  boolean isActor(Word head) {
    return actors.containsKey(head) || names.containsKey(head) && (head.isName() || head.isAdjective());
  }

  /** Whether a word is the head of the name of a place. */
  boolean isPlace(Word head) {
    return places.contains(head);
  }

  /** Whether a word is the head of a name that is no actor's: of a date, an event, a work, a law. */
  boolean isOtherName(Word head) {
    return others.contains(head);
  }

  /** Whether a word is the name of one person. */
  boolean isPerson(Word head) {
    Actor actor = actors.get(head);
    return head.pos().equals("NNP")
        && ("PERSON".equals(names.get(head)) || actor != null && "PERSON".equals(actor.getKind()));
  }

  /** Whether a word is the head of a marked actor that is a person. */
  boolean isOneOfPeople(Word head) {
    Actor actor = actors.get(head);
    return actor != null && "PERSON".equals(actor.getKind());
  }

  /** Whether a word is the head of a political actor: not of a private person or a firm. */
  boolean isPolitical(Word head) {
    Actor actor = actors.containsKey(head) ? actors.get(head) : elsewhere(head);
    if (actor == null) {
      return actors.isEmpty() && names.containsKey(head) || isBodyOfPolitical(head);
    }
    return POLITICAL.contains("" + actor.getKind()) || (actor.getSector() == null ? actor.getCountry() != null
        : !PRIVATE.contains(actor.getSector()));
  }

  /** Whether a word for officials or their bodies has the name of a political actor before it: <em>the NATO-Russia Council</em>. */
  private boolean isBodyOfPolitical(Word head) {
    return officials.contains(head.lemma())
        && new NounPhrase(head).modifiers().stream().anyMatch(m -> actors.containsKey(m) ? isPolitical(m) : NATIONS.contains(nameKind(m)));
  }

  /**
   * Whether a word is the head of a place or nation, or of an actor of whom it is not known that he is private. A whole story
   * tells which of its people are of a state or hold an office; a sentence or two need not.
   */
  boolean mayBePolitical(Word head) {
    Actor actor = actors.containsKey(head) ? actors.get(head) : elsewhere(head);
    if (actor == null) {
      return NATIONS.contains(nameKind(head));
    }
    return actor.getSector() == null ? !head.isPronoun() && (!isStory || actor.getCountry() != null) : !PRIVATE.contains(actor.getSector());
  }

  /** Whether a layer below has marked somebody of the press: to talk to it is an interview. */
  boolean isPress(Word head) {
    Actor actor = actors.get(head);
    return actor != null && "MED".equals(actor.getSector());
  }

  /** Whether a layer below has marked a private actor: a firm, a newspaper, a criminal, or a body of unknown kind. */
  boolean isPrivate(Word head) {
    Actor actor = actors.get(head);
    return actor != null && (actor.getSector() == null ? "ORGANISATION".equals(actor.getKind()) && actor.getCountry() == null
        : PRIVATE.contains(actor.getSector()));
  }

  /** Whether the document has any political actor. */
  boolean hasPolitical() {
    if (hasPolitical == null) {
      hasPolitical = actors.isEmpty() ? !names.isEmpty() : actors.keySet().stream().anyMatch(this::isPolitical);
    }
    return hasPolitical;
  }
}
