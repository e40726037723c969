package org.demarche.role;

import java.util.HashMap;
import java.util.Map;
import org.demarche.syntax.Word;
import org.demarche.type.SpeakerRole;

/**
 * The offices of groups so far: <em>the officials</em> are those of the state whose officials were named last nearby.
 */
final class GroupOffices {

  private static final int SENTENCES = 6;

  private record Named(String country, int sentence) {
  }

  private final Map<String, Named> byTitle = new HashMap<>();

  /**
   * Gives a group that is mentioned again without a state the state of its last mention, and records a group with a
   * state.
   *
   * @param first
   *          the first word of the group
   */
  void resolve(SpeakerRole role, Word first) {
    if (role.getTitle() == null) {
      return;
    }
    int sentence = first.sentence().index();
    Named last = byTitle.get(role.getTitle());
    boolean isAgain = first.previous() != null && first.previous().isDefiniteDeterminer()
        && last != null && sentence - last.sentence <= SENTENCES;
    if (role.getCountry() == null && role.getOrganisation() == null && isAgain) {
      role.setCountry(last.country);
    }
    if (role.getCountry() != null) {
      byTitle.put(role.getTitle(), new Named(role.getCountry(), sentence));
    } else {
      byTitle.remove(role.getTitle());
    }
  }
}
