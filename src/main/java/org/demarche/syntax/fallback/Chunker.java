package org.demarche.syntax.fallback;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * The noun phrases and verb groups of a sentence, by the parts of speech. The words inside a chunk get their heads and
 * relations; its head stays open.
 */
public final class Chunker {

  private static final Set<String> BE = Set.of("be", "is", "'s", "are", "'re", "am", "'m", "was", "were", "been", "being");
  private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "'ve", "having", "do", "does", "did", "get", "got",
      "gets", "getting");
  private static final Set<String> COPULAS = Set.of("become", "becomes", "became", "remain", "remains", "remained");

  private final SentenceBuilder tree;
  private final List<Word> words;

  /** For each head of a chunk the index of the chunk's first word, for other words -1; and what kind it is. */
  private final int[] begin;
  private final boolean[] isVerb;
  private final boolean[] finite;
  private final boolean[] infinitive;
  private final boolean[] passive;

  private Chunker(SentenceBuilder tree) {
    this.tree = tree;
    this.words = tree.words();
    this.begin = new int[words.size()];
    java.util.Arrays.fill(begin, -1);
    this.isVerb = new boolean[words.size()];
    this.finite = new boolean[words.size()];
    this.infinitive = new boolean[words.size()];
    this.passive = new boolean[words.size()];
  }

  static Chunker of(SentenceBuilder tree) {
    List<Word> words = tree.words();
    Chunker chunks = new Chunker(tree);
    int i = 0;
    while (i < words.size()) {
      int end = chunks.isAttributive(i) ? i : chunks.verbGroup(i);
      end = end > i ? end : chunks.nounPhrase(i);
      i = Math.max(end, i + 1);
    }
    return chunks;
  }

  boolean isVerb(Word word) {
    return isVerb[word.index()];
  }

  boolean isNoun(Word word) {
    return begin[word.index()] >= 0 && !isVerb(word);
  }

  boolean isFinite(Word word) {
    return finite[word.index()];
  }

  boolean isInfinitive(Word word) {
    return infinitive[word.index()];
  }

  boolean isPassive(Word word) {
    return passive[word.index()];
  }

  /** Makes a past form that turns out to be a participle one. */
  void reduce(Word verb) {
    tree.setTag(verb, "VBN");
    finite[verb.index()] = false;
    passive[verb.index()] = true;
  }

  /** The index of the first word of the chunk that a word heads. */
  int begin(Word word) {
    return begin[word.index()];
  }

  /** The head of the chunk that begins next after a word, with at most adverbs between; null where none does. */
  Word nextChunk(Word word) {
    return headAt(word.index() + 1, word);
  }

  /** The head of the chunk that begins at an index, with at most adverbs between; null where none does. */
  Word headAt(int index) {
    return headAt(index, null);
  }

  private Word headAt(int index, Word word) {
    int i = index;
    while (i < words.size() && (words.get(i).pos().startsWith("RB") || word != null && words.get(i).head() == word && pos(i).equals("CD"))) {
      i++;
    }
    for (int head = i; head < words.size(); head++) {
      if (begin[head] >= 0) {
        return begin[head] <= i ? words.get(head) : null;
      }
    }
    return null;
  }

  static boolean isCopula(Word verb) {
    return BE.contains(verb.lower()) || COPULAS.contains(verb.lower());
  }

  public static boolean isTime(Word noun) {
    return WordList.TIME.has(noun.lemma()) || WordList.TIME.has(Inflections.builtIn().lemma(noun.lower(), "NNS"))
        || WordList.MONTH.has(noun.lower());
  }

  private String pos(int i) {
    return i < words.size() ? words.get(i).pos() : "";
  }

  private int verbGroup(int start) {
    int i = start;
    boolean to = pos(i).equals("TO") && (pos(i + 1).equals("VB") || pos(i + 1).startsWith("RB") && pos(i + 2).equals("VB"));
    if (to) {
      i++;
    }
    int last = -1;
    while (i < words.size() && (pos(i).startsWith("VB") || pos(i).equals("MD")
        || pos(i).startsWith("RB") && (last >= 0 || to) && continues(i))) {
      boolean verb = !pos(i).startsWith("RB");
      if (verb && last >= 0 && !isAuxiliary(words.get(last))) {
        break;
      }
      last = verb ? i : last;
      i++;
    }
    if (last < 0) {
      return start;
    }
    group(start, last, to);
    return last + 1;
  }

  private boolean continues(int i) {
    int next = i + 1;
    while (pos(next).startsWith("RB")) {
      next++;
    }
    return pos(next).startsWith("VB");
  }

  private static boolean isAuxiliary(Word word) {
    return word.pos().equals("MD") || BE.contains(word.lower()) || AUXILIARIES.contains(word.lower());
  }

  private void group(int start, int last, boolean to) {
    Word main = words.get(last);
    begin[last] = start;
    isVerb[last] = true;
    infinitive[last] = to;
    String first = pos(start);
    finite[last] = !to && (first.equals("MD") || first.matches("VBD|VBP|VBZ"));
    for (int i = start; i < last; i++) {
      Word word = words.get(i);
      boolean bePassive = (BE.contains(word.lower()) || word.lower().startsWith("g")) && main.pos().equals("VBN");
      passive[last] |= bePassive;
      tree.attach(word, main, word.pos().startsWith("RB")
          ? word.lower().matches("not|n't|never") ? Relation.NEGATION : Relation.ADVERB
          : bePassive ? Relation.PASSIVE_AUXILIARY : Relation.AUXILIARY);
    }
    passive[last] |= start == last && main.pos().equals("VBN");
  }

  private int nounPhrase(int start) {
    int i = start;
    int head = -1;
    int phrase = start;
    i += approximation(i);
    while (i < words.size()) {
      String pos = pos(i);
      if (head >= 0 && opensAnother(head, i)) {
        break;
      }
      if (pos.startsWith("NN") || head < 0 && pos.equals("CD")) {
        head = i;
      } else if (pos.equals("HYPH") && head >= 0 && joins(i)) {
        head = -1;
      } else if (pos.equals("POS") && head >= 0) {
        possessor(phrase, head, i);
        phrase = i + 1;
        head = -1;
      } else if (head < 0 && pos.matches("PRP|EX|WP|WDT") || head < 0 && i == start && pos.equals("DT") && !opens(i + 1)) {
        head = i;
        i++;
        break;
      } else if (!(pos.matches("CD|HYPH|PRP\\$|WP\\$|PDT|DT|JJ[RS]?|\\$|#") || pos.matches("VB[GN]") && opens(i + 1)
          && (i > phrase || isAttributive(i)))) {
        break;
      } else if (pos.equals("DT") && i > phrase && !pos(i - 1).matches("PDT|DT|RB.*|IN")) {
        break;
      } else if (head >= 0 && !pos.matches("CD|HYPH") && !isInsideName(i)
          && !(opens(i) && !opensTime(i) && (pos(head).equals("CD") || isModifyingName(start, head)))) {
        break;
      }
      i++;
    }
    head = head < 0 ? nominal(phrase, i - 1) : head;
    if (head < 0) {
      return start;
    }
    inside(phrase, head);
    begin[head] = start;
    openPossessor(start, head);
    return number(head);
  }

  /** How many words make the number behind them approximate: <em>around 200 people, at least four towns</em>. */
  private int approximation(int i) {
    int length = i + 1 < words.size() && WordList.ABOUT_NUMBER.has(words.get(i).lower() + " " + words.get(i + 1).lower()) ? 2
        : WordList.ABOUT_NUMBER.has(words.get(i).lower()) && pos(i).matches("IN|RB|JJ") ? 1 : 0;
    boolean isNumber = pos(i + length).equals("CD") || pos(i + length).equals("$") && pos(i + length + 1).equals("CD");
    return isNumber && !(length == 1 && i > 0 && words.get(i - 1).isNoun()) ? length : 0;
  }

  /**
   * Whether another phrase begins at a noun without anything between: <em>strikes Friday; in recent months Syria and Iran
   * have</em>.
   */
  private boolean opensAnother(int head, int i) {
    Word last = words.get(head);
    Word word = words.get(i);
    boolean ends = head == i - 1 && !last.isName();
    return ends && WordList.WEEKDAY.has(word.lower())
        || ends && word.isName() && isTime(last) && !WordList.MONTH.has(word.lower());
  }

  /** Whether a time follows an adjective: <em>in Geneva last week</em>. */
  private boolean opensTime(int i) {
    return i + 1 < words.size() && pos(i + 1).startsWith("NN") && isTime(words.get(i + 1));
  }

  /** Whether a name before an adjective modifies, too: <em>a U.S. federal judge</em>, but <em>gave Ukraine military aid</em>. */
  private boolean isModifyingName(int start, int head) {
    return words.get(head).isName() && (pos(start).matches("DT|PRP\\$") || start == 0 || !words.get(start - 1).isVerb());
  }

  /** Whether a participle opens a noun phrase: <em>with alleged spies, imprisoned opposition leader Petrov</em>. */
  private boolean isAttributive(int i) {
    return pos(i).equals("VBN") && pos(i + 1).matches("JJ|NNP?S?") && opens(i + 1) && (i == 0 || pos(i - 1).matches("IN|RP|CC|``")
        || pos(i - 1).matches("VB[DPZ]?") && !isAuxiliary(words.get(i - 1)));
  }

  /** Whether a hyphen makes one modifier of the words around it, with a noun to follow: <em>rebel-held eastern towns</em>. */
  private boolean joins(int i) {
    return i + 1 < words.size() && words.get(i - 1).end() == words.get(i).begin() && words.get(i).end() == words.get(i + 1).begin()
        && pos(i + 1).matches("VB[NGD]|JJ[RS]?|CD|RB") && opens(i + 2);
  }

  /** The adjective that stands for a noun: <em>the French, the disobedient</em>; -1 where none does. */
  private int nominal(int from, int last) {
    boolean isDetermined = last > from && pos(from).matches("DT|PRP\\$");
    boolean isName = last >= from && Character.isUpperCase(words.get(last).form().charAt(0))
        && (last > 0 || pos(last + 1).matches("CC|MD|VB[DPZ]"));
    return last >= from && pos(last).matches("JJ") && (isDetermined || isName) ? last : -1;
  }

  /** The end of a phrase with the number behind a name: <em>March 28, Resolution 4005</em>. */
  private int number(int head) {
    if (pos(head).startsWith("NNP") && pos(head + 1).equals("CD")) {
      tree.attach(words.get(head + 1), words.get(head), Relation.NUMBER);
      return head + 2;
    }
    return head + 1;
  }

  /** Whether an adjective stands in a name: <em>the NATO Parliamentary Assembly</em>. */
  private boolean isInsideName(int i) {
    return pos(i).equals("JJ") && words.get(i - 1).isName() && Character.isUpperCase(words.get(i).form().charAt(0))
        && pos(i + 1).startsWith("NN");
  }

  /** Whether a noun follows, with only modifiers between. */
  private boolean opens(int from) {
    int i = from;
    while (pos(i).matches("CD|JJ[RS]?|HYPH|VB[GN]|\\$|PRP\\$|DT")) {
      i++;
    }
    return pos(i).startsWith("NN");
  }

  private void possessor(int phrase, int head, int mark) {
    inside(phrase, head);
    tree.attach(words.get(mark), words.get(head), Relation.CASE);
  }

  /** Ties the possessors of a phrase, which were left open, to the head that follows each. */
  private void openPossessor(int start, int head) {
    Word owner = words.get(head);
    for (int i = head - 1; i >= start; i--) {
      Word word = words.get(i);
      if (word.head() == null) {
        tree.attach(word, owner, Relation.POSSESSOR);
        owner = word;
      }
    }
  }

  private void inside(int from, int head) {
    Word noun = words.get(head);
    for (int i = from; i < head; i++) {
      Word word = words.get(i);
      if (word.head() != null) {
        continue;
      }
      tree.attach(word, noun, switch (word.pos()) {
        case "DT" -> Relation.DETERMINER;
        case "PDT" -> Relation.PREDETERMINER;
        case "PRP$", "WP$" -> Relation.POSSESSOR;
        case "CD" -> Relation.NUMBER;
        case "HYPH" -> Relation.PUNCTUATION;
        case "IN", "RB", "RBR", "TO" -> Relation.ADVERB;
        default -> word.isNoun() ? Relation.COMPOUND : Relation.MODIFIER;
      });
    }
  }
}
