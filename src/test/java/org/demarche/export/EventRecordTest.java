package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Test;

class EventRecordTest {

  private final SampleDocument document = new SampleDocument("x",
      "Chile met Peru in Lima. Chile and Peru held talks in Lima. The talks ended. Chile met Cuba. Peru met Chile.");

  @Test
  void mentionsOfOneMeetingAreOneRecord() {
    DiplomaticEvent met = event("met", "OCCURRED", "Chile", "Peru");
    met.setDate("2025-05");
    document.at("Chile and");
    DiplomaticEvent talks = event("talks", "ONGOING", "Peru", "Chile");
    talks.setDate("2025-05-16");
    assertThat(records()).containsExactly("met talks");
    assertThat(EventRecord.of(EventMention.all(document.jcas())).get(0).date()).isEqualTo("2025-05-16");
  }

  @Test
  void aMentionThatTellsNothingJoinsTheNearestRecordOfItsCategory() {
    event("met", "OCCURRED", "Chile", "Peru");
    document.at("The talks");
    event("talks", "OCCURRED");
    assertThat(records()).containsExactly("met talks");
  }

  @Test
  void aMeetingWithAnotherPartyIsAnotherRecord() {
    event("met", "OCCURRED", "Chile", "Peru");
    document.at("Chile met Cuba");
    event("met", "OCCURRED", "Chile", "Cuba");
    assertThat(records()).containsExactly("met", "met");
  }

  @Test
  void aMentionWithFewerPartiesJoins() {
    event("met", "OCCURRED", "Chile", "Peru");
    document.at("The talks");
    DiplomaticEvent talks = document.event("talks", "CONSULT", "OCCURRED", 1);
    document.fromStart();
    Arguments.add(talks, ArgumentRole.PARTY, document.actor("Chile", "Chile", "STATE", "CHL"));
    assertThat(records()).containsExactly("met talks");
  }

  @Test
  void otherDatesVenuesCategoriesAndStatusesAreOtherRecords() {
    DiplomaticEvent met = event("met", "OCCURRED", "Chile", "Peru");
    met.setDate("2025-05-16");
    document.at("Chile and");
    DiplomaticEvent talks = event("talks", "OCCURRED", "Peru", "Chile");
    talks.setDate("2025-06");
    document.at("Peru met");
    DiplomaticEvent planned = event("met", "PLANNED", "Peru", "Chile");
    assertThat(records()).containsExactly("met", "talks", "met");
    planned.setCategory("AGREE");
    assertThat(records()).containsExactly("met", "talks", "met");
  }

  @Test
  void whoActsAndWhoIsActedUponAreHeldApart() {
    DiplomaticEvent one = document.event("met", "CONSULT", "OCCURRED", 1);
    Actor chile = document.actor("Chile", "Chile", "STATE", "CHL");
    Actor peru = document.actor("Peru", "Peru", "STATE", "PER");
    Arguments.add(one, ArgumentRole.SOURCE, chile);
    Arguments.add(one, ArgumentRole.TARGET, peru);
    document.at("Peru met");
    DiplomaticEvent other = document.event("met", "CONSULT", "OCCURRED", 1);
    Arguments.add(other, ArgumentRole.SOURCE, peru);
    Arguments.add(other, ArgumentRole.TARGET, chile);
    assertThat(records()).hasSize(2);
  }

  @Test
  void aMentionWithoutPartiesJoinsTheRecordWithItsDate() {
    DiplomaticEvent met = event("met", "OCCURRED", "Chile", "Peru");
    met.setDate("2025-05-16");
    document.at("Chile and");
    event("talks", "OCCURRED", "Chile", "Cuba").setDate("2025-06-01");
    document.at("The talks");
    DiplomaticEvent undated = event("talks", "OCCURRED");
    undated.setDate("2025-05");
    assertThat(records()).containsExactly("met talks", "talks");
    undated.setDate("2025-06-01");
    assertThat(records()).containsExactly("met", "talks talks");
    undated.setDate("2024");
    assertThat(records()).containsExactly("met", "talks", "talks");
    met.setDate("2024");
    undated.setDate("2024-05-16");
    assertThat(records()).containsExactly("met talks", "talks");
  }

  @Test
  void aMentionWithoutPartiesJoinsTheRecordWithItsVenue() {
    DiplomaticEvent met = event("met", "OCCURRED", "Chile", "Peru");
    Arguments.add(met, ArgumentRole.VENUE, document.venue("Lima", "CITY", "PER", -12.05, -77.04));
    document.at("The talks");
    DiplomaticEvent talks = event("talks", "OCCURRED");
    Arguments.add(talks, ArgumentRole.VENUE, document.venue("Lima", "CITY", "PER", -12.05, -77.04));
    document.at("Chile met Cuba");
    event("met", "OCCURRED", "Chile", "Cuba");
    assertThat(records()).containsExactly("met talks", "met");
  }

  @Test
  void aMentionThatTellsOnlyItsModeJoinsTheNearestRecordOfThatMode() {
    event("met", "OCCURRED", "Chile", "Peru").setMode("visit");
    document.at("talks in");
    DiplomaticEvent first = event("talks", "OCCURRED", "Peru", "Chile");
    document.at("The talks");
    DiplomaticEvent second = event("talks", "ONGOING");
    second.setMode("visit");
    first.setMode("call");
    assertThat(records()).containsExactly("met talks", "talks");
    second.setMode("call");
    assertThat(records()).containsExactly("met", "talks talks");
    second.setMode("summit");
    assertThat(records()).containsExactly("met", "talks", "talks");
    second.setStatus("PLANNED");
    second.setMode("call");
    assertThat(records()).containsExactly("met", "talks", "talks");
  }

  @Test
  void theNarrowestPlaceComesFirst() {
    List<EventRecord> records = EventRecord.of(EventMention.all(SampleDocument.talks().jcas()));
    assertThat(records).extracting(record -> record.places().stream().map(EventPlace::name)
        .collect(Collectors.joining(" "))).containsExactly("Geneva", "Vienna", "", "Hofburg Vienna");
    assertThat(records.get(3).mentions()).extracting(EventMention::trigger).containsExactly("meet", "talks");
    assertThat(records.get(0).parties(Set.of(ArgumentRole.PARTY))).extracting(Party::title)
        .containsExactly("foreign minister", null);
  }

  private DiplomaticEvent event(String words, String status, String... parties) {
    DiplomaticEvent event = document.event(words, "CONSULT", status, 1);
    document.fromStart();
    for (String party : parties) {
      Arguments.add(event, ArgumentRole.PARTY, document.actor(party, party, "STATE", null));
    }
    return event;
  }

  private List<String> records() {
    return EventRecord.of(EventMention.all(document.jcas())).stream()
        .map(record -> record.mentions().stream().map(EventMention::trigger).collect(Collectors.joining(" "))).toList();
  }
}
