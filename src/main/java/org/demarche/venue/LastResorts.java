package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Looks for venues where nothing nearer was found: in the clauses around, in the trip it was on, at those who meet. */
final class LastResorts {

  /** How many words behind an act the partner is looked for. */
  private static final int FARTHEST = 40;

  private final Finds finds;
  private final PhraseSearch phrases;
  private final VerbSearch verbs;

  LastResorts(Finds finds, PhraseSearch phrases, VerbSearch verbs) {
    this.finds = finds;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** Asks one after the other until one knows a place. */
  void search(Word trigger) {
    around(trigger);
    if (finds.found.isEmpty()) {
      visitor(trigger);
    }
    if (finds.found.isEmpty()) {
      subject(trigger);
    }
    if (finds.found.isEmpty() && finds.act.use() == ActUse.MEETING) {
      told(trigger);
    }
  }

  /** <em>All eyes turned to Rio as the ministers met</em>; <em>During a trip to Moscow he said that they met</em>. */
  private void around(Word trigger) {
    Word verb = trigger;
    for (int steps = 0; verb != null && finds.found.isEmpty() && steps < 2 * PhraseSearch.DEEPEST; steps++) {
      if (verb.isVerb()) {
        if (verb == trigger || verb == trigger.head()) {
          whileAt(verb);
        }
        trip(verb, trigger);
      }
      Word head = verb.head();
      String rule = verb.isVerb() && verb.is(Relation.ADVERBIAL_CLAUSE) ? ruleOfTime(verb) : null;
      if (rule != null && finds.use(VerbUse.MOVE, head)) {
        finds.under(rule, () -> verbs.move(head));
      }
      verb = head;
    }
  }

  /** <em>While in Tehran, he met …</em>, <em>when he visited Tehran, …</em> */
  private void whileAt(Word verb) {
    for (Word clause : verb.children(Relation.ADVERBIAL_CLAUSE)) {
      String rule = ruleOfTime(clause);
      Word subject = new Clause(clause).ownSubject();
      boolean isOther = subject != null && !subject.isPronoun() && new Clause(verb).ownSubject() != null
          && !new Clause(verb).ownSubject().isPronoun();
      if (rule != null && clause.isVerb() && !isOther) {
        finds.under(rule, () -> {
          if (!verbs.visited(clause) && (finds.use(VerbUse.MOVE, clause) || clause.lemma().equals("be"))) {
            verbs.move(clause);
          }
        });
      } else if (rule != null && finds.rules.of(Construction.PHRASE, clause.lower()) != null) {
        clause.children(Relation.PREPOSITION_OBJECT).forEach(place -> phrases.place(place, rule, clause.lower(), 1));
      }
    }
  }

  private String ruleOfTime(Word clause) {
    Word marker = new Clause(clause).marker();
    if (marker == null) {
      marker = clause.children(Relation.ADVERB).stream().filter(word -> word.pos().startsWith("W")).findFirst().orElse(null);
    }
    return marker == null ? null : finds.rules.of(Construction.WHILE, marker.lower());
  }

  private void trip(Word verb, Word trigger) {
    for (Preposition phrase : new Clause(verb).prepositions()) {
      String rule = finds.rules.of(Construction.TRIP, phrase.lemma());
      if (rule != null && phrase.word().index() < trigger.index() && finds.use(VerbUse.VISIT, phrase.object())) {
        finds.under(rule, () -> {
          verbs.visited(phrase.object());
          phrases.of(phrase.object(), 1);
        });
      }
    }
  }

  /** <em>She said in Vienna after the talks</em>, <em>she said in Vienna after she had met him</em>. */
  private void told(Word trigger) {
    Word time = trigger.is(Relation.ADVERBIAL_CLAUSE) ? new Clause(trigger).marker() : trigger.head();
    Word verb = time == null || time.head() != trigger ? time == null ? null : time.head() : trigger.head();
    String rule = verb == null ? null : finds.rules.of(Construction.TOLD, time.lower());
    if (rule != null && (finds.use(VerbUse.TELL, verb) || finds.use(VerbUse.TALK, verb))) {
      finds.under(rule, () -> verbs.townsOf(verb));
    }
  }

  /** <em>He held talks with the minister, who is in Moscow on a visit</em>. */
  private void visitor(Word trigger) {
    String rule = finds.rules.of(Construction.VISITOR);
    List<Word> words = trigger.sentence().words();
    for (Word clause : words.subList(trigger.index() + 1, Math.min(words.size(), trigger.index() + FARTHEST))) {
      boolean isThere = clause.is(Relation.RELATIVE_CLAUSE) && clause.isVerb()
          && (clause.lemma().equals("be") || finds.use(VerbUse.MOVE, clause)) && new Clause(clause).ownSubject() != null
          && new Clause(clause).ownSubject().lower().equals("who") && isAmongThoseWhoMeet(clause.head(), trigger);
      if (isThere) {
        for (Preposition phrase : new Clause(clause).prepositions()) {
          if (finds.rules.of(Construction.MOVE, phrase.lemma()) != null) {
            phrases.place(phrase.object(), rule, phrase.lemma(), 1);
          }
        }
      }
    }
  }

  private boolean isAmongThoseWhoMeet(Word person, Word trigger) {
    Word word = person;
    for (int steps = 0; word != null && steps < PhraseSearch.DEEPEST; steps++) {
      Word head = word.head();
      boolean isPartner = head == trigger || head != null && head.head() == trigger && head.is(Relation.PREPOSITION);
      if (isPartner && (word.is(Relation.OBJECT) || finds.rules.of(Construction.THROUGH, head.lower()) != null)) {
        return true;
      }
      boolean isInside = word.is(Relation.APPOSITION, Relation.COMPOUND) || word.is(Relation.PREPOSITION_OBJECT)
          && head.lower().equals("of");
      word = !isInside ? null : head.lower().equals("of") ? head.head() : head;
    }
    return false;
  }

  /**
   * <em>Negotiators in Vienna met again</em>, <em>envoys in Vienna hope to meet</em>: where people are who are there for it.
   * Officials in their own capital are not, nor does it tell where people will do what others expect of them.
   */
  private void subject(Word trigger) {
    Word verb = trigger.isVerb() ? trigger : trigger.is(Relation.OBJECT) ? trigger.head() : null;
    if (verb == null || verb != trigger && !finds.use(VerbUse.CARRY, verb) || new Clause(verb).isPassive()) {
      return;
    }
    Word own = new Clause(verb).ownSubject();
    Word subject = own != null || finds.act.use() != ActUse.MEETING ? own : new Clause(verb).subject();
    if (subject == null || own == null && isForeseen(verb)) {
      return;
    }
    for (Preposition phrase : new NounPhrase(subject).prepositions()) {
      String rule = finds.rules.of(Construction.SUBJECT, phrase.lemma());
      Mention mention = finds.mentions.get(phrase.object());
      if (rule != null && mention != null && mention.source() == Mention.Source.PLACE && areThereForIt(subject, mention)) {
        phrases.found(phrase.object(), rule, 0);
      }
    }
  }

  private boolean isForeseen(Word verb) {
    Word word = verb.head();
    for (int steps = 0; word != null && steps < PhraseSearch.DEEPEST; steps++) {
      if (finds.rules.of(Construction.FORESEEN, word.lemma()) != null) {
        return true;
      }
      word = word.head();
    }
    return false;
  }

  private boolean areThereForIt(Word people, Mention place) {
    if (!place.isTown() && place.kind() != PlaceKind.SITE) {
      return false;
    }
    List<String> owners = people.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR).stream()
        .map(finds::ownerNamed).filter(owner -> owner != null).toList();
    return !owners.contains(place.country()) && (finds.rules.of(Construction.TRAVELLER, people.lemma()) != null
        || finds.rules.of(Construction.OFFICIAL, people.lemma()) != null && !owners.isEmpty());
  }
}
