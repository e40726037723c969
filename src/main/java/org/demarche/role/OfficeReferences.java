package org.demarche.role;

import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** Finds the people that offices without a name refer to: <em>the foreign minister</em>. */
final class OfficeReferences {

  private final DocumentView document;
  private final People people;
  private final PluralGroups groups;
  private final Offices offices;

  OfficeReferences(DocumentView document, People people, PluralGroups groups, OfficeNames names) {
    this.offices = new Offices(names);
    this.document = document;
    this.people = people;
    this.groups = groups;
  }

  /** Records who holds an office. */
  void add(SpeakerRole role, Person holder) {
    offices.add(role, holder);
  }

  /** The person already said to hold an office, or a new person without a name if there is none. */
  Person holder(Actor actor, Word head) {
    SpeakerRole role = Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
    if (role == null) {
      return Person.unnamed(actor.getName());
    }
    Word first = document.wordAt(actor.getBegin());
    if (role.getCountry() == null && isOfLastParty(first == null ? head : first)) {
      role.setCountry(groups.lastCountry(head.sentence().index()));
    }
    Person known = isDefinite(first) ? known(role) : null;
    Person holder = known == null ? Person.unnamed(actor.getName()) : known;
    if (known == null) {
      offices.add(role, holder);
    }
    holder.add(role);
    return holder;
  }

  private Person known(SpeakerRole role) {
    Person holder = offices.holder(role);
    return holder != null ? holder : people.onlyLeader(role);
  }

  /** <em>Its president, their foreign minister</em>. */
  private static boolean isOfLastParty(Word first) {
    String before = first.previous() == null ? "" : first.previous().lower();
    return before.equals("its") || before.equals("their");
  }

  /**
   * Whether a phrase presupposes its referent: it has a definite determiner, or is capitalised like a name and has
   * none.
   */
  private static boolean isDefinite(Word first) {
    if (first == null) {
      return false;
    }
    Word before = first.previous();
    return before != null && before.isDefiniteDeterminer()
        || Character.isUpperCase(first.form().charAt(0)) && (before == null || !before.pos().equals("DT"));
  }
}
