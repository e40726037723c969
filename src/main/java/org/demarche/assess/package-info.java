/**
 * Ties the layers: whether an event came about, which code PLOVER and CAMEO give it then, how certain it is, and which
 * statement and hedges it stands in.
 */
package org.demarche.assess;
