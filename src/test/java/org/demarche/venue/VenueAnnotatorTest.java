package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Dateline;
import org.demarche.type.NegotiationVenue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueAnnotatorTest {

  private static final String TODO = "todo: ";
  private static final String FOLDER = "org/demarche/venue/";
  private static final List<String> TYPES = List.of("NegotiationVenue");

  private static TestPipeline pipeline;
  private static AnalysisEngine venuesAlone;

  @BeforeAll
  static void start() throws Exception {
    pipeline = TestPipeline.of(Demarche.engines());
    venuesAlone = AnalysisEngineFactory.createEngine(VenueAnnotator.class);
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return ExampleFile.of(FOLDER + "examples.txt", pipeline, TYPES);
  }

  @TestFactory
  Stream<DynamicTest> waysToSayWhere() {
    return ExampleFile.of(FOLDER + "grammar.txt", pipeline, TYPES);
  }

  @TestFactory
  Stream<DynamicTest> venuesOfReports() {
    return ExampleFile.of(FOLDER + "reports.txt", pipeline, TYPES);
  }

  /** Each venue is found in the right state and within 60 km of its point; of a known limit it is not. */
  @TestFactory
  Stream<DynamicTest> placesAreResolvedToTheirStateAndPoint() {
    return Stream.of("places.tsv", "hard-places.tsv").flatMap(table -> rows(FOLDER + table).stream())
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
          if (row.get(0).startsWith(TODO)) {
            assertThatThrownBy(() -> assertResolved(row)).as("this known limit is none any more").isInstanceOf(
                AssertionError.class);
          } else {
            assertResolved(row);
          }
        }));
  }

  private static void assertResolved(List<String> row) throws Exception {
    List<NegotiationVenue> found = annotate(row.get(0)).select(NegotiationVenue.class)
        .filter(venue -> venue.getCoveredText().equals(marked(row.get(0)))).toList();
    assertThat(found).as("venues of the words %s", marked(row.get(0))).isNotEmpty();
    NegotiationVenue venue = found.get(0);
    assertThat(venue.getCountry()).isEqualTo(row.get(1));
    assertThat(isNear(venue, row.get(2), row.get(3))).as("%s is at %s, %s but found at %s, %s", venue.getName(),
        row.get(2), row.get(3), venue.getLatitude(), venue.getLongitude()).isTrue();
  }

  /** Without a recogniser a few names are taken for parts of others. */
  @ParameterizedTest
  @CsvSource({"places.tsv, 1", "hard-places.tsv, 1"})
  void placesAreFoundWithoutNameRecogniser(String table, int missed) throws Exception {
    assertThat(missed(table, entity -> null)).hasSize(missed);
  }

  /** With the four classes of CoNLL, and with those of MUC. */
  @ParameterizedTest
  @CsvSource({"LOC ORG PER, 1", "LOCATION ORGANIZATION PERSON, 1"})
  void placesAreFoundWithOtherLabels(String labels, int missed) throws Exception {
    String[] label = labels.split(" ");
    assertThat(missed("hard-places.tsv", entity -> switch (entity.getValue()) {
      case "GPE", "LOC", "FAC" -> label[0];
      case "ORG" -> label[1];
      case "PERSON" -> label[2];
      default -> null;
    })).hasSize(missed);
  }

  /**
   * The sentences of a table whose venue is not found in its state when entities are labelled anew; those without a
   * label go.
   */
  private static List<String> missed(String table, Function<NamedEntity, String> labels) throws Exception {
    List<String> missed = new ArrayList<>();
    for (List<String> row : rows(FOLDER + table)) {
      JCas jcas = annotate(row.get(0));
      for (NamedEntity entity : jcas.select(NamedEntity.class).asList()) {
        String label = entity.getValue() == null ? null : labels.apply(entity);
        entity.setValue(label);
        if (label == null) {
          entity.removeFromIndexes();
        }
      }
      jcas.select(NegotiationVenue.class).asList().forEach(NegotiationVenue::removeFromIndexes);
      venuesAlone.process(jcas);
      if (jcas.select(NegotiationVenue.class).noneMatch(venue -> venue.getCoveredText().equals(marked(row.get(0)))
          && row.get(1).equals(venue.getCountry()))) {
        missed.add(row.get(0));
      }
    }
    return missed;
  }

  @Test
  void stateBehindTheTopicIsNoVenue() throws Exception {
    assertThat(spans(annotate("The ministers agreed on sea borders in the Eastern Mediterranean."))).isEmpty();
  }

  @Test
  void ownSitesAreFoundAndWinOverBuiltInOnes(@TempDir Path folder) throws Exception {
    Path sites = folder.resolve("sites.tsv");
    Files.writeString(sites, """
        id\tnames\tcity\tcountry\tlatitude\tlongitude
        own.lodge\tVillard Lodge|Hofburg\tBergen\tNOR\t60.39\t5.32
        """);
    AnalysisEngine withSites = AnalysisEngineFactory.createEngine(VenueAnnotator.class,
        VenueAnnotator.PARAM_SITE_LOCATION, sites.toString());
    for (String text : List.of("The ministers met at Villard Lodge.", "The ministers met at the Hofburg.")) {
      JCas jcas = annotate(text);
      jcas.select(NegotiationVenue.class).asList().forEach(NegotiationVenue::removeFromIndexes);
      withSites.process(jcas);
      NegotiationVenue venue = jcas.select(NegotiationVenue.class).single();
      assertThat(venue.getName()).isEqualTo("Villard Lodge");
      assertThat(venue.getCountry()).isEqualTo("NOR");
    }
  }

  @Test
  void badTableOfSitesFailsWithFileAndLine(@TempDir Path folder) throws Exception {
    Path sites = folder.resolve("sites.tsv");
    Files.writeString(sites, "id\tnames\tcity\tcountry\tlatitude\tlongitude\nown.a\tA\t\tNOR\t99\t5\n");
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(VenueAnnotator.class,
        VenueAnnotator.PARAM_SITE_LOCATION,
        sites.toString())).hasStackTraceContaining("sites.tsv:2: expected a number from");
  }

  @Test
  void ownTableReplacesTheBuiltInOneAndTheOthersStay(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("media.tsv"), """
        id\tphrases\tname\texample
        own.semaphore\tsemaphore\tsemaphore\tThe admirals spoke by [semaphore].
        """);
    AnalysisEngine withMedia = AnalysisEngineFactory.createEngine(VenueAnnotator.class,
        VenueAnnotator.PARAM_MODEL_LOCATION, folder.toString());
    JCas jcas = annotate("The two presidents held talks in Geneva. The two presidents held talks by semaphore. "
        + "The two presidents held talks by fax.");
    jcas.select(NegotiationVenue.class).asList().forEach(NegotiationVenue::removeFromIndexes);
    withMedia.process(jcas);
    assertThat(spans(jcas)).containsExactly("Geneva", "semaphore");
  }

  @Test
  void folderWithoutTablesFails(@TempDir Path folder) {
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(VenueAnnotator.class,
        VenueAnnotator.PARAM_MODEL_LOCATION,
        folder.toString())).hasStackTraceContaining("expected a folder with one of the tables rules.tsv");
  }

  @Test
  void documentWithoutEventsHasNoVenues() throws Exception {
    assertThat(spans(annotate("The weather in Geneva was fine."))).isEmpty();
    assertThat(spans(annotate(""))).isEmpty();
  }

  @Test
  void pointIsNaNWhereThePlaceIsNotKnown() throws Exception {
    NegotiationVenue venue = annotate("The two presidents spoke by phone.").select(NegotiationVenue.class).get(0);
    assertThat(venue.getLatitude()).isNaN();
    assertThat(venue.getLongitude()).isNaN();
    assertThat(venue.getCountry()).isNull();
  }

  private static boolean isNear(NegotiationVenue venue, String latitude, String longitude) {
    if (latitude.isEmpty()) {
      return Double.isNaN(venue.getLatitude());
    }
    double north = (venue.getLatitude() - Double.parseDouble(latitude)) * 111;
    double east = (venue.getLongitude() - Double.parseDouble(longitude)) * 111
        * Math.cos(Math.toRadians(venue.getLatitude()));
    return Math.hypot(north, east) < 60;
  }

  private static JCas annotate(String example) throws Exception {
    JCas jcas = pipeline.annotate(text(example));
    int dash = text(example).indexOf(" (Reuters) - ");
    if (dash > 0 && jcas.select(Dateline.class).findAny().isEmpty()) {
      Dateline dateline = new Dateline(jcas, 0, dash + 11);
      dateline.setPlace(text(example).substring(0, dash));
      dateline.addToIndexes();
      venuesAlone.process(jcas);
    }
    return jcas;
  }

  private static String text(String example) {
    return (example.startsWith(TODO) ? example.substring(TODO.length()) : example).replace("[", "").replace("]", "");
  }

  private static String marked(String example) {
    return example.substring(example.indexOf('[') + 1, example.indexOf(']'));
  }

  private static List<String> spans(JCas jcas) {
    return jcas.select(NegotiationVenue.class).map(NegotiationVenue::getCoveredText).toList();
  }

  private static List<List<String>> rows(String path) {
    try (InputStream in = VenueAnnotatorTest.class.getClassLoader().getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
