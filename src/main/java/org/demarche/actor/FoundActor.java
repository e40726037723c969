package org.demarche.actor;

import java.util.List;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * An actor found in a sentence.
 *
 * @param begin
 *          the index of its first word
 * @param end
 *          the index after its last word
 * @param who
 *          who it is
 * @param mention
 *          how the words mention it
 * @param rule
 *          the id of the row or rule that found it
 */
record FoundActor(int begin, int end, Identity who, MentionKind mention, String rule) {

  /** Its position in the text. */
  Span span(List<Word> words) {
    return words.get(begin).span().to(words.get(end - 1).span());
  }

  int length() {
    return end - begin;
  }
}
