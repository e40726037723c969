/**
 * One view of the syntax of a document, whoever analysed it: words, their relations, clauses and noun phrases. The only
 * package that knows the labels of DKPro's Dependency; it knows no layer.
 */
package org.demarche.syntax;
