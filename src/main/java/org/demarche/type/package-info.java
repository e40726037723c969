/**
 * The types of the annotations, generated from {@code DemarcheTypeSystem.xml}, and {@link org.demarche.type.Arguments},
 * which follows the links between them.
 */
package org.demarche.type;
