package org.demarche.syntax.fallback;

import java.util.List;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Finds the noun phrases and verb groups of a sentence, and attaches the words inside each to its head, whose own head
 * stays open.
 */
final class Chunker {

  private Chunker() {
  }

  static Chunks chunks(SentenceBuilder tree, Vocabulary vocabulary) {
    List<Word> words = tree.words();
    Chunks chunks = new Chunks(tree);
    VerbGroups verbs = new VerbGroups(tree, chunks);
    NounPhrases nouns = new NounPhrases(tree, chunks, vocabulary);
    for (int i = 0; i < words.size();) {
      int end = nouns.isAttributive(i) ? i : verbs.read(i);
      end = end > i ? end : nouns.read(i);
      i = Math.max(end, i + 1);
    }
    return chunks;
  }
}
