package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.impl.UimaContext_ImplBase;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.Resource;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.actor.ActorAnnotator;
import org.demarche.assess.AssessAnnotator;
import org.demarche.event.EventAnnotator;
import org.demarche.hedge.HedgeAnnotator;
import org.demarche.lexicon.LexiconException;
import org.demarche.preprocess.DatelineAnnotator;
import org.demarche.preprocess.Nlp4jAnnotator;
import org.demarche.record.RecordAnnotator;
import org.demarche.role.ReferenceAnnotator;
import org.demarche.role.RoleAnnotator;
import org.demarche.statement.StatementAnnotator;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.testing.RandomInputs;
import org.demarche.venue.VenueAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table with an odd cell is refused with its name and line, or it is read, and then no document fails by it. Every
 * table that users can replace is tried, with the example of the row.
 */
class TableFuzzTest {

  private static final Path TABLES = Path.of("src/main/resources/org/demarche");

  private static final List<Class<? extends AnalysisComponent>> ENGINES = List.of(DatelineAnnotator.class,
      Nlp4jAnnotator.class, ActorAnnotator.class, RoleAnnotator.class, ReferenceAnnotator.class,
      StatementAnnotator.class, EventAnnotator.class, VenueAnnotator.class, HedgeAnnotator.class, AssessAnnotator.class,
      RecordAnnotator.class);

  private static final List<String> CELLS = List.of("", "|", "|a", "a|", "a||b", "a|a", "/", "a/", "/a", "a/b/c", " ",
      "(", ")", "[", "]", "{", "}", "\\", "*", "+", "?", "...", "_", "-", "-1", "0", "1e999", "NaN", "99999999999",
      "yes", "no", "NOT", "NONE", "é", "\uD83D\uDE00", "\u0000", "$1", "%s", "<a>", "2025-13-45", "--02-30", "a b  c",
      "a:b", "=x", "#", "\"", "\u00A0", "ABC|DEF", "x".repeat(3000));

  private record Table(String layer, String name, List<String> lines, int header) {
  }

  private static final String STORY = "Foreign Minister Anna Berg of Norway said on Friday, May 2, that the two sides "
      + "might meet again in Oslo. \"We have not agreed,\" she told Radio Bergen. Poland denied that it had refused "
      + "the second round of secret talks, and expelled three diplomats.";

  private static final Map<Class<?>, AnalysisEngine> BUILT_IN = new HashMap<>();
  private static final List<Table> ALL = new ArrayList<>();
  private static UimaContext_ImplBase root;
  private static JCas jcas;

  @TempDir
  private static Path folder;

  @BeforeAll
  static void readTables() throws Exception {
    try (Stream<Path> files = Files.walk(TABLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        String layer = TABLES.relativize(file).getName(0).toString();
        boolean isReplaceable = layer.equals("entity")
            || ENGINES.stream().anyMatch(engine -> engine.getPackageName().endsWith("." + layer));
        if (isReplaceable) {
          ALL.add(table(layer, file));
        }
      }
    }
    assertThat(ALL).hasSizeGreaterThan(30);
    root = root();
    for (Class<? extends AnalysisComponent> engine : ENGINES) {
      BUILT_IN.put(engine, make(root, engine));
    }
    jcas = JCasFactory.createJCas();
  }

  private static Table table(String layer, Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    int header = 0;
    while (lines.get(header).isBlank() || lines.get(header).startsWith("#")) {
      header++;
    }
    return new Table(layer, file.getFileName().toString(), lines, header);
  }

  @Test
  void oddTablesAreRefusedWithTheirLineOrHarmNoDocument() throws Exception {
    RandomInputs.run("tables", 12, new RandomInputs.Kind() {
      @Override
      public void check(long seed) throws Exception {
        TableFuzzTest.check(seed);
      }

      @Override
      public void keep(long seed, Path kept) throws Exception {
        Random random = new Random(seed);
        write(ALL.get(random.nextInt(ALL.size())), random, kept);
      }
    });
  }

  private static void check(long seed) throws Exception {
    Random random = new Random(seed);
    Table table = ALL.get(random.nextInt(ALL.size()));
    Path own = Files.createDirectory(folder.resolve(table.name() + seed));
    int line = write(table, random, own);
    Map<Class<?>, AnalysisEngine> engines;
    try {
      engines = engines(table, own);
    } catch (ResourceInitializationException e) {
      assertRefused(table, e);
      return;
    }
    jcas.reset();
    String[] cells = table.lines().get(line).split("\t", -1);
    jcas.setDocumentText(cells[cells.length - 1].replaceAll("\\{[^}]*}|[\\[\\]]", "") + " " + STORY);
    for (Class<?> engine : ENGINES) {
      engines.get(engine).process(jcas);
    }
  }

  private static void assertRefused(Table table, Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof LexiconException)) {
      cause = cause.getCause();
    }
    assertThat(cause).as("why %s is refused", table.name()).isInstanceOf(LexiconException.class);
    // The row may be refused for what another table lacks now.
    assertThat(cause.getMessage()).containsPattern("[a-z-]+\\.tsv:\\d+: \\S");
  }

  /** The engines, with those that read a table anew. */
  private static Map<Class<?>, AnalysisEngine> engines(Table table, Path own) throws ResourceInitializationException {
    Map<Class<?>, AnalysisEngine> engines = new HashMap<>(BUILT_IN);
    UimaContext_ImplBase ofEntities = table.layer().equals("entity") ? root() : root;
    for (Class<? extends AnalysisComponent> engine : ENGINES) {
      if (table.layer().equals("entity")) {
        engines.put(engine, make(ofEntities, engine, DocumentAnnotator.PARAM_ENTITY_LOCATION, own.toString()));
      } else if (engine.getPackageName().endsWith("." + table.layer())) {
        engines.put(engine, make(root, engine, "modelLocation", own.toString()));
      }
    }
    return engines;
  }

  /** Writes a table with an odd cell, or a row that is cut or doubled; returns the index of the line. */
  private static int write(Table table, Random random, Path into) throws IOException {
    List<String> lines = new ArrayList<>(table.lines());
    int line = table.header() + 1 + random.nextInt(lines.size() - table.header() - 1);
    String[] cells = lines.get(line).split("\t", -1);
    int column = random.nextInt(cells.length);
    String odd = CELLS.get(random.nextInt(CELLS.size()));
    switch (random.nextInt(12)) {
      case 0 -> lines.set(line, lines.get(line).substring(0, random.nextInt(lines.get(line).length() + 1)));
      case 1 -> lines.add(line, lines.get(line));
      case 2 -> lines.set(table.header(), odd);
      case 3 -> cells[column] = cells[random.nextInt(cells.length)];
      case 4 -> cells[column] = cells[column] + odd;
      case 5 -> cells[column] = odd + cells[column];
      case 6 -> cells[column] = cells[column].replaceFirst("[ |/]", odd.replaceAll("[\\\\$]", ""));
      default -> cells[column] = odd;
    }
    if (lines.get(line).equals(table.lines().get(line)) && lines.size() == table.lines().size()) {
      lines.set(line, String.join("\t", cells));
    }
    Files.write(into.resolve(table.name()), lines, StandardCharsets.UTF_8);
    return line;
  }

  /** A context whose engines share what they read. */
  private static UimaContext_ImplBase root() {
    return (UimaContext_ImplBase) UIMAFramework.newUimaContext(UIMAFramework.getLogger(),
        UIMAFramework.newDefaultResourceManager(), UIMAFramework.newConfigurationManager());
  }

  private static AnalysisEngine make(UimaContext_ImplBase in, Class<? extends AnalysisComponent> engine,
      Object... parameters) throws ResourceInitializationException {
    Map<String, Object> settings = new HashMap<>();
    settings.put(Resource.PARAM_UIMA_CONTEXT, in.createChild(engine.getSimpleName() + System.nanoTime(), null));
    return UIMAFramework.produceAnalysisEngine(AnalysisEngineFactory.createEngineDescription(engine, parameters),
        settings);
  }
}
