package org.demarche.role;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * The state from whose point of view a document is written: the one that offices without a country belong to. What tells it
 * are above all the offices whose country the text gives, then people and bodies, then the states that it names.
 */
final class HomeCountry {

  private static final Set<RoleCategory> OF_STATES = EnumSet.of(RoleCategory.HEAD_OF_STATE, RoleCategory.HEAD_OF_GOVERNMENT,
      RoleCategory.FOREIGN_MINISTER, RoleCategory.MINISTER, RoleCategory.LEGISLATOR, RoleCategory.OFFICIAL, RoleCategory.MILITARY,
      RoleCategory.ENVOY);

  private final Map<String, Integer> weights = new TreeMap<>();
  private int total;

  void add(SpeakerRole role) {
    if (Person.isOfState(role)) {
      add(role.getCountry(), 3);
    }
  }

  void add(Actor actor) {
    boolean isState = actor.getRule() != null && actor.getRule().startsWith("actor.state.");
    add(actor.getCountry(), isState ? 1 : 2);
  }

  private void add(String country, int weight) {
    if (country != null) {
      weights.merge(country, weight, Integer::sum);
      total += weight;
    }
  }

  /** The state that more of the actors and offices belong to than to all others together, or null. */
  String country() {
    return weights.entrySet().stream().filter(entry -> entry.getValue() * 2 > total).map(Map.Entry::getKey).findFirst()
        .orElse(null);
  }

  /** Whether an office belongs to the home country where the text does not say otherwise. */
  static boolean mayBelong(SpeakerRole role) {
    RoleCategory category = RoleCategory.of(role);
    Actor holder = Arguments.first(role, "HOLDER", Actor.class);
    boolean isGroup = holder != null && "GROUP".equals(holder.getKind());
    return OF_STATES.contains(category) && role.getOrganisation() == null
        && !(role.getTitle() != null && role.getTitle().endsWith("leader"))
        && !(isGroup && (category == RoleCategory.HEAD_OF_STATE || category == RoleCategory.HEAD_OF_GOVERNMENT
            || category == RoleCategory.FOREIGN_MINISTER || category == RoleCategory.MINISTER || category == RoleCategory.ENVOY));
  }
}
