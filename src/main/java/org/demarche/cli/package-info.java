/**
 * The command line: {@code demarche annotate} turns folders of text into XMI, {@code demarche show} prints a document
 * with its tags, {@code demarche view} opens UIMA's annotation viewer, and {@code demarche cpe} runs a CPE descriptor.
 * Nothing else in the project needs it, nor the libraries it needs.
 */
package org.demarche.cli;
