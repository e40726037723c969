package org.demarche.role;

import org.demarche.entity.Sector;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A role mentioned in a sentence.
 *
 * @param holder
 *          a word of the holder's name, or a pronoun; null if the office stands alone
 */
record RoleMention(RolePhrase phrase, Affiliation affiliation, Word holder) {

  RoleMention heldBy(Word word) {
    return new RoleMention(phrase, affiliation, word);
  }

  /** The words of the office. */
  Span span() {
    return phrase.span();
  }

  Title title() {
    return phrase.title().title();
  }

  boolean isPlural() {
    return phrase.title().isPlural();
  }

  /** The PLOVER sector of the holder: that of the body, else that of the title. */
  Sector sector() {
    RoleCategory category = affiliation.category();
    Sector ofBody = affiliation.sector();
    if (ofBody != null && ofBody != Sector.MED) {
      return ofBody;
    }
    return category == title().category() ? title().sector() : category.sector();
  }
}
