package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The sentence or clause that an inserted or final verb and its subject report, found by word order and commas if the
 * parser has separated the two.
 */
final class InsertedReport {

  /** The maximum number of words between an inserted verb and the comma that ends the insertion. */
  private static final int INSERTION = 7;

  /** Words that cannot begin a sentence that continues after an insertion: quotations, participles. */
  private static final Set<String> LOOSE = Set.of("``", "VBG", "VBN");

  private final VerbCue cue;
  private final Word verb;
  private final List<Word> sentence;
  private final Speaker speaker;
  /** the first word of the verb and its subject, including adverbs; -1 if it is not preceded by a comma */
  private final int left;
  /** the last word of the verb and its subject */
  private final int right;

  private InsertedReport(VerbCue cue, Speaker speaker) {
    this.cue = cue;
    this.verb = cue.verb();
    this.sentence = verb.sentence().words();
    this.speaker = speaker;
    this.left = left();
    this.right = Math.max(verb.index(), firstOfSpeaker());
  }

  /** The text reported by an inserted verb and its subject, or null. */
  static Content find(VerbCue cue) {
    Speaker speaker = cue.isPassive() ? null : Speakers.ofVerb(cue.verb());
    if (speaker == null || speaker.head().pos().startsWith("W")) {
      return null;
    }
    InsertedReport report = new InsertedReport(cue, speaker);
    Content found = Content.of(ReportingConstruction.POSTPOSED, report.before());
    found = found != null ? found : Content.of(ReportingConstruction.RELATIVE, report.relative());
    return found != null ? found : Content.of(ReportingConstruction.INSERTED, report.around());
  }

  private int firstOfSpeaker() {
    return verb.sentence().words(speaker.span()).get(0).index();
  }

  private int left() {
    int begin = Math.min(speaker.span().begin(), verb.begin());
    int first = verb.index();
    while (first > 0 && (sentence.get(first - 1).begin() >= begin || sentence.get(first - 1).pos().equals("RB"))) {
      first--;
    }
    return first > 0 && sentence.get(first - 1).pos().equals(",") ? first : -1;
  }

  /** The text before the comma, if the verb and its subject end the sentence: <em>…, the ministry said</em>. */
  private Span before() {
    if (left < 3) {
      return null;
    }
    boolean isInverted = speaker.span().begin() >= verb.end() && verb.index() == left;
    for (Word word : sentence.subList(right + 1, sentence.size())) {
      boolean isAside = speaker.span().covers(word.span());
      boolean isBreak = word.isFinite()
          || !isInverted && (word.pos().equals(",") || word.pos().equals(":"));
      if (!isAside && (isBreak || word.is(Relation.OBJECT))) {
        return null;
      }
    }
    boolean hasVerb = sentence.subList(0, left).stream().anyMatch(Word::isVerb);
    return isInverted || hasVerb ? SpanTrimmer.between(sentence.get(0), sentence.get(left - 2)) : null;
  }

  /** The clause that the verb and its subject comment on: <em>a plan that critics said was dead</em>. */
  private Span relative() {
    Word next = verb.next();
    while (next != null && next.pos().equals("RB")) {
      next = next.next();
    }
    boolean isClause = next != null && speaker.span().end() <= verb.begin() && next.isFinite();
    if (!isClause || !hasFinite(0, firstOfSpeaker())) {
      return null;
    }
    Word top = next.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY) && next.head() != null ? next.head() : next;
    return SpanTrimmer.between(next, top.last().index() > next.index() ? top.last() : next);
  }

  /** The sentence that contains the verb and its subject between two commas: <em>The road, she said, is open</em>. */
  private Span around() {
    if (left < 2 || sentence.get(left - 2).pos().equals("''") || !isTold()) {
      return null;
    }
    int end = right + 1;
    int limit = Math.min(sentence.size() - 2, end + INSERTION);
    while (end < limit && (speaker.span().covers(sentence.get(end).span()) || !endsInsertion(sentence.get(end)))) {
      end++;
    }
    if (end >= limit || !sentence.get(end).pos().equals(",") || LOOSE.contains(sentence.get(end + 1).pos())) {
      return null;
    }
    return hasFinite(0, left) || hasFinite(end, sentence.size())
        ? SpanTrimmer.between(sentence.get(0), sentence.get(sentence.size() - 1)) : null;
  }

  /** Whether the verb is a reporting verb, finite, with its own subject, and not in a relative clause. */
  private boolean isTold() {
    boolean isRelative = verb.is(Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE);
    return DetachedClause.isTelling(cue) && !isRelative && cue.clause().ownSubject() != null
        && verb.isFinite() && !verb.pos().equals("MD");
  }

  private static boolean endsInsertion(Word word) {
    return word.isPunctuation() || word.isVerb() || word.is(Relation.OBJECT, Relation.MARKER);
  }

  private boolean hasFinite(int from, int to) {
    return sentence.subList(from, to).stream().anyMatch(word -> word.isFinite());
  }
}
