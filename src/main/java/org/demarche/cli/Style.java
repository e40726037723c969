package org.demarche.cli;

/** How tags are shown: in colours, or in brackets. */
enum Style {
  /** Brackets and plain text. */
  PLAIN,
  /** The colours of ANSI terminals. */
  ANSI;

  private static final String ESCAPE = "\u001B[";

  /** The text in a colour, given as SGR parameters ({@code 1;31}); without colours the unchanged text. */
  String paint(String sgr, String text) {
    return this == PLAIN || sgr.isEmpty() || text.isEmpty() ? text : ESCAPE + sgr + "m" + text + ESCAPE + "0m";
  }
}
