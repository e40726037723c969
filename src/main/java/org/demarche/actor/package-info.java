/**
 * Who acts: states, governments by capital and building, international bodies, armed groups, parties, people by name,
 * and groups without a name. {@link org.demarche.actor.ActorAnnotator} is the engine; its own tables and those of
 * {@link org.demarche.entity} define what counts as an actor.
 */
package org.demarche.actor;
