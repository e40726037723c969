package org.demarche.role;

import java.util.HashSet;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.EntityLabel;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** The words of names that do not denote people or places: bodies, events, works. */
final class OtherNames {

  private static final Set<String> PEOPLE_AND_PLACES = Set.of("PERSON", "PER", "GPE", "LOC", "LOCATION", "NORP");

  private final Set<Word> words = new HashSet<>();

  /** The names annotated by a recogniser in a document. */
  static OtherNames of(JCas jcas, DocumentView document) {
    OtherNames names = new OtherNames();
    for (EntityLabel name : EntityLabel.of(jcas)) {
      SentenceView sentence = document.sentenceAt(name.span().begin());
      if (sentence != null && !PEOPLE_AND_PLACES.contains(name.value())) {
        names.words.addAll(sentence.words(name.span()));
      }
    }
    return names;
  }

  boolean contains(Word word) {
    return words.contains(word);
  }
}
