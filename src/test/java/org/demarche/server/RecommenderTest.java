package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.demarche.Demarche;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** INCEpTION's external recommender over HTTP, with what INCEpTION sends. */
class RecommenderTest {

  private static final String STORY = "Envoys of Norway and Poland met in Oslo. Kenya may attack Chad.";
  private static final String EVENT = "org.demarche.type.DiplomaticEvent";
  private static final String ACTOR = "org.demarche.type.Actor";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ForeignDocument DOCUMENTS = new ForeignDocument();

  private static AnnotationServer server;
  private static String typeSystem;

  @BeforeAll
  static void start() throws Exception {
    server = AnnotationServer.start(Demarche.embedded(), new ServerSettings(new InetSocketAddress(
        InetAddress.getLoopbackAddress(), 0), 1, 2_000, null, "classpath:org/demarche/entity/en/"));
    typeSystem = project("category", EVENT, ACTOR);
  }

  @AfterAll
  static void end() {
    server.close();
  }

  /** The type system of a project with our layers, of which some may have suggestions. */
  private static String project(String feature, String... layers) throws Exception {
    TypeSystemDescription types = CasCreationUtils.mergeTypeSystems(List.of(
        UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(
            Path.of("descriptors/org/demarche/inception/DemarcheLayers.xml").toFile())),
        TypeSystemDescriptionFactory.createTypeSystemDescription("desc.type.LexicalUnits_customized")));
    for (String layer : layers) {
      TypeDescription type = types.getType(layer);
      type.addFeature("inception_internal_predicted", null, CAS.TYPE_NAME_BOOLEAN);
      for (String name : List.of(feature, "country", "status")) {
        type.addFeature(name + "_score", null, CAS.TYPE_NAME_DOUBLE);
        type.addFeature(name + "_score_explanation", null, CAS.TYPE_NAME_STRING);
        type.addFeature(name + "_auto_accept", null, CAS.TYPE_NAME_STRING);
      }
    }
    StringWriter xml = new StringWriter();
    types.toXML(xml);
    return xml.toString();
  }

  private static CAS document(String text) throws Exception {
    CAS cas = DOCUMENTS.read(typeSystem, "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\"/>");
    cas.setDocumentText(text);
    return cas;
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
        + server.address().getPort() + path)).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  private static String request(CAS cas, String layer, String feature) throws Exception {
    return JSON.writeValueAsString(Map.of("typeSystem", typeSystem,
        "document", Map.of("xmi", ForeignDocument.write(cas), "documentId", 42, "userId", "ann"),
        "metadata", Map.of("layer", layer, "feature", feature, "projectId", 7, "anchoringMode", "tokens",
            "crossSentence", false, "range", Map.of("begin", 0, "end", 60))));
  }

  private static CAS predict(CAS cas, String layer, String feature) throws Exception {
    HttpResponse<String> answer = post("/predict", request(cas, layer, feature));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return DOCUMENTS.read(typeSystem, JSON.readTree(answer.body()).get("document").asText());
  }

  private static List<String> suggestions(CAS cas, String layer, String feature) {
    Type type = cas.getTypeSystem().getType(layer);
    return cas.<AnnotationFS>getAnnotationIndex(type).select().filter(fs -> fs.getBooleanValue(
        type.getFeatureByBaseName("inception_internal_predicted"))).map(fs -> fs.getCoveredText() + " "
        + value(fs, feature) + " " + value(fs, feature + "_score") + " " + value(fs, feature + "_score_explanation"))
        .toList();
  }

  private static String value(AnnotationFS fs, String name) {
    Feature feature = fs.getType().getFeatureByBaseName(name);
    return fs.getFeatureValueAsString(feature);
  }

  @Test
  void layerGetsSuggestionsWithTheirRows() throws Exception {
    List<String> found = suggestions(predict(document(STORY), EVENT, "category"), EVENT, "category");
    assertThat(found).hasSize(2);
    assertThat(found.get(0)).startsWith("met CONSULT 1.0 event.").contains(" (event/verbs.tsv: verb meet, ")
        .doesNotContain("example");
    assertThat(found.get(1)).startsWith("attack ASSAULT 1.0 event.");
  }

  @Test
  void allLayersAndFeaturesGetTheirs() throws Exception {
    CAS predicted = predict(document(STORY), EVENT, "category");
    assertThat(suggestions(predicted, ACTOR, "country")).anyMatch(line -> line.startsWith("Norway NOR 1.0 "))
        .anyMatch(line -> line.startsWith("Chad TCD 1.0 "));
    assertThat(suggestions(predicted, EVENT, "status")).anyMatch(line -> line.startsWith("met OCCURRED 1.0 event."));
    assertThat(predicted.getAnnotationIndex(predicted.getTypeSystem().getType("org.demarche.type.HedgeCue")).size())
        .isZero();
  }

  @Test
  void annotationsWithoutTheFeatureAreNotSuggested() throws Exception {
    assertThat(suggestions(predict(document(STORY), ACTOR, "country"), ACTOR, "country"))
        .noneMatch(line -> line.contains(" null "));
  }

  @Test
  void annotationsOfPeopleStayAndEarlierSuggestionsGo() throws Exception {
    CAS cas = document(STORY);
    Type event = cas.getTypeSystem().getType(EVENT);
    AnnotationFS own = cas.createAnnotation(event, 0, 6);
    own.setStringValue(event.getFeatureByBaseName("category"), "AID");
    cas.addFsToIndexes(own);
    AnnotationFS earlier = cas.createAnnotation(event, 10, 16);
    earlier.setBooleanValue(event.getFeatureByBaseName("inception_internal_predicted"), true);
    cas.addFsToIndexes(earlier);
    CAS predicted = predict(cas, EVENT, "category");
    assertThat(predicted.<AnnotationFS>getAnnotationIndex(predicted.getTypeSystem().getType(EVENT)).select()
        .map(AnnotationFS::getCoveredText).toList()).containsExactly("Envoys", "met", "attack");
  }

  @Test
  void emptyDocumentComesBack() throws Exception {
    CAS cas = DOCUMENTS.read(typeSystem, "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\"/>");
    assertThat(suggestions(predict(cas, EVENT, "category"), EVENT, "category")).isEmpty();
  }

  @Test
  void trainingIsAcceptedAndIgnored() throws Exception {
    HttpResponse<String> answer = post("/train", "{\"documents\": [\"" + "x".repeat(1_000_000) + "\"]}");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    HttpResponse<String> answer = post("/predict", request(document(STORY),
        "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "value"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("no suggestions for the layer "
        + "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity; there are some for " + ACTOR + ", " + EVENT + "\n");
    assertThat(post("/predict", "{}").body())
        .isEqualTo("expected a JSON object with typeSystem and document.xmi\n");
    assertThat(post("/predict", "no").body()).startsWith("not JSON: ");
    assertThat(post("/predict", request(document("a".repeat(2_001)), EVENT, "category")).statusCode()).isEqualTo(413);
  }

  @Test
  void nothingOutsideTheRequestIsRead() throws Exception {
    String secret = Path.of("pom.xml").toUri().toString();
    for (String xml : List.of("<!DOCTYPE x SYSTEM \"" + secret + "\"><typeSystemDescription/>",
        "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><imports><import location=\""
            + secret + "\"/></imports></typeSystemDescription>", "no")) {
      HttpResponse<String> answer = post("/predict", JSON.writeValueAsString(Map.of("typeSystem", xml, "document",
          Map.of("xmi", "<x/>"))));
      assertThat(answer.statusCode()).as(xml).isEqualTo(400);
      assertThat(answer.body()).startsWith("typeSystem: ").doesNotContain("modelVersion");
    }
    HttpResponse<String> answer = post("/predict", JSON.writeValueAsString(Map.of("typeSystem", typeSystem, "document",
        Map.of("xmi", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]><x>&e;</x>"))));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("document.xmi: ").doesNotContain("modelVersion");
  }
}
