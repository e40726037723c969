package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private final RoleTrees trees = RoleTrees.empty();
  private final Offices offices = new Offices(RoleTrees.OFFICES);
  private final Person keller = Person.named(List.of("Anna", "Keller"), "Anna Keller");
  private final Person brandt = Person.named(List.of("Peter", "Brandt"), "Peter Brandt");

  private SpeakerRole role(RoleCategory category, String title, String country) {
    return trees.role(category, title, country);
  }

  private SpeakerRole former(SpeakerRole role) {
    role.setFormer(true);
    return role;
  }

  private SpeakerRole of(SpeakerRole role, String organisation) {
    role.setOrganisation(organisation);
    return role;
  }

  private Person holder(RoleCategory category, String title, String country) {
    return offices.holder(role(category, title, country), known -> false);
  }

  @Test
  void officeIsThatOfItsLastHolder() {
    offices.add(role(RoleCategory.HEAD_OF_STATE, "president", "CHL"), keller);
    offices.add(role(RoleCategory.HEAD_OF_STATE, "president", "CHL"), brandt);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", "CHL")).isSameAs(brandt);
  }

  @Test
  void officeOfAnotherStateIsAnother() {
    offices.add(role(RoleCategory.HEAD_OF_STATE, "president", "CHL"), keller);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", "PER")).isNull();
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", null)).isSameAs(keller);
  }

  @Test
  void stateOfTheHolderCountsBeforeThatOfTheOffice() {
    keller.learnOrigin("CHL", null);
    offices.add(role(RoleCategory.HEAD_OF_STATE, "president", null), keller);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", "PER")).isNull();
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", "CHL")).isSameAs(keller);
  }

  @Test
  void presidentIsNotTheFormerPresident() {
    offices.add(former(role(RoleCategory.HEAD_OF_STATE, "president", "CHL")), keller);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", "CHL")).isNull();
  }

  @Test
  void formerPresidentIsTheFormerPresident() {
    offices.add(former(role(RoleCategory.HEAD_OF_STATE, "president", "CHL")), keller);
    assertThat(offices.holder(former(role(RoleCategory.HEAD_OF_STATE, "president", "CHL")), known -> false))
        .isSameAs(keller);
  }

  @Test
  void formerPresidentMayHaveBeenCalledPresidentBefore() {
    offices.add(role(RoleCategory.HEAD_OF_STATE, "president", "CHL"), keller);
    assertThat(offices.holder(former(role(RoleCategory.HEAD_OF_STATE, "president", "CHL")), known -> false))
        .isSameAs(keller);
  }

  @Test
  void officeOfAnotherBodyIsAnother() {
    offices.add(of(role(RoleCategory.SPOKESPERSON, "spokesman", null), "Kremlin"), keller);
    assertThat(offices.holder(of(role(RoleCategory.SPOKESPERSON, "spokesman", null), "NATO"), known -> false)).isNull();
    assertThat(offices.holder(of(role(RoleCategory.SPOKESPERSON, "spokesman", null), "KREMLIN"), known -> false))
        .isSameAs(keller);
    assertThat(holder(RoleCategory.SPOKESPERSON, "spokesperson", null)).isSameAs(keller);
  }

  @Test
  void leaderIsWhoeverLeadsStateGovernmentOrParty() {
    offices.add(role(RoleCategory.HEAD_OF_GOVERNMENT, "prime minister", "NOR"), keller);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "leader", "NOR")).isSameAs(keller);
    assertThat(holder(RoleCategory.PARTY_OR_GROUP, "party leader", null)).isSameAs(keller);
    assertThat(holder(RoleCategory.PARTY_OR_GROUP, "party chairman", null)).isNull();
  }

  @Test
  void leaderIsNoSpokesman() {
    offices.add(role(RoleCategory.SPOKESPERSON, "spokesman", null), keller);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "leader", null)).isNull();
  }

  @Test
  void premierIsPrimeMinister() {
    offices.add(role(RoleCategory.HEAD_OF_GOVERNMENT, "prime minister", "NOR"), keller);
    assertThat(holder(RoleCategory.HEAD_OF_GOVERNMENT, "premier", "NOR")).isSameAs(keller);
    assertThat(holder(RoleCategory.HEAD_OF_GOVERNMENT, "PM", "NOR")).isSameAs(keller);
    assertThat(holder(RoleCategory.HEAD_OF_GOVERNMENT, "chancellor", "NOR")).isNull();
    assertThat(holder(RoleCategory.HEAD_OF_GOVERNMENT, "head of government", "NOR")).isSameAs(keller);
  }

  @Test
  void anyLeaderIsCalledByEachOfTheseNames() {
    offices.add(role(RoleCategory.HEAD_OF_STATE, "king", "JOR"), brandt);
    for (String title : List.of("leader", "ruler", "dictator", "head of state", "head of government")) {
      assertThat(holder(RoleCategory.HEAD_OF_STATE, title, "JOR")).as(title).isSameAs(brandt);
    }
  }

  @Test
  void kingIsNoPresidentButRuler() {
    offices.add(role(RoleCategory.HEAD_OF_STATE, "king", "JOR"), brandt);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "president", "JOR")).isNull();
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "ruler", "JOR")).isSameAs(brandt);
    assertThat(holder(RoleCategory.HEAD_OF_STATE, "head of state", "JOR")).isSameAs(brandt);
    assertThat(holder(RoleCategory.HEAD_OF_GOVERNMENT, "king", "JOR")).isNull();
  }

  @Test
  void foreignMinisterHasManyNames() {
    offices.add(role(RoleCategory.FOREIGN_MINISTER, "secretary of state", "USA"), keller);
    assertThat(holder(RoleCategory.FOREIGN_MINISTER, "top diplomat", "USA")).isSameAs(keller);
    assertThat(holder(RoleCategory.MINISTER, "minister", "USA")).isSameAs(keller);
    assertThat(holder(RoleCategory.MINISTER, "secretary", "USA")).isNull();
  }

  @Test
  void officeInTheSameActIsAnother() {
    SpeakerRole president = role(RoleCategory.HEAD_OF_STATE, "president", null);
    offices.add(president, keller);
    assertThat(offices.holder(role(RoleCategory.HEAD_OF_STATE, "president", "CHL"), president::equals)).isNull();
  }

  @Test
  void longTitlesAreTheSameOfficeOnlyIfTheyAreEqual() {
    offices.add(role(RoleCategory.MINISTER, "finance minister", "PER"), keller);
    offices.add(role(RoleCategory.MINISTER, "minister of defence", "PER"), brandt);
    assertThat(holder(RoleCategory.MINISTER, "home minister", null)).isNull();
    assertThat(holder(RoleCategory.MINISTER, "finance minister", null)).isSameAs(keller);
    assertThat(holder(RoleCategory.MINISTER, "minister", null)).isSameAs(brandt);
    assertThat(holder(RoleCategory.OFFICIAL, "police commissioner", null)).isNull();
  }

  @Test
  void otherOfficesAreTheSameByTheirLastWord() {
    offices.add(role(RoleCategory.MINISTER, "finance minister", "PER"), keller);
    offices.add(role(RoleCategory.ENVOY, "special envoy", null), brandt);
    assertThat(holder(RoleCategory.MINISTER, "minister", "PER")).isSameAs(keller);
    assertThat(holder(RoleCategory.ENVOY, "envoy", null)).isSameAs(brandt);
    assertThat(holder(RoleCategory.ENVOY, "ambassador", null)).isNull();
    assertThat(holder(RoleCategory.EXPERT, "envoy", null)).isSameAs(brandt);
    assertThat(holder(RoleCategory.EXPERT, null, null)).isNull();
  }

  @Test
  void officesLongAgoAreForgotten() {
    offices.add(role(RoleCategory.ENVOY, "envoy", null), keller);
    for (int i = 0; i < 60; i++) {
      offices.add(role(RoleCategory.EXPERT, "professor", null), brandt);
    }
    assertThat(holder(RoleCategory.ENVOY, "envoy", null)).isNull();
  }
}
