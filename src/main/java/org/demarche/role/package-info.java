/**
 * In what capacity people speak and act: {@link org.demarche.role.RoleAnnotator} finds the words of the office and its
 * holder, {@link org.demarche.role.ReferenceAnnotator} carries names, states and offices to all mentions of a person.
 */
package org.demarche.role;
