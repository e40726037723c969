package org.demarche.syntax.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Brings a tree to the ClearNLP scheme, in which the copula is the head of its predicate and the preposition the head of
 * its phrase, and fills in what follows from the heads (children, subtrees). Trees of that scheme stay as they are; Stanford
 * basic dependencies have their copulas turned, Universal Dependencies their copulas and their case markers; the prepositions and
 * coordinators that Stanford's collapsed dependencies write into their labels are put back into the tree.
 */
public final class TreeNormalizer {

  /** What a copula takes over from its predicate: all that belongs to the clause. */
  private static final Set<Relation> CLAUSAL = Set.of(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.CLAUSAL_SUBJECT,
      Relation.EXPLETIVE, Relation.AUXILIARY, Relation.NEGATION, Relation.MARKER, Relation.ADVERBIAL_CLAUSE,
      Relation.PARATAXIS, Relation.DISCOURSE, Relation.PUNCTUATION, Relation.CLAUSAL_COMPLEMENT);

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private TreeNormalizer() {
  }

  public static void normalize(SentenceBuilder tree) {
    for (Word word : tree.words()) {
      refine(tree, word);
    }
    mend(tree, tree.words());
  }

  /** Mends what parsers do wrong; where the words would make no tree any more, heads and relations stay as they are. */
  private static void mend(SentenceBuilder tree, List<Word> words) {
    List<Word> heads = new ArrayList<>(words.size());
    List<Relation> relations = new ArrayList<>(words.size());
    for (Word word : words) {
      heads.add(word.head());
      relations.add(word.relation());
    }
    boolean changed = false;
    for (Word word : words) {
      changed |= DayBeforeName.mend(tree, word) || Participles.mend(tree, word) || Attachment.mend(tree, word);
    }
    if (changed && hasCircle(words)) {
      for (Word word : words) {
        tree.attach(word, heads.get(word.index()), relations.get(word.index()));
      }
    }
  }

  private static boolean hasCircle(List<Word> words) {
    int[] walk = new int[words.size()];
    for (Word start : words) {
      int number = start.index() + 1;
      for (Word word = start; word != null && walk[word.index()] != number; word = word.head()) {
        if (walk[word.index()] != 0) {
          break;
        }
        walk[word.index()] = number;
        if (word.head() != null && walk[word.head().index()] == number) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the heads of words changed. */
  private static boolean refine(SentenceBuilder tree, Word word) {
    if (word.relation() == Relation.MODIFIER && word.isNumber()) {
      tree.setRelation(word, Relation.NUMBER);
    } else if (word.relation() == Relation.ADVERB && NEGATIONS.contains(word.lower())) {
      tree.setRelation(word, Relation.NEGATION);
    } else if (word.relation() == Relation.OPEN_COMPLEMENT && !word.isVerb() && !word.pos().isEmpty()
        && word.child(Relation.COPULA, Relation.AUXILIARY) == null) {
      tree.setRelation(word, word.isNoun() ? Relation.OBJECT_PREDICATE : Relation.ADJECTIVAL_COMPLEMENT);
    } else if (word.relation() == Relation.SUBJECT && word.head() != null && word.head().relation() == Relation.AUXILIARY
        && word.head().head() != null && word.head().head().isVerb()) {
      tree.setHead(word, word.head().head());
      return true;
    } else if (word.relation() == Relation.COPULA && word.head() != null) {
      raiseCopula(tree, word);
      return true;
    } else if (word.relation() == Relation.CONJUNCT && word.head() != null) {
      return attachCoordinator(tree, word);
    } else if ((word.relation() == Relation.PREPOSITION || word.relation() == Relation.AGENT) && word.head() != null
        && (word.isNoun() || word.isPronoun() || word.isVerb() && word.child(Relation.SUBJECT, Relation.OBJECT) != null)) {
      return attachPreposition(tree, word);
    } else if (word.relation() == Relation.CASE && word.head() != null && !word.pos().equals("POS")) {
      raisePreposition(tree, word);
      return true;
    } else if (word.relation() == Relation.MARKER && word.head() != null && word.pos().equals("IN")
        && word.head().pos().equals("VBG") && word.head().relation() != Relation.CLAUSAL_COMPLEMENT) {
      raise(tree, word, Relation.PREPOSITION, Relation.PREPOSITION_COMPLEMENT);
      return true;
    }
    return false;
  }

  private static void raiseCopula(SentenceBuilder tree, Word copula) {
    Word predicate = copula.head();
    raise(tree, copula, predicate.relation(), predicate.isNoun() || predicate.isPronoun() ? Relation.ATTRIBUTE
        : Relation.ADJECTIVAL_COMPLEMENT);
    for (Word child : predicate.sentence().words()) {
      boolean ofTheClause = CLAUSAL.contains(child.relation())
          || child.is(Relation.CONJUNCT) && (child.isVerb() || child.child(Relation.COPULA) != null);
      if (child.head() == predicate && child != copula && ofTheClause) {
        tree.setHead(child, copula);
      }
    }
  }

  private static void raisePreposition(SentenceBuilder tree, Word preposition) {
    Word object = preposition.head();
    if (object.relation() == Relation.PREPOSITION_OBJECT) {
      // A second case marker (because of, according to): it stands between the first and the object.
      raise(tree, preposition, Relation.PREPOSITION, Relation.PREPOSITION_OBJECT);
      return;
    }
    Word governor = object.head();
    boolean isAgent = preposition.lower().equals("by") && governor != null
        && governor.child(Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY) != null;
    Relation outer = switch (object.relation()) {
      case MODIFIER, OBLIQUE, POSSESSOR, OTHER, NOUN_ADVERBIAL -> isAgent ? Relation.AGENT : Relation.PREPOSITION;
      default -> object.relation();
    };
    raise(tree, preposition, outer, Relation.PREPOSITION_OBJECT);
  }

  /** Puts the preposition before a phrase that hangs without one from what it belongs to: <em>prep_of(envoy, Iran)</em>. */
  private static boolean attachPreposition(SentenceBuilder tree, Word object) {
    List<Word> words = object.sentence().words();
    int i = object.index() - 1;
    while (i >= 0 && words.get(i) != object.head() && !isLoosePreposition(words.get(i))) {
      i--;
    }
    if (i < 0 || !isLoosePreposition(words.get(i))) {
      return false;
    }
    int first = i;
    while (first > 0 && isLoosePreposition(words.get(first - 1))) {
      first--;
    }
    Word governor = object.head();
    Relation outer = object.relation();
    for (int k = first; k <= i; k++) {
      tree.attach(words.get(k), governor, outer);
      governor = words.get(k);
      outer = Relation.PREPOSITION;
    }
    tree.attach(object, governor, object.isVerb() ? Relation.PREPOSITION_COMPLEMENT : Relation.PREPOSITION_OBJECT);
    return true;
  }

  /** Whether a word that could be a preposition has no place in the tree. */
  private static boolean isLoosePreposition(Word word) {
    return word.head() == null && word.relation() != Relation.ROOT && word.children().isEmpty() && word.pos().matches("IN|TO|VBG|RB|JJ");
  }

  /** Puts the coordinator before a conjunct into the tree where it has no place there: <em>conj_and(Iran, Iraq)</em>. */
  private static boolean attachCoordinator(SentenceBuilder tree, Word conjunct) {
    List<Word> words = conjunct.sentence().words();
    for (int i = conjunct.index() - 1; i > conjunct.head().index(); i--) {
      Word word = words.get(i);
      if (word.pos().equals("CC") && word.head() == null && word.relation() != Relation.ROOT) {
        tree.attach(word, conjunct.head(), Relation.COORDINATOR);
        return true;
      }
    }
    return false;
  }

  /** Puts a word in the place of its head, and the head below it. */
  private static void raise(SentenceBuilder tree, Word word, Relation outer, Relation inner) {
    Word lowered = word.head();
    tree.attach(word, lowered.head(), outer);
    tree.attach(lowered, word, inner);
  }
}
