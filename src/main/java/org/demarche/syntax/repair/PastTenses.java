package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Repairs sentences that have no finite verb because a parser took the past tense for a participle: <em>the ministers
 * of both states gathered in Oslo.</em>
 */
final class PastTenses {

  /** The most words of such a sentence. */
  private static final int MOST = 60;

  private PastTenses() {
  }

  /** Makes the participle the head of the sentence, and what precedes it its subject. */
  static boolean restore(SentenceBuilder tree, Word verb) {
    boolean isParticiple = verb.pos().equals("VBN") && verb.lower().endsWith("ed") && verb.is(Relation.NOUN_CLAUSE)
        && verb.child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.AGENT) == null;
    List<Word> words = tree.words();
    if (!isParticiple || words.size() > MOST || !words.get(words.size() - 1).form().equals(".")
        || words.stream().anyMatch(Word::isFinite)) {
      return false;
    }
    Word subject = words.stream().filter(word -> word.head() == null).findFirst().orElse(null);
    if (subject == null || !subject.isNoun() || subject.index() > verb.index() || !tree.isUnder(verb, subject)
        || !isRightBehind(tree, verb, subject)) {
      return false;
    }
    tree.setTag(verb, "VBD");
    tree.attach(verb, null, Relation.ROOT);
    tree.attach(subject, verb, Relation.SUBJECT);
    for (Word child : List.copyOf(subject.children())) {
      if (child.index() > verb.index()) {
        tree.setHead(child, verb);
      }
    }
    return true;
  }

  /** Whether all words from a noun to a verb belong to the noun or are adverbs of the verb. */
  private static boolean isRightBehind(SentenceBuilder tree, Word verb, Word noun) {
    for (int i = noun.index() + 1; i < verb.index(); i++) {
      Word word = tree.words().get(i);
      boolean isOfVerb = word.head() == verb && word.is(Relation.ADVERB);
      if (word.isPunctuation() && !word.isHyphen() || !isOfVerb && tree.isUnder(word, verb)) {
        return false;
      }
    }
    return true;
  }
}
