package org.demarche.lexicon;

import java.util.List;

/**
 * A lexicon that cannot be used. The message lists every problem of the table, one per line, each as
 * {@code file:line: what was expected}.
 */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public LexiconException(List<String> problems, Throwable cause) {
    super(String.join("\n", problems), cause);
    this.problems = List.copyOf(problems);
  }

  /** The problems in line order; never empty. */
  public List<String> problems() {
    return problems;
  }
}
