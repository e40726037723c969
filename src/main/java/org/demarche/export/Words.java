package org.demarche.export;

import java.util.Locale;
import org.apache.uima.jcas.tcas.Annotation;

/** The words of annotations and codes, as they are shown. */
final class Words {

  private Words() {
  }

  /** The covered text in one line. */
  static String of(Annotation annotation) {
    return oneLine(annotation.getCoveredText());
  }

  /** A text with a single blank for each run of white space. */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The first of two texts that is not null or blank; an empty text where neither is. */
  static String or(String text, String other) {
    return text != null && !text.isBlank() ? text : other == null ? "" : other;
  }

  /** A code of our vocabularies as words: HEAD_OF_STATE gives "head of state"; null gives an empty text. */
  static String ofCode(String code) {
    return code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
