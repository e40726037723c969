package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings a tree to the ClearNLP scheme, in which the copula is the head of its predicate and the preposition the head of
 * its phrase, and fills in what follows from the heads (children, subtrees). Trees of that scheme stay as they are; Stanford
 * basic dependencies have their copulas turned, Universal Dependencies their copulas and their case markers; the prepositions and
 * coordinators that Stanford's collapsed dependencies write into their labels are put back into the tree.
 */
final class TreeNormalizer {

  /** What a copula takes over from its predicate: all that belongs to the clause. */
  private static final Set<Relation> CLAUSAL = Set.of(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.CLAUSAL_SUBJECT,
      Relation.EXPLETIVE, Relation.AUXILIARY, Relation.NEGATION, Relation.MARKER, Relation.ADVERBIAL_CLAUSE,
      Relation.PARATAXIS, Relation.DISCOURSE, Relation.PUNCTUATION, Relation.CLAUSAL_COMPLEMENT);

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private TreeNormalizer() {
  }

  static void normalize(SentenceView sentence) {
    List<Word> words = sentence.words();
    link(words);
    boolean changed = false;
    for (Word word : words) {
      changed |= refine(word);
    }
    if (changed) {
      link(words);
    }
    mend(words);
    measure(words);
  }

  /** Mends what parsers do wrong; where the words would make no tree any more, heads and relations stay as they are. */
  private static void mend(List<Word> words) {
    List<Word> heads = new ArrayList<>(words.size());
    List<Relation> relations = new ArrayList<>(words.size());
    for (Word word : words) {
      heads.add(word.head);
      relations.add(word.relation);
    }
    boolean changed = false;
    for (Word word : words) {
      changed |= DayBeforeName.mend(word) || Participles.mend(word) || Attachment.mend(word);
    }
    if (changed && hasCircle(words)) {
      for (Word word : words) {
        word.head = heads.get(word.index());
        word.relation = relations.get(word.index());
      }
    } else if (changed) {
      link(words);
    }
  }

  private static boolean hasCircle(List<Word> words) {
    int[] walk = new int[words.size()];
    for (Word start : words) {
      int number = start.index() + 1;
      for (Word word = start; word != null && walk[word.index()] != number; word = word.head) {
        if (walk[word.index()] != 0) {
          break;
        }
        walk[word.index()] = number;
        if (word.head != null && walk[word.head.index()] == number) {
          return true;
        }
      }
    }
    return false;
  }

  private static void link(List<Word> words) {
    for (Word word : words) {
      word.children = List.of();
    }
    for (Word word : words) {
      if (word.head != null) {
        if (word.head.children.isEmpty()) {
          word.head.children = new ArrayList<>(4);
        }
        word.head.children.add(word);
      }
    }
  }

  /** Whether the heads of words changed. */
  private static boolean refine(Word word) {
    if (word.relation == Relation.MODIFIER && word.isNumber()) {
      word.relation = Relation.NUMBER;
    } else if (word.relation == Relation.ADVERB && NEGATIONS.contains(word.lower())) {
      word.relation = Relation.NEGATION;
    } else if (word.relation == Relation.OPEN_COMPLEMENT && !word.isVerb() && !word.pos().isEmpty()
        && word.child(Relation.COPULA, Relation.AUXILIARY) == null) {
      word.relation = word.isNoun() ? Relation.OBJECT_PREDICATE : Relation.ADJECTIVAL_COMPLEMENT;
    } else if (word.relation == Relation.SUBJECT && word.head != null && word.head.relation == Relation.AUXILIARY
        && word.head.head != null && word.head.head.isVerb()) {
      word.head = word.head.head;
      return true;
    } else if (word.relation == Relation.COPULA && word.head != null) {
      raiseCopula(word);
      return true;
    } else if (word.relation == Relation.CONJUNCT && word.head != null) {
      return attachCoordinator(word);
    } else if ((word.relation == Relation.PREPOSITION || word.relation == Relation.AGENT) && word.head != null
        && (word.isNoun() || word.isPronoun() || word.isVerb() && word.child(Relation.SUBJECT, Relation.OBJECT) != null)) {
      return attachPreposition(word);
    } else if (word.relation == Relation.CASE && word.head != null && !word.pos().equals("POS")) {
      raisePreposition(word);
      return true;
    } else if (word.relation == Relation.MARKER && word.head != null && word.pos().equals("IN")
        && word.head.pos().equals("VBG") && word.head.relation != Relation.CLAUSAL_COMPLEMENT) {
      raise(word, Relation.PREPOSITION, Relation.PREPOSITION_COMPLEMENT);
      return true;
    }
    return false;
  }

  private static void raiseCopula(Word copula) {
    Word predicate = copula.head;
    raise(copula, predicate.relation, predicate.isNoun() || predicate.isPronoun() ? Relation.ATTRIBUTE
        : Relation.ADJECTIVAL_COMPLEMENT);
    for (Word child : predicate.sentence().words()) {
      boolean ofTheClause = CLAUSAL.contains(child.relation)
          || child.is(Relation.CONJUNCT) && (child.isVerb() || child.child(Relation.COPULA) != null);
      if (child.head == predicate && child != copula && ofTheClause) {
        child.head = copula;
      }
    }
  }

  private static void raisePreposition(Word preposition) {
    Word object = preposition.head;
    if (object.relation == Relation.PREPOSITION_OBJECT) {
      // A second case marker (because of, according to): it stands between the first and the object.
      raise(preposition, Relation.PREPOSITION, Relation.PREPOSITION_OBJECT);
      return;
    }
    Word governor = object.head;
    boolean isAgent = preposition.lower().equals("by") && governor != null
        && governor.child(Relation.PASSIVE_SUBJECT, Relation.PASSIVE_AUXILIARY) != null;
    Relation outer = switch (object.relation) {
      case MODIFIER, OBLIQUE, POSSESSOR, OTHER, NOUN_ADVERBIAL -> isAgent ? Relation.AGENT : Relation.PREPOSITION;
      default -> object.relation;
    };
    raise(preposition, outer, Relation.PREPOSITION_OBJECT);
  }

  /** Puts the preposition before a phrase that hangs without one from what it belongs to: <em>prep_of(envoy, Iran)</em>. */
  private static boolean attachPreposition(Word object) {
    List<Word> words = object.sentence().words();
    int i = object.index() - 1;
    while (i >= 0 && words.get(i) != object.head && !isLoosePreposition(words.get(i))) {
      i--;
    }
    if (i < 0 || !isLoosePreposition(words.get(i))) {
      return false;
    }
    int first = i;
    while (first > 0 && isLoosePreposition(words.get(first - 1))) {
      first--;
    }
    Word governor = object.head;
    Relation outer = object.relation;
    for (int k = first; k <= i; k++) {
      words.get(k).head = governor;
      words.get(k).relation = outer;
      governor = words.get(k);
      outer = Relation.PREPOSITION;
    }
    object.head = governor;
    object.relation = object.isVerb() ? Relation.PREPOSITION_COMPLEMENT : Relation.PREPOSITION_OBJECT;
    return true;
  }

  /** Whether a word that could be a preposition has no place in the tree. */
  private static boolean isLoosePreposition(Word word) {
    return word.head == null && word.relation != Relation.ROOT && word.children.isEmpty() && word.pos().matches("IN|TO|VBG|RB|JJ");
  }

  /** Puts the coordinator before a conjunct into the tree where it has no place there: <em>conj_and(Iran, Iraq)</em>. */
  private static boolean attachCoordinator(Word conjunct) {
    List<Word> words = conjunct.sentence().words();
    for (int i = conjunct.index() - 1; i > conjunct.head.index(); i--) {
      Word word = words.get(i);
      if (word.pos().equals("CC") && word.head == null && word.relation != Relation.ROOT) {
        word.head = conjunct.head;
        word.relation = Relation.COORDINATOR;
        return true;
      }
    }
    return false;
  }

  /** Puts a word in the place of its head, and the head below it. */
  private static void raise(Word word, Relation outer, Relation inner) {
    Word lowered = word.head;
    word.head = lowered.head;
    word.relation = outer;
    lowered.head = word;
    lowered.relation = inner;
  }

  /** Finds the first and the last word below each word, from the leaves up. */
  private static void measure(List<Word> words) {
    int size = words.size();
    int[] open = new int[size];
    int[] ready = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      word.left = i;
      word.right = i;
      open[i] = word.children.size();
      if (open[i] == 0) {
        ready[last++] = i;
      }
    }
    for (int next = 0; next < last; next++) {
      Word word = words.get(ready[next]);
      Word head = word.head;
      if (head != null) {
        head.left = Math.min(head.left, word.left);
        head.right = Math.max(head.right, word.right);
        if (--open[head.index()] == 0) {
          ready[last++] = head.index();
        }
      }
    }
  }
}
