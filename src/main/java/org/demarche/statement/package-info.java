/**
 * Who said what: {@link org.demarche.statement.StatementAnnotator} marks statements, the words that attribute them, and
 * their sources.
 *
 * <p>Cues of the lexicon are looked at one construction at a time: verbs, nouns and adjectives with their complements,
 * prepositions and adverbs with the clause around them, words in quotation marks, turns of transcripts, signatures.
 * {@code rules.tsv} names the constructions and says which of two that overlap wins. Quotations that go on without a
 * cue are tied to their speaker at the end.
 */
package org.demarche.statement;
