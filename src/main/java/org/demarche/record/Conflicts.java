package org.demarche.record;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.record.Mention.Reference;
import org.demarche.syntax.Relation;

/** Decides whether two groups of mentions contradict each other, so that they name different acts. */
final class Conflicts {

  /** The last sentence that may say in full what the headline says. */
  private static final int LEAD = 2;
  private static final Set<String> BEHIND = Set.of("after", "following");

  private final Set<String> past;
  private final Set<String> ordinals;
  private final Set<String> others;
  private final Set<String> gatherings;
  private final Set<String> course;

  Conflicts(RecordTables tables) {
    past = tables.words("past");
    ordinals = tables.words("ordinal");
    others = tables.words("new");
    gatherings = tables.words("gathering");
    course = tables.words("course");
  }

  /** Whether something that the text says keeps two groups apart; the earlier one comes first. */
  boolean between(Group earlier, Group later) {
    Sides sides = Sides.of(earlier.sides(), later.sides());
    return sides.conflict() && !isGathering(earlier, later)
        || sides.same() == 0 && inNames(earlier, later.first()) || inWords(earlier, later)
        || inTime(earlier, later) || inPlace(earlier, later);
  }

  /** Whether a later noun is that of a gathering of many, of whom it names one: <em>Ban said at the summit</em>. */
  private boolean isGathering(Group earlier, Group later) {
    Mention first = later.first();
    return gatherings.contains(first.word().lemma()) && first.looksBack() && later.sides().size() == 1
        && earlier.recent().stream().anyMatch(mention -> mention.isNoun() && mention.stem().equals(first.stem()));
  }

  private static boolean inNames(Group earlier, Mention later) {
    return !later.names().isEmpty() && earlier.recent().stream().anyMatch(mention -> !mention.names().isEmpty()
        && Collections.disjoint(mention.names(), later.names()));
  }

  private boolean inWords(Group earlier, Group later) {
    Mention first = later.first();
    boolean isLead = earlier.first().headline() && (first.sentence() <= LEAD || !first.category().equals("CONSULT"));
    if (!marks(others, first).isEmpty() && !isLead && !first.isSaidOfPronoun()
        && earlier.recent().stream().noneMatch(first::isPartOf)) {
      return true;
    }
    if (counted(earlier).several() != counted(later).several() && !areMade(counted(earlier), counted(later))) {
      return true;
    }
    for (Mention mention : earlier.recent()) {
      if (differ(marks(ordinals, mention), marks(ordinals, first))
          || differ(amounts(mention), amounts(first))
          || !marks(past, mention).equals(marks(past, first))) {
        return true;
      }
    }
    return false;
  }

  /** The mention that shows whether a group is about one act or several: its first noun, if it has any. */
  private static Mention counted(Group group) {
    return group.recent().stream().filter(Mention::isNoun).findFirst().orElse(group.first());
  }

  /** Whether a verb stands for several acts: <em>signed three accords, bombed the town … the bombings</em>. */
  private static boolean areMade(Mention one, Mention other) {
    boolean isTold = one.isVerb() && !one.isMutual() && other.looksBack() && one.stem().equals(other.stem());
    return isTold || one.isMadeBy(other) || other.isMadeBy(one);
  }

  private static List<String> amounts(Mention mention) {
    return mention.marks().stream().filter(mark -> mark.startsWith(Mention.AMOUNT)).toList();
  }

  private static boolean differ(List<String> here, List<String> there) {
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  private static List<String> marks(Set<String> words, Mention mention) {
    return mention.marks().stream().filter(words::contains).toList();
  }

  private boolean inTime(Group earlier, Group later) {
    return later.recent().stream().anyMatch(mention -> earlier.recent().stream()
        .anyMatch(other -> Dates.exclude(mention.date(), other.date()) && !isCourse(mention, other)));
  }

  /** Whether two days may be those on which a meeting begins and ends: <em>opened on Friday, ends on Sunday</em>. */
  private boolean isCourse(Mention one, Mention other) {
    return one.isMutual() && one.isNoun() && other.isNoun() && Dates.isOfOneMonth(one.date(), other.date())
        && (isOfCourse(one) || isOfCourse(other));
  }

  private boolean isOfCourse(Mention mention) {
    return mention.word().is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
        && course.contains(mention.word().head().lemma());
  }

  private static boolean inPlace(Group earlier, Group later) {
    for (Mention mention : later.recent()) {
      for (Place place : mention.places()) {
        boolean known = false;
        boolean excluded = true;
        for (Mention other : earlier.recent()) {
          for (Place there : other.places()) {
            known = true;
            excluded &= place.excludes(there);
          }
        }
        if (known && excluded) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the course of things keeps a noun from looking back: what is to come, or goes on, is no act that is over,
   * and what took place is not what somebody has not done.
   */
  static boolean inCourse(Mention earlier, Mention later) {
    boolean isOver = earlier.status().equals("OCCURRED") && !earlier.headline() && !earlier.standing();
    boolean isBehind = later.word().is(Relation.PREPOSITION_OBJECT) && BEHIND.contains(later.word().head().lower());
    return isOver && later.status().equals("PLANNED")
        || isBehind && later.isFact() && earlier.isOpen() && !earlier.headline()
        || later.status().equals("ONGOING") && isElsewhere(earlier, later, isOver)
        || earlier.isVerb() && earlier.status().equals("NEGATED") && later.isFact();
  }

  /** Whether what goes on is no meeting that was held, nor one of another word that is to come. */
  private static boolean isElsewhere(Mention earlier, Mention later, boolean isOver) {
    return earlier.category().equals("CONSULT") && (isOver && earlier.isVerb()
        || earlier.isOpen() && !earlier.headline() && !earlier.stem().equals(later.stem()));
  }

  /** Whether one of two mentions says that the act came about, and the other, which does not look back, does not. */
  static boolean inFact(Mention earlier, Mention later) {
    boolean isRefused = later.isVerb() && later.status().equals("NEGATED") && later.word().pos().equals("VB");
    return !later.looksBack() && (earlier.isFact() != later.isFact() || isRefused && earlier.isOpen())
        && !(later.reference() == Reference.BARE && later.status().isEmpty());
  }

  /** Whether the status of a mention that does not look back shows that it is another act than an earlier one. */
  static boolean inStatus(Mention earlier, Mention later) {
    if (later.looksBack() || later.reference() == Reference.BARE && later.status().isEmpty()) {
      return false;
    }
    return earlier.isFact() != later.isFact()
        || earlier.isOpen() != later.isOpen() && (later.isVerb() || earlier.isVerb() && !earlier.isOpen());
  }
}
