/**
 * Who there is: one model of the actors of a document for all layers. {@link org.demarche.entity.Actors} finds the
 * actors that are marked, by word and by name; {@link org.demarche.entity.ActorWriter} is the only code that marks or
 * changes one. The tables beside it hold the states, bodies and people that are known by name. It knows no layer.
 */
package org.demarche.entity;
