/**
 * A decoder for NLP4J's English models: the same tags, lemmas, names and dependencies as NLP4J's own components give,
 * several times faster and nearly without garbage. NLP4J's classes read the models once; they are then held as flat
 * tables of numbers that all threads share.
 */
package org.demarche.preprocess.decoder;
