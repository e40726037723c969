package org.demarche.role;

import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** Finds the people that offices without a name refer to: <em>the foreign minister</em>. */
final class OfficeReferences {

  private final DocumentView document;
  private final People people;
  private final Superiors superiors;
  private final Offices offices;
  private final OfficeNames names;
  private final Issuer issuer;

  OfficeReferences(DocumentView document, People people, Superiors superiors, OfficeNames names, Issuer issuer) {
    this.offices = new Offices(names);
    this.names = names;
    this.issuer = issuer;
    this.document = document;
    this.people = people;
    this.superiors = superiors;
  }

  /** Records who holds an office. */
  void add(SpeakerRole role, Person holder) {
    offices.add(role, holder);
  }

  /** The person already said to hold an office, or a new person without a name if there is none. */
  Person holder(Actor actor) {
    SpeakerRole role = Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
    if (role == null) {
      return Person.unnamed(actor.getName());
    }
    Word first = document.wordAt(actor.getBegin());
    if (role.getCountry() == null && RoleCategory.of(role).isOfState()) {
      role.setCountry(superiors.countryOf(role));
    }
    if (role.getCountry() == null && isOfIssuer(role, first)) {
      role.setCountry(issuer.country());
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
    Person holder = offices.holder(role, known -> isOtherSide(role, known));
    return holder != null ? holder : people.onlyLeader(role);
  }

  /** The president met the <em>Syrian president</em>: whether another office takes part in the same act. */
  private boolean isOtherSide(SpeakerRole role, SpeakerRole known) {
    Word head = document.headOf(Span.of(role));
    Word other = document.headOf(Span.of(known));
    return head != null && other != null && head.sentence() == other.sentence() && Side.of(head, other) == Side.OTHER;
  }

  /** <em>The President</em> in a document of a government is its own. */
  private boolean isOfIssuer(SpeakerRole role, Word first) {
    RoleCategory category = RoleCategory.of(role);
    boolean isHead = category == RoleCategory.HEAD_OF_STATE || category == RoleCategory.HEAD_OF_GOVERNMENT;
    return issuer.isGovernment() && isHead && !role.getFormer() && NationalBodies.mayBelong(role, names)
        && first != null && first.previous() != null && first.previous().lower().equals("the")
        && Character.isUpperCase(first.form().charAt(0)) && offices.mayBeOf(role, issuer.country());
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
