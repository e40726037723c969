package org.demarche.record;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.record.Participant.Identity;
import org.demarche.type.ArgumentRole;

/** How a mention agrees with an earlier one, and the group of the one with that of the other. */
final class Agreement {

  private final Mention earlier;
  private final Mention later;
  private final Group into;
  private final Group group;
  private Sides sides;

  Agreement(Mention earlier, Group into, Mention later, Group group) {
    this.earlier = earlier;
    this.into = into;
    this.later = later;
    this.group = group;
  }

  private Sides sides() {
    sides = sides == null ? Sides.of(into.sides(), group.sides()) : sides;
    return sides;
  }

  /** Whether a participant is common to both, or may be, or only one of them names any. */
  boolean isPossible() {
    return sides().same() > 0 || sides().perhaps() > 0 || !sides().known();
  }

  /** Whether the later noun is that of a meeting, and names one side. */
  boolean isOfOneSideEach() {
    return later.part() == ActWord.Part.OCCASION && later.looksBack() && group.sides().size() == 1
        && isOfSameStem() && earlier.isNoun();
  }

  /** Whether a participant is common to both. */
  boolean isOfCommonSide() {
    return sides().same() > 0;
  }

  /** Whether the later words name a participant. */
  boolean namesSides() {
    return later.sides().stream().anyMatch(side -> !Sides.isThirdParty(side)
        && (side.standing() != Participant.Standing.VAGUE || side.country() != null));
  }

  /** Whether a participant is common to both, and one of them names no other. */
  boolean isOfNoOtherSides() {
    return sides().same() > 0 && sides().complete();
  }

  /** Whether both name at least two common participants, or a single body that meets, and one of them no other. */
  boolean isOfSameSides() {
    return sides().complete() && (sides().same() > 1 || sides().same() == 1 && isOfOneBody(into)
        && isOfOneBody(group));
  }

  /** Whether both name a common participant and others who may be common. */
  boolean mayBeOfSameSides() {
    return isOfSameSides() || sides().mayBeSame();
  }

  private static boolean isOfOneBody(Group group) {
    Participant only = group.sides().size() == 1 ? group.sides().iterator().next() : null;
    return only != null && only.role() == ArgumentRole.PARTY && (only.standing() == Participant.Standing.BODY
        || only.standing() == Participant.Standing.VAGUE && only.country() == null);
  }

  /** Whether a place of the later mention is one of the earlier ones. */
  boolean isOfCommonPlace() {
    return later.places().stream().anyMatch(place -> !place.isMedium() && into.recent().stream()
        .flatMap(mention -> mention.places().stream()).anyMatch(other -> other.name().equals(place.name())));
  }

  /** Whether the two are named by the same word, or words derived from each other. */
  boolean isOfSameStem() {
    return earlier.stem().equals(later.stem());
  }

  /** Whether the later words say of the act what the earlier ones do not: <em>the peace talks</em> after a summit. */
  boolean isMoreSpecial() {
    return !later.kinds().isEmpty() && into.recent().stream()
        .allMatch(mention -> Collections.disjoint(mention.kinds(), later.kinds()));
  }

  /** Whether at least two participants of the earlier act are named. */
  boolean isOfNamedSides() {
    return into.sides().stream().filter(side -> side.standing() != Participant.Standing.VAGUE).count() > 1;
  }

  /** Whether the earlier act has a person by name as participant. */
  boolean isOfPersons() {
    return into.sides().stream().anyMatch(side -> side.standing() == Participant.Standing.PERSON);
  }

  /** Whether one who acts is common to both, and those acted upon may be the same. */
  boolean isBySameSource() {
    return of(into, ArgumentRole.SOURCE).stream().anyMatch(source -> of(group, ArgumentRole.SOURCE).stream()
        .anyMatch(other -> source.identity(other) == Identity.SAME));
  }

  /** Whether one who acts may be common to both, or one of them does not say who acts. */
  boolean mayBeBySameSource() {
    List<Participant> sources = of(into, ArgumentRole.SOURCE);
    List<Participant> others = of(group, ArgumentRole.SOURCE);
    return sources.isEmpty() || others.isEmpty() || sources.stream().anyMatch(source -> others.stream()
        .anyMatch(other -> source.identity(other) != Identity.DIFFERENT));
  }

  /** Whether one to whom it is done, and who has a name, is common to both. */
  boolean isToSameTarget() {
    return of(into, ArgumentRole.TARGET).stream().anyMatch(target -> of(group, ArgumentRole.TARGET).stream()
        .anyMatch(other -> target.identity(other) == Identity.SAME));
  }

  /** Whether a person by name to whom it is done is common to both. */
  boolean isToSamePerson() {
    return of(into, ArgumentRole.TARGET).stream().filter(target -> target.standing() == Participant.Standing.PERSON)
        .anyMatch(target -> of(group, ArgumentRole.TARGET).stream()
            .anyMatch(other -> other.standing() == Participant.Standing.PERSON
                && target.identity(other) == Identity.SAME));
  }

  private static List<Participant> of(Group group, ArgumentRole role) {
    return group.sides().stream().filter(side -> side.role() == role).toList();
  }

  /** Whether what the two are on or done to has a word in common. */
  boolean isAboutTheSame() {
    return !Collections.disjoint(earlier.about(), later.about());
  }

  /** Whether what the two are on or done to has a word in common, or one does not say. */
  boolean mayBeAbout() {
    return earlier.about().isEmpty() || later.about().isEmpty() || isAboutTheSame();
  }

  /** Whether what the later one is on or done to is that of the earlier act, as far as any mention of that says. */
  boolean isAboutNothingElse() {
    List<Mention> telling = into.recent().stream().filter(mention -> !mention.about().isEmpty()).toList();
    return later.about().isEmpty() || telling.isEmpty()
        || telling.stream().anyMatch(mention -> !Collections.disjoint(mention.about(), later.about()));
  }

  /** Whether the words before the two nouns have one in common, or one has none: <em>nuclear deal, trade deal</em>. */
  boolean mayBeOfKind() {
    return later.kinds().isEmpty() || into.recent().stream().allMatch(mention -> mention.kinds().isEmpty()
        || !Collections.disjoint(mention.kinds(), later.kinds()));
  }

  /** Whether one is part of the clause or phrase of the other, and so its topic or circumstance. */
  boolean isGoverned() {
    return earlier.word().isUnder(later.word()) || later.word().isUnder(earlier.word());
  }

  /** Whether the later noun has a name that the earlier mentions do not know: <em>the G20 summit</em>. */
  boolean isOfAnotherName() {
    return later.names().stream().anyMatch(name -> into.recent().stream().noneMatch(mention -> knows(mention, name)));
  }

  private static boolean knows(Mention mention, String name) {
    Set<String> names = mention.names();
    return names.contains(name) || mention.sides().stream().anyMatch(side -> side.name().contains(name)
        || side.annotation().getCoveredText().toLowerCase(Locale.ROOT).contains(name))
        || mention.places().stream().anyMatch(place -> place.name().contains(name));
  }
}
