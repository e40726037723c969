/**
 * One view of the syntax of a document, independent of the parser that produced it: words, their relations, clauses and
 * noun phrases. It knows no layer.
 */
package org.demarche.syntax;
