package org.demarche.record;

import java.util.Set;
import org.demarche.entity.Calendar;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Word;

/** What an act is on or about, in the words of the document: <em>the border</em> in <em>talks on the border</em>. */
final class Topics {

  private static final Set<String> PREPOSITIONS = Set.of("on", "about", "over", "concerning", "regarding");
  private static final Set<String> CATEGORIES = Set.of("CONSULT", "AGREE");
  private static final Set<String> CIRCUMSTANCES = Set.of("in", "at", "on", "during", "since", "until", "before",
      "after", "from");
  private static final int LONGEST = 12;

  private final Calendar calendar;
  private final Set<String> others;

  Topics(Calendar calendar, RecordTables tables) {
    this.calendar = calendar;
    others = tables.words("no-topic");
  }

  /** The topic that a mention of a meeting, call or accord gives; null if it gives none. */
  String of(Mention mention) {
    if (!CATEGORIES.contains(mention.category())) {
      return null;
    }
    Word word = mention.word();
    if (mention.isDiscussing() && mention.isVerb()) {
      Word object = new Clause(word).object();
      return object == null || object.isPronoun() ? null : text(object);
    }
    for (Preposition phrase : mention.isVerb() ? new Clause(word).prepositions()
        : new NounPhrase(word).prepositions()) {
      if (PREPOSITIONS.contains(phrase.lemma()) && isTopic(phrase.object())) {
        return text(phrase.object());
      }
    }
    return null;
  }

  /** Whether a noun is no day, and none of those with which a preposition says when, where or how. */
  private boolean isTopic(Word object) {
    return object.isNoun() && calendar.named(object.lower()) == null && !others.contains(object.lemma());
  }

  /** The phrase of a noun, cut to its head and what precedes it where it is long. */
  private static String text(Word head) {
    int from = head.first().index();
    int to = head.last().index();
    for (Preposition phrase : new NounPhrase(head).prepositions()) {
      if (CIRCUMSTANCES.contains(phrase.lemma()) && phrase.word().index() > head.index()) {
        to = Math.min(to, phrase.word().index() - 1);
      }
    }
    if (to - from >= LONGEST) {
      to = head.index();
    }
    while (to > from && head.sentence().words().get(to).isPunctuation()) {
      to--;
    }
    return from > to ? head.form() : Word.text(head.sentence().words().subList(from, to + 1));
  }
}
