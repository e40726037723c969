package org.demarche.lexicon;

import java.util.Locale;

/**
 * A word without an analysis, for looking up phrases in text that is not tagged: its lemma is its form in lower case.
 *
 * @param form
 *          the word as written
 * @param lower
 *          the word in lower case
 */
public record PlainWord(String form, String lower) implements LexicalItem {

  /** A word as written. */
  public static PlainWord of(String form) {
    return new PlainWord(form, form.toLowerCase(Locale.ROOT));
  }

  @Override
  public String lemma() {
    return lower;
  }

  /** Empty: no part of speech is known. */
  @Override
  public String pos() {
    return "";
  }
}
