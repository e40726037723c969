package org.demarche.syntax;

import java.util.List;
import org.demarche.lexicon.LexicalItem;

/**
 * A word with the lemma of its singular, also where a tagger takes a capitalised plural for a name and its lemmatiser
 * leaves it as it is: <em>the Ministers met, Presidents Ruiz and Keller</em>. Only for look-ups of common nouns; the
 * lemma of a name that ends in s (<em>the Netherlands</em>) loses it.
 */
public record SingularWord(Word word) implements LexicalItem {

  private static final String PLURAL_NAME = "NNPS";

  /** The words of a sentence, or of a part of it. */
  public static List<SingularWord> of(List<Word> words) {
    return words.stream().map(SingularWord::new).toList();
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
