package org.demarche.hedge;

/** The scope of a cue, depending on what kind of word it is. */
enum ScopeRule {

  /** A modal: the clause of its verb. */
  MODAL,

  /** An adverb: the clause of the verb, or the phrase, that it modifies. */
  ADVERB,

  /** A predicate with a complement: the complement; for a passive without a clause, its own clause. */
  COMPLEMENT,

  /** A predicate that raises its subject (<em>seem</em>, <em>likely</em>): a finite complement, else its own clause. */
  RAISING,

  /** A noun: the clause or phrase that expresses its content, else its own phrase. */
  NOUN,

  /** An adjective: the noun phrase if it precedes the noun; else as {@link #RAISING}. */
  ADJECTIVE,

  /** A conjunction, modal or preposition of condition: the condition and the clause that it applies to. */
  CONDITION,

  /** An open question: the clause that asks it, including its conjunction. */
  QUESTION,

  /** An approximator: the quantity or term that it loosens, including itself. */
  TERM
}
