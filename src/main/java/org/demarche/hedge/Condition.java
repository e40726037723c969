package org.demarche.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;

/**
 * Syntactic conditions on the context of a cue: {@link SyntacticTest}s separated by blanks, all of which must hold.
 * {@code a|b} holds if one of them does, {@code !a} if it does not; a colon introduces the words that the test is
 * about, separated by commas: {@code that-clause|infinitive !subject:it,there}. A word in braces stands for the class
 * of words of that name.
 */
final class Condition {

  private record Literal(SyntacticTest test, Set<String> words, boolean wanted) {
    boolean holds(Occurrence occurrence) {
      return test.holds(occurrence, words) == wanted;
    }
  }

  private final List<List<Literal>> clauses;

  private Condition(List<List<Literal>> clauses) {
    this.clauses = clauses;
  }

  /**
   * Parses a condition; null yields one that always holds.
   *
   * @throws IllegalArgumentException
   *           if there is no such test or class of words
   */
  static Condition parse(String text, WordClasses classes) {
    List<List<Literal>> clauses = new ArrayList<>();
    for (String clause : text == null ? List.<String>of() : List.of(text.split(" +"))) {
      List<Literal> literals = new ArrayList<>();
      for (String literal : clause.split("\\|")) {
        boolean wanted = !literal.startsWith("!");
        String[] parts = literal.substring(wanted ? 0 : 1).split(":", 2);
        Set<String> words = parts.length == 1 ? Set.of() : classes.expand(List.of(parts[1].split(",")));
        literals.add(new Literal(SyntacticTest.named(parts[0]), words, wanted));
      }
      clauses.add(List.copyOf(literals));
    }
    return new Condition(List.copyOf(clauses));
  }

  boolean holds(Occurrence occurrence) {
    for (List<Literal> clause : clauses) {
      boolean holds = false;
      for (Literal literal : clause) {
        if (literal.holds(occurrence)) {
          holds = true;
          break;
        }
      }
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  /** Whether a test is among those that must hold. */
  boolean asksFor(SyntacticTest test) {
    return clauses.stream().anyMatch(c -> c.size() == 1 && c.get(0).test == test && c.get(0).wanted);
  }
}
