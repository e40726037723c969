package org.demarche.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.record.Participant.Standing;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;

/**
 * Everyone whom a document names as a side of an act, each once by the fullest name: <em>Kerry, the secretary, he</em>
 * are one. Groups stand for their members where they are named (<em>both sides, the two leaders</em>), and are left out
 * where the sides are known without them; pronouns that nothing resolves are left out.
 */
final class Participants {

  private final Actors actors;

  Participants(Actors actors) {
    this.actors = actors;
  }

  /** The participants of an act, in the order in which they are first named. */
  List<Participant> of(Group group) {
    Map<String, Participant> byName = new LinkedHashMap<>();
    for (Mention mention : group.mentions()) {
      for (Participant side : mention.sides()) {
        byName.merge(side.name(), side, Participants::better);
      }
    }
    List<Participant> all = List.copyOf(byName.values());
    List<Participant> named = new ArrayList<>();
    for (Participant side : all) {
      if (!isUnresolved(side) && !isTold(side, all) && all.stream().noneMatch(side::isShortFor)) {
        named.add(side.as(side.role(), fullest(side)));
      }
    }
    return named;
  }

  /** Of two mentions of one participant the one that says more: a party, a name, the longer words. */
  private static Participant better(Participant one, Participant other) {
    boolean isFuller = !isName(one) || isByName(other) && !isByName(one)
        || length(other.annotation()) > length(one.annotation()) && isByName(other) == isByName(one);
    Participant fuller = isName(other) && isFuller ? other : one;
    boolean isParty = one.role() == ArgumentRole.PARTY || other.role() == ArgumentRole.PARTY;
    return one.as(isParty ? ArgumentRole.PARTY : one.role(), fuller.annotation());
  }

  private static boolean isName(Participant side) {
    return side.annotation() instanceof Actor actor && (Actors.is(actor, MentionKind.NAME)
        || Actors.is(actor, MentionKind.STATE));
  }

  /** Whether a state is named by its name, and not by its capital or a word such as <em>Chinese</em>. */
  private static boolean isByName(Participant side) {
    return side.standing() == Standing.STATE && side.words().equals(side.name());
  }

  /** Whether a participant is a pronoun that stands for nobody known: <em>we, they</em>. */
  private static boolean isUnresolved(Participant side) {
    return side.annotation() instanceof Actor actor && Actors.is(actor, MentionKind.PRONOUN)
        && actor.getCoveredText().equalsIgnoreCase(actor.getName());
  }

  /** Whether others say more of who a participant is: a person for a state or office, named sides for <em>they</em>. */
  private static boolean isTold(Participant side, Collection<Participant> all) {
    int named = 0;
    boolean isMutual = side.role() == ArgumentRole.PARTY;
    for (Participant other : all) {
      if (other == side || other.role() != side.role()) {
        continue;
      }
      boolean isNamed = other.standing() != Standing.VAGUE && (other.standing() != Standing.OFFICE
          || other.country() != null);
      named += isNamed ? 1 : 0;
      boolean isSameCountry = side.country() != null && side.country().equals(other.country());
      if (isSameCountry && (other.standing() == Standing.PERSON && (side.standing() == Standing.OFFICE
          || isMutual && side.standing() == Standing.STATE)
          || isMutual && other.standing() == Standing.STATE && isOfGovernment(side))) {
        return true;
      }
    }
    boolean isPronoun = side.standing() == Standing.VAGUE && side.country() == null
        && side.annotation().getCoveredText().equalsIgnoreCase(side.name());
    return isPronoun && named >= (isMutual ? 2 : 1);
  }

  /** Whether somebody without a name acts for a government: <em>government delegates</em>. */
  private static boolean isOfGovernment(Participant side) {
    return side.standing() == Standing.VAGUE && side.annotation() instanceof Actor actor
        && Sector.GOV.name().equals(actor.getSector());
  }

  /** The longest mention by name of a participant that the act's own mentions name by a pronoun or office alone. */
  private Annotation fullest(Participant side) {
    if (isName(side) || !(side.annotation() instanceof Actor actor) || actor.getName() == null) {
      return side.annotation();
    }
    Annotation fullest = actor;
    int longest = 0;
    for (Actor mention : actors.named(actor.getName())) {
      if (mention.getName().contains(mention.getCoveredText()) && length(mention) > longest) {
        fullest = mention;
        longest = length(mention);
      }
    }
    return fullest;
  }

  private static int length(Annotation annotation) {
    return annotation.getEnd() - annotation.getBegin();
  }
}
