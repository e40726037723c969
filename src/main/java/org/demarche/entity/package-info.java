/**
 * One model of a document's actors for all layers. {@link org.demarche.entity.Actors} looks up annotated actors by word
 * and by name; {@link org.demarche.entity.ActorWriter} is the only code that creates or changes them. The tables hold
 * the states, bodies and people known by name. This package does not depend on any layer.
 */
package org.demarche.entity;
