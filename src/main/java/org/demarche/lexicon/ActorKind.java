package org.demarche.lexicon;

/** The kinds of political actor, as the type system names them. */
public enum ActorKind {
  PERSON, STATE, GOVERNMENT, ORGANISATION, ARMED_GROUP, GROUP
}
