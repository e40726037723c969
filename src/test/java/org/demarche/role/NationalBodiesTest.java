package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.entity.ActorKind;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class NationalBodiesTest {

  private static final OfficeNames OFFICES = RoleTrees.OFFICES;

  private final RoleTrees trees = RoleTrees.empty();

  private boolean mayBelong(RoleCategory category, String title, ActorKind holder) {
    SpeakerRole role = trees.role(category, title, null);
    RoleTrees.holder(role, holder);
    return NationalBodies.mayBelong(role, OFFICES);
  }

  private boolean isNationalBody(ActorKind kind, MentionKind mention, Sector sector, String country) {
    Actor actor = new Actor(trees.jcas(), 0, 1);
    actor.setKind(kind.name());
    actor.setMention(mention.name());
    actor.setSector(sector == null ? null : sector.name());
    actor.setCountry(country);
    return NationalBodies.isNationalBody(actor);
  }

  @Test
  void officesOfStatesBelongToTheHomeCountry() {
    assertThat(mayBelong(RoleCategory.HEAD_OF_STATE, "president", ActorKind.PERSON)).isTrue();
    assertThat(mayBelong(RoleCategory.LEGISLATOR, "senator", ActorKind.PERSON)).isTrue();
    assertThat(mayBelong(RoleCategory.NEGOTIATOR, "negotiator", ActorKind.PERSON)).isFalse();
    assertThat(mayBelong(RoleCategory.SPOKESPERSON, "spokesman", ActorKind.PERSON)).isFalse();
    assertThat(mayBelong(RoleCategory.EXPERT, "analyst", ActorKind.PERSON)).isFalse();
  }

  @Test
  void severalPresidentsAreOfSeveralStates() {
    assertThat(mayBelong(RoleCategory.HEAD_OF_STATE, "president", ActorKind.GROUP)).isFalse();
    assertThat(mayBelong(RoleCategory.HEAD_OF_GOVERNMENT, "premier", ActorKind.GROUP)).isFalse();
    assertThat(mayBelong(RoleCategory.FOREIGN_MINISTER, "foreign minister", ActorKind.GROUP)).isFalse();
    assertThat(mayBelong(RoleCategory.MINISTER, "minister", ActorKind.GROUP)).isFalse();
    assertThat(mayBelong(RoleCategory.ENVOY, "diplomat", ActorKind.GROUP)).isFalse();
    assertThat(mayBelong(RoleCategory.OFFICIAL, "official", ActorKind.GROUP)).isTrue();
  }

  @Test
  void leaderMayBeThatOfAnything() {
    assertThat(mayBelong(RoleCategory.HEAD_OF_STATE, "leader", ActorKind.PERSON)).isFalse();
    assertThat(mayBelong(RoleCategory.HEAD_OF_STATE, null, ActorKind.PERSON)).isTrue();
  }

  @Test
  void stateHasTheOfficesOfItsConstitution() {
    RoleTrees minister = RoleTrees.of("Minister/NN");
    SpeakerRole role = new SpeakerRole(minister.jcas(), 0, "Minister".length());
    role.setCategory(RoleCategory.MINISTER.name());
    assertThat(NationalBodies.mayHave("USA", role, OFFICES)).isFalse();
    assertThat(NationalBodies.mayHave("FRA", role, OFFICES)).isTrue();
    RoleTrees president = RoleTrees.of("President/NN");
    SpeakerRole head = new SpeakerRole(president.jcas(), 0, "President".length());
    head.setCategory(RoleCategory.HEAD_OF_STATE.name());
    assertThat(NationalBodies.mayHave("NOR", head, OFFICES)).isFalse();
    assertThat(NationalBodies.mayHave("USA", head, OFFICES)).isTrue();
    assertThat(NationalBodies.mayHave(null, head, OFFICES)).isTrue();
  }

  @Test
  void officeOfABodyBelongsToThat() {
    SpeakerRole role = trees.role(RoleCategory.OFFICIAL, "official", null);
    assertThat(NationalBodies.mayBelong(role, OFFICES)).isTrue();
    role.setOrganisation("Kremlin");
    assertThat(NationalBodies.mayBelong(role, OFFICES)).isFalse();
  }

  @Test
  void nationalBodyIsAnOrganOfAStateWithoutItsName() {
    assertThat(isNationalBody(ActorKind.GOVERNMENT, MentionKind.GROUP, Sector.GOV, null)).isTrue();
    assertThat(isNationalBody(ActorKind.ORGANISATION, MentionKind.GROUP, Sector.LEG, null)).isTrue();
    assertThat(isNationalBody(ActorKind.ORGANISATION, MentionKind.GROUP, Sector.COP, "FRA")).isFalse();
    assertThat(isNationalBody(ActorKind.ORGANISATION, MentionKind.NAME, Sector.GOV, null)).isFalse();
    assertThat(isNationalBody(ActorKind.ORGANISATION, MentionKind.GROUP, Sector.BUS, null)).isFalse();
    assertThat(isNationalBody(ActorKind.ORGANISATION, MentionKind.GROUP, null, null)).isFalse();
    assertThat(isNationalBody(ActorKind.GROUP, MentionKind.GROUP, Sector.MIL, null)).isFalse();
  }
}
