package org.demarche.role;

import java.util.List;
import org.demarche.entity.Actors;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SingularWord;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/**
 * A title at its position in a sentence.
 *
 * @param words
 *          the words of the sentence
 * @param begin
 *          the index of the title's first word
 * @param end
 *          the index after its last word
 * @param head
 *          the head of the title
 * @param name
 *          the name that the title modifies (<em>Putin</em> in <em>President Putin</em>), or null
 */
record TitleInSentence(Title title, List<Word> words, int begin, int end, Word head, Word name) {

  /** The maximum number of words of an unannotated name between a title and the name's last word. */
  private static final int LONGEST_NAME = 4;

  /** A title found by a table; null if the words are not a noun here, modify another noun, or are part of a name. */
  static TitleInSentence of(RoleLexicon lexicon, List<Word> words, Actors actors, OtherNames otherNames,
      Match<Title> match) {
    Title title = match.values().get(0);
    Word head = head(words.subList(match.begin(), match.end()));
    if (!isNominal(head, match)) {
      return null;
    }
    Word name = nameBehind(lexicon, words, actors, match.end());
    if (name == null && head.is(Relation.COMPOUND, Relation.MODIFIER) && head.head() != null
        && head.head().index() >= match.end()) {
      name = head.head();
      boolean isKnown = actors.personAt(name) != null;
      if (!isKnown && head.isPlural() || !isPersonalName(name, words, actors, otherNames, match.end())) {
        return null;
      }
    } else if (name == null && isHyphenated(lexicon, words, match.end())) {
      return null;
    }
    boolean isInName = Actors.isNamedPerson(actors.personAt(head)) && !beginsName(match, words, actors)
        || name == null && isTeam(words, actors, match);
    return isInName ? null : new TitleInSentence(title, words, match.begin(), match.end(), head, name);
  }

  /** The head of the whole phrase: the name's head if the title modifies a name. */
  Word top() {
    return name != null && !name.isUnder(head) ? name : head;
  }

  boolean isPlural() {
    return head.isPlural();
  }

  /** The title with its head in the singular and the rest in lower case: <em>deputy foreign minister</em>. */
  String lemma() {
    StringBuilder lemma = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Word word = words.get(i);
      boolean isApart = i > begin && word.begin() > words.get(i - 1).end();
      lemma.append(isApart ? " " : "").append(i == head.index() ? new SingularWord(word).lemma() : word.lower());
    }
    return lemma.toString();
  }

  /** Whether there is a hyphen at an index that does not join <em>elect</em> or <em>designate</em> to the title. */
  private static boolean isHyphenated(RoleLexicon lexicon, List<Word> words, int index) {
    return index < words.size() && words.get(index).isHyphen() && !words.get(index).form().equals("/")
        && !isElect(lexicon, words, index);
  }

  /** Whether there is a hyphen at an index that joins <em>elect</em> or <em>designate</em> to the preceding title. */
  static boolean isElect(RoleLexicon lexicon, List<Word> words, int index) {
    return index + 1 < words.size() && words.get(index).isHyphen()
        && lexicon.modifier(words.get(index + 1)) == RoleLexicon.Modifier.ACTING;
  }

  /** Whether a capitalised plural behind a place or an unknown name ends a team's name: <em>Jackson Generals</em>. */
  private static boolean isTeam(List<Word> words, Actors actors, Match<Title> match) {
    Word plural = words.get(match.begin());
    Word before = plural.previous();
    return match.end() - match.begin() == 1 && plural.pos().equals("NNPS") && before != null
        && before.pos().equals("NNP") && !before.isPunctuation()
        && (actors.at(before) == null || actors.at(before).getEnd() >= plural.end());
  }

  /** The first noun that does not depend on any of the words, or the last word if there is none. */
  private static Word head(List<Word> title) {
    Word first = title.get(0);
    Word last = title.get(title.size() - 1);
    if (!first.sentence().isParsed()) {
      return last;
    }
    for (Word word : title) {
      Word above = word.head();
      boolean isOutside = above == null || above.index() < first.index() || above.index() > last.index();
      if (isOutside && !word.isPunctuation() && !word.pos().equals("IN") && !word.isVerb()) {
        return word;
      }
    }
    return last;
  }

  private static boolean isNominal(Word head, Match<Title> match) {
    if (head.isNoun() || head.pos().isEmpty() || head.pos().equals("FW") || head.form().endsWith(".")) {
      return true;
    }
    boolean hasDeterminer = head.child(Relation.DETERMINER) != null && !head.is(Relation.MODIFIER, Relation.COMPOUND);
    boolean isNounLike = head.isAdjective() && (match.end() - match.begin() > 1 || hasDeterminer);
    return isNounLike || Character.isUpperCase(head.form().charAt(0)) && !head.isVerb();
  }

  /** The annotated name that follows a title (<em>President Putin, President-elect Biden</em>), or null. */
  private static Word nameBehind(RoleLexicon lexicon, List<Word> words, Actors actors, int end) {
    int index = isElect(lexicon, words, end) ? end + 2 : end;
    return index < words.size() && actors.personAt(words.get(index)) != null ? headOfName(words.get(index), actors)
        : null;
  }

  private static Word headOfName(Word first, Actors actors) {
    Word word = first;
    while (word.head() != null && word.is(Relation.COMPOUND) && actors.at(word.head()) == actors.at(first)) {
      word = word.head();
    }
    return word;
  }

  /** Whether a word that a title modifies names a person, annotated as one or not. */
  private static boolean isPersonalName(Word name, List<Word> words, Actors actors, OtherNames otherNames,
      int end) {
    if (actors.personAt(name) != null) {
      return true;
    }
    return actors.at(name) == null && !otherNames.contains(name) && name.isName() && name.index() - end < LONGEST_NAME
        && words.subList(end, name.index()).stream().allMatch(Word::isName);
  }

  /** Whether a title is the first part of a longer name: <em>King Haakon VII</em>. */
  private static boolean beginsName(Match<Title> match, List<Word> words, Actors actors) {
    Title title = match.values().get(0);
    Word first = words.get(match.begin());
    Actor name = actors.personAt(first);
    return name != null && name.getBegin() == first.begin() && match.end() < words.size()
        && words.get(match.end()).end() <= name.getEnd() && title.use() == Title.Use.ALONE
        && title.category() == RoleCategory.HEAD_OF_STATE;
  }
}
