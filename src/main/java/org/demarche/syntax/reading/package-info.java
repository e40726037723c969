/**
 * Reads DKPro's annotations into {@link org.demarche.syntax.DocumentView}s, for the engines of all layers. The only
 * package that knows DKPro's Token, POS and Dependency.
 */
package org.demarche.syntax.reading;
