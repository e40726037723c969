package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.entity.OfficeHolders.Holder;
import org.demarche.entity.OfficeHolders.Office;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {

  private static final EntityTables TABLES = EntityTables.read(EntityTables.BUILT_IN);
  private static final OfficeHolders HOLDERS = TABLES.holders();

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static List<String> inOffice(String lastName, String date) {
    return HOLDERS.inOffice(lastName, day(date)).stream().map(Holder::name).toList();
  }

  @Test
  void lastNameIsWhoHeldTheOfficeOnTheDay() {
    assertThat(inOffice("Bush", "1991-06-01")).containsExactly("George H. W. Bush");
    assertThat(inOffice("Bush", "2003-06-01")).containsExactly("George W. Bush");
    assertThat(inOffice("Bush", "1995-06-01")).isEmpty();
    assertThat(inOffice("Nobody", "1991-06-01")).isEmpty();
  }

  @Test
  void firstAndLastDayAreDaysInOffice() {
    assertThat(inOffice("Merkel", "2005-11-22")).containsExactly("Angela Merkel");
    assertThat(inOffice("Merkel", "2021-12-08")).containsExactly("Angela Merkel");
    assertThat(inOffice("Merkel", "2005-11-21")).isEmpty();
    assertThat(inOffice("Merkel", "2021-12-09")).isEmpty();
  }

  @Test
  void monthLastsToItsEnd() {
    Holder monthly = HOLDERS.inOffice("Manalo", day("2025-06-30")).get(0);
    assertThat(monthly.to()).isEqualTo(day("2025-06-30"));
    assertThat(monthly.office()).isEqualTo(Office.FOREIGN_MINISTER);
    assertThat(monthly.hasGivenName()).isTrue();
  }

  @Test
  void accentsAndCaseDoNotCount() {
    assertThat(inOffice("ERDOĞAN", "2019-10-10")).containsExactly("Recep Tayyip Erdogan");
    assertThat(OfficeHolders.plain("Støre’s Çağ")).isEqualTo("store's cag");
  }

  @Test
  void formerHoldersHaveLeft() {
    assertThat(HOLDERS.before("Mandela", day("2001-01-01")).stream().map(Holder::country)).containsExactly("ZAF");
    assertThat(HOLDERS.before("Mandela", day("1999-01-01"))).isEmpty();
  }

  @Test
  void leaderIsTheHeadWhoGoverns() {
    assertThat(HOLDERS.leader("ISR", day("2016-05-15"))).isEqualTo(Office.HEAD_OF_GOVERNMENT);
    assertThat(HOLDERS.leader("FRA", day("2016-05-15"))).isEqualTo(Office.HEAD_OF_STATE);
    assertThat(HOLDERS.leader("FRA", day("1800-05-15"))).isNull();
    assertThat(HOLDERS.leader(null, day("2016-05-15"))).isNull();
  }

  @Test
  void everyCountryIsAState() {
    Stream<String> names = Stream.of("Bush", "Shevardnadze", "Milosevic", "Tito", "Annan");
    assertThat(names.flatMap(name -> HOLDERS.before(name, LocalDate.MAX).stream()).map(Holder::country)
        .filter(country -> country != null && TABLES.states().withCode(country) == null)).isEmpty();
  }
}
