package org.demarche.event;

import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Who is asked to do what an infinitive names. */
final class Addressees {

  private final ParticipantResolver resolver;
  private final Set<String> asking;
  private final Set<String> askingNouns;
  private final Set<String> askedPrepositions;

  Addressees(ParticipantResolver resolver, WordClasses classes) {
    this.resolver = resolver;
    asking = classes.words("asking");
    askingNouns = classes.words("asking-noun");
    askedPrepositions = classes.words("asked-preposition");
  }

  /**
   * Who is to do what an infinitive behind a noun names: <em>a deadline for both sides to sign, a call on Iran to
   * go</em>.
   */
  Word of(Word noun, Word infinitive) {
    for (Preposition preposition : new NounPhrase(noun).prepositions()) {
      boolean isTold = preposition.lemma().equals("for")
          || askingNouns.contains(noun.lemma()) && askedPrepositions.contains(preposition.lemma());
      if (isTold && preposition.object().index() < infinitive.index() && resolver.isPeople(preposition.object())) {
        return preposition.object();
      }
    }
    return null;
  }

  /** Whether a noun says that somebody is asked to act: <em>pressure, call</em>. */
  boolean areAskedBy(Word noun) {
    return askingNouns.contains(noun.lemma());
  }

  /** Whether a word names who asks, behind such a noun: <em>pressure from France</em>. */
  boolean isAsker(Word word) {
    Word preposition = word.is(Relation.PREPOSITION_OBJECT) ? word.head() : null;
    return preposition != null && preposition.lower().equals("from") && preposition.head() != null
        && areAskedBy(preposition.head());
  }

  /** The agent of an infinitive when a preposition introduces it: <em>called on Iran to leave</em>. */
  Word ofVerb(Word infinitive) {
    Word above = infinitive.head();
    if (above == null || !infinitive.is(Relation.OPEN_COMPLEMENT, Relation.ADVERBIAL_CLAUSE)
        || !isAsking(above) || new Clause(infinitive).ownSubject() != null
        || !new Clause(infinitive).isInfinitive()) {
      return null;
    }
    for (Word preposition : above.children(Relation.PREPOSITION)) {
      Word object = preposition.child(Relation.PREPOSITION_OBJECT);
      if (object != null && object.index() < infinitive.index() && resolver.isPeople(object)
          && askedPrepositions.contains(preposition.lower())) {
        return object;
      }
    }
    return null;
  }

  /** Whether a verb asks somebody to act: <em>called on Iran, put pressure on Iran</em>. */
  private boolean isAsking(Word verb) {
    Word object = verb.child(Relation.OBJECT);
    return asking.contains(verb.lemma()) || object != null && askingNouns.contains(object.lemma());
  }
}
