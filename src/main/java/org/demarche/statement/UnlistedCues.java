package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Finds the speakers of quotations that have no cue in the lexicon, by the verb that the quotation completes, or by a
 * colon.
 */
final class UnlistedCues {

  /** The maximum number of words in a line that introduces a quotation. */
  private static final int SHORT = 4;

  private final QuotedText text;

  UnlistedCues(QuotedText text) {
    this.text = text;
  }

  /** The attributions of quotations that no other attribution has claimed. */
  List<Attribution> find(List<Attribution> others) {
    boolean[] taken = text.taken(others);
    Set<Word> heads = new HashSet<>();
    others.forEach(attribution -> heads.add(attribution.head()));
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Span quotation = text.get(i);
      if (taken[i] || !text.isSpeech(quotation)) {
        continue;
      }
      Word verb = verbOf(quotation);
      Attribution attribution = verb != null && !heads.contains(verb) ? byVerb(verb, quotation) : byColon(quotation);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** The verb outside a quotation that a clause inside it completes, or null. */
  private Word verbOf(Span quotation) {
    for (int offset : new int[] {quotation.end() - 1, quotation.begin()}) {
      SentenceView sentence = text.view().sentenceAt(offset);
      if (sentence == null || sentence.isInert()) {
        continue;
      }
      for (Word word : sentence.words(quotation)) {
        Word head = word.head();
        if (word.is(Relation.CLAUSAL_COMPLEMENT) && head != null && !quotation.contains(head.begin()) && head.isVerb()
            && text.quotations().at(head.begin()) == null) {
          return head;
        }
      }
    }
    return null;
  }

  private Attribution byVerb(Word verb, Span quotation) {
    Speaker source = Speakers.ofVerb(verb);
    char before = text.lastBefore(quotation.begin());
    boolean isBeside = quotation.end() <= verb.begin() ? text.lastInside(quotation) == ','
        : before == ',' || before == ':';
    if (source == null || !isBeside || new Clause(verb).isPassive()) {
      return null;
    }
    return new Attribution(CueWords.unlisted(verb), source, quotation, ReportingConstruction.QUOTED_CLAUSE);
  }

  private Attribution byColon(Span quotation) {
    int offset = quotation.begin() - 1;
    while (offset > 0 && Character.isWhitespace(text.view().text().charAt(offset))) {
      offset--;
    }
    Word colon = offset > 0 && text.view().text().charAt(offset) == ':' ? text.view().wordAt(offset) : null;
    if (colon == null || colon.index() == 0 || colon.sentence().isInert()
        || text.quotations().at(colon.begin()) != null) {
      return null;
    }
    Speaker speaker = speakerBefore(colon);
    return speaker == null ? null
        : new Attribution(CueWords.mark(colon), speaker, quotation, ReportingConstruction.COLON);
  }

  /**
   * The subject of the last finite verb before a colon, else the noun directly before it, in a short line the last
   * noun.
   */
  private static Speaker speakerBefore(Word colon) {
    Word before = colon.previous();
    Word verb = before;
    while (verb != null && !isFiniteVerb(verb)) {
      verb = verb.previous();
    }
    if (verb != null) {
      Speaker subject = Speakers.ofVerb(verb);
      return subject == null && colon.index() <= SHORT ? Speakers.of(lastNoun(before), colon) : subject;
    }
    boolean isNamed = before.isNoun() || colon.index() <= SHORT;
    return isNamed ? Speakers.of(lastNoun(before), colon) : null;
  }

  private static boolean isFiniteVerb(Word word) {
    return word.isVerb() && !word.pos().equals("MD") && new Clause(word).isFinite();
  }

  private static Word lastNoun(Word from) {
    Word noun = from;
    while (noun != null && !noun.isNoun()) {
      noun = noun.previous();
    }
    return noun;
  }
}
