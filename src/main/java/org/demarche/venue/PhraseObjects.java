package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * What the object of a preposition stands for: a place, a medium (<em>by phone call</em>), or an occasion (<em>during a
 * day of talks</em>). Immutable.
 */
final class PhraseObjects {

  private static final int YEAR = 4;

  private final DocumentPlaces places;
  private final VenueLexicon lexicon;

  PhraseObjects(DocumentPlaces places) {
    this.places = places;
    lexicon = places.lexicon();
  }

  /** The object of a preposition; if <em>on board</em> has two, the one that names something. */
  Word place(Preposition phrase) {
    Word object = phrase.word().children(Relation.PREPOSITION_OBJECT).stream().filter(places.mentions()::containsKey)
        .findFirst().orElse(phrase.object());
    if (!places.mentions().containsKey(object)
        && lexicon.makes(Construction.PHRASE, phrase.lemma() + " " + object.lower())) {
      Word next = object.next();
      next = next != null && next.pos().equals("DT") ? next.next() : next;
      Mention behind = places.mention(next);
      return behind == null ? object : behind.lastWord();
    }
    return object;
  }

  /** The medium that a word denotes or that directly precedes it (<em>phone</em>, <em>phone call</em>), or null. */
  Mention medium(Word word) {
    Mention own = places.mention(word);
    if (own != null) {
      return own.isMedium() ? own : null;
    }
    return !lexicon.is(WordUse.MEDIUM_CARRIER, word) ? null
        : word.children(Relation.COMPOUND, Relation.MODIFIER).stream().map(places::mention)
            .filter(before -> before != null && before.isMedium()).findFirst().orElse(null);
  }

  /** An occasion or visit, or the noun that quantifies it (<em>a day of talks</em>); null if there is none. */
  Word occasion(Word word) {
    if (places.isOccasion(word) || lexicon.is(WordUse.VISIT, word)) {
      return word;
    }
    Word inner = new NounPhrase(word).objectOf("of");
    return inner != null && places.isOccasion(inner) ? inner : null;
  }

  /** Whether a word is a day, a month, a year or the like, and neither the name of a place nor an occasion. */
  boolean isDate(Word word) {
    boolean isTime = lexicon.is(WordUse.TIME, word) || word.isNumber() && word.form().length() == YEAR;
    Word whole = lexicon.is(WordUse.PART, word) ? new NounPhrase(word).objectOf("of") : null;
    return (isTime || whole != null && isDate(whole)) && places.mention(word) == null && occasion(word) == null;
  }

  /** Whether an event brings somebody to a place that the parser puts with them: <em>invited him to Lyon</em>. */
  boolean isBroughtTo(Word place, Word guest, Word trigger) {
    Mention mention = places.mention(place);
    return guest.is(Relation.OBJECT) && guest.head() == trigger && mention != null && mention.isTownOrSite()
        && lexicon.is(WordUse.BRING, trigger);
  }

  /** Whether an organisation is only part of the name of an occasion: <em>the Arab League (AL) summit</em>. */
  boolean isBeforeOccasion(Mention mention) {
    if (mention.source() != Mention.Source.ORGANISATION) {
      return false;
    }
    Word next = mention.words().after();
    while (next != null && (next.isPunctuation() || next.isName() && !places.isOccasion(next))) {
      next = next.next();
    }
    return next != null && places.isOccasion(next);
  }

  /**
   * A noun and the last of the names coordinated with it, with which the parser puts the place where all of them are:
   * <em>met Rao of India and Persad of Guyana in Lima</em>; so too where the parser takes an adjective for the first of
   * them: <em>met her Kuwaiti and Omani colleagues in Lima</em>.
   */
  List<Word> ends(Word noun) {
    List<Word> all = new NounPhrase(noun).conjuncts();
    Word last = all.get(all.size() - 1);
    boolean isOnePhrase = places.gazetteer().countryOfAdjective(noun.form()) != null;
    return last != noun && (last.isName() || isOnePhrase) ? List.of(noun, last) : List.of(noun);
  }
}
