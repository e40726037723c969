package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.demarche.entity.Sector;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class RoleCategoryTest {

  @Test
  void categoryOfARoleIsOtherWhereItIsNotKnown() {
    SpeakerRole role = RoleTrees.empty().role(RoleCategory.ENVOY, "envoy", null);
    assertThat(RoleCategory.of(role)).isEqualTo(RoleCategory.ENVOY);
    role.setCategory(null);
    assertThat(RoleCategory.of(role)).isEqualTo(RoleCategory.OTHER);
  }

  @Test
  void expertsJournalistsAndPrivatePeopleSpeakForNoState() {
    assertThat(Arrays.stream(RoleCategory.values()).filter(category -> !category.isOfState()))
        .containsExactly(RoleCategory.EXPERT, RoleCategory.PRESS, RoleCategory.OTHER);
  }

  @Test
  void envoysAndNegotiatorsAreSent() {
    assertThat(Arrays.stream(RoleCategory.values()).filter(RoleCategory::isEnvoy))
        .containsExactly(RoleCategory.ENVOY, RoleCategory.NEGOTIATOR);
  }

  @Test
  void everyCategoryHasASector() {
    assertThat(Arrays.stream(RoleCategory.values()).map(category -> category + " " + category.sector())
        .collect(Collectors.joining(", ")))
        .isEqualTo("HEAD_OF_STATE GOV, HEAD_OF_GOVERNMENT GOV, FOREIGN_MINISTER GOV, "
            + "MINISTER GOV, SPOKESPERSON GOV, ENVOY GOV, NEGOTIATOR GOV, INTERNATIONAL_OFFICIAL IGO, LEGISLATOR LEG, "
            + "MILITARY MIL, OFFICIAL GOV, PARTY_OR_GROUP PTY, EXPERT EDU, PRESS MED, OTHER CVL");
  }

  @Test
  void someSectorsTellTheCategory() {
    assertThat(RoleCategory.ofSector(null)).isNull();
    assertThat(Arrays.stream(Sector.values()).filter(sector -> RoleCategory.ofSector(sector) != null)
        .map(sector -> sector + " " + RoleCategory.ofSector(sector))).containsExactlyInAnyOrder(
            "MIL MILITARY", "LEG LEGISLATOR", "IGO INTERNATIONAL_OFFICIAL", "PTY PARTY_OR_GROUP", "OPP PARTY_OR_GROUP",
            "REB PARTY_OR_GROUP", "CRM PARTY_OR_GROUP", "NGO OTHER", "LAB OTHER", "CVL OTHER", "BUS OTHER",
            "EDU EXPERT",
            "MED PRESS");
  }
}
