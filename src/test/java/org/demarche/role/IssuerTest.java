package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.entity.EntityTables;
import org.demarche.entity.KnownNames;
import org.junit.jupiter.api.Test;

class IssuerTest {

  private static final KnownNames NAMES = EntityTables.read(EntityTables.BUILT_IN).names();
  private static final OfficeNames OFFICES = RoleTrees.OFFICES;

  private static String country(String source) {
    return Issuer.named(source, NAMES, OFFICES).country();
  }

  @Test
  void governmentIssuesForItsState() {
    assertThat(country("White House")).isEqualTo("USA");
    assertThat(country("Kremlin")).isEqualTo("RUS");
    assertThat(country("Norwegian government")).isEqualTo("NOR");
    assertThat(country("Ministry of Foreign Affairs, Chile")).isEqualTo("CHL");
  }

  @Test
  void pressIssuesForNoState() {
    assertThat(country("Reuters")).isNull();
    assertThat(country("Norwegian Gazette")).isNull();
    assertThat(country("")).isNull();
    assertThat(Issuer.named("Lumen News", NAMES, OFFICES).isInternational()).isFalse();
  }

  @Test
  void internationalBodyHasNoState() {
    Issuer union = Issuer.named("European Union", NAMES, OFFICES);
    assertThat(union.isInternational()).isTrue();
    assertThat(union.isGovernment()).isFalse();
  }
}
