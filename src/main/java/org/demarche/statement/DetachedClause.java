package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** The reported clause after a verb, found by word order if the parser has not attached it to the verb. */
final class DetachedClause {

  /** The maximum number of words between a verb and the clause that completes it. */
  private static final int REACH = 25;

  /** The maximum number of words between a verb and <em>that</em> if the tree does not connect them. */
  private static final int NEAR = 10;

  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "i", "we");

  private DetachedClause() {
  }

  /** The clause that a verb reports, or null. */
  static Content find(VerbCue verb) {
    Span span = below(verb.verb());
    boolean mayBeNear = span == null && isTelling(verb);
    return Content.of(ReportingConstruction.THAT, mayBeNear ? near(verb) : span);
  }

  /** Whether a cue reports clauses rather than anything else. */
  static boolean isTelling(VerbCue verb) {
    return verb.entry().complements().get(0).kind() == Complement.Kind.REPORTED_CLAUSE;
  }

  /** The <em>that</em>-clause after the verb which the tree attaches to another dependent of the verb. */
  private static Span below(Word verb) {
    List<Word> sentence = verb.sentence().words();
    int limit = Math.min(sentence.size(), verb.index() + REACH);
    for (int i = verb.index() + 1; i < limit; i++) {
      Word word = sentence.get(i);
      Word clause = word.head();
      if (word.is(Relation.MARKER) && word.lower().equals("that") && clause != null && clause.index() > i
          && clause.first().index() > verb.index() && clause.isUnder(verb)) {
        return SpanTrimmer.between(word, clause.last());
      }
    }
    return null;
  }

  /** From <em>that</em>, or a pronoun with its verb, to the end of the sentence, if no verb or comma precedes it. */
  private static Span near(VerbCue verb) {
    List<Word> sentence = verb.verb().sentence().words();
    int limit = Math.min(sentence.size() - 2, verb.verb().index() + NEAR);
    for (int i = verb.verb().index() + 1; i < limit; i++) {
      Word word = sentence.get(i);
      if (word.lower().equals("that") && word.pos().equals("IN") || isSubject(word, verb)) {
        return SpanTrimmer.between(word, sentence.get(sentence.size() - 1));
      }
      if (divides(word)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a word is a pronoun that begins a reported clause: a finite verb follows. */
  private static boolean isSubject(Word word, VerbCue verb) {
    Word next = word.next();
    return NOMINATIVE.contains(word.lower()) && (next.pos().equals("RB") ? next.next() : next).isFinite()
        && (!verb.entry().takes(Complement.Kind.OBJECT) || !word.previous().isNoun());
  }

  private static boolean divides(Word word) {
    return word.isVerb() || word.isPunctuation() || word.is(Relation.MARKER, Relation.ADVERBIAL_CLAUSE)
        || word.pos().startsWith("W") || word.pos().equals("CC");
  }
}
