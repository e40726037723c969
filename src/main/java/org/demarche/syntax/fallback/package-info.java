/**
 * The analysis that stands in where a document lacks tokens of its own words, parts of speech, lemmas or dependencies.
 */
package org.demarche.syntax.fallback;
