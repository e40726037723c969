package org.demarche.syntax;

/** The word that a trigger of several words stands for. */
public final class TriggerWord {

  private TriggerWord() {
  }

  /**
   * The verb or noun of a trigger: of several words, the first for a verb, the last for a noun. Null if no sentence
   * has a word there.
   */
  public static Word of(DocumentView document, Span trigger) {
    Word first = document.wordAt(trigger.begin());
    Word last = document.wordAt(trigger.end() - 1);
    boolean hyphens = first != null && last != first && first.next() != null && first.next().form().equals("-");
    if (first != null && hyphens) {
      return first.head() == last ? last : first;
    }
    return first == null || first.isVerb() && !first.is(Relation.MODIFIER) ? first : document.headOf(trigger);
  }
}
