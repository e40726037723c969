package org.demarche.role;

import java.util.BitSet;

/** Which characters of a text stand in quotation marks. A quotation ends with its paragraph. */
final class Quotes {

  private final BitSet quoted = new BitSet();

  Quotes(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u201C') {
        inside = true;
      } else if (c == '\u201D') {
        inside = false;
      } else if (c == '"') {
        inside = !inside;
      } else if (c == '\n') {
        inside = false;
      } else if (inside) {
        quoted.set(i);
      }
    }
  }

  boolean contains(int offset) {
    return quoted.get(offset);
  }
}
