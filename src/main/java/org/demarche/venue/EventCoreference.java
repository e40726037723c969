package org.demarche.venue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Decides from the grammar whether two words of a document can denote the same event. Immutable. */
final class EventCoreference {

  private final VenueLexicon lexicon;

  EventCoreference(VenueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The kind of event that a noun names, if documents only report one event of that kind (<em>debate</em>,
   * <em>summit</em>), or null.
   */
  String family(Word noun) {
    return lexicon.row(WordUse.ONLY_ONE, noun.lemma());
  }

  /** Whether a word is a pronoun for an event that is being held: <em>it</em>. */
  boolean isIt(Word word) {
    if (!lexicon.makes(Construction.IT, word.lower()) || !word.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)) {
      return false;
    }
    Word object = new Clause(word.head()).object();
    return object == null || lexicon.makes(Construction.VENUE_NOUN, object.lemma());
  }

  /** Whether a noun refers back to an event: <em>the talks</em>, <em>that meeting</em>, <em>Monday's debate</em>. */
  boolean refersBack(Word trigger) {
    Word determiner = trigger.child(Relation.DETERMINER);
    boolean isDefinite = determiner != null ? !isIndefinite(determiner)
        : lexicon.is(WordUse.TIME, trigger.child(Relation.POSSESSOR));
    return trigger.isNoun() && isDefinite
        && new NounPhrase(trigger).prepositions().stream().noneMatch(phrase -> phrase.object().isName()
            && !lexicon.makes(Construction.THROUGH, phrase.lemma()));
  }

  /** Whether a determiner is or begins with <em>a</em>, <em>an</em>, <em>another</em>, <em>any</em> or <em>all</em>. */
  static boolean isIndefinite(Word determiner) {
    return determiner.lower().startsWith("a");
  }

  /** Whether an event word can denote the event that an earlier or later word names. */
  boolean mayBeSame(Word trigger, Word other) {
    boolean isSameKind = trigger.lemma().equals(other.lemma())
        || lexicon.is(WordUse.AGAIN, trigger) && lexicon.is(WordUse.AGAIN, other)
        || family(trigger) != null && family(trigger).equals(family(other));
    if (!isSameKind || !trigger.isNoun()) {
      return isSameKind;
    }
    Set<String> ordinals = ordinals(trigger);
    Set<String> earlier = ordinals(other);
    Set<String> marks = marks(trigger);
    return (ordinals.isEmpty() || earlier.isEmpty() || ordinals.equals(earlier))
        && (marks.isEmpty() || marks.equals(marks(other)));
  }

  /** Whether two events share at least two parties and do not differ in time. */
  boolean areOfSameParties(Act act, Act other) {
    long shared = act.parties().stream().filter(other.parties()::contains).count();
    return shared > 1 && mayBeSame(act.trigger(), other.trigger()) && !isOfOtherTime(act.trigger())
        && (act.time() == null || other.time() == null || act.time().equalsIgnoreCase(other.time()));
  }

  /** Whether something places an event at another time: <em>last year</em>, <em>had met</em>. */
  boolean isOfOtherTime(Word trigger) {
    Word verb = trigger.isVerb() ? trigger : trigger.head() != null && trigger.head().isVerb() ? trigger.head() : null;
    return verb != null && (isPastPerfect(verb) || verb.children(Relation.NOUN_ADVERBIAL, Relation.ADVERB).stream()
        .anyMatch(word -> lexicon.is(WordUse.OTHER, word.lower()) || word.children(Relation.MODIFIER).stream()
            .anyMatch(modifier -> lexicon.is(WordUse.OTHER, modifier.lower()))));
  }

  static boolean isPastPerfect(Word verb) {
    return new Clause(verb).auxiliaries().stream().anyMatch(word -> word.lower().equals("had"));
  }

  private Set<String> ordinals(Word noun) {
    Set<String> ordinals = new HashSet<>();
    attributes(noun).stream().map(Word::lower).filter(word -> lexicon.is(WordUse.ORDINAL, word)).forEach(ordinals::add);
    return ordinals;
  }

  /** Other words that distinguish a noun's event from others of its kind: <em>next</em>, <em>1991</em>. */
  private Set<String> marks(Word noun) {
    Set<String> marks = new HashSet<>();
    attributes(noun).stream().filter(word -> lexicon.is(WordUse.OTHER, word.lower())
        || word.isNumber() && !lexicon.is(WordUse.ORDINAL, word.lower())).map(Word::lower).forEach(marks::add);
    return marks;
  }

  private static List<Word> attributes(Word noun) {
    return noun.children(Relation.MODIFIER, Relation.NUMBER, Relation.DETERMINER, Relation.COMPOUND);
  }

  /**
   * Whether the subject of a verb that states a fact is the people who were to meet: <em>they</em>, <em>the two
   * leaders</em>.
   */
  boolean isByThoseWhoMet(Word trigger) {
    Word subject = trigger.isVerb() ? new Clause(trigger).ownSubject() : null;
    if (subject == null || new Clause(trigger).auxiliaries().stream()
        .anyMatch(word -> word.lower().equals("had") || word.lower().equals("have") || word.pos().equals("MD"))) {
      return false;
    }
    if (subject.lower().equals("they") || subject.lower().equals("both")) {
      return true;
    }
    Word number = subject.isNumber() ? subject : subject.child(Relation.NUMBER);
    Word determiner = subject.child(Relation.DETERMINER);
    return number != null && number.lower().equals("two")
        && (determiner == null ? subject.isNumber() : determiner.lower().equals("the"));
  }
}
