package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.register.Reports.person;
import static org.demarche.register.Reports.state;

import org.junit.jupiter.api.Test;

class SideTest {

  @Test
  void personHasALastName() {
    assertThat(person("José Müller-Ruiz Jr.", "ESP").lastName()).isEqualTo("ruiz");
    assertThat(person("Ana Silva", null).lastName()).isEqualTo("silva");
    assertThat(person("the president", "FRA").lastName()).isNull();
    assertThat(person("Q", null).lastName()).isNull();
    assertThat(state("France", "FRA").lastName()).isNull();
  }

  @Test
  void samePersonHasTheSameLastNameAndNoOtherGivenNameOrCountry() {
    assertThat(person("Ana Silva", "BRA").isSamePerson(person("Silva", null))).isTrue();
    assertThat(person("Ana Silva", "BRA").isSamePerson(person("A. Silva", "BRA"))).isTrue();
    assertThat(person("Ana Maria Silva", "BRA").isSamePerson(person("Maria Silva", "BRA"))).isTrue();
    assertThat(person("Ana Silva", "BRA").isSamePerson(person("Rui Silva", "BRA"))).isFalse();
    assertThat(person("Ana Silva", "BRA").isSamePerson(person("Ana Silva", "PRT"))).isFalse();
    assertThat(person("Ana Silva", "BRA").isSamePerson(state("Silva", "BRA"))).isFalse();
  }

  @Test
  void countryIsTheSameSideAsItsOfficials() {
    assertThat(state("Brazil", "BRA").isSame(person("Ana Silva", "BRA"))).isTrue();
    assertThat(state("Brazil", "BRA").isSame(person("Jan Lis", "POL"))).isFalse();
    assertThat(person("Ana Silva", "BRA").isSame(person("Rui Costa", "BRA"))).isFalse();
  }

  @Test
  void groupsAreTheSameByTheirWords() {
    assertThat(state("river pirates", null).isSame(state("armed pirates", null))).isTrue();
    assertThat(state("Free River Front", null).isSame(state("River Front leaders", null))).isFalse();
    assertThat(state("the River Front", null).isSame(state("River Front", null))).isTrue();
  }

  @Test
  void onlyPeopleAndCountriesAreCertainlyOthers() {
    assertThat(state("Brazil", "BRA").isAnother(state("Poland", "POL"))).isTrue();
    assertThat(person("Ana Silva", null).isAnother(person("Jan Lis", null))).isTrue();
    assertThat(state("rebels", null).isAnother(state("army", "SDN"))).isFalse();
  }
}
