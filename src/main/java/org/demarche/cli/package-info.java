/**
 * The command line: {@code demarche annotate} turns folders of text into XMI, {@code demarche show} prints a document
 * with its tags, {@code demarche view} opens UIMA's annotation viewer, and {@code demarche cpe} runs a CPE descriptor.
 * No other package depends on it or on the libraries that it needs.
 */
package org.demarche.cli;
