package org.demarche.record;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/**
 * A mention of an act, with what its own sentence says.
 *
 * @param index
 *          its place among the mentions of the document, from 0
 * @param word
 *          the verb or noun that names the act
 * @param stem
 *          what the word shares with its derivations
 * @param acts
 *          the acts that the word may name
 * @param reference
 *          how the words refer to the act
 * @param standing
 *          whether the word names a lasting state of affairs
 * @param several
 *          whether it names several acts: <em>meetings</em>
 * @param sides
 *          its participants
 * @param places
 *          where it takes place
 * @param about
 *          lemmas of what the act is on or done to, other than its participants; empty if there is none
 * @param kinds
 *          stems of the words before the noun that say what kind it is: <em>nuclear, arms</em>
 * @param part
 *          how the act may be part of another: <em>discuss</em> of a meeting
 * @param names
 *          names in the noun phrase, in lower case: <em>Yemen</em> in <em>the Yemen conflict</em>
 * @param marks
 *          words that tell the act from others of its kind: <em>second, previous, another</em>
 * @param headline
 *          whether it stands in the headline
 */
record Mention(int index, DiplomaticEvent event, Word word, String stem, Set<String> acts, Reference reference,
    boolean standing, boolean several, List<Participant> sides, List<Place> places, Set<String> about,
    Set<String> kinds, ActWord.Part part, Set<String> names, Set<String> marks, boolean headline) {

  private static final Set<String> FACTS = Set.of("OCCURRED", "ONGOING");
  private static final Set<String> OPEN = Set.of("PLANNED", "PROPOSED", "HYPOTHETICAL");
  private static final Set<String> OCCASIONS = Set.of("at", "for", "in", "during", "over");
  private static final Set<String> POINTERS = Set.of("it", "this", "that");
  private static final Set<String> DURING = Set.of("at", "in", "during");
  private static final Set<String> JOURNEYS = Set.of("on", "for");

  /** Begins a mark that is a number. */
  static final String AMOUNT = "#";

  /** How words refer to an act. */
  enum Reference {
    /** A verb. */
    VERB,
    /** A noun that introduces an act: <em>a meeting, another round</em>. */
    INDEFINITE,
    /** A noun without a determiner: <em>talks</em>. */
    BARE,
    /** A noun that the reader is to know: <em>the talks, their meeting</em>. */
    DEFINITE,
    /** A noun that points back: <em>such a meeting, these talks</em>. */
    DEMONSTRATIVE
  }

  /** A mention is equal to itself alone. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** The same mention with other participants. */
  Mention by(List<Participant> others) {
    return new Mention(index, event, word, stem, acts, reference, standing, several, others, places, about, kinds, part,
        names, marks, headline);
  }

  String category() {
    return event.getCategory();
  }

  String mode() {
    return event.getMode() == null ? "" : event.getMode();
  }

  String status() {
    return event.getStatus() == null ? "" : event.getStatus();
  }

  String date() {
    return event.getDate() == null ? "" : event.getDate();
  }

  /** Whether it takes two to do it: a meeting or an accord. */
  boolean isMutual() {
    return category().equals("CONSULT") || category().equals("AGREE");
  }

  int sentence() {
    return word.sentence().index();
  }

  boolean isNoun() {
    return reference != Reference.VERB;
  }

  /** Whether the word names a state of affairs that is there as long as nothing ends it: <em>the embargo</em>. */
  boolean isState() {
    return standing && !category().equals("AGREE") && !category().equals("RETREAT");
  }

  /** Whether it came about, or is going on. */
  boolean isFact() {
    return FACTS.contains(status());
  }

  /** Whether it has not come about yet: planned, wanted or supposed. */
  boolean isOpen() {
    return OPEN.contains(status());
  }

  /** Whether somebody says it, not the author. */
  boolean isReported() {
    return !Arguments.all(event, ArgumentRole.STATEMENT).isEmpty();
  }

  boolean isVerb() {
    return reference == Reference.VERB;
  }

  boolean looksBack() {
    return reference == Reference.DEFINITE || reference == Reference.DEMONSTRATIVE;
  }

  /** Whether words before the noun say what it is like: <em>serious negotiations</em>. */
  boolean isDescribed() {
    return word.children(Relation.MODIFIER, Relation.COMPOUND).stream().anyMatch(child -> child.index() < word.index());
  }

  /** Whether the word says what is done at a meeting: <em>discuss, review</em>. */
  boolean isDiscussing() {
    return part == ActWord.Part.DISCUSSING;
  }

  /** Whether this act is done at another one, by the grammar of their sentence. */
  boolean isPartOf(Mention other) {
    if (word.sentence() != other.word.sentence() || word.head() == null) {
      return false;
    }
    if (isVerb() && other.isNoun() && word.head() == other.word && !isDiscussing()
        && word.is(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      return category().equals("CONSULT") && sharesSides(other) && word.child(Relation.ADVERB, Relation.MARKER) == null;
    }
    if (isDiscussing() && reference == Reference.VERB) {
      boolean below = word.isUnder(other.word)
          || other.word.isUnder(word.head()) && !other.word.isUnder(word) && word.head().isVerb();
      return below && word.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) == null && !word.is(Relation.CONJUNCT);
    }
    Word noun = round();
    if (part == ActWord.Part.OCCASION && noun.is(Relation.PREPOSITION_OBJECT)
        && OCCASIONS.contains(noun.head().lower())) {
      boolean isOfOthers = !names.isEmpty() && !noun.head().lower().equals("for");
      return other.part != ActWord.Part.DISCUSSING && noun.head().head() == other.clause() && !isOfOthers;
    }
    return acts.contains("visit") && other.acts.contains("visit") && isNoun() && other.isVerb()
        && word.is(Relation.PREPOSITION_OBJECT) && JOURNEYS.contains(word.head().lower())
        && word.head().head() == other.word;
  }

  /** Whether something is discussed here at a known meeting: <em>discussed fish at the meeting</em>. */
  boolean isDiscussedAt(Mention meeting) {
    Word preposition = meeting.word.is(Relation.PREPOSITION_OBJECT) ? meeting.word.head() : null;
    return preposition != null && isDiscussing() && isVerb() && !status().equals("NEGATED") && meeting.looksBack()
        && preposition.head() == word && DURING.contains(preposition.lower());
  }

  /** Whether somebody takes part in both: <em>talks mediated by Norway</em>. */
  private boolean sharesSides(Mention other) {
    return sides.stream().anyMatch(side -> other.sides.stream()
        .anyMatch(there -> there.annotation() == side.annotation()));
  }

  /** Whether this accord is what an act such as <em>signed</em> brought about, in the clause of that. */
  boolean isMadeBy(Mention other) {
    boolean isInSentence = word.sentence() == other.word.sentence();
    if (other.part != ActWord.Part.MAKING || !other.isVerb() || !standing || !isInSentence) {
      return false;
    }
    Word maker = word.is(Relation.PREPOSITION_OBJECT) && word.head() != null ? word.head().head() : word.head();
    return other.word == maker || isDescribedBy(other);
  }

  /** Whether a clause behind this noun says that it was made: <em>the accord signed in May</em>. */
  private boolean isDescribedBy(Mention other) {
    return other.word.head() == word && other.word.is(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)
        && other.word.index() > word.index() && hasNoOwnObject(other.word);
  }

  private static boolean hasNoOwnObject(Word verb) {
    Word object = verb.child(Relation.OBJECT);
    return object == null || object.pos().startsWith("W");
  }

  /** Whether the noun says what was just named: <em>It was their second meeting, the third round of talks</em>. */
  boolean isSaidOfPronoun() {
    Word noun = round();
    Word subject = isNoun() && noun.is(Relation.ATTRIBUTE) && noun.head() != null
        ? new Clause(noun.head()).ownSubject() : null;
    return subject != null && POINTERS.contains(subject.lower());
  }

  /** The word, or the <em>round</em> that it belongs to: <em>a fresh round of talks</em>. */
  private Word round() {
    Word above = word.is(Relation.PREPOSITION_OBJECT) ? word.head().head() : null;
    return above != null && above.hasLemma("round") ? above : word;
  }

  /** The verb whose clause this is: the mention itself, or the verb that it is the object or subject of. */
  private Word clause() {
    return isVerb() || !word.is(Relation.OBJECT, Relation.SUBJECT, Relation.PASSIVE_SUBJECT) ? word : word.head();
  }

  /** Whether those who act are named by a pronoun or a word such as <em>leaders, both sides</em> alone. */
  boolean isByUnnamedPeople() {
    Word subject = reference == Reference.VERB ? new Clause(word).subject() : null;
    return subject != null && new NounPhrase(subject).isPlural() && sides.stream()
        .filter(side -> side.annotation().getBegin() <= subject.begin() && subject.end() <= side.annotation().getEnd())
        .allMatch(side -> side.standing() == Participant.Standing.VAGUE) && !subject.isName();
  }

  boolean shares(Mention other) {
    return stem.equals(other.stem) && category().equals(other.category())
        || !Collections.disjoint(acts, other.acts);
  }
}
