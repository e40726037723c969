package org.demarche.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the actors of one sentence. */
final class ActorFinder {

  private static final Comparator<FoundActor> LONGEST_FIRST =
      Comparator.comparingInt(FoundActor::length).reversed().thenComparingInt(FoundActor::begin);

  /** Of two actors over the same words, the one from the earlier rule counts. */
  private final List<ActorRule> rules;

  ActorFinder(ActorLexicon lexicon) {
    rules = List.of(new ListedNames(lexicon.metonymy(), lexicon::isHonorific), new GroupNouns(lexicon),
        new UnlistedNames(lexicon), new Surnames());
  }

  /** The actors in text order, without overlaps; of overlapping ones, the longest. */
  List<FoundActor> find(SentenceNames sentence) {
    List<FoundActor> found = new ArrayList<>();
    rules.forEach(rule -> found.addAll(rule.find(sentence)));
    return withoutOverlaps(found);
  }

  static List<FoundActor> withoutOverlaps(List<FoundActor> found) {
    List<FoundActor> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (FoundActor actor : found.stream().sorted(LONGEST_FIRST).toList()) {
      int next = taken.nextSetBit(actor.begin());
      if (next < 0 || next >= actor.end()) {
        taken.set(actor.begin(), actor.end());
        kept.add(actor);
      }
    }
    kept.sort(Comparator.comparingInt(FoundActor::begin));
    return kept;
  }
}
