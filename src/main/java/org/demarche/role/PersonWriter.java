package org.demarche.role;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** Writes what a document says about a person to all mentions and offices. */
final class PersonWriter {

  private final ActorWriter writer;

  PersonWriter(ActorWriter writer) {
    this.writer = writer;
  }

  /**
   * Gives offices without a country the state that their holder speaks for; negotiators and mediators not that of an
   * office which they have left: <em>the mediator, former Peruvian president Ana Ruiz</em>.
   */
  static void completeOffices(Collection<Person> people) {
    for (Person person : new LinkedHashSet<>(people)) {
      if (person.actsForOtherBody()) {
        continue;
      }
      String country = person.countryOf();
      for (SpeakerRole role : person.roles()) {
        RoleCategory category = RoleCategory.of(role);
        boolean isAnothers = category == RoleCategory.NEGOTIATOR && person.roles().stream()
            .noneMatch(other -> !other.getFormer() && country != null && country.equals(other.getCountry()));
        if (role.getCountry() == null && !isAnothers && category.isOfState()
            && category != RoleCategory.INTERNATIONAL_OFFICIAL) {
          role.setCountry(country);
        }
      }
    }
  }

  /** The offices of those who act for a body that is no state's: of the UN envoy also <em>the envoy</em>. */
  static Set<SpeakerRole> ofOtherBodies(Collection<Person> people) {
    Set<SpeakerRole> roles = new HashSet<>();
    people.stream().filter(Person::actsForOtherBody).forEach(person -> roles.addAll(person.roles()));
    return roles;
  }

  void write(Actor actor, Person person) {
    SpeakerRole own = Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
    if (person.hasName() || Arguments.all(actor, ArgumentRole.ROLE).isEmpty()) {
      writer.rename(actor, person.fullName());
    }
    SpeakerRole main = person.mainRole();
    boolean isReference = own != null && person.hasName() && !Actors.isNamedPerson(actor);
    if (own == null || isReference && main != null && Arguments.first(main, ArgumentRole.HOLDER, Actor.class) != null) {
      writer.addRole(actor, main);
    }
    String country = person.countryOf();
    if (country != null || actor.getCountry() == null) {
      writer.setCountry(actor, country == null && main != null ? main.getCountry() : country);
    }
    if (actor.getSector() == null || main != null && person.hasName()) {
      writer.setSector(actor, person.sector());
    }
  }
}
