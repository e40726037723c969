package org.demarche.venue;

import java.util.HashSet;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Tells by grammar whether two words of a document may mean one event. */
final class SameEvent {

  private final VenueRules rules;

  SameEvent(VenueRules rules) {
    this.rules = rules;
  }

  /** The kind of event of which a document knows only one that a noun is of, or null: <em>debate</em>, <em>summit</em>. */
  String family(Word noun) {
    return rules.of(Construction.ONLY_ONE, noun.lemma());
  }

  /** Whether a noun refers back to an event: <em>the talks</em>, <em>that meeting</em>, <em>Monday's debate</em>. */
  boolean goesOn(Word trigger) {
    Word determiner = trigger.child(Relation.DETERMINER);
    Word owner = trigger.child(Relation.POSSESSOR);
    boolean isDefinite = determiner != null ? !determiner.lower().startsWith("a")
        : owner != null && rules.of(Construction.TIME_OF, owner.lemma()) != null;
    return trigger.isNoun() && isDefinite
        && new NounPhrase(trigger).prepositions().stream().noneMatch(phrase -> phrase.object().isName()
            && rules.of(Construction.THROUGH, phrase.lemma()) == null);
  }

  /** Whether a word for an event may mean one that an earlier or later word names. */
  boolean mayBe(Word trigger, Word other) {
    boolean isSameKind = trigger.lemma().equals(other.lemma())
        || rules.of(Construction.AGAIN, trigger.lemma()) != null && rules.of(Construction.AGAIN, other.lemma()) != null
        || family(trigger) != null && family(trigger).equals(family(other));
    if (!isSameKind || !trigger.isNoun()) {
      return isSameKind;
    }
    Set<String> ordinals = marks(trigger, Construction.ORDINAL);
    Set<String> earlier = marks(other, Construction.ORDINAL);
    Set<String> others = marks(trigger, Construction.OTHER);
    return (ordinals.isEmpty() || earlier.isEmpty() || ordinals.equals(earlier))
        && (others.isEmpty() || others.equals(marks(other, Construction.OTHER)));
  }

  /** Whether two events are of the same two parties or more, and of no different times. */
  boolean isOfTheSame(Act act, Act other) {
    long shared = act.parties().stream().filter(other.parties()::contains).count();
    return shared > 1 && mayBe(act.trigger(), other.trigger()) && isOfItsOwnTime(act.trigger())
        && (act.time() == null || other.time() == null || act.time().equalsIgnoreCase(other.time()));
  }

  /** Whether nothing says that an event was at another time: <em>last year</em>. */
  boolean isOfItsOwnTime(Word trigger) {
    Word verb = trigger.isVerb() ? trigger : trigger.head() != null && trigger.head().isVerb() ? trigger.head() : null;
    if (verb == null) {
      return true;
    }
    boolean isEarlier = new Clause(verb).auxiliaries().stream().anyMatch(word -> word.lower().equals("had"));
    return !isEarlier && verb.children(Relation.NOUN_ADVERBIAL, Relation.ADVERB).stream()
        .noneMatch(word -> rules.of(Construction.OTHER, word.lower()) != null || word.children(Relation.MODIFIER).stream()
            .anyMatch(modifier -> rules.of(Construction.OTHER, modifier.lower()) != null));
  }

  /** What tells a noun's event from others of its kind: <em>next</em>, <em>1991</em>. */
  private Set<String> marks(Word noun, Construction construction) {
    Set<String> marks = new HashSet<>();
    for (Word word : noun.children(Relation.MODIFIER, Relation.NUMBER, Relation.DETERMINER, Relation.COMPOUND)) {
      boolean isNumber = word.isNumber() && construction == Construction.OTHER
          && rules.of(Construction.ORDINAL, word.lower()) == null;
      if (isNumber || rules.of(construction, word.lower()) != null) {
        marks.add(word.lower());
      }
    }
    return marks;
  }

  /** Whether a verb has as its subject those who were said to meet: <em>they</em>, <em>the two leaders</em>. */
  boolean isByThoseWhoMet(Word trigger) {
    Word subject = trigger.isVerb() ? new Clause(trigger).ownSubject() : null;
    boolean isFact = subject != null && new Clause(trigger).auxiliaries().stream()
        .noneMatch(word -> word.lower().equals("had") || word.lower().equals("have") || word.pos().equals("MD"));
    Word number = subject == null ? null : subject.isNumber() ? subject : subject.child(Relation.NUMBER);
    Word determiner = subject == null ? null : subject.child(Relation.DETERMINER);
    return isFact && (subject.lower().equals("they") || subject.lower().equals("both") || number != null
        && number.lower().equals("two") && (determiner == null ? subject.isNumber() : determiner.lower().equals("the")));
  }
}
