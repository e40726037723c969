package org.demarche.preprocess;

/**
 * A token of the tokeniser.
 *
 * @param form what the tagger and the parser are to see: the plain form of the text from {@code begin} to {@code end}
 */
record RawToken(String form, int begin, int end) {

  boolean touches(RawToken next) {
    return end == next.begin;
  }

  boolean startsUpper() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean startsLower() {
    return Character.isLowerCase(form.codePointAt(0));
  }
}
