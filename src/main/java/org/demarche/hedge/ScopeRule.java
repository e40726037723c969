package org.demarche.hedge;

/** How far a cue reaches, by the kind of word that it is. */
enum ScopeRule {

  /** A modal: the clause of its verb. */
  MODAL,

  /** An adverb: the clause of the verb, or the phrase, that it modifies. */
  ADVERB,

  /** A predicate with a complement: the complement; of a passive without a clause, its own clause. */
  COMPLEMENT,

  /** A predicate that raises its subject (<em>seem</em>, <em>likely</em>): a finite complement, else its own clause. */
  RAISING,

  /** A noun: the clause or phrase that says what it is about, else its own phrase. */
  NOUN,

  /** An adjective: before a noun, the noun phrase; else as {@link #RAISING}. */
  ADJECTIVE,

  /** A conjunction, modal or preposition of condition: the condition with the clause that it is for. */
  CONDITION,

  /** An open question: the clause that asks it, its conjunction included. */
  QUESTION,

  /** An approximator: the quantity or the term that it loosens, itself included. */
  TERM
}
