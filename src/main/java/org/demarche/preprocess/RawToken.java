package org.demarche.preprocess;

/**
 * A token of the tokeniser.
 *
 * @param form the input of the tagger and the parser: the plain form of the text from {@code begin} to {@code end}
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
