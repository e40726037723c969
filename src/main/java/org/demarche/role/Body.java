package org.demarche.role;

/**
 * A word for the body that an office belongs to: a row of bodies.tsv.
 *
 * @param country
 *          the one state that the word belongs to, or null
 */
record Body(Category category, String country) {
}
