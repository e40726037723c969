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
 * The names of a document that a recogniser has found, by the heads of their phrases; those of states and peoples by
 * the lexicon where it has found none.
 */
final class RecognisedNames {

  /** What a name may be the name of. */
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

  /** The kind of a name by the labels of OntoNotes, CoNLL or the plain ones; null for one that is no actor's. */
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

  /** What the name with a head may be the name of, or null where it is no name of an actor. */
  Kind kind(Word head) {
    return kinds.get(head);
  }

  /** Whether a word is the head of the name of a place. */
  boolean isPlace(Word head) {
    return places.contains(head);
  }

  /** Whether a word is the head of a name that is no actor's: of a date, an event, a work, a law. */
  boolean isOther(Word head) {
    return others.contains(head);
  }
}
