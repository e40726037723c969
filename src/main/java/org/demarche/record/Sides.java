package org.demarche.record;

import java.util.Collection;
import java.util.List;
import org.demarche.record.Participant.Identity;
import org.demarche.type.ArgumentRole;

/**
 * How the participants of two mentions, or groups of them, agree.
 *
 * @param same
 *          how many of the first are among the second
 * @param perhaps
 *          how many of the first may be among the second
 * @param conflict
 *          whether each has participants that the other excludes
 * @param complete
 *          whether all participants of one are among those of the other, on each side that both name
 * @param known
 *          whether both name somebody on a common side
 */
record Sides(int same, int perhaps, boolean conflict, boolean complete, boolean known) {

  /** Whether at least two are common, one of them certainly, and none is excluded. */
  boolean mayBeSame() {
    return same > 0 && perhaps + same > 1 && !conflict;
  }

  static Sides of(Collection<Participant> one, Collection<Participant> other) {
    List<Participant> here = withoutThirdParties(one, other);
    List<Participant> there = withoutThirdParties(other, one);
    if (isMutual(one) || isMutual(other)) {
      return pool(here, there, true);
    }
    Sides sources = pool(acting(here), acting(there), false);
    Sides targets = pool(targets(here), targets(there), false);
    return new Sides(sources.same + targets.same, sources.perhaps + targets.perhaps,
        sources.conflict || targets.conflict,
        sources.complete && targets.complete, sources.known || targets.known);
  }

  /** Those who meet or agree, without a mediator or host of whom the others do not speak. */
  private static List<Participant> withoutThirdParties(Collection<Participant> sides, Collection<Participant> others) {
    return sides.stream().filter(side -> !isThirdParty(side)
        || others.stream().anyMatch(other -> side.identity(other) == Identity.SAME)).toList();
  }

  static boolean isThirdParty(Participant side) {
    return side.role() == ArgumentRole.MEDIATOR || side.role() == ArgumentRole.HOST;
  }

  private static boolean isMutual(Collection<Participant> sides) {
    return sides.stream().anyMatch(side -> side.role() == ArgumentRole.PARTY);
  }

  private static List<Participant> acting(Collection<Participant> sides) {
    return sides.stream().filter(side -> side.role() != ArgumentRole.TARGET).toList();
  }

  private static List<Participant> targets(Collection<Participant> sides) {
    return sides.stream().filter(side -> side.role() == ArgumentRole.TARGET).toList();
  }

  private static Sides pool(Collection<Participant> one, Collection<Participant> other, boolean mutual) {
    if (one.isEmpty() || other.isEmpty()) {
      return new Sides(0, 0, false, true, false);
    }
    int same = 0;
    int perhaps = 0;
    int excluded = 0;
    for (Participant side : one) {
      Identity best = best(side, other);
      same += best == Identity.SAME ? 1 : 0;
      perhaps += best == Identity.PERHAPS ? 1 : 0;
      excluded += best == Identity.DIFFERENT ? 1 : 0;
    }
    int sameOfOther = 0;
    int excludedOfOther = 0;
    for (Participant side : other) {
      Identity best = best(side, one);
      sameOfOther += best == Identity.SAME ? 1 : 0;
      excludedOfOther += best == Identity.DIFFERENT ? 1 : 0;
    }
    boolean oneEach = mutual && one.size() == 1 && other.size() == 1;
    boolean conflict = excluded > 0 && excludedOfOther > 0 && !oneEach;
    boolean complete = same == one.size() || sameOfOther == other.size();
    return new Sides(Math.min(same, sameOfOther), perhaps, conflict, complete, true);
  }

  private static Identity best(Participant side, Collection<Participant> others) {
    Identity best = Identity.DIFFERENT;
    for (Participant other : others) {
      Identity identity = side.identity(other);
      best = identity.compareTo(best) < 0 ? identity : best;
    }
    return best;
  }
}
