package org.demarche.statement;

/** The relations between a content and its cue; {@code rules.tsv} explains each of them and defines their priority. */
enum ReportingConstruction {
  TURN, ISSUED, SIGNATURE,
  CLAUSE(true), THAT, PARENTHESIS, POSTPOSED, INSERTED, RELATIVE, INFINITIVE, OBJECT_INFINITIVE, GERUND, OBJECT,
  PREPOSITION, SUBJECT, PREDICATE, EXPERIENCE, PASSIVE_CLAUSE(true), PASSIVE_INFINITIVE, PASSIVE_OBJECT,
  NOUN_CLAUSE(true), NOUN_INFINITIVE, NOUN_PREPOSITION,
  ADJECTIVE_CLAUSE(true), ADJECTIVE_INFINITIVE, ADJECTIVE_PREPOSITION,
  PREPOSITION_SOURCE, ADVERB,
  QUOTATION, QUOTED_CLAUSE(true), COLON, CONTINUED;

  private final boolean isClausal;

  ReportingConstruction() {
    this(false);
  }

  ReportingConstruction(boolean isClausal) {
    this.isClausal = isClausal;
  }

  /** Whether the content is a finite clause that completes the cue. */
  boolean isClausal() {
    return isClausal;
  }
}
