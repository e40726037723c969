package org.demarche.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * The state that a document is written about, or from: the one that offices without a country belong to. Offices with
 * an explicit country weigh most, then people and bodies, then the states it names. Offices count only for those behind
 * them: <em>Cambodia's minister</em> after <em>the minister</em> is another state's. Ambassadors and counterparts do
 * not count. An office never belongs to the other side of its own act, nor to a state for the only reason that its
 * holder speaks of it.
 */
final class HomeCountry {

  private static final int OFFICE = 3;
  private static final int PERSON_OR_BODY = 2;
  private static final int STATE = 1;

  /** What the rest of the document must weigh if the state itself, or its envoy, is on the other side of the act. */
  private static final int STRONG = 12;
  /** What it must weigh if somebody of the state is. */
  private static final int SOME = 4;
  /** The part of all evidence, as a divisor, that the state of the dateline must have. */
  private static final int SHARE = 3;

  private record Evidence(String country, int weight, boolean isAbroad, Word head) {
  }

  private final StateWeights weights = new StateWeights();
  private final Map<Integer, List<Evidence>> bySentence = new HashMap<>();

  /** Adds an office; its head is null if the office is outside all sentences. */
  void add(SpeakerRole role, Word head) {
    if (RoleCategory.of(role).isOfState()) {
      add(role.getCountry(), isForeign(role) ? 0 : OFFICE, RoleCategory.of(role).isEnvoy(), head, true);
    }
  }

  /** Adds an actor; its head is null if the actor is outside all sentences. */
  void add(Actor actor, Word head) {
    boolean isState = Actors.is(actor, MentionKind.STATE);
    List<SpeakerRole> roles = Arguments.all(actor, ArgumentRole.ROLE).stream().filter(SpeakerRole.class::isInstance)
        .map(SpeakerRole.class::cast).toList();
    boolean isForeign = roles.stream().anyMatch(HomeCountry::isForeign);
    add(actor.getCountry(), isForeign ? 0 : isState ? STATE : PERSON_OR_BODY, isState, head, !roles.isEmpty());
  }

  /** Adds the state of an office that the document introduces as its own; null for none. */
  void add(String country, Word head) {
    add(country, OFFICE, false, head, false);
  }

  /** Whether an office is by its nature one of another state: an ambassador, a counterpart. */
  private static boolean isForeign(SpeakerRole role) {
    return RoleCategory.of(role).isEnvoy() || "counterpart".equals(role.getTitle());
  }

  private void add(String country, int weight, boolean isAbroad, Word head, boolean isOffice) {
    if (country != null) {
      weights.add(country, weight, isOffice && head != null ? head.begin() : StateWeights.EVERYWHERE);
      if (head != null) {
        bySentence.computeIfAbsent(head.sentence().index(), sentence -> new ArrayList<>(4))
            .add(new Evidence(country, weight, isAbroad, head));
      }
    }
  }

  /**
   * The state that an office or body without a country belongs to: the one that more actors and offices belong to than
   * to all others together; null if there is none.
   *
   * @param head
   *          the head of the office; null if it is outside all sentences
   */
  String of(Word head) {
    moveTo(head);
    return unlessOther(weights.most(), head);
  }

  /**
   * The state that a document is written from, if a third of its actors and offices belong to that state; else null.
   *
   * @param place
   *          the state of the dateline; null if there is none
   * @param head
   *          the head of the office; null if it is outside all sentences
   */
  String ofPlace(String place, Word head) {
    moveTo(head);
    boolean isLarge = place != null && weights.of(place) * SHARE >= weights.total();
    return isLarge ? unlessOther(place, head) : null;
  }

  private void moveTo(Word head) {
    weights.moveTo(head == null ? Integer.MAX_VALUE : head.begin());
  }

  private String unlessOther(String home, Word head) {
    if (home == null || head == null) {
      return home;
    }
    int elsewhere = weights.of(home);
    int needed = 1;
    for (Evidence evidence : bySentence.getOrDefault(head.sentence().index(), List.of())) {
      Side side = evidence.country.equals(home) ? Side.of(head, evidence.head) : Side.OWN;
      if (side != Side.OWN) {
        elsewhere -= evidence.weight;
      }
      if (side == Side.OTHER) {
        needed = Math.max(needed, evidence.isAbroad ? STRONG : SOME);
      }
    }
    return elsewhere >= needed ? home : null;
  }
}
