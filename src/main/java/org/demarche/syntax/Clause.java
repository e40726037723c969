package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A clause, represented by its verb. Methods that look for one word return null if there is none; for a phrase they
 * return its head.
 *
 * @param verb
 *          the main verb, or another head of a clause; never null
 */
public record Clause(Word verb) {

  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall", "sha");

  /** The longest chain of coordinated verbs that is followed. */
  private static final int LIMIT = 20;

  /**
   * The subject present in the clause, a noun phrase or a clause; in a passive clause, the patient. If the parser gives
   * several, the first: <em>Keiko Sato, the minister met them</em>.
   */
  public Word ownSubject() {
    return verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.CLAUSAL_SUBJECT);
  }

  /**
   * The subject as understood: the clause's own; else that of the verb it is coordinated with; of an infinitive, gerund
   * or participle the object or subject of the clause it belongs to, or the noun of an absolute construction (<em>with
   * both sides claiming</em>); of a clause that modifies a noun, or whose own subject is a relative pronoun, that noun.
   * Null if nobody is meant: <em>it is time to meet</em>.
   */
  public Word subject() {
    return subject(Control.OF_GRAMMAR);
  }

  /** The understood subject, taking into account what the meaning of the words adds to the grammar. */
  public Word subject(Control control) {
    return new UnderstoodSubject(verb, control).find();
  }

  /**
   * Whether the verb is passive: with the auxiliary <em>be</em> or <em>get</em>, possibly shared with a coordinated
   * verb (<em>was summoned and expelled</em>), or as a participle that functions as a clause (<em>sanctions imposed on
   * Iran</em>; <em>Asked about it, she smiled</em>). An <em>'s</em> before a verb with an object is <em>has</em>,
   * whatever the parser says (<em>he's agreed a deal</em>). A participle that precedes its noun (<em>alleged
   * spies</em>) is not a clause.
   */
  public boolean isPassive() {
    Word auxiliary = verb.child(Relation.PASSIVE_AUXILIARY);
    if (auxiliary != null) {
      boolean isContracted = auxiliary.form().length() == 2 && !Character.isLetter(auxiliary.form().charAt(0));
      return !auxiliary.hasLemma("have")
          && !(isContracted && verb.child(Relation.CLAUSAL_COMPLEMENT, Relation.OBJECT) != null);
    }
    if (verb.child(Relation.PASSIVE_SUBJECT) != null || verb.child(Relation.AGENT) != null && ownSubject() == null) {
      return true;
    }
    if (!verb.pos().equals("VBN") || verb.child(Relation.AUXILIARY) != null || ownSubject() != null) {
      return false;
    }
    return switch (verb.relation()) {
      case NOUN_CLAUSE -> true;
      case ADVERBIAL_CLAUSE -> verb.child(Relation.OBJECT) == null;
      case CONJUNCT -> sharesPassive();
      default -> false;
    };
  }

  /** Whether this participle has no object and is coordinated with a passive one. */
  private boolean sharesPassive() {
    Word first = verb.firstConjunct();
    return first != verb && first.pos().equals("VBN") && verb.child(Relation.OBJECT) == null
        && new Clause(first).isPassive();
  }

  /**
   * The verb form that makes the clause finite, through its tense or as a modal: the first auxiliary (<em>will</em> in
   * <em>will have met</em>) or, if there is none, the verb. Null if the clause is an infinitive, gerund or
   * participle.
   */
  public Word finiteVerb() {
    for (Word auxiliary : auxiliaries()) {
      if (auxiliary.isVerb()) {
        return auxiliary.isFinite() ? auxiliary : null;
      }
    }
    return verb.isFinite() && !isInfinitive() ? verb : null;
  }

  /**
   * Whether the clause has a tense or a modal: <em>they met, (that) they may meet</em>, not <em>to meet, meeting</em>.
   */
  public boolean isFinite() {
    return finiteVerb() != null;
  }

  /**
   * The tense; null if the clause is not finite, or its modal expresses none: <em>they may meet, they would
   * meet</em>.
   */
  public Tense tense() {
    Word finite = finiteVerb();
    if (finite == null) {
      return null;
    }
    return switch (finite.pos()) {
      case "VBD" -> Tense.PAST;
      case "VBP", "VBZ" -> Tense.PRESENT;
      default -> FUTURE.contains(finite.lower()) ? Tense.FUTURE : null;
    };
  }

  /** The agent of a passive clause: the object of <em>by</em>. */
  public Word agent() {
    Word by = verb.child(Relation.AGENT);
    if (by == null && isPassive()) {
      by = verb.children(Relation.PREPOSITION).stream().filter(p -> p.lower().equals("by")).findFirst().orElse(null);
    }
    Preposition phrase = by == null ? null : Preposition.of(by);
    return phrase == null ? null : phrase.object();
  }

  /** The direct object; of a relative clause whose object is the relative pronoun, the noun that it modifies. */
  public Word object() {
    Word object = verb.child(Relation.OBJECT);
    return object != null && object.pos().startsWith("W") ? UnderstoodSubject.antecedent(verb, object) : object;
  }

  public Word indirectObject() {
    return verb.child(Relation.DATIVE);
  }

  /** What a copula or another linking verb predicates of the subject or object: a noun or an adjective. */
  public Word predicate() {
    return verb.child(Relation.ATTRIBUTE, Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE);
  }

  /** The verb of the finite clause that completes this one. */
  public Word complement() {
    return verb.child(Relation.CLAUSAL_COMPLEMENT);
  }

  /** The verb of the infinitive or gerund that completes this clause. */
  public Word infinitive() {
    return verb.child(Relation.OPEN_COMPLEMENT);
  }

  /** The word that introduces a subordinate clause: <em>that</em>, <em>if</em>, <em>because</em>. */
  public Word marker() {
    return verb.child(Relation.MARKER);
  }

  /**
   * The word that negates the verb: <em>not</em>, <em>never</em>, <em>neither</em>, and <em>nor</em> before its
   * conjunct.
   */
  public Word negation() {
    Word not = verb.children(Relation.NEGATION).stream().filter(word -> !isContrast(word)).findFirst().orElse(null);
    Word either = not == null ? verb.child(Relation.PRE_COORDINATOR) : null;
    if (either != null && either.lower().equals("neither")) {
      return either;
    }
    Word coordinator = not == null && verb.is(Relation.CONJUNCT) && verb.head() != null
        ? verb.head().child(Relation.COORDINATOR) : null;
    return coordinator != null && coordinator.lower().equals("nor") ? coordinator : not;
  }

  /** <em>Free them today, not tomorrow</em>: whether a negation belongs to what follows it, and not to the verb. */
  private boolean isContrast(Word not) {
    Word before = not.previous();
    return not.index() > verb.index() && before != null && before.index() > verb.index() && before.form().equals(",");
  }

  /**
   * The auxiliaries, in order, including that of the passive; those of the verb it is coordinated with if it has
   * none of its own.
   */
  public List<Word> auxiliaries() {
    Word word = verb;
    List<Word> found = word.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    for (int steps = 0; found.isEmpty() && steps < LIMIT && word.is(Relation.CONJUNCT) && word.head() != null
        && word.head().pos().equals(word.pos()) && new Clause(word).ownSubject() == null; steps++) {
      word = word.head();
      found = word.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    }
    return found;
  }

  /** The modal auxiliary: <em>will</em>, <em>may</em>, <em>could</em>. */
  public Word modal() {
    return auxiliaries().stream().filter(word -> word.pos().equals("MD")).findFirst().orElse(null);
  }

  /** Whether <em>to</em> precedes the verb. */
  public boolean isInfinitive() {
    return auxiliaries().stream().anyMatch(word -> word.pos().equals("TO") || word.lower().equals("to"));
  }

  /** The prepositional phrases of the verb, in order. */
  public List<Preposition> prepositions() {
    return prepositions(verb);
  }

  /** The object of the first prepositional phrase with one of the prepositions (see {@link Preposition#lemma}). */
  public Word objectOf(String... prepositions) {
    return objectOf(verb, prepositions);
  }

  /** From the first to the last word that depends on the verb. */
  public Span span() {
    return verb.subtree();
  }

  static List<Preposition> prepositions(Word word) {
    List<Preposition> found = new ArrayList<>(2);
    for (Word child : word.children) {
      if (child.is(Relation.PREPOSITION, Relation.AGENT)
          || child.is(Relation.DATIVE) && (child.pos().equals("IN") || child.pos().equals("TO"))) {
        Preposition phrase = Preposition.of(child);
        if (phrase != null) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  static Word objectOf(Word word, String... prepositions) {
    for (Preposition phrase : prepositions(word)) {
      for (String wanted : prepositions) {
        if (phrase.lemma().equals(wanted)) {
          return phrase.object();
        }
      }
    }
    return null;
  }
}
