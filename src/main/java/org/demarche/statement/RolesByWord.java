package org.demarche.statement;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.SpeakerRole;

/** The speaker roles of a document by the words in them. */
final class RolesByWord {

  private final Map<Word, SpeakerRole> smallest = new HashMap<>();

  RolesByWord(JCas jcas, DocumentView document) {
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      SentenceView sentence = document.sentenceAt(role.getBegin());
      if (sentence != null) {
        add(role, sentence);
      }
    }
  }

  private void add(SpeakerRole role, SentenceView sentence) {
    Span span = Span.of(role);
    for (Word word : sentence.words(span)) {
      if (span.covers(word.span())) {
        smallest.merge(word, role, (old, now) -> Span.of(now).length() <= Span.of(old).length() ? now : old);
      }
    }
  }

  /** The smallest role that covers a word, or null. */
  SpeakerRole at(Word word) {
    return smallest.get(word);
  }
}
