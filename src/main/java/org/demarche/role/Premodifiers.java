package org.demarche.role;

import java.util.List;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Actors;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The words before a title: which are part of the office (<em>Russian</em> minister), which only describe it
 * (<em>former</em> minister), and where the noun phrase begins. They are read from the title leftwards; at each step
 * the first matching construction of the list takes its words.
 */
final class Premodifiers {

  /**
   * The progress of the reading.
   *
   * @param outer
   *          the index of the first word of the noun phrase without its determiner
   * @param office
   *          the index of the first word of the office
   * @param person
   *          the index where the phrase for the person begins: with <em>former</em>, without <em>other</em>
   * @param isInterrupted
   *          whether a word outside the office has been read, so that no earlier word is part of it either
   * @param isComplete
   *          whether the reading is complete
   */
  record Reading(int outer, int office, int person, boolean former, boolean acting, boolean hasPossessor,
      boolean isInterrupted, boolean isComplete) {

    /** Adds the words from an index to the office. */
    private Reading office(int from) {
      return new Reading(from, isInterrupted ? office : from, person, former, acting, hasPossessor, isInterrupted,
          false);
    }

    /** Consumes the words from an index without adding them to the office. */
    private Reading outside(int from) {
      return new Reading(from, office, person, former, acting, hasPossessor, true, false);
    }

    private Reading possessor() {
      return new Reading(outer, office, person, former, acting, true, isInterrupted, true);
    }

    private Reading complete() {
      return new Reading(outer, office, person, former, acting, hasPossessor, isInterrupted, true);
    }
  }

  /** A construction: returns the reading extended by the words that end before it, or null if it does not match. */
  private interface Construction {
    Reading take(Premodifiers before, Reading read);
  }

  private static final List<Construction> CONSTRUCTIONS = List.of(
      Premodifiers::date,
      Premodifiers::modifierOfCapacity,
      Premodifiers::nameOfSuperior,
      Premodifiers::hyphen,
      Premodifiers::modifierOfOffice,
      Premodifiers::possessorNamed,
      Premodifiers::possessorDescribed,
      Premodifiers::coordinatedModifiers);

  private final RoleLexicon lexicon;
  private final Actors actors;
  private final TitleInSentence title;
  private final List<Word> words;

  Premodifiers(RoleLexicon lexicon, Actors actors, TitleInSentence title) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.title = title;
    this.words = title.words();
  }

  Reading read() {
    Reading read = new Reading(title.begin(), title.begin(), title.begin(), false, false, false, false, false);
    while (read.outer > 0 && !read.isComplete) {
      read = next(read);
    }
    int office = trimmed(read.office);
    return new Reading(read.outer, office, Math.min(read.person, office), read.former, read.acting, read.hasPossessor,
        read.isInterrupted, true);
  }

  private Reading next(Reading read) {
    for (Construction construction : CONSTRUCTIONS) {
      Reading taken = construction.take(this, read);
      if (taken != null) {
        return taken;
      }
    }
    return read.complete();
  }

  /** The first word of the office, skipping hyphens, numbers and words such as <em>former</em> at its beginning. */
  private int trimmed(int from) {
    int office = from;
    while (office > 0 && office < title.begin() && words.get(office - 1).isHyphen()) {
      office++;
    }
    while (office < title.begin() && (lexicon.modifier(words.get(office)) != null || lexicon.isDate(words.get(office))
        || words.get(office).isPunctuation()
        || words.get(office).isNumber())) {
      office++;
    }
    return office;
  }

  /** On <em>Monday</em> ministers met. */
  private Reading date(Reading read) {
    return lexicon.isDate(words.get(read.outer - 1)) ? read.complete() : null;
  }

  /** <em>Former, acting, other</em> ministers. */
  private Reading modifierOfCapacity(Reading read) {
    RoleLexicon.Modifier modifier = lexicon.modifier(words.get(read.outer - 1));
    if (modifier == null) {
      return null;
    }
    int from = read.outer - 1;
    return new Reading(from, read.office, modifier == RoleLexicon.Modifier.OUTSIDE ? read.person : from,
        read.former || modifier == RoleLexicon.Modifier.FORMER, read.acting || modifier == RoleLexicon.Modifier.ACTING,
        read.hasPossessor, true, false);
  }

  /** <em>Trump</em> adviser. */
  private Reading nameOfSuperior(Reading read) {
    Word word = words.get(read.outer - 1);
    Word top = title.top();
    boolean isName = Actors.isNamedPerson(actors.personAt(word)) && word.sentence().isParsed()
        && word.is(Relation.COMPOUND)
        && word != top && word.isUnder(top) && actors.personAt(word) != actors.personAt(top);
    return isName ? read.outside(read.outer - 1) : null;
  }

  /** <em>Ex-</em>minister, <em>vice-</em>minister. */
  private Reading hyphen(Reading read) {
    int before = read.outer - 2;
    if (before < 0 || !words.get(before + 1).isHyphen()) {
      return null;
    }
    if (lexicon.modifier(words.get(before)) != null) {
      return new Reading(before + 1, read.office, read.person, read.former, read.acting, read.hasPossessor,
          read.isInterrupted, false);
    }
    return isInside(words.get(before)) ? read.office(before) : null;
  }

  /** <em>Senior U.S.</em> official. */
  private Reading modifierOfOffice(Reading read) {
    Word word = words.get(read.outer - 1);
    return isModifier(word) && isInside(word) ? read.office(read.outer - 1) : null;
  }

  /** <em>Chile's</em> president. */
  private Reading possessorNamed(Reading read) {
    Word possessor = possessor(read);
    return possessor != null && possessor.isName() && actors.personAt(possessor) == null
        ? read.office(possessorBegin(possessor.index())).possessor() : null;
  }

  /** The <em>ministry's</em> spokesman: the possessor is not part of the office. */
  private Reading possessorDescribed(Reading read) {
    Word possessor = possessor(read);
    if (possessor == null || actors.personAt(possessor) != null) {
      return null;
    }
    return new Reading(possessorBegin(possessor.index()), read.office, read.person, read.former, read.acting, true,
        read.isInterrupted, true);
  }

  /** <em>Russian and</em> Ukrainian negotiators. */
  private Reading coordinatedModifiers(Reading read) {
    int i = read.outer - 1;
    Word word = words.get(i);
    boolean joins = word.pos().equals("CC") || word.form().equals(",") || word.form().equals("&");
    if (!joins || i == 0 || i + 1 >= words.size()) {
      return null;
    }
    Word left = words.get(i - 1);
    Word right = words.get(i + 1);
    boolean fits = isModifier(left) && isInside(left) && right.index() < title.begin() && word.isUnder(title.top())
        && left.isNoun() == right.isNoun();
    return fits ? read.office(i - 1) : null;
  }

  private Word possessor(Reading read) {
    return read.outer > 1 && words.get(read.outer - 1).pos().equals("POS") ? words.get(read.outer - 2) : null;
  }

  private int possessorBegin(int last) {
    int i = last;
    while (i > 0 && (words.get(i - 1).isName() || words.get(i - 1).isAdjective())
        && actors.personAt(words.get(i - 1)) == null
        && (!words.get(i).sentence().isParsed() || words.get(i - 1).isUnder(words.get(last)))) {
      i--;
    }
    return i;
  }

  private boolean isModifier(Word word) {
    if (actors.personAt(word) != null) {
      return !Actors.isNamedPerson(actors.personAt(word));
    }
    boolean isNumeralInName = word.isNumber() && word.end() - word.begin() > 2
        && Character.isUpperCase(word.form().charAt(0));
    return word.isAdjective() || word.isNoun() || isNumeralInName || switch (word.pos()) {
      case "VBG", "VBN", "FW", "AFX", "" -> true;
      default -> false;
    };
  }

  /** Whether a word that precedes the title belongs to its noun phrase. */
  private boolean isInside(Word word) {
    if (!word.sentence().isParsed()) {
      return word.isName() || word.isAdjective();
    }
    boolean isListed = actors.at(word) != null && word.isName() && actors.personAt(word) == null
        && ActorKind.of(actors.at(word).getKind()) != ActorKind.GROUP && word.index() < title.begin();
    if (isListed) {
      return true;
    }
    Word top = title.top();
    return word != top && word.isUnder(top) && word.is(Relation.COMPOUND, Relation.MODIFIER, Relation.NUMBER,
        Relation.CONJUNCT, Relation.ADVERB, Relation.OTHER, Relation.POSSESSOR, Relation.NOUN_ADVERBIAL,
        Relation.QUANTITY)
        && !isApposed(word);
  }

  private boolean isApposed(Word word) {
    for (Word w = word; w != null && w != title.top(); w = w.head()) {
      if (w.is(Relation.APPOSITION, Relation.PREPOSITION_OBJECT)) {
        return true;
      }
    }
    return false;
  }
}
