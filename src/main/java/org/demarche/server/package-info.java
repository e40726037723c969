/**
 * The engines over HTTP: a page to try them, an interface for programs, and INCEpTION's external recommender. It needs
 * the embedded preprocessing and, for JSON, {@code org.apache.uima:uimaj-io-json}.
 */
package org.demarche.server;
