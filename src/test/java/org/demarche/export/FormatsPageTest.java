package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.NegotiationVenue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/formats.md has every column and field of the exporters, and no other. */
class FormatsPageTest {

  private static final Path PAGE = Path.of("docs/formats.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
  private static final List<String> SPAN = List.of("text", "start_char", "end_char");

  @Test
  void csv() throws Exception {
    String header = text(ExportFormat.CSV, SampleDocument.talks().jcas()).lines().findFirst().orElseThrow();
    assertThat(rows("CSV")).containsExactly(header.split(","));
  }

  @Test
  void ploverLines() throws Exception {
    Set<String> found = new TreeSet<>();
    for (String line : text(ExportFormat.PLOVER, everything()).split("\n")) {
      paths(new ObjectMapper().readTree(line), "", found);
    }
    List<String> documented = rows("PLOVER lines");
    Set<String> expected = new TreeSet<>(documented);
    for (String list : List.of("RECIP", "MEDIATOR", "HOST")) {
      copy(documented, "attributes.ACTOR[]", "attributes." + list + "[]", expected);
    }
    copy(documented, "geolocated_ents[]", "event_geolocation", expected);
    for (String list : List.of("attributes.LOC[]", "attributes.DATE[]", "asserted_by[]", "denied_by[]")) {
      SPAN.forEach(field -> expected.add(list + "." + field));
    }
    assertThat(found).isEqualTo(expected);
    assertThat(documented).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void extensionsAndFilesOfTheFolder(ExportFormat format) throws Exception {
    Exporter exporter = format.exporter();
    String row = Files.readString(PAGE).lines()
        .filter(line -> line.startsWith("| `" + format.name().toLowerCase(Locale.ROOT) + "` |")).findFirst()
        .orElseThrow();
    assertThat(row).contains("`news/a.txt" + exporter.extension() + "`");
    exporter.companions().forEach(file -> assertThat(row).contains("`news/a.txt" + file.extension() + "`"));
    exporter.folderFiles().forEach(file -> assertThat(row).contains("`" + file + "`"));
  }

  @Test
  void attributesOfBrat() throws Exception {
    String configuration = Files.readString(Path.of("src/main/resources/org/demarche/export/brat/annotation.conf"));
    Set<String> attributes = configuration.substring(configuration.indexOf("[attributes]")).lines().skip(1)
        .filter(line -> !line.isBlank()).map(line -> line.split("\t")[0]).collect(Collectors.toSet());
    String row = section("brat").lines().filter(line -> line.startsWith("| `A` |")).findFirst().orElseThrow();
    Matcher named = Pattern.compile("`(\\w{2,})`").matcher(row);
    assertThat(named.results().map(match -> match.group(1))).containsExactlyInAnyOrderElementsOf(attributes);
  }

  private static String text(ExportFormat format, JCas jcas) throws Exception {
    return new String(ExportTest.bytes(format, jcas), StandardCharsets.UTF_8);
  }

  private static void copy(List<String> documented, String of, String to, Set<String> expected) {
    documented.stream().filter(path -> path.startsWith(of + ".")).forEach(path -> expected.add(to
        + path.substring(of.length())));
  }

  private static void paths(JsonNode node, String path, Set<String> found) {
    if (node.isArray()) {
      found.add(path + "[]");
      node.forEach(element -> paths(element, path + "[]", found));
      return;
    }
    if (!path.isEmpty() && !path.equals("attributes")) {
      found.add(path);
    }
    node.fields().forEachRemaining(field -> paths(field.getValue(), path.isEmpty() ? field.getKey()
        : path + "." + field.getKey(), found));
  }

  /** A document with a value for each field. */
  private static JCas everything() {
    SampleDocument document = SampleDocument.talks();
    JCas jcas = document.jcas();
    EventRecord record = jcas.select(EventRecord.class).asList().get(1);
    record.setTopic("grain");
    record.setRound(2);
    record.setLevel("HEAD");
    record.setSides("BILATERAL");
    record.setDirectness("DIRECT");
    record.setConfidentiality("SECRET");
    record.setDuration("PT2H");
    record.setResult("PARTIAL");
    record.setCameo("03");
    record.setMode("signing");
    record.setDisputed(true);
    Div headline = new Div(jcas, 0, 5);
    headline.setDivType("headline");
    headline.addToIndexes();
    Actor silva = jcas.select(Actor.class).filter(actor -> "Ana Silva".equals(actor.getName())).findFirst()
        .orElseThrow();
    for (ArgumentRole role : List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.MEDIATOR,
        ArgumentRole.HOST, ArgumentRole.ASSERTED_BY, ArgumentRole.DENIED_BY)) {
      Arguments.add(record, role, silva);
    }
    jcas.select(DiplomaticEvent.class).forEach(event -> event.setMode("meeting"));
    jcas.select(NegotiationVenue.class).forEach(venue -> venue.setGeonamesId("1"));
    jcas.select(NegotiationVenue.class).forEach(venue -> venue.setFormat("NEUTRAL"));
    document.fromStart();
    for (int i = 0; i < 60; i++) {
      document.actor("GENEVA", "Person " + i, "PERSON", null);
      document.actor("GENEVA", "Body " + i, "ORGANISATION", null);
      document.venue("GENEVA", "CITY", null, Double.NaN, Double.NaN).setName("Place " + i);
    }
    DocumentMetaData.get(jcas).setDocumentTitle("Talks in Geneva");
    return jcas;
  }

  private static List<String> rows(String section) throws Exception {
    return ROW.matcher(section(section)).results().map(row -> row.group(1)).toList();
  }

  private static String section(String title) throws Exception {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    int begin = page.indexOf("\n## " + title + "\n");
    int end = page.indexOf("\n## ", begin + 1);
    assertThat(begin).as(title).isPositive();
    return page.substring(begin, end < 0 ? page.length() : end);
  }
}
