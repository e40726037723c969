package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Word;

/** Penn tags of verb forms, derived from the form and the preceding words, which already have Penn tags. */
final class VerbTags {

  private static final Set<String> HAVE_BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'m",
      "'re", "'s", "have", "has", "had", "having", "'ve", "get", "gets", "got", "getting");
  private static final Set<String> BARE = Set.of("do", "does", "did", "let", "'d", "'ll");
  /** The maximum number of words between a verb and its auxiliary. */
  private static final int NEAR = 5;

  private final Inflections inflections;
  private final List<Word> words;

  VerbTags(Inflections inflections, List<Word> words) {
    this.inflections = inflections;
    this.words = words;
  }

  /** The tag of a verb or auxiliary. */
  String of(int i) {
    String lower = words.get(i).lower();
    return switch (lower) {
      case "is", "has", "does" -> "VBZ";
      case "am", "are", "'re", "'m" -> "VBP";
      case "'ve" -> isBareContext(i) ? "VB" : "VBP";
      case "was", "were", "did" -> "VBD";
      case "been", "done" -> "VBN";
      case "had" -> hasAuxiliary(i) ? "VBN" : "VBD";
      case "be" -> "VB";
      default -> ofMainVerb(i, lower);
    };
  }

  private String ofMainVerb(int i, String lower) {
    Inflections.Verb verb = inflections.verb(lower);
    boolean gerund = verb != null ? verb.isGerund() : lower.endsWith("ing") && lower.length() > 4;
    if (gerund) {
      return "VBG";
    }
    boolean past = verb != null ? verb.isPast() : lower.endsWith("ed");
    boolean participle = verb != null ? verb.isParticiple() : lower.endsWith("ed");
    boolean base = verb != null ? verb.isBase() : !past && !lower.endsWith("s");
    if (base && isBareContext(i)) {
      return "VB";
    }
    if (participle && (hasAuxiliary(i) || !past || isAttributive(i))) {
      return "VBN";
    }
    if (past) {
      return "VBD";
    }
    return base ? i == 0 ? "VB" : "VBP" : "VBZ";
  }

  /** Whether a participle is a modifier (<em>the proposed deal, a deal proposed by</em>) or opens the sentence. */
  private boolean isAttributive(int i) {
    if (i == 0) {
      return true;
    }
    Word before = words.get(i - 1);
    if (i + 1 < words.size() && words.get(i + 1).lower().equals("by")) {
      return true;
    }
    if (isVerbOrParticle(before.pos()) && isNext(i, "NOUN") && !HAVE_BE.contains(before.lower())) {
      return true;
    }
    if ((before.isNumber() || before.pos().equals("JJ")) && !isNext(i, "NOUN", "ADJ", "PROPN")) {
      return false;
    }
    return switch (before.pos()) {
      case "DT", "PRP$", "JJ", "POS", "IN", "CD", "HYPH", "TO" -> true;
      default -> before.form().equals("-");
    };
  }

  /** Whether a form of be, have or get precedes, with only adverbs or the subject of a question in between. */
  private boolean hasAuxiliary(int i) {
    for (int k = i - 1; k >= 0 && i - k < NEAR; k--) {
      Word word = words.get(k);
      if (HAVE_BE.contains(word.lower())) {
        return !word.pos().equals("POS");
      }
      boolean between = word.pos().startsWith("RB") || word.pos().equals("VBN") || word.pos().equals("CC");
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /** Whether <em>to</em>, a modal or a form of do precedes, with only adverbs in between. */
  private boolean isBareContext(int i) {
    for (int k = i - 1; k >= 0 && i - k < NEAR; k--) {
      Word word = words.get(k);
      if (word.pos().equals("TO") || word.pos().equals("MD") || BARE.contains(word.lower())) {
        return true;
      }
      if (!word.pos().startsWith("RB") && !(word.pos().equals("PRP") && k > 0 && words.get(k - 1).pos().equals("MD"))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerbOrParticle(String tag) {
    return switch (tag) {
      case "VB", "VBD", "VBP", "VBZ", "VBN", "RP" -> true;
      default -> false;
    };
  }

  private boolean isNext(int i, String... tags) {
    return i + 1 < words.size() && List.of(tags).contains(words.get(i + 1).pos());
  }
}
