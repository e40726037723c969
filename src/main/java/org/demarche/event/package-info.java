/**
 * What was done: finds acts between political actors, and their participants, using tables of verb and event-noun
 * frames.
 */
package org.demarche.event;
