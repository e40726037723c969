package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final JCas TALKS = SampleDocument.talks().jcas();

  @TempDir
  private Path folder;

  /** The order of the specification, and a declaration of the type that others extend: dkpro-cassis needs both. */
  @Test
  void jsonCasHasItsTextFirstAndDeclaresWhatItExtends() throws Exception {
    JsonNode cas = new ObjectMapper().readTree(bytes(ExportFormat.JSON, TALKS));
    assertThat(cas.get("%FEATURE_STRUCTURES").get(0).get("%TYPE").asText()).isEqualTo("uima.cas.Sofa");
    assertThat(cas.get("%TYPES").get("uima.tcas.DocumentAnnotation").toString()).isEqualTo("{\"%NAME\":"
        + "\"uima.tcas.DocumentAnnotation\",\"%SUPER_TYPE\":\"uima.tcas.Annotation\",\"language\":{\"%NAME\":"
        + "\"language\",\"%RANGE\":\"uima.cas.String\"}}");
    Set<Integer> ids = new HashSet<>();
    cas.get("%FEATURE_STRUCTURES").forEach(structure -> assertThat(ids.add(structure.get("%ID").asInt())).isTrue());
    cas.get("%VIEWS").get("_InitialView").get("%MEMBERS").forEach(id -> assertThat(ids).contains(id.asInt()));
    cas.get("%TYPES").forEach(type -> type.forEach(feature -> {
      String range = feature.path("%RANGE").asText("uima.").replace("[]", "");
      assertThat(range.startsWith("uima.") || cas.get("%TYPES").has(range)).as(range).isTrue();
    }));
  }

  @Test
  void jsonCasIsReadBackAsItWas() throws Exception {
    JCas read = JCasFactory.createJCas();
    new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(bytes(ExportFormat.JSON, TALKS)), read.getCas());
    assertThat(read.getDocumentText()).isEqualTo(TALKS.getDocumentText());
    assertThat(read.select(DiplomaticEvent.class).count()).isEqualTo(5);
    assertThat(new String(bytes(ExportFormat.BRAT, read), StandardCharsets.UTF_8))
        .isEqualTo(new String(bytes(ExportFormat.BRAT, TALKS), StandardCharsets.UTF_8));
  }

  @Test
  void ploverHasOneRecordALineWithOffsetsIntoTheText() throws Exception {
    List<JsonNode> records = new ArrayList<>();
    for (String line : new String(bytes(ExportFormat.PLOVER, TALKS), StandardCharsets.UTF_8).split("\n")) {
      records.add(new ObjectMapper().readTree(line));
    }
    assertThat(records).extracting(record -> record.get("event_type").asText())
        .containsExactly("CONSULT", "AGREE", "REJECT", "CONSULT");
    for (JsonNode record : records) {
      for (JsonNode mention : record.get("mentions")) {
        assertThat(TALKS.getDocumentText().substring(mention.get("start_char").asInt(), mention.get("end_char")
            .asInt())).isEqualTo(mention.get("text").asText());
        assertThat(mention.get("rule").asText()).startsWith("event.");
      }
    }
    JsonNode met = records.get(0);
    assertThat(met.get("date_resolved").asText()).isEqualTo("2025-03-03");
    assertThat(met.at("/attributes/ACTOR/0/name").asText()).isEqualTo("Ana Silva");
    assertThat(met.at("/attributes/ACTOR/1/country").asText()).isEqualTo("CAN");
    assertThat(met.at("/event_geolocation/lat").asDouble()).isEqualTo(46.2044);
    assertThat(records.get(3).get("mentions")).hasSize(2);
    assertThat(records.get(3).at("/event_geolocation/resolved_placename").asText()).isEqualTo("Hofburg");
  }

  @Test
  void csvHasPolecatsColumnsAndOneRowAnEvent() throws Exception {
    List<List<String>> rows = CsvReader.read(new String(bytes(ExportFormat.CSV, TALKS), StandardCharsets.UTF_8));
    assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(rows.get(0).size()));
    assertThat(rows.get(0).subList(0, 3)).containsExactly("Event ID", "Event Date", "Event Type");
    assertThat(rows.get(0).subList(34, 36)).containsExactly("Version", "Status");
    Map<String, String> met = row(rows, 1);
    assertThat(met).containsEntry("Event ID", "news/talks.txt_CONSULT_57").containsEntry("Event Date", "2025-03-03")
        .containsEntry("Actor Name", "Ana Silva; Luc Roy").containsEntry("Actor Country", "Brazil; Canada")
        .containsEntry("Actor Country Code", "BRA; CAN").containsEntry("Country Code", "CHE")
        .containsEntry("Primary Actor Sector", "GOV").containsEntry("Placename", "Geneva")
        .containsEntry("Country", "Switzerland").containsEntry("Latitude", "46.2044")
        .containsEntry("Recipient Name", "")
        .containsEntry("Publication Date", "2025-03-04").containsEntry("Source", "Newswire");
    assertThat(row(rows, 2)).containsEntry("Speaker", "Ana Silva").containsEntry("Certainty", "0.5");
  }

  @Test
  void csvFieldsAreQuotedAsRfc4180Asks() {
    String row = CsvExporter.row(java.util.Arrays.asList("plain", "a,b", "he said \"no\"", "two\nlines", null, ""));
    assertThat(row).isEqualTo("plain,\"a,b\",\"he said \"\"no\"\"\",\"two\nlines\",,\r\n");
    assertThat(CsvReader.read(row)).containsExactly(List.of("plain", "a,b", "he said \"no\"", "two\nlines", "", ""));
  }

  @Test
  void bratOffsetsCountCodePointsAndEverySpanIsInOneLine() throws Exception {
    SampleDocument document = new SampleDocument("x", "🕊 The envoy\nof Chad met Togo.");
    document.actor("envoy\nof Chad", "envoy of Chad", "PERSON", "TCD");
    document.event("met", "CONSULT", "OCCURRED", 1);
    String[] lines = new String(bytes(ExportFormat.BRAT, document.jcas()), StandardCharsets.UTF_8).split("\n");
    assertThat(lines).contains("T1\tDiplomaticEvent 20 23\tmet", "T2\tActor 6 11;12 19\tenvoy of Chad",
        "E1\tDiplomaticEvent:T1", "A1\tCategory E1 CONSULT");
  }

  @Test
  void bratEventsHaveNumberedArguments() throws Exception {
    String lines = new String(bytes(ExportFormat.BRAT, TALKS), StandardCharsets.UTF_8);
    assertThat(lines).containsPattern("E1\tDiplomaticEvent:T1 PARTY:T\\d+ PARTY2:T\\d+ VENUE:T\\d+ TIME:T\\d+\n")
        .containsPattern("R\\d+\tWITHIN Arg1:T\\d+ Arg2:T\\d+\n");
    assertThat(lines.lines().map(line -> line.substring(0, line.indexOf('\t')))).doesNotHaveDuplicates();
  }

  @Test
  void theEngineWritesFilesAndWhatTheFolderNeeds() throws Exception {
    for (ExportFormat format : ExportFormat.values()) {
      AnalysisEngine engine = AnalysisEngineFactory.createEngine(ExportWriter.class, ExportWriter.PARAM_FORMAT,
          format.name().toLowerCase(java.util.Locale.ROOT), ExportWriter.PARAM_TARGET_LOCATION, folder.toString());
      engine.process(TALKS);
      engine.collectionProcessComplete();
      engine.collectionProcessComplete();
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrder("news/talks.txt.html", "index.html", "news/talks.txt.jsonl", "events.jsonl",
              "news/talks.txt.csv", "events.csv", "news/talks.txt.ann", "news/talks.txt.txt", "annotation.conf",
              "visual.conf", "news/talks.txt.json", ".demarche/written.tsv");
    }
    assertThat(folder.resolve("events.csv")).hasSameTextualContentAs(folder.resolve("news/talks.txt.csv"));
    assertThat(folder.resolve("news/talks.txt.txt")).content().isEqualTo(TALKS.getDocumentText());
    assertThat(folder.resolve("index.html")).content().contains("href=\"news/talks.txt.html\"", ">news/talks.txt</a>",
        "<span>1 document</span><span>4 events</span>");
  }

  @Test
  void documentsOfOneFolderAreJoinedUnderOneHeader() throws Exception {
    ExportFolder csv = new ExportFolder(ExportFormat.CSV.exporter(), folder);
    csv.write(TALKS, "a");
    csv.write(TALKS, "b/c");
    csv.finish();
    assertThat(CsvReader.read(Files.readString(folder.resolve("events.csv")))).hasSize(1 + 4 + 4);
  }

  @Test
  void filesOfOthersAreNotJoined() throws Exception {
    ExportFolder plover = new ExportFolder(ExportFormat.PLOVER.exporter(), folder);
    plover.write(TALKS, "a");
    Files.writeString(folder.resolve("notes.jsonl"), "{\"version\":\"mine\"}\n");
    plover.finish();
    assertThat(folder.resolve("events.jsonl")).content().isNotEmpty()
        .isEqualTo(Files.readString(folder.resolve("a.jsonl")));
  }

  @Test
  void datesAreWordsOnThePage() {
    assertThat(List.of(DisplayText.ofDate("2025-05-16"), DisplayText.ofDate("--03-02"), DisplayText.ofDate("2025-05"),
        DisplayText.ofDate("2025"),
        DisplayText.ofDate(null), DisplayText.ofDay("2025"))).containsExactly("16 May 2025", "2 Mar", "May 2025",
        "2025", "", "");
  }

  @Test
  void anUnknownFormatIsAnErrorThatNamesTheOthers() {
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(ExportWriter.class, ExportWriter.PARAM_FORMAT, "pdf",
        ExportWriter.PARAM_TARGET_LOCATION, folder.toString())).isInstanceOf(ResourceInitializationException.class)
            .rootCause().hasMessage("no format \"pdf\"; there are html, plover, csv, brat, json");
  }

  @Test
  void anIdThatLeadsOutOfTheFolderIsAnError() {
    ExportFolder html = new ExportFolder(ExportFormat.HTML.exporter(), folder);
    assertThatThrownBy(() -> html.write(TALKS, "../x")).isInstanceOf(IOException.class).hasMessageContaining("../x");
    assertThatThrownBy(() -> html.write(TALKS, " ")).isInstanceOf(IOException.class).hasMessageContaining("no id");
  }

  @Test
  void anEmptyDocumentIsWrittenInEveryFormat() throws Exception {
    JCas empty = JCasFactory.createJCas();
    for (ExportFormat format : ExportFormat.values()) {
      new ExportFolder(format.exporter(), folder).write(empty, "empty");
    }
    assertThat(folder.resolve("empty.html")).content().contains("The text tells of no diplomatic event.");
  }

  static byte[] bytes(ExportFormat format, JCas jcas) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.exporter().write(jcas, out);
    return out.toByteArray();
  }

  private static Map<String, String> row(List<List<String>> rows, int number) {
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      row.put(rows.get(0).get(i), rows.get(number).get(i));
    }
    return row;
  }
}
