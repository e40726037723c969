package org.demarche.venue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Tells where the people of an event were said to be, or to have gone, in the sentence before. */
final class Whereabouts {

  private final VenueRules rules;
  private final Map<String, Set<VerbUse>> verbs;

  Whereabouts(VenueRules rules, Map<String, Set<VerbUse>> verbs) {
    this.rules = rules;
    this.verbs = verbs;
  }

  /** The place that those who take part in an event reached in the sentence before, or null. */
  Mention before(Word trigger, List<SentenceView> sentences, Map<Word, Mention> mentions) {
    int before = trigger.sentence().index() - 1;
    return before < 0 ? null : reached(sentences.get(before), subject(trigger), mentions);
  }

  /** Who takes part in an event as the subject of its verb or of the verb that carries it, or null. */
  private Word subject(Word trigger) {
    Word verb = trigger.isVerb() ? trigger : trigger.is(Relation.OBJECT) ? trigger.head() : null;
    boolean goesOn = trigger.sentence().words().subList(0, trigger.index()).stream()
        .anyMatch(word -> word.isVerb() && VerbUse.MOVE.isOf(word, verbs) && word != verb && word != trigger);
    if (verb == null || goesOn || new Clause(verb).auxiliaries().stream().anyMatch(word -> word.lower().equals("had")
        || word.pos().equals("MD") && !word.lemma().equals("will"))) {
      return null;
    }
    boolean isMeeting = rules.of(Construction.AGAIN, trigger.lemma()) != null;
    return isMeeting && (trigger.isVerb() || VerbUse.CARRY.isOf(verb, verbs)) ? new Clause(verb).subject() : null;
  }

  /** Where the person that a word stands for went in a sentence, or null. */
  private Mention reached(SentenceView sentence, Word who, Map<Word, Mention> mentions) {
    if (who == null || !(who.isPronoun() || who.isName()) || sentence.isInert()) {
      return null;
    }
    for (Word verb : sentence.words()) {
      boolean isMove = verb.isVerb() && VerbUse.MOVE.isOf(verb, verbs);
      boolean isTalk = verb.isVerb() && (VerbUse.TALK.isOf(verb, verbs) || VerbUse.TELL.isOf(verb, verbs));
      if (!isMove && !isTalk) {
        continue;
      }
      Word mover = new Clause(verb).subject();
      boolean isSame = mover != null && (isTalk || new Clause(verb).object() == null) && isSame(who, mover);
      for (Preposition phrase : isSame ? new Clause(verb).prepositions() : List.<Preposition>of()) {
        Mention place = mentions.get(phrase.object());
        boolean isTown = place != null && (place.isTown() || place.kind() == PlaceKind.SITE);
        if (place != null && place.source() == Mention.Source.PLACE && (isMove || isTown)
            && rules.of(Construction.MOVE_BEFORE, phrase.lemma()) != null) {
          return place;
        }
      }
    }
    return null;
  }

  /** Whether a pronoun or name may stand for one who went somewhere. */
  private static boolean isSame(Word who, Word mover) {
    if (!who.isPronoun() || mover.isPronoun()) {
      return mover.lower().equals(who.lower());
    }
    boolean arePlural = mover.pos().endsWith("S") || !mover.children(Relation.CONJUNCT).isEmpty();
    return mover.isNoun() && switch (who.lower()) {
      case "he", "she" -> !arePlural;
      case "they" -> arePlural;
      default -> false;
    };
  }
}
