package org.demarche.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.CasCopier;
import org.demarche.Demarche;
import org.demarche.lexicon.OwnRows;
import org.demarche.lexicon.RuleRow;

/** A text with the layers below one, on which the engine of that layer is run with changed tables. */
final class RuleTrial {

  private static final String MODEL_LOCATION = "modelLocation";

  private final String layer;
  private final String table;
  private final String lexicon;
  private final JCas below;

  /**
   * Annotates a text with the layers below that of a row.
   *
   * @param row
   *          a row of a table of events, venues or hedges
   * @param lexicon
   *          the folder of own rows; null or blank for none
   */
  RuleTrial(RuleRow row, String lexicon, String text) throws UIMAException {
    layer = row.layer();
    table = row.table();
    this.lexicon = lexicon;
    Object[] own = lexicon == null ? new Object[0] : new Object[] {Demarche.PARAM_LEXICON_LOCATION, lexicon};
    AggregateBuilder lower = new AggregateBuilder();
    lower.add(Demarche.preprocessing(own));
    lower.add(Demarche.actors(own));
    lower.add(Demarche.roles(own));
    lower.add(Demarche.references(own));
    lower.add(Demarche.statements(own));
    if (layer.equals("venue")) {
      lower.add(Demarche.events(own));
    }
    AnalysisEngine engine = lower.createAggregate();
    below = engine.newJCas();
    below.setDocumentText(text);
    below.setDocumentLanguage("en");
    engine.process(below);
    engine.destroy();
  }

  /**
   * What the engine adds when a table has some rows only.
   *
   * @param rows
   *          the rows of the table, not empty; the other tables are those of the text
   */
  List<Annotation> run(List<RuleRow> rows) throws UIMAException {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("demarche-explain");
      List<String> lines = new ArrayList<>(List.of(String.join("\t", rows.get(0).columns())));
      rows.forEach(row -> lines.add(String.join("\t", row.cells())));
      Files.write(folder.resolve(table), lines);
      return run(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder, table);
    }
  }

  private List<Annotation> run(Path folder) throws UIMAException {
    String location = OwnRows.over(lexicon, layer, table, folder.toString());
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(engine(location));
    JCas jcas = engine.newJCas();
    CasCopier.copyCas(below.getCas(), jcas.getCas(), true);
    List<Annotation> before = ours(jcas);
    engine.process(jcas);
    List<Annotation> added = ours(jcas).stream().filter(annotation -> !before.contains(annotation)).toList();
    engine.destroy();
    return added;
  }

  private AnalysisEngineDescription engine(String location) throws UIMAException {
    return switch (layer) {
      case "event" -> Demarche.events(MODEL_LOCATION, location);
      case "venue" -> Demarche.venues(MODEL_LOCATION, location);
      case "hedge" -> Demarche.hedges(MODEL_LOCATION, location);
      default -> throw new IllegalArgumentException("expected event, venue or hedge but found " + layer);
    };
  }

  private static List<Annotation> ours(JCas jcas) {
    return jcas.select(Annotation.class).filter(Explanation::isOurs).collect(Collectors.toList());
  }

  private static void delete(Path folder, String table) {
    try {
      if (folder != null) {
        Files.deleteIfExists(folder.resolve(table));
        Files.delete(folder);
      }
    } catch (IOException e) {
      // A temporary folder of a few kilobytes stays.
    }
  }
}
