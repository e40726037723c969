package org.demarche.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.NamedActor.Use;
import org.demarche.entity.NamedActor;
import org.demarche.entity.Sector;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The noun phrase of a group, and whether it acts politically.
 *
 * @param head
 *          the group noun
 * @param begin
 *          the index of the phrase's first word
 * @param country
 *          the one state that its modifiers name, or null
 * @param isOutside
 *          whether the noun is no actor here
 */
record GroupPhrase(Word head, int begin, String country, boolean isOutside) {

  private static final Set<String> TWO = Set.of("both", "two", "three", "four", "all", "warring", "opposing", "either");

  /** The phrase around a group noun, or null where the noun only modifies another. */
  static GroupPhrase of(List<Word> words, Match<Group> match, List<Match<NamedActor>> names) {
    Word head = words.get(match.end() - 1);
    if (match.end() - match.begin() > 1) {
      head = head.sentence().headOf(words.get(match.begin()).span().to(head.span()));
    }
    if (match.end() < words.size() && words.get(match.end()).form().equals("-")
        && words.get(match.end()).begin() == words.get(match.end() - 1).end()) {
      return null;
    }
    if (!head.isNoun() && !head.pos().isEmpty() || head.is(Relation.COMPOUND, Relation.MODIFIER)) {
      return null;
    }
    int begin = begin(words, head, match.begin(), names);
    Set<String> countries = new TreeSet<>();
    boolean isInternational = addCountries(names, begin, match.begin(), countries);
    if (countries.isEmpty()) {
      for (Preposition phrase : new NounPhrase(head).prepositions()) {
        if (phrase.lemma().equals("of")) {
          addCountries(names, phrase.object().index(), phrase.object().index() + 1, countries);
        }
      }
    }
    String country = countries.size() == 1 && !isInternational ? countries.iterator().next() : null;
    Group group = match.values().get(0);
    return new GroupPhrase(head, begin, country, !fits(group, head, countries, words, begin));
  }

  private static boolean fits(Group group, Word head, Set<String> countries, List<Word> words, int begin) {
    boolean isCounted = words.subList(Math.max(0, begin - 1), head.index()).stream()
        .anyMatch(word -> TWO.contains(word.lower()));
    return switch (group.when()) {
      case ALWAYS -> true;
      case ACTS -> acts(head);
      case COUNTRY, PEOPLE, FORCES, STATES -> !countries.isEmpty()
          || group.when() == Group.When.STATES && begin < head.index() && words.get(begin).isName();
      case SIDES, COUNTRIES -> isCounted;
    };
  }

  private static boolean acts(Word head) {
    Word word = new NounPhrase(head).firstConjunct();
    return word.is(Relation.SUBJECT, Relation.AGENT)
        || word.is(Relation.PREPOSITION_OBJECT) && word.head() != null && word.head().hasLemma("by", "with", "between");
  }

  /** The first word of the phrase: modifiers of the noun, and a possessor that is a name in the lexicon. */
  private static int begin(List<Word> words, Word head, int first, List<Match<NamedActor>> names) {
    int begin = first;
    while (begin > 0) {
      Word word = words.get(begin - 1);
      boolean isModifier = word.isAdjective() || word.isNoun() || word.pos().equals("HYPH") || word.form().equals("-")
          || word.pos().equals("VBG") || word.pos().equals("VBN") || word.isNumber();
      boolean isInside = !word.sentence().isParsed() || word.isUnder(head);
      if (isInside && isModifier) {
        begin--;
      } else if (isInside && word.pos().equals("POS") && listed(names, begin - 2) != null) {
        begin = listed(names, begin - 2).begin();
      } else if (isInside && word.lower().equals("and") && begin > 1 && listed(names, begin - 2) != null
          && listed(names, begin) != null) {
        begin = listed(names, begin - 2).begin();
      } else {
        break;
      }
    }
    while (begin < first && (words.get(begin).isPunctuation() || words.get(begin).isNumber())) {
      begin++;
    }
    return begin;
  }

  private static Match<NamedActor> listed(List<Match<NamedActor>> names, int index) {
    for (Match<NamedActor> name : names) {
      if (name.begin() <= index && index < name.end() && name.values().get(0).use() != Use.PERSON
          && name.values().get(0).use() != Use.NOT) {
        return name;
      }
    }
    return null;
  }

  /** Collects the countries of names in a range; whether one of them is an international body. */
  private static boolean addCountries(List<Match<NamedActor>> names, int from, int to, Set<String> countries) {
    boolean isInternational = false;
    for (Match<NamedActor> name : names) {
      if (name.begin() < to && from < name.end()) {
        String country = name.values().get(0).country();
        if (country != null) {
          countries.add(country);
        } else if (name.values().get(0).sector() == Sector.IGO) {
          isInternational = true;
        }
      }
    }
    return isInternational;
  }
}
