package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.actor.ActorAnnotator;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.RowExamples;
import org.demarche.testing.TestPipeline;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoleAnnotatorTest {

  private static final String FOLDER = "org/demarche/role/";

  private final TestPipeline pipeline = pipeline();

  @TestFactory
  Stream<DynamicTest> everyTitleFires() {
    return RowExamples.of(FOLDER + "en/titles.tsv", pipeline, List.of("SpeakerRole"));
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return ExampleFile.of(FOLDER + "examples.txt", pipeline, List.of("SpeakerRole"));
  }

  @TestFactory
  Stream<DynamicTest> references() {
    return ExampleFile.of(FOLDER + "references.txt", pipeline, List.of("Actor"));
  }

  @Test
  void documentWithoutTokensGetsNothing() throws Exception {
    JCas jcas = JCasFactory.createText("The president signed.", "en");
    AnalysisEngineFactory.createEngine(RoleAnnotator.class).process(jcas);
    AnalysisEngineFactory.createEngine(ReferenceAnnotator.class).process(jcas);
    assertThat(jcas.select(SpeakerRole.class).count()).isZero();
  }

  private static TestPipeline pipeline() {
    try {
      AggregateBuilder engines = new AggregateBuilder();
      engines.add(AnalysisEngineFactory.createEngineDescription(ActorAnnotator.class));
      engines.add(AnalysisEngineFactory.createEngineDescription(RoleAnnotator.class));
      engines.add(AnalysisEngineFactory.createEngineDescription(ReferenceAnnotator.class));
      return TestPipeline.of(engines.createAggregateDescription());
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }
}
