/**
 * In what capacity people speak and act: {@link org.demarche.role.RoleAnnotator} finds offices and their holders,
 * {@link org.demarche.role.ReferenceAnnotator} propagates names, states and offices to all mentions of a person.
 */
package org.demarche.role;
