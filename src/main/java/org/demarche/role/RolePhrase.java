package org.demarche.role;

import java.util.List;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** The words around a title that belong to the office, and what those say that do not. */
final class RolePhrase {

  private static final int LONGEST_TAIL = 12;

  private final RoleLexicon lexicon;
  private final List<Word> words;
  private final ActorIndex actors;
  private final Title title;

  /** The title's own words. */
  final int titleBegin;
  final int titleEnd;
  /** The head of the title. */
  final Word head;
  /** The name that the title modifies (<em>President</em> in <em>President Putin</em>), or null. */
  final Word name;
  /** The words of the office. */
  int begin;
  int end;
  /** The first word of the whole noun phrase but its determiner, that is, with <em>former</em> and the like. */
  int outerBegin;
  /** Where the phrase for the person begins: with <em>former</em>, without <em>other</em> and the like. */
  int personBegin;
  boolean former;
  boolean acting;
  boolean hasDefinite;
  boolean hasIndefinite;
  boolean hasPossessive;

  private RolePhrase(RoleLexicon lexicon, List<Word> words, ActorIndex actors, Match<Title> match, Word head, Word name) {
    this.lexicon = lexicon;
    this.words = words;
    this.actors = actors;
    this.title = match.values().get(0);
    this.titleBegin = match.begin();
    this.titleEnd = match.end();
    this.head = head;
    this.name = name;
    this.begin = titleBegin;
    this.personBegin = titleBegin;
    this.end = titleEnd;
  }

  /** The phrase around a title, or null where the title is no noun here or only modifies another noun. */
  static RolePhrase of(RoleLexicon lexicon, List<Word> words, ActorIndex actors, Match<Title> match) {
    Word head = head(words.subList(match.begin(), match.end()));
    if (!isNominal(head, match)) {
      return null;
    }
    Word name = null;
    if (match.end() < words.size() && actors.personAt(words.get(match.end())) != null) {
      name = headOfName(words.get(match.end()), actors);
    } else if (match.end() + 2 < words.size() && isHyphen(words.get(match.end())) && isElect(lexicon, words, match.end())
        && actors.personAt(words.get(match.end() + 2)) != null) {
      name = headOfName(words.get(match.end() + 2), actors);
    } else if (head.is(Relation.COMPOUND, Relation.MODIFIER) && head.head() != null && head.head().index() >= match.end()) {
      name = head.head();
      boolean isPerson = actors.personAt(name) != null
          || actors.at(name) == null && !actors.isOtherName(name) && name.pos().startsWith("NNP")
              && name.index() - match.end() < 4 && isNameBetween(words, match.end(), name.index());
      if (!isPerson) {
        return null;
      }
    } else if (match.end() < words.size() && isHyphen(words.get(match.end())) && !isElect(lexicon, words, match.end())) {
      return null;
    }
    if (actors.personAt(head) != null && actors.isName(actors.personAt(head)) && !beginsName(match, words, actors)) {
      return null;
    }
    RolePhrase phrase = new RolePhrase(lexicon, words, actors, match, head, name);
    phrase.extendLeft();
    phrase.extendRight();
    return phrase;
  }

  /** Whether a title is the first part of a name that goes on: <em>King Haakon VII</em>. */
  private static boolean beginsName(Match<Title> match, List<Word> words, ActorIndex actors) {
    Actor name = actors.personAt(words.get(match.begin()));
    return name != null && name.getBegin() == words.get(match.begin()).begin() && match.end() < words.size()
        && words.get(match.end()).end() <= name.getEnd() && match.values().get(0).use() == Title.Use.ALONE
        && Category.HEAD_OF_STATE == match.values().get(0).category();
  }

  /** The first noun that depends on none of the words; the last word where there is none. */
  private static Word head(List<Word> title) {
    Word first = title.get(0);
    Word last = title.get(title.size() - 1);
    if (!first.sentence().isParsed()) {
      return last;
    }
    for (Word word : title) {
      boolean isOutside = word.head() == null || word.head().index() < first.index() || word.head().index() > last.index();
      if (isOutside && !word.isPunctuation() && !word.pos().equals("IN") && !word.isVerb()) {
        return word;
      }
    }
    return last;
  }

  private static Word headOfName(Word first, ActorIndex actors) {
    Word word = first;
    while (word.head() != null && word.is(Relation.COMPOUND) && actors.at(word.head()) == actors.at(first)) {
      word = word.head();
    }
    return word;
  }

  private static boolean isNominal(Word head, Match<Title> match) {
    return head.isNoun() || head.pos().isEmpty() || head.form().endsWith(".")
        || head.isAdjective() && (match.end() - match.begin() > 1 || head.child(Relation.DETERMINER) != null
            && !head.is(Relation.MODIFIER, Relation.COMPOUND))
        || head.pos().equals("FW") || Character.isUpperCase(head.form().charAt(0)) && !head.isVerb();
  }

  private static boolean isNameBetween(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.get(i).isName()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphen(Word word) {
    return word.form().equals("-") || word.form().equals("\u2013");
  }

  private static boolean isElect(RoleLexicon lexicon, List<Word> words, int hyphen) {
    return hyphen + 1 < words.size() && lexicon.modifier(words.get(hyphen + 1)) == RoleLexicon.Modifier.ACTING;
  }

  private Word top() {
    return name != null && !name.isUnder(head) ? name : head;
  }

  private void extendLeft() {
    int i = titleBegin;
    boolean outside = false;
    while (i > 0) {
      Word word = words.get(i - 1);
      RoleLexicon.Modifier modifier = lexicon.modifier(word);
      if (modifier == RoleLexicon.Modifier.STOP) {
        break;
      } else if (modifier != null) {
        former |= modifier == RoleLexicon.Modifier.FORMER;
        acting |= modifier == RoleLexicon.Modifier.ACTING;
        outside = true;
        i--;
        personBegin = modifier == RoleLexicon.Modifier.OUTSIDE ? personBegin : i;
      } else if (isPersonBefore(word)) {
        outside = true;
        i--;
      } else if (isHyphen(word) && i > 1 && (isInside(words.get(i - 2)) || lexicon.modifier(words.get(i - 2)) != null)) {
        if (lexicon.modifier(words.get(i - 2)) == null) {
          i -= 2;
          begin = outside ? begin : i;
        } else {
          i--;
        }
      } else if (isModifier(word) && isInside(word)) {
        i--;
        begin = outside ? begin : i;
      } else if (word.pos().equals("POS") && i > 1 && isBody(words.get(i - 2))) {
        i = possessorBegin(i - 2);
        begin = outside ? begin : i;
        hasPossessive = true;
        break;
      } else if (word.pos().equals("POS") && i > 1 && actors.personAt(words.get(i - 2)) == null) {
        i = possessorBegin(i - 2);
        hasPossessive = true;
        break;
      } else if (isCoordination(i - 1)) {
        i -= 2;
        begin = outside ? begin : i;
      } else {
        break;
      }
    }
    outerBegin = i;
    while (begin > 0 && begin < titleBegin && isHyphen(words.get(begin - 1))) {
      begin++;
    }
    while (begin < titleBegin && (lexicon.modifier(words.get(begin)) != null || words.get(begin).isPunctuation()
        || words.get(begin).isNumber())) {
      begin++;
    }
    personBegin = Math.min(personBegin, begin);
    if (outerBegin > 0) {
      Word before = words.get(outerBegin - 1);
      hasDefinite = before.lower().equals("the") || before.pos().equals("PRP$") || hasPossessive
          || before.lower().matches("this|that|these|those");
      hasIndefinite = before.lower().matches("an?|any|some|no|every|another");
      hasPossessive |= before.pos().equals("PRP$") || before.pos().equals("POS");
    }
  }

  /** Trump adviser: whether a word is a person's name that modifies the title. */
  private boolean isPersonBefore(Word word) {
    return actors.isName(actors.personAt(word)) && word.sentence().isParsed() && word.is(Relation.COMPOUND)
        && word != top() && word.isUnder(top()) && actors.personAt(word) != actors.personAt(top());
  }

  private boolean isModifier(Word word) {
    return (word.isAdjective() || word.isNoun() || word.pos().equals("VBG") || word.pos().equals("VBN")
        || word.pos().equals("FW") || word.pos().equals("AFX") || word.pos().equals("CD") && word.end() - word.begin() > 2
        && Character.isUpperCase(word.form().charAt(0)) || word.pos().isEmpty()) && actors.personAt(word) == null
        || actors.personAt(word) != null && !actors.isName(actors.personAt(word));
  }

  /** Whether a word before the title belongs to its noun phrase. */
  private boolean isInside(Word word) {
    if (!word.sentence().isParsed()) {
      return word.isName() || word.isAdjective();
    }
    boolean isListed = actors.at(word) != null && word.isName() && actors.personAt(word) == null
        && !"GROUP".equals(actors.at(word).getKind()) && word.index() < titleBegin;
    if (isListed) {
      return true;
    }
    return word != top() && word.isUnder(top()) && word.is(Relation.COMPOUND, Relation.MODIFIER, Relation.NUMBER,
        Relation.CONJUNCT, Relation.ADVERB, Relation.OTHER, Relation.POSSESSOR, Relation.NOUN_ADVERBIAL, Relation.QUANTITY)
        && !isApposed(word);
  }

  private boolean isApposed(Word word) {
    for (Word w = word; w != null && w != top(); w = w.head()) {
      if (w.is(Relation.APPOSITION, Relation.PREPOSITION_OBJECT)) {
        return true;
      }
    }
    return false;
  }

  /** <em>Russian and Ukrainian</em> negotiators: whether a coordinator joins modifiers. */
  private boolean isCoordination(int i) {
    Word word = words.get(i);
    boolean joins = word.pos().equals("CC") || word.form().equals(",") || word.form().equals("&");
    return joins && i > 0 && i + 1 < words.size() && isModifier(words.get(i - 1)) && isInside(words.get(i - 1))
        && words.get(i + 1).index() < titleBegin && word.isUnder(top())
        && words.get(i - 1).isNoun() == words.get(i + 1).isNoun();
  }

  private boolean isBody(Word word) {
    return word.isName() && actors.personAt(word) == null || actors.at(word) != null && actors.personAt(word) == null
        && word.isName();
  }

  private int possessorBegin(int last) {
    int i = last;
    while (i > 0 && (words.get(i - 1).isName() || words.get(i - 1).isAdjective()) && actors.personAt(words.get(i - 1)) == null
        && (!words.get(i).sentence().isParsed() || words.get(i - 1).isUnder(words.get(last)))) {
      i--;
    }
    return i;
  }

  private void extendRight() {
    if (end + 1 < words.size() && isHyphen(words.get(end)) && isElect(lexicon, words, end)) {
      acting = true;
      return;
    }
    if (name != null) {
      return;
    }
    int i = end;
    while (i < words.size() && i - titleEnd < LONGEST_TAIL) {
      Word word = words.get(i);
      if (lexicon.continues(word, title.category()) && !word.isVerb()) {
        int next = objectEnd(i + 1);
        if (next < 0 || word.lower().matches("at|with|from") && !hasBody(words.subList(i + 1, next))) {
          break;
        }
        i = next;
        end = i;
      } else {
        break;
      }
    }
  }

  private boolean hasBody(List<Word> object) {
    return object.stream().anyMatch(Word::isName) || !lexicon.bodies().longest(object).isEmpty();
  }

  /** Whether the coordinated word at an index goes on naming what the office belongs to. */
  private boolean isJoined(int i) {
    int next = i < words.size() && words.get(i).pos().equals("DT") && head.pos().endsWith("S") ? i + 1 : i;
    return next < words.size() && words.get(next).isName() && words.get(i - 2).isName()
        && actors.personAt(words.get(next)) == null;
  }

  /** The end of the noun phrase that begins at an index, or -1 where there is none that can belong to an office. */
  private int objectEnd(int from) {
    int i = from;
    int lastNoun = -1;
    while (i < words.size() && i - titleEnd < LONGEST_TAIL) {
      Word word = words.get(i);
      boolean isPart = word.isNoun() || word.isAdjective() || word.pos().equals("POS") || isHyphen(word)
          || word.pos().equals("DT") && i == from || word.form().equals("&") || word.pos().equals("HYPH")
          || word.pos().equals("VBN") && lastNoun < 0
          || word.pos().equals("RB") && i + 1 < words.size() && words.get(i + 1).isAdjective()
          || word.pos().equals("CC") && lastNoun == i - 1 && isJoined(i + 1)
          || word.pos().equals("DT") && words.get(i - 1).pos().equals("CC");
      if (!isPart || word.pos().equals("POS") && !words.get(i - 1).isNoun() || actors.personAt(word) != null
          && actors.isName(actors.personAt(word))) {
        break;
      }
      if (word.isNoun()) {
        lastNoun = i;
      }
      i++;
    }
    return lastNoun < 0 ? -1 : lastNoun + 1;
  }
}
