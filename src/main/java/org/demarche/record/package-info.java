/**
 * One act, one record: which mentions of a document name the same act of the world, and what the document as a whole
 * says of it.
 */
package org.demarche.record;
