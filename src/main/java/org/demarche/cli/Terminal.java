package org.demarche.cli;

/**
 * What is known of the terminal. Java cannot tell a terminal from a pipe for each stream, so {@code bin/demarche} does,
 * in system properties; without them nothing is a terminal.
 */
final class Terminal {

  /** Whether standard output is a terminal. */
  static final boolean OUT = Boolean.getBoolean("demarche.stdout.terminal");
  /** Whether standard error is a terminal. */
  static final boolean ERR = Boolean.getBoolean("demarche.stderr.terminal");
  /** The number of columns; 80 where it is not known. */
  static final int WIDTH = Math.max(40, Integer.getInteger("demarche.columns", 80));

  private Terminal() {
  }

  /** Whether to colour standard output by default (see no-color.org). */
  static boolean colours() {
    String noColor = System.getenv("NO_COLOR");
    return OUT && (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }
}
