package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.entity.Sector;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class PersonTest {

  private final RoleTrees trees = RoleTrees.empty();
  private final Person person = Person.named(List.of("Keller"), "Keller");

  private SpeakerRole add(RoleCategory category, String country, boolean isFormer) {
    SpeakerRole role = trees.role(category, "title", country);
    role.setFormer(isFormer);
    person.add(role);
    return role;
  }

  @Test
  void fullestNameIsKept() {
    assertThat(person.learnName(List.of("Anna", "Keller"), "Anna Keller")).isTrue();
    assertThat(person.learnName(List.of("A", "Keller"), "A. Keller")).isFalse();
    assertThat(person.name()).containsExactly("Anna", "Keller");
    assertThat(person.fullName()).isEqualTo("Anna Keller");
    assertThat(person.hasName()).isTrue();
    assertThat(Person.unnamed("envoy").hasName()).isFalse();
    assertThat(Person.unnamed("envoy").fullName()).isEqualTo("envoy");
  }

  @Test
  void genderIsLearntUnlessTheWordTellsNothing() {
    person.learnGender(Gender.FEMALE);
    person.learnGender(Gender.UNKNOWN);
    assertThat(person.gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void firstOriginIsKept() {
    person.learnOrigin(null, null);
    person.learnOrigin("CHL", Sector.GOV);
    person.learnOrigin("PER", Sector.MIL);
    assertThat(person.country()).isEqualTo("CHL");
    assertThat(person.sector()).isEqualTo(Sector.GOV);
  }

  @Test
  void envoyOfABodyActsForNoState() {
    SpeakerRole envoy = add(RoleCategory.ENVOY, null, false);
    assertThat(person.actsForOtherBody()).isFalse();
    envoy.setOrganisation("UN");
    assertThat(person.actsForOtherBody()).isTrue();
    envoy.setCountry("CHL");
    assertThat(person.actsForOtherBody()).isFalse();
    envoy.setCountry(null);
    envoy.setFormer(true);
    assertThat(person.actsForOtherBody()).isFalse();
  }

  @Test
  void officesOfAnEnvoyOfABodyStayWithoutState() {
    SpeakerRole envoy = add(RoleCategory.ENVOY, null, false);
    SpeakerRole again = add(RoleCategory.ENVOY, null, false);
    add(RoleCategory.MINISTER, "CHL", true);
    PersonWriter.completeOffices(List.of(person));
    assertThat(again.getCountry()).isEqualTo("CHL");
    again.setCountry(null);
    envoy.setCountry(null);
    envoy.setOrganisation("UN");
    PersonWriter.completeOffices(List.of(person));
    assertThat(again.getCountry()).isNull();
    assertThat(PersonWriter.ofOtherBodies(List.of(person))).contains(envoy, again);
  }

  @Test
  void mediatorDoesNotActForTheStateOfAFormerOffice() {
    SpeakerRole mediator = add(RoleCategory.NEGOTIATOR, null, false);
    add(RoleCategory.HEAD_OF_STATE, "CHL", true);
    PersonWriter.completeOffices(List.of(person));
    assertThat(mediator.getCountry()).isNull();
    add(RoleCategory.MINISTER, "CHL", false);
    PersonWriter.completeOffices(List.of(person));
    assertThat(mediator.getCountry()).isEqualTo("CHL");
  }

  @Test
  void roleIsAddedOnce() {
    SpeakerRole role = add(RoleCategory.MINISTER, "CHL", false);
    person.add(role);
    assertThat(person.roles()).containsExactly(role);
  }

  @Test
  void officeHeldNowCountsBeforeOneHeldOnce() {
    add(RoleCategory.HEAD_OF_STATE, "CHL", true);
    SpeakerRole now = add(RoleCategory.ENVOY, null, false);
    assertThat(person.mainRole()).isSameAs(now);
  }

  @Test
  void officeToldInFullCountsBeforeOthers() {
    SpeakerRole bare = add(RoleCategory.MINISTER, null, false);
    SpeakerRole ofBody = add(RoleCategory.MINISTER, null, false);
    ofBody.setOrganisation("Kremlin");
    assertThat(person.mainRole()).isSameAs(ofBody);
    SpeakerRole ofState = add(RoleCategory.MINISTER, "RUS", false);
    assertThat(person.mainRole()).isSameAs(ofState);
    assertThat(person.roles()).containsExactly(bare, ofBody, ofState);
  }

  @Test
  void nobodySpeaksForAStateWithoutOfficeOrOrigin() {
    assertThat(person.mainRole()).isNull();
    assertThat(person.countryOf()).isNull();
  }

  @Test
  void stateIsThatOfTheOfficeHeldNow() {
    person.learnOrigin("PER", Sector.GOV);
    assertThat(person.countryOf()).isEqualTo("PER");
    add(RoleCategory.MINISTER, "BOL", true);
    assertThat(person.countryOf()).isEqualTo("PER");
    add(RoleCategory.MINISTER, "CHL", false);
    assertThat(person.countryOf()).isEqualTo("CHL");
  }

  @Test
  void stateOfAFormerOfficeCountsLast() {
    add(RoleCategory.MINISTER, "BOL", true);
    assertThat(person.countryOf()).isEqualTo("BOL");
  }

  @Test
  void expertSpeaksForNoState() {
    add(RoleCategory.EXPERT, "GBR", false);
    assertThat(person.countryOf()).isNull();
  }

  @Test
  void internationalOfficialSpeaksForNoState() {
    person.learnOrigin("PRT", Sector.GOV);
    add(RoleCategory.INTERNATIONAL_OFFICIAL, null, false);
    assertThat(person.countryOf()).isNull();
  }
}
