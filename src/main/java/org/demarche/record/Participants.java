package org.demarche.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.record.Participant.Standing;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;

/**
 * Everyone whom a document names as a side of an act, each once by the fullest name: <em>Kerry, the secretary, he</em>
 * are one. Groups stand for their members where they are named (<em>both sides, the two leaders</em>), and are left out
 * where the sides are known without them.
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
        for (Participant one : dissolved(side)) {
          byName.merge(one.name(), one, Participants::better);
        }
      }
    }
    List<Participant> all = List.copyOf(byName.values());
    List<Participant> named = new ArrayList<>();
    for (Participant side : all) {
      if (!isTold(side, all)) {
        named.add(new Participant(side.role(), fullest(side), side.name(), side.country(), side.standing()));
      }
    }
    return named;
  }

  /** The members of a group that the document names elsewhere; otherwise the participant itself. */
  private static List<Participant> dissolved(Participant side) {
    if (side.annotation() instanceof Actor actor) {
      List<Actor> members = Actors.members(actor);
      if (!members.isEmpty()) {
        return members.stream().map(member -> Participant.of(side.role(), member)).toList();
      }
    }
    return List.of(side);
  }

  /** Of two mentions of one participant the one that says more: a party, a name, the longer words. */
  private static Participant better(Participant one, Participant other) {
    Participant fuller = isName(other) && (!isName(one) || length(other.annotation()) > length(one.annotation()))
        ? other : one;
    boolean isParty = one.role() == ArgumentRole.PARTY || other.role() == ArgumentRole.PARTY;
    return new Participant(isParty ? ArgumentRole.PARTY : one.role(), fuller.annotation(), one.name(), one.country(),
        one.standing());
  }

  private static boolean isName(Participant side) {
    return side.annotation() instanceof Actor actor && (Actors.is(actor, MentionKind.NAME)
        || Actors.is(actor, MentionKind.STATE));
  }

  /** Whether others say more of who a participant is: a person for a state, named sides for <em>they</em>. */
  private static boolean isTold(Participant side, List<Participant> all) {
    int named = 0;
    for (Participant other : all) {
      if (other == side) {
        continue;
      }
      boolean isSameRole = other.role() == side.role();
      named += isSameRole && other.standing() != Standing.VAGUE && other.standing() != Standing.OFFICE ? 1 : 0;
      boolean isSameCountry = side.country() != null && side.country().equals(other.country());
      if (isSameCountry && isSameRole && other.standing() == Standing.PERSON && side.standing() == Standing.OFFICE) {
        return true;
      }
    }
    boolean isMutual = side.role() == ArgumentRole.PARTY;
    boolean isPronoun = side.annotation().getCoveredText().equalsIgnoreCase(side.name())
        && side.standing() == Standing.VAGUE && side.country() == null;
    return isPronoun && named >= (isMutual ? 2 : 1);
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
