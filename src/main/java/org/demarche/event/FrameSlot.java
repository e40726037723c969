package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;

/**
 * One condition of a sense: a part of the clause or phrase, and what that part must be.
 *
 * @param part
 *          {@code subject}, {@code object}, {@code predicate}, {@code infinitive}, {@code clause}, {@code passive},
 *          {@code modifier}, {@code possessor}, {@code head}, or a preposition
 * @param kind
 *          what the part must be
 * @param lemmas
 *          the lemmas allowed as its head, for {@link Kind#WORD} and {@link Kind#PHRASE}
 */
record FrameSlot(String part, Kind kind, Set<String> lemmas) {

  static final String OBJECT = "object";

  enum Kind {
    /** It is present. */
    ANY(2),
    /** It is absent. */
    NONE(2),
    /** It is an actor. */
    ACTOR(3),
    /** It is an actor or a word for people. */
    PEOPLE(3),
    /** It is plural or coordinated. */
    SEVERAL(3),
    /** It is a place name. */
    PLACE(3),
    /** Its head is one of the lemmas. */
    WORD(4),
    /** Its head, or a modifier of its head, is one of the lemmas. */
    PHRASE(4);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    /** How specific this slot is. */
    int weight() {
      return weight;
    }
  }

  /**
   * Parses a slot in table notation: {@code object}, {@code no object}, {@code object:actor}, {@code object:people},
   * {@code object:several}, {@code object:place}, {@code object:{class}}, {@code object:word,word}, {@code
   * object:~{class}}.
   */
  static FrameSlot parse(String text, WordClasses classes) {
    if (text.startsWith("no ")) {
      return new FrameSlot(text.substring(3), Kind.NONE, Set.of());
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new FrameSlot(text, Kind.ANY, Set.of());
    }
    String part = text.substring(0, colon);
    String value = text.substring(colon + 1);
    return switch (value) {
      case "actor" -> new FrameSlot(part, Kind.ACTOR, Set.of());
      case "several" -> new FrameSlot(part, Kind.SEVERAL, Set.of());
      case "place" -> new FrameSlot(part, Kind.PLACE, Set.of());
      case "people" -> new FrameSlot(part, Kind.PEOPLE, Set.of());
      default -> value.startsWith("~") ? new FrameSlot(part, Kind.PHRASE, words(value.substring(1), classes))
          : new FrameSlot(part, Kind.WORD, words(value, classes));
    };
  }

  private static Set<String> words(String list, WordClasses classes) {
    return classes.expand(List.of(list.split(",")));
  }
}
