/** What leaves the CAS: XMI files. */
package org.demarche.export;
