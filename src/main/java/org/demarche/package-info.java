/** The front door: {@link org.demarche.Demarche} gives all engines as descriptions, alone and as aggregates. */
package org.demarche;
