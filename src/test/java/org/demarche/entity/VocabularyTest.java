package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.Test;

/** The enumerations agree with the type system and say what they should of each sector. */
class VocabularyTest {

  private static List<String> allowed(String type) throws Exception {
    TypeSystemDescription types =
        TypeSystemDescriptionFactory.createTypeSystemDescription("org.demarche.type.DemarcheTypeSystem");
    types.resolveImports();
    return Arrays.stream(types.getType("org.demarche.type." + type).getAllowedValues()).map(AllowedValue::getString)
        .toList();
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  @Test
  void kindsAndMentionsAreThoseOfTheTypeSystem() throws Exception {
    assertThat(names(ActorKind.values())).isEqualTo(allowed("ActorKind"));
    assertThat(names(MentionKind.values())).isEqualTo(allowed("ActorMention"));
  }

  @Test
  void constantsAreFoundByName() {
    assertThat(ActorKind.of("STATE")).isEqualTo(ActorKind.STATE);
    assertThat(ActorKind.of("state")).isNull();
    assertThat(ActorKind.of(null)).isNull();
    assertThat(MentionKind.of("PRONOUN")).isEqualTo(MentionKind.PRONOUN);
    assertThat(MentionKind.of("")).isNull();
    assertThat(MentionKind.of(null)).isNull();
    assertThat(Sector.of("MIL")).isEqualTo(Sector.MIL);
    assertThat(Sector.of("XXX")).isNull();
    assertThat(Sector.of(null)).isNull();
  }

  private static Set<Sector> all(Predicate<Sector> test) {
    return Stream.of(Sector.values()).filter(test).collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
  }

  @Test
  void sectorsAreOfStatesOrPrivateOrParties() {
    assertThat(all(Sector::isOfState)).containsExactlyInAnyOrder(Sector.GOV, Sector.LEG, Sector.MIL, Sector.JUD,
        Sector.COP, Sector.SPY);
    assertThat(all(Sector::isPrivate)).containsExactlyInAnyOrder(Sector.BUS, Sector.MED, Sector.EDU, Sector.CRM,
        Sector.HLH, Sector.AGR);
    assertThat(all(Sector::isParty)).containsExactlyInAnyOrder(Sector.GOV, Sector.IGO, Sector.REB, Sector.PTY,
        Sector.OPP, Sector.MIL);
  }
}
