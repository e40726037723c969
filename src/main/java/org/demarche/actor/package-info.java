/**
 * Who acts: states, governments by capital and building, international bodies, armed groups, parties, people by name, and
 * groups without a name. {@link org.demarche.actor.ActorAnnotator} is the engine; what counts as an actor is in the tables
 * beside it; {@link org.demarche.entity.Countries} tells higher layers which state a word belongs to.
 */
package org.demarche.actor;
