package org.demarche.role;

import org.demarche.entity.Sector;

/**
 * A title or another word for a capacity: a row of titles.tsv.
 *
 * @param country
 *          the one state that the title belongs to, or null
 * @param byBody
 *          whether the body decides the category
 */
record Title(String id, RoleCategory category, Sector sector, String country, Use use, boolean byBody) {

  /** Where a title is a role, as the table's header says. */
  enum Use {
    ALONE, ACTS, TIED, RANK
  }
}
