package org.demarche.cli;

/**
 * What is known about the terminal. Java cannot tell for each stream whether it is a terminal or a pipe, so
 * {@code bin/demarche} passes that on as system properties; without them, nothing is a terminal.
 */
final class Terminal {

  /** Whether standard output is a terminal. */
  static final boolean OUT = Boolean.getBoolean("demarche.stdout.terminal");
  /** Whether standard error is a terminal. */
  static final boolean ERR = Boolean.getBoolean("demarche.stderr.terminal");
  /** The number of columns; 80 if unknown. */
  static final int WIDTH = Math.max(40, Integer.getInteger("demarche.columns", 80));

  private Terminal() {
  }

  /** Whether to colour standard output by default (see no-color.org). */
  static boolean colours() {
    String noColor = System.getenv("NO_COLOR");
    return OUT && (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }
}
