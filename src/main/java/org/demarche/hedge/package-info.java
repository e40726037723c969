/**
 * How firmly something is said: {@link org.demarche.hedge.HedgeAnnotator} finds hedges with the tables of this layer,
 * and the clauses that they weaken.
 */
package org.demarche.hedge;
