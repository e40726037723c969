package org.demarche.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.MetaDataObject;

/**
 * Engines behind a preprocessing, of which one can be had with a table that lacks a row. Only that one is made
 * again; all documents share a CAS.
 */
final class RowPipeline {

  /** What a text gets before the engines see it. */
  interface Preparation {
    void annotate(JCas jcas) throws Exception;
  }

  private final Preparation preparation;
  private final List<AnalysisEngineDescription> descriptions;
  private List<AnalysisEngine> engines;
  private JCas jcas;

  /** A pipeline; aggregates are taken apart. */
  RowPipeline(Preparation preparation, AnalysisEngineDescription... engines) {
    this.preparation = preparation;
    List<AnalysisEngineDescription> primitives = new ArrayList<>();
    for (AnalysisEngineDescription engine : engines) {
      addPrimitives(engine, primitives);
    }
    this.descriptions = List.copyOf(primitives);
  }

  private static void addPrimitives(AnalysisEngineDescription engine, List<AnalysisEngineDescription> primitives) {
    if (engine.isPrimitive()) {
      primitives.add(engine);
      return;
    }
    try {
      Map<String, ? extends MetaDataObject> delegates = engine.getDelegateAnalysisEngineSpecifiers();
      FixedFlow flow = (FixedFlow) engine.getAnalysisEngineMetaData().getFlowConstraints();
      for (String key : flow.getFixedFlow()) {
        addPrimitives((AnalysisEngineDescription) delegates.get(key), primitives);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document with the text, annotated. It is valid until the next call. */
  JCas annotate(String text) {
    try {
      if (engines == null) {
        List<AnalysisEngine> made = new ArrayList<>();
        for (AnalysisEngineDescription description : descriptions) {
          made.add(AnalysisEngineFactory.createEngine(description));
        }
        engines = made;
      }
      preprocess(text);
      for (AnalysisEngine engine : engines) {
        engine.process(jcas);
      }
      return jcas;
    } catch (Exception e) {
      throw new IllegalStateException("in \"" + text + "\"", e);
    }
  }

  /** A document annotated without a row: the engine that reads the row's table reads it from an own folder. */
  JCas annotateWithout(RowTest.Row row, Class<?> reader, String parameter, String text) {
    try {
      int at = indexOf(reader);
      Path folder = Files.createTempDirectory("rows");
      Path table = folder.resolve(row.table().substring(row.table().lastIndexOf('/') + 1));
      try {
        Files.write(table, linesWithout(row), StandardCharsets.UTF_8);
        AnalysisEngine without = AnalysisEngineFactory.createEngine(descriptions.get(at), parameter, folder.toString());
        preprocess(text);
        for (int i = 0; i < engines.size(); i++) {
          (i == at ? without : engines.get(i)).process(jcas);
        }
        without.destroy();
      } finally {
        Files.deleteIfExists(table);
        Files.delete(folder);
      }
      return jcas;
    } catch (Exception e) {
      throw new IllegalStateException("without " + row.id() + " in \"" + text + "\"", e);
    }
  }

  private static List<String> linesWithout(RowTest.Row row) throws IOException {
    List<String> lines = new ArrayList<>(ExampleFile.lines(row.table()));
    lines.set(row.line() - 1, "");
    return lines;
  }

  private int indexOf(Class<?> reader) {
    for (int i = 0; i < descriptions.size(); i++) {
      if (descriptions.get(i).getAnnotatorImplementationName().equals(reader.getName())) {
        return i;
      }
    }
    throw new IllegalArgumentException(reader.getName() + " is none of the engines");
  }

  private void preprocess(String text) throws Exception {
    if (jcas == null) {
      jcas = JCasFactory.createJCas();
    }
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    preparation.annotate(jcas);
  }
}
