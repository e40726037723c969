package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.demarche.event.EventAnnotator;
import org.demarche.hedge.HedgeAnnotator;
import org.demarche.role.RoleAnnotator;
import org.demarche.testing.Dump;
import org.demarche.testing.Example;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Arguments;
import org.demarche.type.NegotiationVenue;
import org.demarche.venue.VenueAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what docs/lexicons.md says gets what it promises. */
class LexiconGuideTest {

  private static final Path TABLES = Path.of("src/main/resources/org/demarche");

  @TempDir
  private Path folder;

  @Test
  void wordIsFoundByItsRow() throws Exception {
    assertRowWorks("hedge/en", "cues.tsv", HedgeAnnotator.class, HedgeAnnotator.PARAM_MODEL_LOCATION);
  }

  @Test
  void titleIsFoundByItsRow() throws Exception {
    assertRowWorks("role/en", "titles.tsv", RoleAnnotator.class, RoleAnnotator.PARAM_MODEL_LOCATION);
  }

  @Test
  void frameIsFoundByItsRow() throws Exception {
    assertRowWorks("event/en", "verbs.tsv", EventAnnotator.class, EventAnnotator.PARAM_MODEL_LOCATION);
  }

  @Test
  void siteIsFoundInTheSentenceOfTheGuide() throws Exception {
    String[] block = block("venue/en", "sites.tsv");
    Path sites = folder.resolve("sites.tsv");
    Files.writeString(sites, block[0] + "\n" + block[1] + "\n");
    Matcher sentence = Pattern.compile("as in \\*([^*]+)\\*").matcher(guide());
    assertThat(sentence.find()).isTrue();
    JCas jcas = pipeline(VenueAnnotator.class, VenueAnnotator.PARAM_SITE_LOCATION, sites.toString())
        .annotate(sentence.group(1));
    assertThat(jcas.select(NegotiationVenue.class).map(venue -> venue.getCoveredText() + ", " + venue.getName() + ", "
        + venue.getCountry()).toList()).contains("Bellerive Castle, Schloss Bellerive, CHE");
  }

  /** The frame of the guide in a folder of own rows, and the guide's program, give what the guide says. */
  @Test
  void programOfTheGuideGivesWhatItSays() throws Exception {
    Path rows = folder.resolve("rows");
    Files.createDirectories(rows.resolve("event"));
    Files.writeString(rows.resolve("event/verbs.tsv"), String.join("\n", block("event/en", "verbs.tsv")) + "\n");
    String source = Files.readString(Path.of("src/test/java/org/demarche/OwnRowsExample.java"));
    String program = source.substring(source.indexOf("// tag::program[]\n") + 18,
        source.indexOf("    // end::program[]"));
    assertThat(guide()).contains("```java\n" + program.stripTrailing().stripIndent() + "\n```\n");
    assertThat(guide()).contains("    // " + OwnRowsExample.events(rows) + "\n");
    assertThat(OwnRowsExample.events(rows)).isEqualTo("palavered 2025-05-15 event.palaver");
  }

  /** The row of the guide finds just the words that its example brackets, with the arguments that it labels. */
  private void assertRowWorks(String layer, String table, Class<?> engine, String parameter) throws Exception {
    String[] block = block(layer, table);
    String builtIn = Files.readString(TABLES.resolve(layer).resolve(table));
    assertThat(builtIn.lines().filter(line -> !line.startsWith("#")).findFirst()).contains(block[0]);
    Files.writeString(folder.resolve(table), builtIn.stripTrailing() + "\n" + block[1] + "\n");
    String[] cells = block[1].split("\t", -1);
    Example example = Example.parse(cells[cells.length - 1], 1);
    JCas jcas = pipeline(engine, parameter, folder.toString()).annotate(example.text());
    assertThat(example.plain()).hasSize(1);
    Example.Bracket words = example.plain().get(0);
    Annotation found = jcas.select(Annotation.class)
        .filter(annotation -> cells[0].equals(rule(annotation)) && annotation.getBegin() == words.begin()
            && annotation.getEnd() == words.end())
        .findFirst().orElseThrow(() -> new AssertionError(cells[0] + " has not found its words:\n" + Dump.of(jcas)));
    for (Example.Mark mark : example.marks()) {
      assertThat(Arguments.all(found, mark.type())).extracting(Annotation::getCoveredText)
          .contains(example.text().substring(mark.begin(), mark.end()));
    }
  }

  private static String rule(Annotation annotation) {
    Feature rule = annotation.getType().getFeatureByBaseName("rule");
    return rule == null ? null : annotation.getFeatureValueAsString(rule);
  }

  /** The columns and the row that the guide shows for a table. */
  private static String[] block(String layer, String table) throws Exception {
    String guide = guide();
    int link = guide.indexOf("](../" + TABLES.toString().replace('\\', '/') + "/" + layer + "/" + table + ")");
    assertThat(link).as("link to " + table).isPositive();
    int begin = guide.indexOf("```tsv\n", link) + 7;
    return guide.substring(begin, guide.indexOf("\n```", begin)).split("\n");
  }

  private static String guide() throws Exception {
    return Files.readString(Path.of("docs/lexicons.md"), StandardCharsets.UTF_8);
  }

  /** All engines, one of them with a parameter of its own. */
  private static TestPipeline pipeline(Class<?> engine, String parameter, String value) throws Exception {
    AnalysisEngineDescription engines = Demarche.engines();
    for (Map.Entry<String, MetaDataObject> delegate : engines.getDelegateAnalysisEngineSpecifiersWithImports()
        .entrySet()) {
      if (delegate.getKey().equals(engine.getSimpleName())) {
        ((AnalysisEngineDescription) delegate.getValue()).getAnalysisEngineMetaData()
            .getConfigurationParameterSettings().setParameterValue(parameter, value);
      }
    }
    return TestPipeline.of(engines);
  }
}
