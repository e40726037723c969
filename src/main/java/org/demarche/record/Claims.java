package org.demarche.record;

import java.util.Set;
import org.demarche.entity.Actors;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** Who says that they did something: <em>The rebels claimed responsibility for the attack</em>. */
final class Claims {

  private final Actors actors;
  private final Set<String> verbs;
  private final Set<String> nouns;

  Claims(Actors actors, RecordTables tables) {
    this.actors = actors;
    verbs = tables.words("claim");
    nouns = tables.words("responsibility");
  }

  /** Who claims the act of a mention; null if nobody does. */
  Actor claimant(Mention mention) {
    Word word = mention.word();
    Word noun = word.is(Relation.PREPOSITION_OBJECT) && word.head().lower().equals("for") ? word.head().head() : null;
    boolean isClaim = noun != null && nouns.contains(noun.lemma()) && noun.is(Relation.OBJECT)
        && verbs.contains(noun.head().lemma());
    Word subject = isClaim ? new Clause(noun.head()).subject() : null;
    return subject == null ? null : actors.headedBy(subject);
  }
}
