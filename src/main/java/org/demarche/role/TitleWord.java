package org.demarche.role;

import java.util.List;
import org.demarche.lexicon.LexicalItem;
import org.demarche.syntax.Word;

/**
 * A word as a title may have it: a plural that is tagged as a name has the lemma of its singular:
 * <em>Presidents</em> Ruiz and Keller.
 */
record TitleWord(Word word) implements LexicalItem {

  private static final String PLURAL_NAME = "NNPS";

  /** The words of a sentence, or of a part of it. */
  static List<TitleWord> of(List<Word> words) {
    return words.stream().map(TitleWord::new).toList();
  }

  @Override
  public String form() {
    return word.form();
  }

  @Override
  public String lower() {
    return word.lower();
  }

  @Override
  public String pos() {
    return word.pos();
  }

  @Override
  public String lemma() {
    String lemma = word.lemma();
    boolean isPlural = PLURAL_NAME.equals(word.pos()) && lemma.equals(word.lower()) && lemma.endsWith("s")
        && !lemma.endsWith("ss");
    if (!isPlural) {
      return lemma;
    }
    return lemma.endsWith("ies") ? lemma.substring(0, lemma.length() - 3) + "y"
        : lemma.substring(0, lemma.length() - 1);
  }
}
