/**
 * Combines the layers: whether an event took place, its PLOVER and CAMEO codes, how certain it is, and the statement
 * and hedges that contain it.
 */
package org.demarche.assess;
