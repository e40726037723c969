/**
 * Says which rows of the tables matched on which words, and why a row did not: by running its engine again with the
 * row alone, without its conditions, and without other rows.
 */
package org.demarche.explain;
