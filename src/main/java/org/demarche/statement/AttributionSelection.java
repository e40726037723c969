package org.demarche.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.demarche.statement.ReportingRules.YieldsTo;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Chooses among overlapping attributions, in order of the priority of their construction, then their depth in the tree,
 * then their position. An attribution inside the content of another, or around the cue of another, is dropped: what
 * counts is who says something in the text, not whom they quote.
 */
final class AttributionSelection {

  private final ReportingRules rules;
  private final BitSet said;
  private final BitSet saying;
  private final BitSet speaking;

  private AttributionSelection(ReportingRules rules, int length) {
    this.rules = rules;
    this.said = new BitSet(length);
    this.saying = new BitSet(length);
    this.speaking = new BitSet(length);
  }

  /**
   * The selected attributions.
   *
   * @param candidates
   *          each with a cue and a content
   * @param length
   *          of the text
   */
  static List<Attribution> select(List<Attribution> candidates, ReportingRules rules, int length) {
    List<Attribution> ordered = new ArrayList<>(candidates);
    ordered.sort(Comparator.comparingInt((Attribution a) -> rules.of(a.construction()).priority())
        .thenComparingInt(a -> depth(a.head())).thenComparingInt(a -> a.cue().span().begin()));
    AttributionSelection selection = new AttributionSelection(rules, length);
    List<Attribution> selected = new ArrayList<>();
    for (Attribution attribution : ordered) {
      if (selection.isFree(attribution)) {
        selection.take(attribution);
        selected.add(attribution);
      }
    }
    return selected;
  }

  /** The number of words between a word and the root of its tree; 0 for null. */
  private static int depth(Word head) {
    int depth = 0;
    for (Word word = head; word != null && word.head() != null; word = word.head()) {
      depth++;
    }
    return depth;
  }

  private boolean isFree(Attribution attribution) {
    int cue = attribution.cue().span().begin();
    Span content = attribution.content();
    int other = saying.nextSetBit(content.begin());
    boolean isInside = said.get(cue) || saying.get(cue);
    boolean isAround = other >= 0 && other < content.end();
    return !isInside && !isAround && !yields(rules.of(attribution.construction()).yieldsTo(), cue, content);
  }

  private boolean yields(YieldsTo what, int cue, Span content) {
    return switch (what) {
      case NONE -> false;
      case CONTENT -> said.nextClearBit(content.begin()) >= content.end();
      case SPEAKER -> speaking.get(cue);
    };
  }

  private void take(Attribution attribution) {
    Span cue = attribution.cue().span();
    Span content = attribution.content();
    said.set(content.begin(), content.end());
    if (content.covers(cue)) {
      said.clear(attribution.attributingSpan().begin(), attribution.attributingSpan().end());
    }
    saying.set(cue.begin(), cue.end());
    if (attribution.speaker() != null) {
      speaking.set(attribution.speaker().span().begin(), attribution.speaker().span().end());
    }
  }
}
