package org.demarche.preprocess.decoder;

/**
 * A word of a parsed sentence.
 *
 * @param form
 *          the form that was tagged and parsed
 * @param tag
 *          its part of speech, a Penn tag
 * @param lemma
 *          its base form in small letters, or NLP4J's code for a class of figures
 * @param name
 *          where it stands in a name and of which kind, as in {@code B-PERSON}, or {@code O}
 * @param head
 *          the number of its head in the sentence, counted from 1; 0 if it has none
 * @param label
 *          the label of its dependency
 */
public record ParsedWord(String form, String tag, String lemma, String name, int head, String label) {

  /** The same word with another head. */
  public ParsedWord withHead(int number) {
    return new ParsedWord(form, tag, lemma, name, number, label);
  }
}
