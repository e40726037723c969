package org.demarche.role;

import java.util.Map;
import java.util.TreeMap;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;

/**
 * The state that a document is written about, or from: the one that offices without a country belong to. Offices with
 * an explicit country weigh most, then people and bodies, then the states it names.
 */
final class HomeCountry {

  private static final int OFFICE = 3;
  private static final int PERSON_OR_BODY = 2;
  private static final int STATE = 1;

  private final Map<String, Integer> weights = new TreeMap<>();
  private int total;

  void add(SpeakerRole role) {
    if (RoleCategory.of(role).isOfState()) {
      add(role.getCountry(), OFFICE);
    }
  }

  void add(Actor actor) {
    add(actor.getCountry(), Actors.is(actor, MentionKind.STATE) ? STATE : PERSON_OR_BODY);
  }

  private void add(String country, int weight) {
    if (country != null) {
      weights.merge(country, weight, Integer::sum);
      total += weight;
    }
  }

  /** The state that more actors and offices belong to than to all others together, or null. */
  String country() {
    return weights.entrySet().stream().filter(entry -> entry.getValue() * 2 > total).map(Map.Entry::getKey).findFirst()
        .orElse(null);
  }
}
