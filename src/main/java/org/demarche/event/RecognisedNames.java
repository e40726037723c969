package org.demarche.event;

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
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Dateline;

/**
 * The names found by the named-entity recogniser, by the heads of their phrases; if it found none, the names of states
 * and peoples in the lexicon.
 */
final class RecognisedNames {

  /** What a name may denote. */
  enum Kind {
    PERSON, ORGANISATION, NATION
  }

  private final Map<Word, Kind> kinds = new HashMap<>();
  private final Set<Word> places = new HashSet<>();
  private final Set<Word> others = new HashSet<>();

  RecognisedNames(JCas jcas, DocumentView document, KnownNames known) {
    List<Span> datelines = jcas.select(Dateline.class).map(Span::of).toList();
    boolean hasNations = false;
    for (EntityLabel label : EntityLabel.of(jcas)) {
      Word head = document.headOf(label.span());
      Kind kind = kind(label.value());
      hasNations |= kind == Kind.NATION;
      if (head != null) {
        add(head, kind, isPlace(label.value()), isIn(datelines, head));
      }
    }
    if (!hasNations) {
      document.sentences().forEach(sentence -> addKnownNames(sentence, datelines, known));
    }
  }

  /** The kind of a name from its OntoNotes, CoNLL or plain label; null if it does not denote an actor. */
  private static Kind kind(String label) {
    return switch (label) {
      case "GPE", "LOCATION", "NORP" -> Kind.NATION;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> Kind.ORGANISATION;
      case "PERSON", "PER" -> Kind.PERSON;
      default -> null;
    };
  }

  private static boolean isPlace(String label) {
    return switch (label) {
      case "GPE", "LOCATION", "LOC", "FAC", "FACILITY" -> true;
      default -> false;
    };
  }

  private void addKnownNames(SentenceView sentence, List<Span> datelines, KnownNames known) {
    for (PhraseMatcher.Match<NamedActor> match : known.statesAndBodiesIn(sentence.words())) {
      NamedActor name = match.values().get(0);
      Word head = !name.isState() ? null : sentence.headOf(sentence.words().get(match.begin()).span()
          .to(sentence.words().get(match.end() - 1).span()));
      if (head != null) {
        add(head, Kind.NATION, name.use() != NamedActor.Use.DEMONYM, isIn(datelines, head));
      }
    }
  }

  private void add(Word head, Kind kind, boolean isPlace, boolean isInDateline) {
    if (kind == null) {
      others.add(head);
    } else if (!isInDateline) {
      kinds.putIfAbsent(head, kind);
    }
    if (isPlace) {
      places.add(head);
    }
  }

  static boolean isIn(List<Span> datelines, Word word) {
    return datelines.stream().anyMatch(dateline -> dateline.overlaps(word.span()));
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** What the name with this head may denote, or null if it does not denote an actor. */
  Kind kind(Word head) {
    return kinds.get(head);
  }

  /** Whether a word is the head of a place name. */
  boolean isPlace(Word head) {
    return places.contains(head);
  }

  /** Whether a word is the head of a name that does not denote an actor: a date, an event, a work or a law. */
  boolean isOther(Word head) {
    return others.contains(head);
  }
}
