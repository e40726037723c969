package org.demarche.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Decides whether the name of a capital denotes the government in its context. */
final class Metonymy {

  private static final Set<String> TOWARDS = Set.of("on", "upon", "at", "to", "from");

  private enum Cue {
    PLACE, GOVERNMENT, BEHIND, BESIDE, OWNED, ADDRESSED
  }

  private record Cues(Cue kind, List<String> lemmas) {
  }

  private final Map<Cue, Set<String>> lemmas;

  private Metonymy(Map<Cue, Set<String>> lemmas) {
    this.lemmas = lemmas;
  }

  static Metonymy read(String location) {
    Map<Cue, Set<String>> lemmas = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      lemmas.put(cue, new HashSet<>());
    }
    for (Cues cues : LexiconReader.read(location, "id phrase kind example",
        row -> new Cues(row.oneOf("kind", Cue.class), row.list("phrase")))) {
      lemmas.get(cues.kind).addAll(cues.lemmas);
    }
    return new Metonymy(lemmas);
  }

  /**
   * Whether a capital denotes a government here.
   *
   * @param head
   *          the head of the name
   * @param besideActor
   *          whether a conjunct, or the other side of a hyphen, is a state or government
   */
  boolean isGovernment(Word head, boolean besideActor) {
    Word word = head;
    while (word.is(Relation.CONJUNCT) && word.head() != null && word.head().isNoun()) {
      word = word.head();
    }
    Word governor = word.head();
    if (governor == null) {
      return false;
    }
    return switch (word.relation()) {
      case SUBJECT -> acts(governor);
      case AGENT -> true;
      case OBJECT, DATIVE, PASSIVE_SUBJECT -> is(Cue.GOVERNMENT, governor);
      case POSSESSOR -> is(Cue.OWNED, governor);
      case PREPOSITION_OBJECT -> is(Cue.BEHIND, governor) && (besideActor || !is(Cue.PLACE, top(governor)))
          || TOWARDS.contains(governor.lower()) && is(Cue.ADDRESSED, addressing(governor));
      case COMPOUND, MODIFIER -> besideActor && is(Cue.BESIDE, joined(word, governor));
      default -> false;
    };
  }

  /** What two sides with a hyphen between them belong to, of which the first may hang on the second. */
  private static Word joined(Word word, Word governor) {
    boolean isFirst = word.next() != null && word.next().isHyphen() && word.next().next() == governor;
    return isFirst && governor.is(Relation.COMPOUND, Relation.MODIFIER) ? governor.head() : governor;
  }

  /** The word that a preposition depends on; of <em>took aim at</em>, the noun. */
  private static Word addressing(Word preposition) {
    Word above = top(preposition);
    Word object = above.isVerb() ? above.child(Relation.OBJECT) : null;
    return object != null && object.index() == preposition.index() - 1 ? object : above;
  }

  private boolean acts(Word verb) {
    if (!is(Cue.PLACE, verb)) {
      return verb.isVerb() || verb.pos().isEmpty();
    }
    // Cairo is ready to talk
    Word predicate = new Clause(verb).predicate();
    return verb.hasLemma("be", "remain") && predicate != null && predicate.isAdjective()
        && predicate.child(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT) != null;
  }

  private static Word top(Word preposition) {
    return preposition.head() == null ? preposition : preposition.head();
  }

  private boolean is(Cue cue, Word word) {
    return lemmas.get(cue).contains(word.lemma()) || lemmas.get(cue).contains(word.lower());
  }
}
