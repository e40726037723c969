package org.demarche.role;

import java.util.List;
import java.util.Objects;
import org.demarche.entity.KnownNames;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The state in which somebody speaks or acts, by the capital or state behind <em>in</em>: <em>in Caracas, the minister
 * resigned; told parliament in Nairobi</em>. Capitals to which others come are left out.
 */
final class Scenes {

  private final KnownNames names;
  private final OfficeNames offices;

  Scenes(KnownNames names, OfficeNames offices) {
    this.names = names;
    this.offices = offices;
  }

  /**
   * The state in which the holder of an office speaks, or in which the sentence begins; null if it does not say.
   *
   * @param head
   *          the head of the office; null if it is outside all sentences
   */
  String of(Word head) {
    Word verb = head != null && head.is(Relation.SUBJECT) ? head.head() : null;
    if (verb == null || !verb.isVerb()) {
      return null;
    }
    boolean isSaying = offices.is(verb.lemma(), OfficeNames.Name.SAYING);
    List<Preposition> phrases = new Clause(verb).prepositions().stream()
        .filter(phrase -> isSaying || phrase.word().index() == 0).toList();
    String state = stateIn(phrases);
    return state == null || offices.is(state, OfficeNames.Name.SEAT) ? null : state;
  }

  /** Whether an office is one in another state, which is therefore not its own: <em>ambassador to Syria</em>. */
  boolean isSentTo(Word head, String country) {
    return country != null && head != null && new NounPhrase(head).prepositions().stream()
        .filter(phrase -> phrase.lemma().equals("to"))
        .flatMap(phrase -> names.statesAndBodiesIn(List.of(phrase.object())).stream())
        .anyMatch(state -> country.equals(state.values().get(0).country()));
  }

  /** The state that the first of some phrases with <em>in</em> names, by itself or by its capital; or null. */
  String stateIn(List<Preposition> phrases) {
    return phrases.stream().filter(phrase -> phrase.lemma().equals("in"))
        .map(phrase -> names.statesAndBodiesIn(List.of(phrase.object()))).filter(found -> !found.isEmpty())
        .map(found -> found.get(0).values().get(0).country()).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
