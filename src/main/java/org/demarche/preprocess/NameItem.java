package org.demarche.preprocess;

import java.util.Locale;
import org.demarche.lexicon.LexicalItem;

/** A word before it is tagged, as known names are looked up in. */
record NameItem(String form, String lower) implements LexicalItem {

  static NameItem of(String form) {
    return new NameItem(form, form.toLowerCase(Locale.ROOT));
  }

  @Override
  public String lemma() {
    return lower;
  }

  @Override
  public String pos() {
    return "";
  }
}
