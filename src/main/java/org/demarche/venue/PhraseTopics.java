package org.demarche.venue;

import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Word;

/** Tells the phrases that give the topic of an event from those that give its place. Immutable. */
final class PhraseTopics {

  private final EventContext event;
  private final VenueLexicon lexicon;

  PhraseTopics(EventContext event) {
    this.event = event;
    lexicon = event.lexicon();
  }

  /** Whether a phrase may belong to the topic rather than to the event: <em>talks on the war in Syria</em>. */
  boolean isAbout(Word anchor, Preposition phrase, Mention mention) {
    if (mention == null || mention.source() != Mention.Source.ORGANISATION
        && (mention.kind() == PlaceKind.SITE || mention.kind() == PlaceKind.CITY || phrase.lemma().equals("at"))) {
      return false;
    }
    Word object = anchor.isVerb() ? new Clause(anchor).object() : null;
    if (event.act().use() == ActUse.DEED && !anchor.isVerb() && !lexicon.is(WordUse.SIGN, anchor)
        || object != null && lexicon.is(WordUse.TOPIC, anchor) && object.index() < phrase.word().index()) {
      return true;
    }
    return new NounPhrase(anchor).prepositions().stream().anyMatch(other -> isTopic(other)
        && other.word().index() < phrase.word().index()
        && other.word().last().index() == phrase.word().index() - 1);
  }

  private boolean isTopic(Preposition phrase) {
    boolean isOfEvent = lexicon.makes(Construction.PHRASE, phrase.lemma())
        || lexicon.makes(Construction.THROUGH, phrase.lemma());
    return !isOfEvent || phrase.object().isNoun() && !phrase.object().isName()
        && event.mention(phrase.object()) == null && lexicon.is(WordUse.ABOUT, phrase.lemma());
  }
}
