package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Finds verb groups from parts of speech: a main verb with the auxiliaries, <em>to</em> and adverbs that precede it.
 */
final class VerbGroups {

  private static final Set<String> BE = Set.of("be", "is", "'s", "are", "'re", "am", "'m", "was", "were", "been",
      "being");
  private static final Set<String> GET = Set.of("get", "got", "gets", "getting");
  private static final Set<String> HAVE_DO = Set.of("have", "has", "had", "'ve", "having", "do", "does", "did");
  private static final Set<String> COPULAS = Set.of("become", "becomes", "became", "remain", "remains", "remained");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private final SentenceBuilder tree;
  private final List<Word> words;
  private final Chunks chunks;

  VerbGroups(SentenceBuilder tree, Chunks chunks) {
    this.tree = tree;
    this.words = tree.words();
    this.chunks = chunks;
  }

  static boolean isAuxiliary(Word word) {
    return word.pos().equals("MD") || BE.contains(word.lower()) || GET.contains(word.lower())
        || HAVE_DO.contains(word.lower());
  }

  /** Whether a verb takes a predicate instead of an object. */
  static boolean isCopula(Word verb) {
    return BE.contains(verb.lower()) || COPULAS.contains(verb.lower());
  }

  /** Reads the group that begins at an index; returns the index after it, or the same index if none begins there. */
  int read(int start) {
    boolean hasTo = pos(start).equals("TO") && (pos(start + 1).equals("VB")
        || isAdverb(start + 1) && pos(start + 2).equals("VB"));
    int main = -1;
    for (int i = hasTo ? start + 1 : start; i < words.size(); i++) {
      if (isAdverb(i)) {
        if (main < 0 && !hasTo || !isVerbBehindAdverbs(i)) {
          break;
        }
      } else if (words.get(i).isVerb() && (main < 0 || isAuxiliary(words.get(main)))) {
        main = i;
      } else {
        break;
      }
    }
    if (main < 0) {
      return start;
    }
    group(start, main, hasTo);
    return main + 1;
  }

  private boolean isVerbBehindAdverbs(int i) {
    int next = i + 1;
    while (isAdverb(next)) {
      next++;
    }
    return pos(next).startsWith("VB");
  }

  private void group(int start, int last, boolean hasTo) {
    Word main = words.get(last);
    boolean isParticiple = main.pos().equals("VBN");
    boolean isPassive = start == last && isParticiple;
    for (int i = start; i < last; i++) {
      Word word = words.get(i);
      boolean isOfPassive = isParticiple && (BE.contains(word.lower()) || GET.contains(word.lower()));
      isPassive |= isOfPassive;
      tree.attach(word, main, isAdverb(i) ? NEGATIONS.contains(word.lower()) ? Relation.NEGATION : Relation.ADVERB
          : isOfPassive ? Relation.PASSIVE_AUXILIARY : Relation.AUXILIARY);
    }
    chunks.addVerbGroup(start, last, !hasTo && words.get(start).isFinite(), hasTo, isPassive);
  }

  private boolean isAdverb(int i) {
    return pos(i).startsWith("RB");
  }

  private String pos(int i) {
    return i < words.size() ? words.get(i).pos() : "";
  }
}
