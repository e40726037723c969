/**
 * Word lists and rules: the one reader of tables ({@link org.demarche.lexicon.LexiconReader}) and the one matcher of
 * phrases ({@link org.demarche.lexicon.PhraseMatcher}). The only package that reads files; it knows no layer.
 */
package org.demarche.lexicon;
