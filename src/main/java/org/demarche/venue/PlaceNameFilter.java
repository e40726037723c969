package org.demarche.venue;

import java.util.List;
import java.util.Map;
import org.demarche.syntax.Word;

/** Decides whether words found in the gazetteer denote a place in their context, or are part of another name. */
final class PlaceNameFilter {

  private final Gazetteer gazetteer;
  private final Map<String, PlaceNoun> placeNouns;

  PlaceNameFilter(Gazetteer gazetteer, Map<String, PlaceNoun> placeNouns) {
    this.gazetteer = gazetteer;
    this.placeNouns = placeNouns;
  }

  /**
   * Whether the words from one index to another are a place name.
   *
   * @param nameClass
   *          the recogniser's class of the first word, or null
   * @param nameEnd
   *          the end of the recogniser's name
   */
  boolean fits(List<Word> words, int begin, int end, List<Place> places, NameClass nameClass, int nameEnd) {
    boolean isSite = places.get(0).kind() == PlaceKind.SITE;
    if (end == begin + 1 && places.get(0).kind() == PlaceKind.CITY && isAcronym(words.get(begin))) {
      return false;
    }
    if (nameClass == NameClass.PLACE || nameClass == NameClass.REGION || nameClass == NameClass.BUILDING) {
      return end >= nameEnd || words.subList(end, nameEnd).stream().noneMatch(Word::isName)
          || isSeparate(words.get(end));
    }
    if (nameClass == NameClass.OTHER && end == nameEnd && begin > 0 && words.get(begin - 1).lower().equals("in")) {
      return true;
    }
    if (nameClass == NameClass.ORGANISATION && end == nameEnd && end - begin > 1
        && isOneWord(words.subList(begin, end))) {
      return !isPartOfName(words, begin, end);
    }
    if (nameClass != null && !(isSite && (end >= nameEnd || nameClass == NameClass.ORGANISATION && end - begin > 1))) {
      return nameClass == NameClass.ORGANISATION && begin + 1 == nameEnd && end == nameEnd
          && !isPartOfName(words, begin, end);
    }
    Word first = words.get(begin);
    boolean isNamePart = first.isName() || first.pos().isEmpty() || end - begin > 1;
    return isNamePart && !isPartOfName(words, begin, end);
  }

  /** Whether a word is an acronym (<em>U.N.</em>) rather than a name in capitals (<em>OSLO</em>). */
  private static boolean isAcronym(Word word) {
    return word.form().length() < 4 && word.form().chars().noneMatch(Character::isLowerCase)
        || word.form().contains(".");
  }

  /** Whether words are joined: <em>Crans-Montana</em>. */
  private static boolean isOneWord(List<Word> words) {
    int letters = words.stream().mapToInt(word -> word.form().length()).sum();
    return words.get(words.size() - 1).end() - words.get(0).begin() == letters;
  }

  /** Whether a word separates one name from another: a comma, a hyphen, a conjunction. */
  private static boolean isSeparate(Word word) {
    return word.isPunctuation() || !word.isName();
  }

  private boolean isPartOfName(List<Word> words, int begin, int end) {
    Word before = begin == 0 ? null : words.get(begin - 1);
    Word after = end == words.size() ? null : words.get(end);
    return before != null && before.isName() && placeNouns.get(before.lower()) == null
        && gazetteer.countryOfAdjective(before.form()) == null && begin > 1
        || after != null && after.pos().equals("NNP") && !Character.isLowerCase(after.form().charAt(0))
            && placeNouns.get(after.lower()) == null;
  }
}
