package org.demarche.syntax.fallback;

import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;

/** Finds noun phrases, up to their heads, from parts of speech. */
final class NounPhrases {

  private final SentenceBuilder tree;
  private final List<Word> words;
  private final Chunks chunks;
  private final Times times;
  private final WordLists lists;

  NounPhrases(SentenceBuilder tree, Chunks chunks, Vocabulary vocabulary) {
    this.tree = tree;
    this.words = tree.words();
    this.chunks = chunks;
    this.times = vocabulary.times();
    this.lists = vocabulary.lists();
  }

  /** Reads the phrase that begins at an index; returns the index after it, or the same index if none begins there. */
  int read(int start) {
    int phrase = start;
    int head = -1;
    int i = start + approximation(start);
    for (; i < words.size() && !(head >= 0 && opensAnother(head, i)); i++) {
      String pos = pos(i);
      if (pos.startsWith("NN") || head < 0 && pos.equals("CD")) {
        head = i;
      } else if (pos.equals("HYPH") && head >= 0 && joins(i)) {
        head = -1;
      } else if (pos.equals("POS") && head >= 0) {
        attachBefore(phrase, head);
        tree.attach(words.get(i), words.get(head), Relation.CASE);
        phrase = i + 1;
        head = -1;
      } else if (head < 0 && standsAlone(i, start)) {
        head = i++;
        break;
      } else if (!continues(i, phrase) || head >= 0 && !mayFollow(i, start, head)) {
        break;
      }
    }
    head = head < 0 ? nominal(phrase, i - 1) : head;
    if (head < 0) {
      return start;
    }
    attachBefore(phrase, head);
    chunks.addNounPhrase(start, head);
    attachPossessors(start, head);
    return attachNumber(head);
  }

  /** Whether a participle opens a phrase: <em>with alleged spies, imprisoned opposition leader Petrov</em>. */
  boolean isAttributive(int i) {
    boolean isBeforePhrase = pos(i).equals("VBN") && (pos(i + 1).equals("JJ") || pos(i + 1).startsWith("NN"))
        && leadsToNoun(i + 1);
    if (!isBeforePhrase || i == 0) {
      return isBeforePhrase;
    }
    return switch (pos(i - 1)) {
      case "IN", "RP", "CC", "``" -> true;
      case "VB", "VBD", "VBP", "VBZ" -> !VerbGroups.isAuxiliary(words.get(i - 1));
      default -> false;
    };
  }

  /** Whether a pronoun, or a demonstrative without a noun, is a phrase of its own. */
  private boolean standsAlone(int i, int start) {
    return switch (pos(i)) {
      case "PRP", "EX", "WP", "WDT" -> true;
      case "DT" -> i == start && !leadsToNoun(i + 1);
      default -> false;
    };
  }

  /** Whether a word can precede the head of a phrase. */
  private boolean continues(int i, int phrase) {
    return switch (pos(i)) {
      case "CD", "HYPH", "PRP$", "WP$", "PDT", "JJ", "JJR", "JJS", "$", "#" -> true;
      case "DT" -> i == phrase || isBeforeDeterminer(pos(i - 1));
      case "VBG", "VBN" -> leadsToNoun(i + 1) && (i > phrase || isAttributive(i));
      default -> false;
    };
  }

  private static boolean isBeforeDeterminer(String tag) {
    return tag.equals("PDT") || tag.equals("DT") || tag.equals("IN") || tag.startsWith("RB");
  }

  /** Whether a word other than a noun can follow a noun in the same phrase: <em>a U.S. federal judge</em>. */
  private boolean mayFollow(int i, int start, int head) {
    return pos(i).equals("CD") || pos(i).equals("HYPH") || isInsideName(i)
        || leadsToNoun(i) && !opensTime(i) && (pos(head).equals("CD") || isModifyingName(start, head));
  }

  /**
   * The number of words that make the following number approximate: <em>around 200 people, at least four towns</em>.
   */
  private int approximation(int i) {
    if (i >= words.size()) {
      return 0;
    }
    String first = words.get(i).lower();
    boolean isPair = i + 1 < words.size() && isAboutNumber(first + " " + words.get(i + 1).lower());
    int length = isPair ? 2 : isAboutNumber(first) && mayBeAboutNumber(pos(i)) ? 1 : 0;
    boolean isNumber = pos(i + length).equals("CD") || pos(i + length).equals("$") && pos(i + length + 1).equals("CD");
    return isNumber && !(length == 1 && i > 0 && words.get(i - 1).isNoun()) ? length : 0;
  }

  private boolean isAboutNumber(String words) {
    return lists.has(WordLists.Name.ABOUT_NUMBER, words);
  }

  private static boolean mayBeAboutNumber(String tag) {
    return tag.equals("IN") || tag.equals("RB") || tag.equals("JJ");
  }

  /**
   * Whether another phrase directly begins after a noun: <em>strikes Friday; in recent months Syria and Iran have</em>.
   */
  private boolean opensAnother(int head, int i) {
    Word last = words.get(head);
    Word word = words.get(i);
    return head == i - 1 && !last.isName()
        && (times.isDay(word) || word.isName() && times.isTime(last) && !times.isMonth(word));
  }

  /** Whether a time follows an adjective: <em>in Geneva last week</em>. */
  private boolean opensTime(int i) {
    return i + 1 < words.size() && words.get(i + 1).isNoun() && times.isTime(words.get(i + 1));
  }

  /**
   * Whether a name that precedes an adjective is a modifier too: <em>a U.S. federal judge</em>, but <em>gave Ukraine
   * military aid</em>.
   */
  private boolean isModifyingName(int start, int head) {
    return words.get(head).isName() && (isDetermined(start) || start == 0 || !words.get(start - 1).isVerb());
  }

  private boolean isDetermined(int start) {
    return pos(start).equals("DT") || pos(start).equals("PRP$");
  }

  /** Whether an adjective is part of a name: <em>the NATO Parliamentary Assembly</em>. */
  private boolean isInsideName(int i) {
    return pos(i).equals("JJ") && words.get(i - 1).isName() && isCapital(i) && pos(i + 1).startsWith("NN");
  }

  /**
   * Whether a hyphen joins the words around it into one modifier of a following noun: <em>rebel-held eastern
   * towns</em>.
   */
  private boolean joins(int i) {
    boolean isTight = i + 1 < words.size() && words.get(i - 1).end() == words.get(i).begin()
        && words.get(i).end() == words.get(i + 1).begin();
    return isTight && leadsToNoun(i + 2) && switch (pos(i + 1)) {
      case "VBN", "VBG", "VBD", "JJ", "JJR", "JJS", "CD", "RB" -> true;
      default -> false;
    };
  }

  /** An adjective used as a noun (<em>the French, the disobedient</em>), or -1 if there is none. */
  private int nominal(int from, int last) {
    if (last < from || !pos(last).equals("JJ")) {
      return -1;
    }
    boolean isName = isCapital(last) && (last > 0 || isBehindSubject(last + 1));
    return last > from && isDetermined(from) || isName ? last : -1;
  }

  private boolean isBehindSubject(int i) {
    return switch (pos(i)) {
      case "CC", "MD", "VBD", "VBP", "VBZ" -> true;
      default -> false;
    };
  }

  /** Whether a noun follows, with only modifiers in between. */
  private boolean leadsToNoun(int from) {
    int i = from;
    while (isModifier(pos(i))) {
      i++;
    }
    return pos(i).startsWith("NN");
  }

  private static boolean isModifier(String tag) {
    return switch (tag) {
      case "CD", "JJ", "JJR", "JJS", "HYPH", "VBG", "VBN", "$", "PRP$", "DT" -> true;
      default -> false;
    };
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(words.get(i).form().charAt(0));
  }

  /** Attaches the open possessors of a phrase to the head that follows each. */
  private void attachPossessors(int start, int head) {
    Word owned = words.get(head);
    for (int i = head - 1; i >= start; i--) {
      Word word = words.get(i);
      if (word.head() == null) {
        tree.attach(word, owned, Relation.POSSESSOR);
        owned = word;
      }
    }
  }

  /** Attaches the number after a name (<em>March 28, Resolution 4005</em>); returns the index after the phrase. */
  private int attachNumber(int head) {
    if (!words.get(head).isName() || !pos(head + 1).equals("CD")) {
      return head + 1;
    }
    tree.attach(words.get(head + 1), words.get(head), Relation.NUMBER);
    return head + 2;
  }

  private void attachBefore(int from, int head) {
    for (Word word : words.subList(from, head)) {
      if (word.head() == null) {
        tree.attach(word, words.get(head), relation(word));
      }
    }
  }

  private static Relation relation(Word word) {
    return switch (word.pos()) {
      case "DT" -> Relation.DETERMINER;
      case "PDT" -> Relation.PREDETERMINER;
      case "PRP$", "WP$" -> Relation.POSSESSOR;
      case "CD" -> Relation.NUMBER;
      case "HYPH" -> Relation.PUNCTUATION;
      case "IN", "RB", "RBR", "TO" -> Relation.ADVERB;
      default -> word.isNoun() ? Relation.COMPOUND : Relation.MODIFIER;
    };
  }

  private String pos(int i) {
    return i < words.size() ? words.get(i).pos() : "";
  }
}
