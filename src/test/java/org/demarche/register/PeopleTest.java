package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.register.Reports.in;
import static org.demarche.register.Reports.person;
import static org.demarche.register.Reports.state;

import org.junit.jupiter.api.Test;

class PeopleTest {

  @Test
  void personHasTheNameThatMostActsHave() {
    Side full = person("Ana Maria Silva", "BRA");
    Side usual = person("Ana Silva", "BRA");
    Side last = person("Silva", "BRA");
    Side other = person("Rui Silva", "PRT");
    People people = People.of(Reports.entries(in("a").sides(full), in("b").date("2025-06-01").sides(usual),
        in("c").date("2025-07-01").sides(usual), in("d").date("2025-08-01").sides(last, last),
        in("e").date("2025-09-01").sides(other)));
    assertThat(people.name(full)).isEqualTo("Ana Silva");
    assertThat(people.name(last)).isEqualTo("Ana Silva");
    assertThat(people.name(other)).isEqualTo("Rui Silva");
  }

  @Test
  void othersHaveNone() {
    Side lis = person("Lis", "POL");
    Side poland = state("Poland", "POL");
    People people = People.of(Reports.entries(in("a").sides(lis, poland)));
    assertThat(people.name(lis)).as("one word only").isNull();
    assertThat(people.name(poland)).isNull();
    assertThat(people.name(person("Eva Roth", "DEU"))).as("somebody else").isNull();
  }
}
