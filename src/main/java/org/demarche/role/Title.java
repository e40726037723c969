package org.demarche.role;

import org.demarche.entity.Sector;

/**
 * A title or another word for a capacity: a row of titles.tsv.
 *
 * @param country
 *          the only state that the title belongs to, or null
 * @param byBody
 *          whether the body decides the category
 */
record Title(String id, RoleCategory category, Sector sector, String country, Use use, boolean byBody) {

  /** The contexts in which a title is a role, as described in the table's header. */
  enum Use {
    ALONE, ACTS, TIED, RANK
  }
}
