package org.demarche.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.SpeakerRole;

/**
 * The state of an office that stands beside another or that somebody speaks of: <em>the Chilean president and the
 * premier; the Chilean minister said that the president would leave</em>.
 */
final class SpokenOffices {

  private final Map<Word, String> countries = new HashMap<>();

  /** Adds an office; its head is null if it is outside all sentences. */
  void add(SpeakerRole role, Word head) {
    if (head != null && role.getCountry() != null && RoleCategory.of(role).isOfState()
        && !RoleCategory.of(role).isEnvoy()) {
      countries.put(head, role.getCountry());
    }
  }

  /** The state of the first office of a row, or of whoever says the clause that a word is in; null if it is unknown. */
  String of(Word head) {
    String beside = head == null ? null : countries.get(head.firstConjunct());
    if (beside != null) {
      return beside;
    }
    Set<Word> seen = new HashSet<>();
    for (Word word = head; word != null && seen.add(word); word = word.head()) {
      Word verb = word.is(Relation.CLAUSAL_COMPLEMENT) ? word.head() : null;
      if (verb != null && verb.isVerb()) {
        Word speaker = new Clause(verb).subject();
        return speaker == null ? null : countries.get(speaker);
      }
    }
    return null;
  }
}
