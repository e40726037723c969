/**
 * The register of an archive: the records of many documents, of which those that tell one act of the world are one
 * entry. Plain Java; {@link org.demarche.register.ReportReader} alone knows UIMA.
 */
package org.demarche.register;
