package org.demarche.role;

import java.util.List;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Actors;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SingularWord;
import org.demarche.syntax.Word;

/**
 * The prepositional phrases after a title that belong to the office: president <em>of Chile</em>, envoy <em>to
 * Sudan</em>.
 */
final class Postmodifiers {

  /** The maximum number of words after a title that belong to it. */
  private static final int LONGEST = 12;

  /** The maximum number of words of a list of states after a title. */
  private static final int LONGEST_LIST = 30;
  /** The maximum number of words of the name of a state. */
  private static final int LONGEST_STATE = 6;

  private final RoleLexicon lexicon;
  private final Actors actors;
  private final TitleInSentence title;
  private final List<Word> words;

  Postmodifiers(RoleLexicon lexicon, Actors actors, TitleInSentence title) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.title = title;
    this.words = title.words();
  }

  /** The index after the last word of the office. */
  int end() {
    int end = title.end();
    while (mayReach(end) && lexicon.continues(words.get(end), title.title().category()) && !words.get(end).isVerb()
        && !isOfVerb(words.get(end))) {
      int next = objectEnd(end + 1);
      if (next < 0 || needsBody(words.get(end)) && !hasBody(words.subList(end + 1, next))) {
        break;
      }
      end = next;
    }
    return namesOtherHolder(end) ? title.end() : end;
  }

  /**
   * Whether the words up to an index end with another office, whose holder follows: an adviser to <em>Chancellor</em>
   * Anna Keller.
   */
  private boolean namesOtherHolder(int end) {
    boolean isNamed = end > title.end() && end < words.size()
        && Actors.isNamedPerson(actors.personAt(words.get(end)));
    return isNamed && lexicon.titles().longest(SingularWord.of(words.subList(title.end(), end))).stream()
        .anyMatch(match -> title.end() + match.end() == end
            && match.values().get(0).category() != RoleCategory.OFFICIAL);
  }

  private boolean mayReach(int index) {
    return index < words.size() && index - title.end() < (title.head().isPlural() ? LONGEST_LIST : LONGEST);
  }

  /**
   * They thanked the <em>donors for</em> the gift, accused the <em>minister of</em> theft: whether a preposition is the
   * verb's whose object is the title.
   */
  private boolean isOfVerb(Word preposition) {
    Word addressing = title.head().head();
    if (preposition.lower().equals("of") && addressing != null && lexicon.addressesAbout(addressing)
        && title.head().is(Relation.OBJECT, Relation.PASSIVE_SUBJECT)) {
      return true;
    }
    Word verb = preposition.head();
    return title.title().use() == Title.Use.ACTS && verb != null && verb.isVerb() && title.head().head() == verb;
  }

  /**
   * Whether a preposition equally often says where or with whom somebody spoke, so that it continues the office only
   * with a body.
   */
  private static boolean needsBody(Word preposition) {
    return switch (preposition.lower()) {
      case "at", "with", "from" -> true;
      default -> false;
    };
  }

  private boolean hasBody(List<Word> object) {
    return object.stream().anyMatch(Word::isName) || !lexicon.bodies().longest(object).isEmpty();
  }

  /** The end of the noun phrase that begins at an index, or -1 if none that begins there can belong to an office. */
  private int objectEnd(int from) {
    int lastNoun = -1;
    for (int i = from; mayReach(i) && isPart(i, from, lastNoun); i++) {
      if (words.get(i).isNoun()) {
        lastNoun = i;
      }
    }
    return lastNoun < 0 ? -1 : lastNoun + 1;
  }

  /** Whether the word at an index continues a noun phrase. */
  private boolean isPart(int i, int from, int lastNoun) {
    Word word = words.get(i);
    if (Actors.isNamedPerson(actors.personAt(word)) || lexicon.isDate(word) || i > from && isOfHolder(word)) {
      return false;
    }
    return word.isNoun() || word.isAdjective() || word.isHyphen() || word.form().equals("&")
        || switch (word.pos()) {
          case "POS" -> words.get(i - 1).isNoun();
          case "DT" -> i == from || words.get(i - 1).pos().equals("CC") || words.get(i - 1).form().equals(",");
          case "HYPH" -> true;
          case "VBN" -> lastNoun < 0;
          case "RB" -> i + 1 < words.size() && words.get(i + 1).isAdjective();
          case "CC" -> lastNoun == i - 1 && isJoined(i + 1) && !isTitle(i + 1) || isListed(i - 1) && isState(i + 1);
          case "," -> lastNoun == i - 1 && isListed(i);
          default -> false;
        };
  }

  /** Minister of Trade <em>Adel Tarin</em>: whether a word belongs to a name in apposition to the title. */
  private boolean isOfHolder(Word word) {
    Word last = word.is(Relation.COMPOUND) && word.head() != null ? word.head() : word;
    return word.isName() && last.isName() && last.is(Relation.APPOSITION) && last.head() == title.head()
        && last.index() > word.index();
  }

  /** Whether another title begins at an index: minister of Finance and <em>Minister</em> of Trade. */
  private boolean isTitle(int index) {
    List<Word> next = words.subList(index, Math.min(index + LONGEST_STATE, words.size()));
    return lexicon.titles().longest(SingularWord.of(next)).stream().anyMatch(match -> match.begin() == 0);
  }

  /** Whether a comma at an index joins states: foreign ministers of Peru, <em>Chile and Ecuador</em>. */
  private boolean isListed(int comma) {
    boolean isComma = title.head().isPlural() && comma > 0 && words.get(comma).form().equals(",")
        && words.get(comma - 1).isName();
    int next = comma + 1;
    return isComma && (isState(next) || next < words.size() && words.get(next).pos().equals("CC") && isState(next + 1));
  }

  /** Whether the name of a state begins at an index, with or without an article. */
  private boolean isState(int index) {
    int from = index < words.size() && words.get(index).pos().equals("DT") ? index + 1 : index;
    List<Word> next = words.subList(Math.min(from, words.size()), Math.min(from + LONGEST_STATE, words.size()));
    return lexicon.names().statesAndBodiesIn(next).stream().anyMatch(match -> match.begin() == 0
        && match.values().get(0).kind() == ActorKind.STATE);
  }

  /** Whether the coordinated word at an index is another thing that the office belongs to. */
  private boolean isJoined(int i) {
    int next = i < words.size() && words.get(i).pos().equals("DT") && title.head().isPlural() ? i + 1 : i;
    return next < words.size() && words.get(next).isName() && words.get(i - 2).isName()
        && actors.personAt(words.get(next)) == null;
  }
}
