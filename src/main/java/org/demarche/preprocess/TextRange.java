package org.demarche.preprocess;

/** A range of the document text, by character offsets. */
record TextRange(int begin, int end) {

  int length() {
    return end - begin;
  }

  /** This range without the white space at its ends; empty, at its beginning, if it contains nothing else. */
  TextRange trim(CharSequence text) {
    int b = begin;
    int e = end;
    while (b < e && isBlank(text.charAt(b))) {
      b++;
    }
    while (e > b && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return b == e ? new TextRange(begin, begin) : new TextRange(b, e);
  }

  /** White space of any kind, no-break spaces, invisible format characters and control characters. */
  static boolean isBlank(char c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return Character.isSpaceChar(c) || c < 0xA0 || c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\u2060'
        || c == '\uFEFF' || c >= '\u202A' && c <= '\u202E';
  }
}
