/**
 * Who acts: states, governments by capital and building, international bodies, armed groups, parties, people by name,
 * and groups without a name. {@link org.demarche.actor.ActorAnnotator} is the engine; what counts as an actor is in the
 * tables beside it and in those of {@link org.demarche.entity}.
 */
package org.demarche.actor;
