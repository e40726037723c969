package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Makes the preposition the head of its phrase. */
final class Prepositions {

  /** The maximum number of words between a preposition and its object. */
  private static final int NEAR = 50;

  private Prepositions() {
  }

  /** <em>case(Geneva, in), obl(met, Geneva)</em>: the preposition takes the place of its object. */
  static boolean raise(SentenceBuilder tree, Word preposition) {
    Word object = preposition.head();
    if (!preposition.is(Relation.CASE) || object == null || preposition.pos().equals("POS")) {
      return false;
    }
    if (object.is(Relation.PREPOSITION_OBJECT)) {
      // A second case marker (because of, according to) follows the first.
      tree.raise(preposition, Relation.PREPOSITION, Relation.PREPOSITION_OBJECT);
      return true;
    }
    Word governor = object.head();
    boolean isAgent = preposition.lower().equals("by") && governor != null
        && governor.child(Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY) != null;
    Relation outer = switch (object.relation()) {
      case MODIFIER, OBLIQUE, POSSESSOR, OTHER, NOUN_ADVERBIAL -> isAgent ? Relation.AGENT : Relation.PREPOSITION;
      default -> object.relation();
    };
    tree.raise(preposition, outer, Relation.PREPOSITION_OBJECT);
    return true;
  }

  /** <em>mark(signing, after)</em>: before a gerund a subordinator is a preposition. */
  static boolean raiseBeforeGerund(SentenceBuilder tree, Word marker) {
    Word gerund = marker.head();
    if (!marker.is(Relation.MARKER) || gerund == null || !marker.pos().equals("IN") || !gerund.pos().equals("VBG")
        || gerund.is(Relation.CLAUSAL_COMPLEMENT)) {
      return false;
    }
    tree.raise(marker, Relation.PREPOSITION, Relation.PREPOSITION_COMPLEMENT);
    return true;
  }

  /**
   * <em>prep_of(envoy, Iran)</em>: inserts the prepositions that precede the object between the object and its head.
   */
  static boolean placeThatOfTheLabel(SentenceBuilder tree, Word object) {
    boolean isObject = object.is(Relation.PREPOSITION, Relation.AGENT) && object.head() != null
        && (object.isNoun() || object.isPronoun()
            || object.isVerb() && object.child(Relation.SUBJECT, Relation.OBJECT) != null);
    Word last = isObject ? loosePrepositionBefore(tree.words(), object) : null;
    if (last == null) {
      return false;
    }
    Word first = last;
    while (first.previous() != null && isLoose(first.previous())) {
      first = first.previous();
    }
    Word governor = object.head();
    Relation outer = object.relation();
    for (Word word : tree.words().subList(first.index(), last.index() + 1)) {
      tree.attach(word, governor, outer);
      governor = word;
      outer = Relation.PREPOSITION;
    }
    tree.attach(object, governor, object.isVerb() ? Relation.PREPOSITION_COMPLEMENT : Relation.PREPOSITION_OBJECT);
    return true;
  }

  /** The nearest word between an object and its head that can be a preposition and is not in the tree yet, or null. */
  private static Word loosePrepositionBefore(List<Word> words, Word object) {
    int first = Math.max(0, object.index() - NEAR);
    for (int i = object.index() - 1; i >= first; i--) {
      Word word = words.get(i);
      if (isLoose(word)) {
        return word;
      }
      if (word == object.head()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isLoose(Word word) {
    if (word.head() != null || word.is(Relation.ROOT) || !word.children().isEmpty()) {
      return false;
    }
    return switch (word.pos()) {
      case "IN", "TO", "VBG", "RB", "JJ" -> true;
      default -> false;
    };
  }
}
