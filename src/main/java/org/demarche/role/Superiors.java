package org.demarche.role;

import org.demarche.entity.Actors;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;

/**
 * Finds the state of an office by whose office it is: <em>its</em> defence minister, <em>her</em> envoy, <em>Anna
 * Keller's</em> spokesman, an aide <em>to President Ruiz</em>.
 */
final class Superiors {

  /** The maximum number of words between a possessor and the office: his <em>own former</em> minister. */
  private static final int LONGEST_GAP = 2;

  /** The maximum number of words between a counterpart and its verb in the tree. */
  private static final int LONGEST_PATH = 8;
  private static final String COUNTERPART = "counterpart";

  private final DocumentView document;
  private final Actors actors;
  private final People people;
  private final PluralGroups groups;

  Superiors(DocumentView document, Actors actors, People people, PluralGroups groups) {
    this.document = document;
    this.actors = actors;
    this.people = people;
    this.groups = groups;
  }

  /** The state of the one to whom an office belongs, as far as the text up to there says; null if it is unknown. */
  String countryOf(SpeakerRole role) {
    if (COUNTERPART.equals(role.getTitle())) {
      return null;
    }
    SentenceView sentence = document.sentenceAt(role.getBegin());
    Word first = document.wordAt(role.getBegin());
    if (sentence == null || first == null) {
      return null;
    }
    String ofPossessor = countryOfPossessor(first, sentence.index());
    return ofPossessor == null ? countryOfSuperior(sentence.headOf(Span.of(role))) : ofPossessor;
  }

  private String countryOfPossessor(Word first, int sentence) {
    Word possessor = possessor(first);
    if (possessor == null) {
      return null;
    }
    return switch (possessor.lower()) {
      case "its", "their" -> groups.lastCountry(sentence, possessor.begin());
      default -> countryOf(person(possessor));
    };
  }

  /** The possessive pronoun or the noun with <em>'s</em> before an office, or null. */
  private static Word possessor(Word first) {
    Word word = first.previous();
    for (int gap = 0; gap < LONGEST_GAP && word != null && (word.isAdjective() || word.isNumber()); gap++) {
      word = word.previous();
    }
    if (word == null) {
      return null;
    }
    boolean isNoun = word.pos().equals("POS");
    return isNoun ? word.previous() : word.pos().equals("PRP$") ? word : null;
  }

  /**
   * A counterpart has the office of the one whose counterpart it is: <em>Keller called her Danish counterpart</em>.
   * Leaves any other role as it is.
   */
  void completeCounterpart(SpeakerRole role) {
    Word first = COUNTERPART.equals(role.getTitle()) ? document.wordAt(role.getBegin()) : null;
    Word head = document.headOf(Span.of(role));
    if (first == null || head == null) {
      return;
    }
    Word possessor = possessor(first);
    Person person = possessor == null ? null : person(possessor);
    if (person == null && head.firstConjunct() != head) {
      person = person(head.firstConjunct());
    }
    if (person == null) {
      Word verb = head;
      for (int step = 0; step < LONGEST_PATH && verb.head() != null && !verb.isVerb(); step++) {
        verb = verb.head();
      }
      Word subject = verb.isVerb() ? new Clause(verb).subject() : null;
      person = subject == null || subject == head ? null : person(subject);
    }
    SpeakerRole office = person == null ? null : person.mainRole();
    if (office != null && !COUNTERPART.equals(office.getTitle())) {
      role.setCategory(office.getCategory());
    }
  }

  /** An aide <em>to President Ruiz</em>. */
  private String countryOfSuperior(Word head) {
    if (head == null) {
      return null;
    }
    for (Preposition phrase : new NounPhrase(head).prepositions()) {
      boolean isOf = phrase.lemma().equals("to") || phrase.lemma().equals("for") || phrase.lemma().equals("of");
      String country = isOf ? countryOf(person(phrase.object())) : null;
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private Person person(Word word) {
    Actor actor = actors.personAt(word);
    return actor == null ? null : people.of(actor);
  }

  private static String countryOf(Person person) {
    return person == null ? null : person.countryOf();
  }
}
