package org.demarche.statement;

import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Attributions by prepositions and adverbs; the content is the clause that contains them. <em>According to the
 * ministry, the road is open. The envoy reportedly left.</em> Methods return null if they find nothing.
 */
final class AdverbialGrammar {

  private AdverbialGrammar() {
  }

  /** The attribution of a preposition; its source is the object of the preposition, or the possessor in the phrase. */
  static Attribution ofPreposition(CuePhrase phrase) {
    Speaker speaker = speaker(phrase);
    Span content = speaker == null ? null : host(phrase, endsSentence(phrase));
    if (content == null) {
      return null;
    }
    Word to = isObject(phrase.last(), phrase.first()) ? phrase.first() : phrase.last();
    CueWords cue = phrase.cueWords(phrase.last(), phrase.first(), to, null);
    return new Attribution(cue, speaker, content, ReportingConstruction.PREPOSITION_SOURCE);
  }

  /** The attribution of an adverb, which has no source. */
  static Attribution ofAdverb(CuePhrase phrase) {
    Span content = host(phrase, false);
    CueWords cue = phrase.cueWords(phrase.last(), phrase.first(), phrase.last(), null);
    return content == null ? null : new Attribution(cue, null, content, ReportingConstruction.ADVERB);
  }

  /** Whether a word is the bare object of a preposition, which is the source without further material. */
  private static boolean isObject(Word word, Word preposition) {
    return word == preposition.child(Relation.PREPOSITION_OBJECT)
        && word.child(Relation.PREPOSITION, Relation.POSSESSOR) == null;
  }

  /** Whether a phrase closes its sentence, so that it applies to the whole sentence. */
  private static boolean endsSentence(CuePhrase phrase) {
    return phrase.last().last().index() >= phrase.last().sentence().words().size() - 2;
  }

  /** The clause, or the whole sentence, that contains a phrase, without the phrase. */
  private static Span host(CuePhrase phrase, boolean isWhole) {
    Word top = phrase.first();
    while (phrase.words().contains(top) && top.head() != null) {
      top = top.head();
    }
    Word below = phrase.first();
    while (below.head() != top && below.head() != null) {
      below = below.head();
    }
    while (top.head() != null && (!top.isVerb() || isWhole)) {
      top = top.head();
    }
    return phrase.words().contains(top) ? null : SpanTrimmer.under(top, below);
  }

  private static Speaker speaker(CuePhrase phrase) {
    Word head = phrase.last();
    for (Word word : phrase.words()) {
      for (Word child : word.children()) {
        boolean isOutside = !phrase.words().contains(child);
        boolean names = child.is(Relation.POSSESSOR) && (isOutside || child.pos().equals("PRP$"))
            || child.is(Relation.PREPOSITION_OBJECT) && isOutside && child.index() > head.index();
        if (names) {
          return Speakers.of(child, head);
        }
      }
    }
    return Speakers.of(phrase.first().child(Relation.PREPOSITION_OBJECT), phrase.first());
  }
}
