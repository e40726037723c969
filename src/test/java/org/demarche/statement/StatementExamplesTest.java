package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatementExamplesTest {

  private final TestPipeline statements;

  StatementExamplesTest() throws ResourceInitializationException {
    statements = TestPipeline.of(AnalysisEngineFactory.createEngineDescription(StatementAnnotator.class));
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return ExampleFile.of("org/demarche/statement/examples.txt", statements, List.of("Source", "StatementCue",
        "Statement"));
  }

  @TestFactory
  Stream<DynamicTest> speakers() throws ResourceInitializationException {
    return ExampleFile.of("org/demarche/statement/speakers.txt", TestPipeline.of(Demarche.engines()),
        List.of("Statement"));
  }

  @Test
  void textWithoutWordsHasNoStatements() {
    JCas jcas = statements.annotate(" \n ");
    assertThat(jcas.getAnnotationIndex(Statement.class)).isEmpty();
  }

  @Test
  void unbalancedQuotationMarkEndsWithItsParagraph() {
    JCas jcas = statements.annotate("The envoy said: “We are ready.\n\nThe market was calm.\n\nThe king left "
        + "for Oslo.");
    assertThat(jcas.select(Statement.class).asList()).extracting(Statement::getCoveredText)
        .containsExactly("“We are ready.");
  }
}
