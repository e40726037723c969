package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Who does what in a clause, resolved through passives, control, coordination and relative clauses. */
final class ClauseRoles {

  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  private final ParticipantResolver resolver;
  private final Set<String> subjectControl;
  private final Addressees addressees;
  private final Undergoers undergoers;
  private final Set<String> blamedPrepositions;
  private final Set<String> aside;
  private final Set<String> stance;
  private final Set<String> taking;

  ClauseRoles(ParticipantResolver resolver, WordClasses classes) {
    this.resolver = resolver;
    subjectControl = classes.words("subject-control");
    addressees = new Addressees(resolver, classes);
    undergoers = new Undergoers(resolver, classes);
    blamedPrepositions = classes.words("blamed-preposition");
    aside = classes.words("aside-preposition");
    stance = classes.words("stance");
    taking = classes.words("taking-request");
  }

  /** The agent, or null. */
  Word actor(Word verb) {
    Clause clause = new Clause(verb);
    return clause.isPassive() && !undergoers.isState(clause) ? agent(clause) : whole(subject(verb), verb);
  }

  /** The agent of a passive, or whose statement it is in: <em>was condemned in a statement by Togo</em>. */
  private Word agent(Clause clause) {
    Word agent = clause.agent();
    Word statement = agent == null ? clause.objectOf("in") : null;
    boolean isIssued = statement != null && statement.hasLemma("statement", "communique", "letter", "resolution");
    return isIssued ? new NounPhrase(statement).objectOf("by", "from") : agent;
  }

  /**
   * All coordinated agents, where the parser hangs the clause on the last: <em>after Chad and Niger failed to
   * agree</em>.
   */
  private static Word whole(Word agent, Word verb) {
    Word clause = verb;
    while (clause.is(Relation.OPEN_COMPLEMENT) && clause.head() != null) {
      clause = clause.head();
    }
    boolean isFinite = clause.is(Relation.NOUN_CLAUSE) && clause.pos().equals("VBD");
    return agent != null && isFinite && clause.head() == agent ? agent.firstConjunct() : agent;
  }

  /** The patient, or null. */
  Word undergoer(Word verb) {
    return undergoers.of(verb);
  }

  /** The patient of a verb of one or more words, or null. */
  Word undergoer(List<Word> trigger) {
    return undergoers.of(trigger);
  }

  private Word subject(Word verb) {
    Word infinitive = verb;
    while (infinitive.is(Relation.CONJUNCT) && infinitive.head() != null
        && new Clause(infinitive).ownSubject() == null) {
      infinitive = infinitive.head();
    }
    boolean isWithoutSubject = new Clause(infinitive).ownSubject() == null;
    if (isWithoutSubject && infinitive.head() != null && infinitive.head().isNoun()) {
      boolean ofNoun = infinitive.is(Relation.NOUN_CLAUSE)
          && (new Clause(infinitive).isInfinitive() || infinitive.pos().equals("VBG"))
          || infinitive.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT);
      boolean isPurpose = infinitive.is(Relation.ADVERBIAL_CLAUSE) && new Clause(infinitive).isInfinitive();
      if (addressees.isAsker(infinitive.head())) {
        return addressees.of(infinitive.head().head().head(), infinitive);
      }
      Word addressee = isPurpose ? addressees.of(infinitive.head(), infinitive) : null;
      if (addressee != null) {
        return addressee;
      }
      if (ofNoun && !resolver.isPeople(infinitive.head())) {
        Word told = addressees.of(infinitive.head(), infinitive);
        Word taker = told == null ? takerOf(infinitive.head()) : null;
        Word owner = told != null || addressees.areAskedBy(infinitive.head()) ? told : ownerOf(infinitive.head());
        return taker != null ? taker : owner;
      }
    }
    if (isWithoutSubject && isOfAnybody(infinitive)) {
      return null;
    }
    if (isWithoutSubject && infinitive.is(Relation.PREPOSITION_COMPLEMENT)) {
      Word preposition = infinitive.head();
      Word noun = preposition == null ? null : preposition.head();
      if (noun != null && blamedPrepositions.contains(preposition.lower()) && resolver.isPeople(noun)
          && noun.is(Relation.OBJECT, Relation.PASSIVE_SUBJECT)) {
        return noun;
      }
      if (noun != null && noun.isNoun()) {
        return ownerOf(noun);
      }
      Word blamed = preposition == null ? null : blamedFor(preposition);
      if (blamed != null) {
        return blamed;
      }
    }
    Word above = infinitive.head();
    if (isWithoutSubject && above != null && above.isAdjective() && above.head() != null && above.head().isNoun()) {
      return above.head();
    }
    boolean ofSubject = isWithoutSubject && above != null && above.isVerb()
        && infinitive.is(Relation.OPEN_COMPLEMENT) && above.child(Relation.OBJECT) != null
        && subjectControl.contains(above.lemma());
    Word asked = addressees.ofVerb(infinitive);
    return ofSubject ? actor(above) : asked != null ? asked : new Clause(verb).subject();
  }

  /** Whether a gerund is what somebody opposes or asks of anybody: <em>is opposed to ending the ban</em>. */
  private boolean isOfAnybody(Word gerund) {
    if (!gerund.pos().equals("VBG") || gerund.child(Relation.AUXILIARY) != null) {
      return false;
    }
    Word above = gerund.is(Relation.PREPOSITION_COMPLEMENT) && gerund.head() != null ? gerund.head().head()
        : gerund.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT) ? gerund.head() : null;
    return above != null && stance.contains(above.lemma());
  }

  /** The agent of the object of a preposition: <em>accused Iran of arming</em>, <em>Iran was blamed for arming</em>. */
  private Word blamedFor(Word preposition) {
    Word verb = preposition.head();
    if (verb == null || !verb.isVerb() || !blamedPrepositions.contains(preposition.lower())) {
      return null;
    }
    Clause clause = new Clause(verb);
    Word told = clause.isPassive() ? clause.subject() : clause.object();
    return told != null && resolver.isPeople(told) ? told : null;
  }

  /** Who is asked, where the clause tells it of the request: <em>accepted an invitation to visit Oslo</em>; or null. */
  private Word takerOf(Word request) {
    Word verb = request.head();
    return verb != null && verb.isVerb() && request.is(Relation.OBJECT) && taking.contains(verb.lemma())
        && addressees.areAskedBy(request) ? actor(verb) : null;
  }

  /** The owner of a decision, offer or plan: the possessor, or whoever has it in the enclosing clause. */
  private Word ownerOf(Word noun) {
    NounPhrase phrase = new NounPhrase(noun);
    if (phrase.possessor() != null) {
      return phrase.possessor();
    }
    Word by = phrase.objectOf("by", "of", "from");
    if (by != null && resolver.isPeople(by)) {
      return by;
    }
    for (Word modifier : phrase.modifiers()) {
      if (resolver.actors().isActor(modifier)) {
        return modifier;
      }
    }
    Word verb = noun.head();
    if (verb != null && noun.is(Relation.PREPOSITION_OBJECT) && aside.contains(verb.lower())) {
      return verb.head() != null && verb.head().isVerb() ? actor(verb.head()) : null;
    }
    return verb != null && verb.isVerb() && noun.is(Relation.OBJECT, Relation.ATTRIBUTE) ? actor(verb) : null;
  }

  /** Objects of the prepositions of a noun, including those of its participles and relative clauses. */
  static List<Word> objectsAround(Word noun, String name) {
    List<Word> found = new ArrayList<>(objects(noun, name));
    for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      found.addAll(objects(clause, name));
    }
    return found;
  }

  /** Objects of the prepositions of a word, by preposition; for names, all matches count. */
  static List<Word> objects(Word word, String name) {
    List<Word> found = new ArrayList<>(1);
    List<Preposition> prepositions = word.isVerb() ? new Clause(word).prepositions()
        : new NounPhrase(word).prepositions();
    for (Preposition preposition : prepositions) {
      if (preposition.lemma().equals(name) || preposition.lemma().endsWith(" " + name)) {
        found.add(preposition.object());
      }
    }
    if (found.isEmpty() && name.equals("to") && word.isVerb()) {
      Word dative = new Clause(word).indirectObject();
      if (dative != null && !PREPOSITIONS.contains(dative.pos())) {
        found.add(dative);
      }
    }
    return found;
  }
}
