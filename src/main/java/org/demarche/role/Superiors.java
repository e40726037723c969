package org.demarche.role;

import org.demarche.entity.Actors;
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
    SentenceView sentence = document.sentenceAt(role.getBegin());
    Word first = document.wordAt(role.getBegin());
    if (sentence == null || first == null) {
      return null;
    }
    String ofPossessor = countryOfPossessor(first, sentence.index());
    return ofPossessor == null ? countryOfSuperior(sentence.headOf(Span.of(role))) : ofPossessor;
  }

  private String countryOfPossessor(Word first, int sentence) {
    Word word = first.previous();
    for (int gap = 0; gap < LONGEST_GAP && word != null && (word.isAdjective() || word.isNumber()); gap++) {
      word = word.previous();
    }
    if (word == null) {
      return null;
    }
    return switch (word.lower()) {
      case "its", "their" -> groups.lastCountry(sentence, word.begin());
      case "his", "her" -> countryOfPerson(word);
      default -> word.pos().equals("POS") && word.previous() != null ? countryOfPerson(word.previous()) : null;
    };
  }

  /** An aide <em>to President Ruiz</em>. */
  private String countryOfSuperior(Word head) {
    if (head == null) {
      return null;
    }
    for (Preposition phrase : new NounPhrase(head).prepositions()) {
      boolean isOf = phrase.lemma().equals("to") || phrase.lemma().equals("for") || phrase.lemma().equals("of");
      String country = isOf ? countryOfPerson(phrase.object()) : null;
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private String countryOfPerson(Word word) {
    Actor actor = actors.personAt(word);
    Person person = actor == null ? null : people.of(actor);
    return person == null ? null : person.countryOf();
  }
}
