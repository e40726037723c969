/**
 * Word lists and rules: {@link org.demarche.lexicon.LexiconReader} reads all tables, {@link
 * org.demarche.lexicon.PhraseMatcher} matches all phrases. The only package that reads table files; it does not depend
 * on any layer.
 */
package org.demarche.lexicon;
