package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;

/**
 * One thing that a sense asks for: a part of the clause or phrase, and what that part must be.
 *
 * @param part
 *          {@code subject}, {@code object}, {@code predicate}, {@code infinitive}, {@code clause}, {@code passive},
 *          {@code modifier}, {@code possessor}, {@code head}, or a preposition
 * @param kind
 *          what is asked of the part
 * @param lemmas
 *          the lemmas that its head may have, for {@link Kind#WORD} and {@link Kind#PHRASE}
 */
record FrameSlot(String part, Kind kind, Set<String> lemmas) {

  static final String OBJECT = "object";

  enum Kind {
    /** It is there. */
    ANY(2),
    /** It is not there. */
    NONE(2),
    /** It is an actor. */
    ACTOR(3),
    /** It is an actor, or words for people. */
    PEOPLE(3),
    /** It is several, by its number or by coordination. */
    SEVERAL(3),
    /** It is the name of a place. */
    PLACE(3),
    /** Its head is one of the lemmas. */
    WORD(4),
    /** Its head, or a modifier of that, is one of the lemmas. */
    PHRASE(4);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    /** How much this asks for. */
    int weight() {
      return weight;
    }
  }

  /**
   * Reads a slot as the tables write it: {@code object}, {@code no object}, {@code object:actor}, {@code
   * object:people}, {@code object:several}, {@code object:place}, {@code object:{class}}, {@code object:word,word},
   * {@code object:~{class}}.
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
