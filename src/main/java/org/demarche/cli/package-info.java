/**
 * The command line: {@code demarche annotate} annotates folders of text, {@code demarche show} prints an annotated
 * document, {@code demarche view} opens UIMA's annotation viewer, and {@code demarche cpe} runs a CPE descriptor. No
 * other package depends on it or on the libraries that it needs.
 */
package org.demarche.cli;
