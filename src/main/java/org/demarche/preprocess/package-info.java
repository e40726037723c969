/**
 * The embedded default preprocessing: paragraphs, sentences, tokens, tags, lemmas, names and dependencies as DKPro Core
 * types, made by NLP4J from plain text without any other component.
 *
 * <p>{@link org.demarche.preprocess.DatelineAnnotator} runs first, on the bare text, and annotates datelines,
 * headlines, bylines and boilerplate; {@link org.demarche.preprocess.Nlp4jAnnotator} does the rest and begins a new
 * sentence wherever one of those ends. Any other pipeline that writes the same DKPro types can be used instead.
 */
package org.demarche.preprocess;
