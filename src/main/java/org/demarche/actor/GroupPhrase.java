package org.demarche.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.ActorKind;
import org.demarche.entity.NamedActor;
import org.demarche.entity.NamedActor.Use;
import org.demarche.entity.Sector;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The noun phrase of a group.
 *
 * @param group
 *          the row of its noun
 * @param words
 *          the words of the sentence
 * @param head
 *          the noun
 * @param begin
 *          the index of the phrase's first word
 * @param countries
 *          the states that the phrase names
 * @param isInternational
 *          whether it names an international body
 */
record GroupPhrase(Group group, List<Word> words, Word head, int begin, Set<String> countries,
    boolean isInternational) {

  /** The phrase around a group noun, or null if the noun only modifies another. */
  static GroupPhrase of(SentenceNames sentence, Match<Group> match) {
    List<Word> words = sentence.words();
    Word last = words.get(match.end() - 1);
    Word head = match.end() - match.begin() > 1 ? sentence.head(match.begin(), match.end()) : last;
    boolean isHyphened = last.next() != null && last.next().form().equals("-") && last.next().begin() == last.end();
    boolean isIssuer = isIssuer(match.values().get(0), head);
    boolean isModifier = head.is(Relation.COMPOUND, Relation.MODIFIER) && !isIssuer;
    if (isHyphened || !head.isNoun() && !head.pos().isEmpty() || isModifier) {
      return null;
    }
    int begin = begin(sentence, isIssuer ? head.head() : head, match.begin());
    Set<String> countries = new TreeSet<>();
    boolean isInternational = addCountries(sentence, begin, match.begin(), countries);
    if (countries.isEmpty()) {
      for (Preposition phrase : new NounPhrase(head).prepositions()) {
        if (phrase.lemma().equals("of")) {
          addCountries(sentence, phrase.object().index(), phrase.object().index() + 1, countries);
        }
      }
    }
    return new GroupPhrase(match.values().get(0), words, head, begin, countries, isInternational);
  }

  /** A <em>Foreign Ministry</em> statement: whether the noun modifies a statement that its body issues. */
  private static boolean isIssuer(Group group, Word head) {
    return group.kind() == ActorKind.GOVERNMENT && head.is(Relation.COMPOUND, Relation.MODIFIER) && head.head() != null
        && head.head().hasLemma("statement", "communique", "communiqué") && head.head().index() == head.index() + 1;
  }

  /** The first word of the phrase, including modifiers of the noun and a possessor whose name is in the tables. */
  private static int begin(SentenceNames sentence, Word head, int first) {
    List<Word> words = sentence.words();
    int begin = first;
    for (int before = stepBack(sentence, head, begin); before < begin; before = stepBack(sentence, head, begin)) {
      begin = before;
    }
    while (begin < first && (words.get(begin).isPunctuation() || words.get(begin).isNumber())) {
      begin++;
    }
    return begin;
  }

  /** The beginning of the phrase, extended by the preceding word or name if that is part of it. */
  private static int stepBack(SentenceNames sentence, Word head, int begin) {
    Word word = begin == 0 ? null : sentence.words().get(begin - 1);
    if (word == null || word.sentence().isParsed() && !word.isUnder(head)) {
      return begin;
    }
    if (isModifier(word)) {
      return begin - 1;
    }
    Match<NamedActor> name = name(sentence, begin - 2);
    boolean isOwner = word.pos().equals("POS");
    boolean isPair = word.lower().equals("and") && name(sentence, begin) != null;
    return name != null && (isOwner || isPair) ? name.begin() : begin;
  }

  private static boolean isModifier(Word word) {
    return word.isAdjective() || word.isNoun() || word.isNumber() || word.form().equals("-") || switch (word.pos()) {
      case "HYPH", "VBG", "VBN" -> true;
      default -> false;
    };
  }

  /** The name of a state or body that a word belongs to, or null. */
  private static Match<NamedActor> name(SentenceNames sentence, int index) {
    for (Match<NamedActor> name : sentence.known()) {
      Use use = SentenceNames.actor(name).use();
      if (name.begin() <= index && index < name.end() && use != Use.PERSON && use != Use.NOT) {
        return name;
      }
    }
    return null;
  }

  /**
   * Collects the countries of the names in a range: those of states (<em>Peru's</em> Defense Department), or of bodies
   * if there are none; returns whether one of them is an international body.
   */
  private static boolean addCountries(SentenceNames sentence, int from, int to, Set<String> countries) {
    boolean isInternational = false;
    Set<String> ofBodies = new TreeSet<>();
    for (Match<NamedActor> name : sentence.known()) {
      if (name.begin() < to && from < name.end()) {
        NamedActor actor = SentenceNames.actor(name);
        if (actor.country() != null) {
          (actor.isState() ? countries : ofBodies).add(actor.country());
        } else if (actor.sector() == Sector.IGO) {
          isInternational = true;
        }
      }
    }
    if (countries.isEmpty()) {
      countries.addAll(ofBodies);
    }
    return isInternational;
  }

  /** The only state that the words between two indices name, or null; null if they name an international body. */
  static String country(SentenceNames sentence, int begin, int end) {
    Set<String> countries = new TreeSet<>();
    boolean isInternational = addCountries(sentence, begin, end, countries);
    return only(countries, isInternational);
  }

  /** The state of the group, or null if the phrase names none, several, or an international body. */
  String country() {
    return only(countries, isInternational);
  }

  private static String only(Set<String> countries, boolean isInternational) {
    return countries.size() == 1 && !isInternational ? countries.iterator().next() : null;
  }

  /** Whether the noun denotes an actor here. */
  boolean isActor(ActorLexicon lexicon) {
    return switch (group.when()) {
      case ALWAYS -> true;
      case ACTS -> acts();
      case COUNTRY -> !countries.isEmpty();
      case NAME -> !countries.isEmpty() || begin < head.index() && words.get(begin).isName();
      case COUNTED -> words.subList(Math.max(0, begin - 1), head.index()).stream().anyMatch(lexicon::countsSides);
    };
  }

  private boolean acts() {
    Word word = head.firstConjunct();
    return word.is(Relation.SUBJECT, Relation.AGENT)
        || word.is(Relation.PREPOSITION_OBJECT) && word.head() != null && word.head().hasLemma("by", "with", "between");
  }
}
