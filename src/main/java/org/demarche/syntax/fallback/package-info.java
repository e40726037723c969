/**
 * The fallback analysis, for documents without word-level tokens, parts of speech, lemmas or dependencies.
 */
package org.demarche.syntax.fallback;
