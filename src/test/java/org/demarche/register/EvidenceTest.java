package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.register.Reports.city;
import static org.demarche.register.Reports.in;
import static org.demarche.register.Reports.person;
import static org.demarche.register.Reports.state;

import org.demarche.register.Evidence.Place;
import org.demarche.register.Evidence.Sides;
import org.demarche.register.Evidence.Time;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Side IRAN = new Side("SOURCE", "Iran", false, "IRN", null);
  private static final Side IRAQ = new Side("TARGET", "Iraq", false, "IRQ", null);

  private static Evidence of(Reports one, Reports other) {
    return Evidence.of(one.report(), other.report());
  }

  private static Sides sides(Side[] one, Side... other) {
    return of(in("a").sides(one), in("b").sides(other)).sides();
  }

  private static Side[] these(Side... sides) {
    return sides;
  }

  @Test
  void sidesOfMeetings() {
    Side silva = person("Ana Silva", "BRA");
    Side brazil = state("Brazil", "BRA");
    Side poland = state("Poland", "POL");
    Side chad = state("Chad", "TCD");
    assertThat(sides(these(silva, poland), person("Silva", "BRA"), poland)).isEqualTo(Sides.PERSONS);
    assertThat(sides(these(brazil, poland), silva, poland)).isEqualTo(Sides.BOTH);
    assertThat(sides(these(brazil, poland), brazil, poland, chad)).as("a third side").isEqualTo(Sides.BOTH);
    assertThat(sides(these(brazil), brazil, poland)).isEqualTo(Sides.ONE);
    assertThat(sides(these(brazil, poland), brazil, chad)).isEqualTo(Sides.CONFLICT);
    assertThat(sides(these(brazil), chad)).isEqualTo(Sides.CONFLICT);
    assertThat(sides(these(brazil), state("rebels", null))).isEqualTo(Sides.NONE);
    assertThat(sides(these())).isEqualTo(Sides.NONE);
  }

  @Test
  void sidesOfActsWithADirection() {
    Side other = new Side("SOURCE", "Iraq", false, "IRQ", null);
    assertThat(sides(these(IRAN, IRAQ), IRAN, IRAQ)).isEqualTo(Sides.BOTH);
    assertThat(sides(these(IRAN, IRAQ), IRAN)).isEqualTo(Sides.ONE);
    assertThat(sides(these(IRAN, IRAQ), other)).as("the other way round").isEqualTo(Sides.CONFLICT);
  }

  @Test
  void dates() {
    assertThat(of(in("a"), in("b")).date()).isEqualTo(Time.SAME);
    assertThat(of(in("a"), in("b").date("2025-03-04")).date()).isEqualTo(Time.NEAR);
    assertThat(of(in("a"), in("b").date("2025-03")).date()).isEqualTo(Time.NEAR);
    assertThat(of(in("a"), in("b").date("2025-03-05")).date()).isEqualTo(Time.CONFLICT);
    assertThat(of(in("a"), in("b").date(null)).date()).isEqualTo(Time.MISSING);
    assertThat(of(in("a"), in("b").date(null).on("2025-03-14")).date()).isEqualTo(Time.CONFLICT);
    assertThat(of(in("a").date(null).on(null), in("b")).date()).as("nothing known").isEqualTo(Time.MISSING);
  }

  @Test
  void places() {
    Site rome = city("Rome", "ITA");
    Site italy = new Site("Italy", "COUNTRY", "ITA", 42, 12);
    Site phone = new Site("phone", "VIRTUAL", null, Double.NaN, Double.NaN);
    assertThat(of(in("a").at(rome), in("b").at(rome)).place()).isEqualTo(Place.SAME);
    assertThat(of(in("a").at(rome), in("b").at(city("Oslo", "NOR"))).place()).isEqualTo(Place.CONFLICT);
    assertThat(of(in("a").at(rome), in("b").at(italy)).place()).isEqualTo(Place.MISSING);
    assertThat(of(in("a").at(rome), in("b").at(phone)).place()).isEqualTo(Place.MISSING);
    assertThat(of(in("a").at(rome), in("b")).place()).isEqualTo(Place.MISSING);
    assertThat(of(in("a").at(new Site("Fiumicino", "CITY", "ITA", 41.77, 12.23)),
        in("b").at(new Site("Ostia", "CITY", "ITA", 41.73, 12.28))).place()).as("20 km").isEqualTo(Place.SAME);
  }

  @Test
  void figuresDifferWhereNoneIsCommon() {
    assertThat(of(in("a").context("23", "ship"), in("b").context("26", "ship")).figuresDiffer()).isTrue();
    assertThat(of(in("a").context("23", "15"), in("b").context("23", "4")).figuresDiffer()).isFalse();
    assertThat(of(in("a").context("23"), in("b").context("ship")).figuresDiffer()).isFalse();
  }
}
