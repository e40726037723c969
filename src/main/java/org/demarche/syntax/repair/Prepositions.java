package org.demarche.syntax.repair;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/** Makes the preposition the head of its phrase. */
final class Prepositions {

  /** The maximum number of words between a preposition and its object. */
  private static final int NEAR = 50;
  /** What introduces a clause that can be the object of a preposition. */
  private static final Set<String> QUESTIONS = Set.of("whether", "what", "who", "whom", "whose", "which", "how", "why",
      "when", "where");
  /** What introduces a clause and can stand before a question that belongs to it: <em>that what she says</em>. */
  private static final Set<String> SUBORDINATORS = Set.of("that", "if", "because", "although", "though", "while",
      "whether", "unless", "as");

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
    if (object.is(Relation.PREPOSITION_COMPLEMENT)) {
      tree.raise(preposition, Relation.PREPOSITION, Relation.PREPOSITION_COMPLEMENT);
      return true;
    }
    Word governor = object.head();
    boolean isGerund = isBeforeGerund(object) && object.child(Relation.SUBJECT, Relation.DETERMINER, Relation.MODIFIER,
        Relation.COMPOUND, Relation.POSSESSOR) == null;
    boolean isAgent = preposition.lower().equals("by") && governor != null
        && governor.child(Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY) != null;
    Relation outer = switch (object.relation()) {
      case MODIFIER, OBLIQUE, POSSESSOR, OTHER, NOUN_ADVERBIAL -> isAgent ? Relation.AGENT : Relation.PREPOSITION;
      case ATTRIBUTE, ADJECTIVAL_COMPLEMENT, OBJECT_PREDICATE -> Relation.PREPOSITION;
      case ADVERBIAL_CLAUSE, NOUN_CLAUSE, OPEN_COMPLEMENT -> isClause(object) && !isGerund
          ? object.relation() : Relation.PREPOSITION;
      default -> object.relation();
    };
    tree.raise(preposition, outer, isGerund && outer == Relation.PREPOSITION ? Relation.PREPOSITION_COMPLEMENT
        : Relation.PREPOSITION_OBJECT);
    return true;
  }

  /** <em>mark(meet, in), fixed(in, order), aux(meet, to)</em>: the infinitive belongs to the noun. */
  static boolean raiseInOrder(SentenceBuilder tree, Word preposition) {
    Word verb = preposition.head();
    Word order = preposition.next();
    boolean isInOrder = preposition.is(Relation.MARKER) && verb != null && preposition.lower().equals("in")
        && order != null && order.head() == preposition && order.lower().equals("order");
    if (isInOrder) {
      tree.raise(preposition, Relation.PREPOSITION, Relation.NOUN_CLAUSE);
      tree.setRelation(order, Relation.PREPOSITION_OBJECT);
      tree.setHead(verb, order);
    }
    return isInOrder;
  }

  private static boolean isClause(Word word) {
    return word.isVerb() || word.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.COPULA) != null;
  }

  /** <em>case(Sato, according), fixed(according, to)</em>: the second preposition governs the object. */
  static boolean lengthen(SentenceBuilder tree, Word second) {
    Word first = second.head();
    boolean isSecond = second.is(Relation.COMPOUND) && first != null && first.index() == second.index() - 1
        && (second.pos().equals("IN") || second.pos().equals("TO"));
    Word object = isSecond ? first.child(Relation.PREPOSITION_OBJECT) : null;
    if (object == null || object.index() < second.index()) {
      return false;
    }
    tree.setRelation(second, Relation.PREPOSITION);
    tree.setHead(object, second);
    return true;
  }

  /**
   * <em>mark(signing, after), mark(lift, on), mark(lift, whether)</em>: before a gerund or a question a subordinator is
   * a preposition.
   */
  static boolean raiseBeforeClause(SentenceBuilder tree, Word marker) {
    Word verb = marker.head();
    if (!marker.is(Relation.MARKER) || verb == null || !marker.pos().equals("IN")
        || !isBeforeGerund(verb) && !isBeforeQuestion(marker, verb)) {
      return false;
    }
    tree.raise(marker, Relation.PREPOSITION, Relation.PREPOSITION_COMPLEMENT);
    return true;
  }

  private static boolean isBeforeGerund(Word verb) {
    Word auxiliary = verb.child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.COPULA);
    boolean isGerund = auxiliary == null ? verb.pos().equals("VBG") : auxiliary.pos().equals("VBG");
    return isGerund && !verb.is(Relation.CLAUSAL_COMPLEMENT);
  }

  private static boolean isBeforeQuestion(Word marker, Word verb) {
    Word next = marker.next();
    return next != null && next.index() < verb.index() && QUESTIONS.contains(next.lower())
        && !SUBORDINATORS.contains(marker.lower());
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
