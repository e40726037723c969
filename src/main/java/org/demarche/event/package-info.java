/**
 * What was done: finds the acts between political actors, by frames of verbs and event nouns that stand in tables, and
 * who took part in them.
 */
package org.demarche.event;
