package org.demarche.event;

import java.util.Set;

/**
 * One thing that a sense needs: a part of the clause or phrase, and what that part must be.
 *
 * @param part
 *          {@code subject}, {@code object}, {@code predicate}, {@code infinitive}, {@code gerund}, {@code clause},
 *          {@code modifier}, {@code possessor}, {@code head}, or a preposition
 * @param kind
 *          what is asked of the part
 * @param lemmas
 *          the lemmas that its head may have, for {@link Kind#WORD}
 */
record Need(String part, Kind kind, Set<String> lemmas) {

  enum Kind {
    /** It is there. */
    ANY,
    /** It is not there. */
    NONE,
    /** It is an actor. */
    ACTOR,
    /** It is an actor, or words for people. */
    PEOPLE,
    /** It is several, by its number or by coordination. */
    SEVERAL,
    /** It is the name of a place. */
    PLACE,
    /** Its head is one of the lemmas. */
    WORD,
    /** Its head, or a modifier of that, is one of the lemmas. */
    PHRASE
  }

  /** Reads {@code object}, {@code no object}, {@code object:actor}, {@code object:people},
   * {@code object:several}, {@code object:place}, {@code object:{class}},
   * {@code object:word,word}, {@code object:~{class}}. */
  static Need parse(String text, WordClasses classes) {
    if (text.startsWith("no ")) {
      return new Need(text.substring(3), Kind.NONE, Set.of());
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new Need(text, Kind.ANY, Set.of());
    }
    String part = text.substring(0, colon);
    String value = text.substring(colon + 1);
    return switch (value) {
      case "actor" -> new Need(part, Kind.ACTOR, Set.of());
      case "several" -> new Need(part, Kind.SEVERAL, Set.of());
      case "place" -> new Need(part, Kind.PLACE, Set.of());
      case "people" -> new Need(part, Kind.PEOPLE, Set.of());
      default -> value.startsWith("~") ? new Need(part, Kind.PHRASE, classes.expand(value.substring(1)))
          : new Need(part, Kind.WORD, classes.expand(value));
    };
  }
}
