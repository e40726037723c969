/**
 * Transcripts: {@link org.demarche.transcript.Transcript} finds the turns of speeches, briefings, interviews and
 * debates in a text, from the labels of their speakers alone. It needs no analysis, so that every layer can use it.
 */
package org.demarche.transcript;
