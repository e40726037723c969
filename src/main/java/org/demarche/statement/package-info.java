/**
 * Who said what: {@link org.demarche.statement.StatementAnnotator} annotates statements, the words that attribute them,
 * and their sources.
 *
 * <p>Cues in the lexicon are handled construction by construction: verbs, nouns and adjectives with their complements,
 * prepositions and adverbs with the clause around them, words in quotation marks, turns of transcripts, signatures.
 * {@code rules.tsv} names the constructions and defines which of two overlapping ones wins. Finally, quotations that
 * continue without a cue are linked to their speaker.
 */
package org.demarche.statement;
