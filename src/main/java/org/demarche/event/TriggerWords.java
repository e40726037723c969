package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** A trigger of several words: a verb and the words it requires (<em>pull out, take part in</em>). */
final class TriggerWords {

  private final Set<String> days;

  TriggerWords(WordClasses classes) {
    days = classes.words("weekday");
  }

  /** The words that a multi-word trigger requires besides its verb, or null if one is missing. */
  List<Word> of(Word verb, List<String> words) {
    List<Word> found = new ArrayList<>(2);
    found.add(verb);
    for (String wanted : words.subList(1, words.size())) {
      Word next = null;
      for (int i = found.size() - 1; next == null && i >= 0; i--) {
        for (Word child : found.get(i).children()) {
          if (child.index() > verb.index() && is(child, wanted) && !isTime(child)) {
            next = child;
            break;
          }
        }
      }
      next = next == null && words.size() == 2 ? marker(verb, wanted) : next;
      if (next == null) {
        return null;
      }
      found.add(next);
    }
    return found;
  }

  /** The word that introduces the clause of a verb: <em>called for the ban to be lifted</em>. */
  private static Word marker(Word verb, String wanted) {
    Word marker = isNext(verb, wanted) ? verb.next() : null;
    while (marker != null && !is(marker, wanted)) {
      marker = marker.next();
    }
    Word clause = marker == null || !marker.is(Relation.MARKER) ? null : marker.head();
    return clause != null && clause.head() == verb && new Clause(clause).isInfinitive() ? marker : null;
  }

  private static boolean is(Word word, String wanted) {
    return word.lower().equals(wanted) || word.lemma().equals(wanted);
  }

  /** Whether a word directly follows a verb, ignoring adverbs. */
  static boolean isNext(Word verb, String wanted) {
    for (Word word = verb.next(); word != null; word = word.next()) {
      if (is(word, wanted)) {
        return true;
      }
      if (!word.pos().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a preposition introduces a time: <em>on Monday</em>. */
  boolean isTime(Word preposition) {
    Word object = preposition.child(Relation.PREPOSITION_OBJECT);
    return object != null && days.contains(object.lower());
  }

  /** From the verb to the last of its words that directly follows the one before. */
  static Span span(List<Word> words) {
    Word last = words.get(0);
    for (Word word : words) {
      if (word.index() == last.index() + 1) {
        last = word;
      }
    }
    return words.get(0).span().to(last.span());
  }
}
