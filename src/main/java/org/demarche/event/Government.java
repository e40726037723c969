package org.demarche.event;

import java.util.Set;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The link between a noun and its governing verb: <em>held a round of talks, took part in the talks</em>.
 *
 * @param preposition
 *          the preposition of the verb that governs the noun; null if the noun is the object
 * @param governor
 *          what the verb implies about the participants of the noun's act
 */
record Government(Word verb, String preposition, Governor governor) {

  /** The maximum number of phrases between a noun and its verb. */
  private static final int DEPTH = 4;

  /** Finds the governing verbs of nouns, from {@code governors.tsv}. */
  static final class Finder {

    private final EventTables tables;
    private final ClauseRoles roles;
    private final TriggerWords triggers;
    private final Set<String> portions;

    Finder(EventTables tables, ClauseRoles roles) {
      this.tables = tables;
      this.roles = roles;
      triggers = new TriggerWords(tables.classes());
      portions = tables.classes().words("portion");
    }

    /** The link between a noun and its verb, or null if no verb in the table governs it. */
    Government of(Word trigger) {
      Word noun = new NounPhrase(trigger).firstConjunct();
      Word above = noun.head();
      String preposition = null;
      for (int steps = 0; above != null && !above.isVerb() && steps < DEPTH; steps++) {
        if (noun.is(Relation.PREPOSITION_OBJECT)) {
          preposition = preposition == null ? above.lower() : preposition;
          noun = above;
          above = above.head();
          if (above != null && above.isNoun() && !portions.contains(above.lemma())) {
            return null;
          }
        } else {
          noun = above;
          above = above.head();
          preposition = null;
        }
      }
      if (above == null || !above.isVerb()) {
        return null;
      }
      Governor governor = governor(above, noun, preposition);
      return governor == null ? null : new Government(above, preposition, governor);
    }

    private Governor governor(Word verb, Word noun, String preposition) {
      Word object = roles.undergoer(verb);
      boolean isObject = object != null && new NounPhrase(object).conjuncts().contains(noun);
      Governor best = null;
      for (Governor governor : tables.governors(verb.lemma())) {
        boolean fits = governor.preposition() == null ? isObject : governor.preposition().equals(preposition);
        if (fits && (best == null || governor.words().size() > best.words().size())
            && triggers.of(verb, governor.words()) != null) {
          best = governor;
        }
      }
      return best;
    }
  }
}
