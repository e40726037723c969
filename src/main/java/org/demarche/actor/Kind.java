package org.demarche.actor;

/** The kinds of political actor, as the type system names them. */
enum Kind {
  PERSON, STATE, GOVERNMENT, ORGANISATION, ARMED_GROUP, GROUP
}
