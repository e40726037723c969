package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.Span;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.NegotiationVenue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the engine writes, on trees with actors and events that are there already. */
class VenueWriterTest {

  private static final String IN =
      "Bell/NNP/nsubj>%1$s %1$s/VBD/root Reyes/NNP/dobj>%1$s in/IN/prep>%1$s %2$s/NNP/pobj>in";
  private static AnalysisEngine engine;

  @BeforeAll
  static void start() throws Exception {
    engine = AnalysisEngineFactory.createEngine(VenueAnnotator.class);
  }

  private static Span span(JCas jcas, String words) {
    int begin = jcas.getDocumentText().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Actor person(JCas jcas, String name, String country) {
    return new ActorWriter(jcas).add(span(jcas, name), new Identity(name, ActorKind.PERSON, country, null),
        MentionKind.NAME, "rule");
  }

  private static DiplomaticEvent event(JCas jcas, String trigger, String category) {
    Span span = span(jcas, trigger);
    DiplomaticEvent event = new DiplomaticEvent(jcas, span.begin(), span.end());
    event.setCategory(category);
    event.addToIndexes();
    return event;
  }

  /** The venues of an event of two people, each with its state and format. */
  private static List<String> venues(String tree, String trigger, String category, String bell, String reyes)
      throws Exception {
    JCas jcas = TreeBuilder.sentences(tree);
    DiplomaticEvent event = event(jcas, trigger, category);
    Arguments.add(event, ArgumentRole.SOURCE, person(jcas, "Bell", bell));
    if (reyes != null) {
      Arguments.add(event, ArgumentRole.TARGET, person(jcas, "Reyes", reyes));
    }
    engine.process(jcas);
    List<NegotiationVenue> venues = jcas.select(NegotiationVenue.class).asList();
    assertThat(Arguments.all(event, ArgumentRole.VENUE)).isEqualTo(List.<Annotation>copyOf(venues));
    return venues.stream().map(venue -> venue.getCoveredText() + " " + venue.getCountry() + " " + venue.getFormat())
        .toList();
  }

  @Test
  void hostIsTheStateOfTheVenueWhereItIsOneOfThoseWhoMeet() throws Exception {
    assertThat(venues(String.format(IN, "met", "Oslo"), "met", "CONSULT", "NOR", "CHL"))
        .containsExactly("Oslo NOR HOSTED");
    assertThat(venues(String.format(IN, "met", "Oslo"), "met", "CONSULT", "USA", "CHL"))
        .containsExactly("Oslo NOR NEUTRAL");
    assertThat(venues(String.format(IN, "met", "Oslo"), "met", "CONSULT", "USA", null))
        .containsExactly("Oslo NOR null");
  }

  @Test
  void journeyIsAMeetingOnlyOfAPersonOfSomeState() throws Exception {
    String tree = "Bell/NNP/nsubj>flew flew/VBD/root to/IN/prep>flew Oslo/NNP/pobj>to";
    assertThat(venues(tree, "flew", "CONSULT", "USA", null)).containsExactly("Oslo NOR null");
    assertThat(venues(tree, "flew", "CONSULT", null, null)).isEmpty();
  }

  @Test
  void greetingIsAMeetingOnlyOfTwoPeopleOfSomeState() throws Exception {
    assertThat(venues(String.format(IN, "welcomed", "Oslo"), "welcomed", "SUPPORT", "NOR", "CHL"))
        .containsExactly("Oslo NOR HOSTED");
    assertThat(venues(String.format(IN, "welcomed", "Oslo"), "welcomed", "SUPPORT", "NOR", null)).isEmpty();
  }

  @Test
  void eventsOfOtherCategoriesHaveNoVenue() throws Exception {
    assertThat(venues(String.format(IN, "attacked", "Oslo"), "attacked", "ASSAULT", "NOR", "CHL")).isEmpty();
  }

  @Test
  void siteLiesInItsTownAndTakesOverWhatItDoesNotHave() throws Exception {
    JCas jcas = TreeBuilder.sentences("They/PRP/nsubj>met met/VBD/root at/IN/prep>met the/DT/det>hotel "
        + "Zorb/NNP/compound>hotel hotel/NN/pobj>at in/IN/prep>hotel Oslo/NNP/pobj>in");
    event(jcas, "met", "CONSULT");
    engine.process(jcas);
    NegotiationVenue hotel = jcas.select(NegotiationVenue.class).get(0);
    NegotiationVenue oslo = jcas.select(NegotiationVenue.class).get(1);
    assertThat(hotel.getCoveredText() + " " + hotel.getKind() + " " + hotel.getCountry())
        .isEqualTo("Zorb hotel SITE NOR");
    assertThat(hotel.getLatitude()).isEqualTo(oslo.getLatitude());
    assertThat(hotel.getLongitude()).isEqualTo(oslo.getLongitude());
    assertThat(Arguments.all(hotel, ArgumentRole.WITHIN)).containsExactly(oslo);
    assertThat(Arguments.all(oslo, ArgumentRole.WITHIN)).isEmpty();
    assertThat(hotel.getGeonamesId()).isNull();
    assertThat(oslo.getGeonamesId()).isEqualTo("3143244");
  }
}
