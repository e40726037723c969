package org.demarche.record;

import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;

/** What an act is on or about, in the words of the document: <em>the border</em> in <em>talks on the border</em>. */
final class Topic {

  private static final Set<String> PREPOSITIONS = Set.of("on", "about", "over", "concerning", "regarding");
  private static final int LONGEST = 12;

  private Topic() {
  }

  /** The topic that a mention of a meeting, call or accord gives; null if it gives none. */
  static String of(Mention mention) {
    if (!mention.category().equals("CONSULT") && !mention.category().equals("AGREE")) {
      return null;
    }
    Word word = mention.word();
    if (mention.isDiscussing() && mention.isVerb()) {
      Word object = new Clause(word).object();
      return object == null || object.isPronoun() ? null : text(object);
    }
    for (Preposition phrase : mention.isVerb() ? new Clause(word).prepositions()
        : new NounPhrase(word).prepositions()) {
      Word object = phrase.object();
      if (PREPOSITIONS.contains(phrase.lemma()) && object.isNoun() && !isTime(mention, object)) {
        return text(object);
      }
    }
    return null;
  }

  private static boolean isTime(Mention mention, Word object) {
    return Arguments.all(mention.event(), ArgumentRole.TIME).stream()
        .anyMatch(time -> time.getBegin() < object.end() && object.begin() < time.getEnd())
        || object.hasLemma("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "sideline",
            "margin", "condition");
  }

  /** The phrase of a noun, cut to its head and what precedes it where it is long. */
  private static String text(Word head) {
    int from = head.first().index();
    int to = head.last().index();
    if (to - from >= LONGEST) {
      to = head.index();
    }
    while (to > from && head.sentence().words().get(to).isPunctuation()) {
      to--;
    }
    return from > to ? head.form() : Word.text(head.sentence().words().subList(from, to + 1));
  }
}
