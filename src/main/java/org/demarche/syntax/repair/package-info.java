/** Brings dependency trees of any scheme to one, and repairs what parsers are known to get wrong. */
package org.demarche.syntax.repair;
