package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause, seen from its verb. Methods that look for one word give null where there is none, the head where it is a
 * phrase.
 *
 * @param verb
 *          the main verb, or another head of a clause; never null
 */
public record Clause(Word verb) {

  /** The subject that stands in the clause itself; of a passive clause what undergoes the act. */
  public Word ownSubject() {
    return verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.CLAUSAL_SUBJECT);
  }

  /**
   * The subject as understood: the clause's own; else that of the verb it is coordinated with; of an infinitive, gerund or
   * participle the object or subject of the clause it belongs to; of a clause that modifies a noun, or whose own subject is
   * a relative pronoun, that noun.
   */
  public Word subject() {
    Word word = verb;
    for (int steps = 0; word != null && steps < 20; steps++) {
      Word own = new Clause(word).ownSubject();
      if (own != null) {
        return own.pos().startsWith("W") ? antecedent(word, own) : own;
      }
      Word head = word.head();
      if (head == null) {
        return null;
      }
      switch (word.relation()) {
        case CONJUNCT, ADVERBIAL_CLAUSE, PREPOSITION_COMPLEMENT, PREPOSITION, ADJECTIVAL_COMPLEMENT -> word = head;
        case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OBJECT_PREDICATE -> {
          Word object = head.child(Relation.OBJECT, Relation.DATIVE);
          if (object != null && object.index() < word.index()) {
            return object;
          }
          word = head;
        }
        case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
          return head;
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  private static Word antecedent(Word verb, Word pronoun) {
    for (Word word = verb; word != null; word = word.head()) {
      if (word.relation() == Relation.RELATIVE_CLAUSE) {
        return word.head();
      }
      if (word.relation() != Relation.CONJUNCT) {
        return pronoun;
      }
    }
    return pronoun;
  }

  public boolean isPassive() {
    return verb.child(Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT) != null
        || verb.child(Relation.AGENT) != null && verb.child(Relation.SUBJECT) == null
        || verb.pos().equals("VBN") && verb.is(Relation.NOUN_CLAUSE);
  }

  /** Who acts in a passive clause: the object of <em>by</em>. */
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
    return object != null && object.pos().startsWith("W") ? antecedent(verb, object) : object;
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

  public Word particle() {
    return verb.child(Relation.PARTICLE);
  }

  /** The word that negates the verb: <em>not</em>, <em>never</em>. */
  public Word negation() {
    return verb.child(Relation.NEGATION);
  }

  /** The auxiliaries, in order, that of the passive included; those of the verb it is coordinated with where it has none. */
  public List<Word> auxiliaries() {
    Word word = verb;
    List<Word> found = word.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    while (found.isEmpty() && word.is(Relation.CONJUNCT) && word.head() != null && word.head().pos().equals(word.pos())
        && new Clause(word).ownSubject() == null) {
      word = word.head();
      found = word.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    }
    return found;
  }

  /** The modal auxiliary: <em>will</em>, <em>may</em>, <em>could</em>. */
  public Word modal() {
    return auxiliaries().stream().filter(word -> word.pos().equals("MD")).findFirst().orElse(null);
  }

  /** Whether the verb has <em>to</em> before it. */
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

  /** All words from the first to the last that depend on the verb. */
  public Span span() {
    return verb.subtree();
  }

  static List<Preposition> prepositions(Word word) {
    List<Preposition> found = new ArrayList<>(2);
    for (Word child : word.children) {
      if (child.is(Relation.PREPOSITION, Relation.AGENT) || child.is(Relation.DATIVE) && child.pos().matches("IN|TO")) {
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
