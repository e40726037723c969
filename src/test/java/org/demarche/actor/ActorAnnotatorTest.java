package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.Preprocessing;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Actor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActorAnnotatorTest {

  private static final String FOLDER = "org/demarche/actor/";
  private static final List<String> TYPES = List.of("Actor");

  private final TestPipeline pipeline = pipeline();

  @TestFactory
  Stream<DynamicTest> examples() {
    return ExampleFile.of(FOLDER + "examples.txt", pipeline, TYPES);
  }

  @Test
  void emptyDocumentGetsNothing() throws Exception {
    JCas jcas = JCasFactory.createText("", "en");
    AnalysisEngineFactory.createEngine(ActorAnnotator.class).process(jcas);
    assertThat(jcas.select(Actor.class).count()).isZero();
  }

  @Test
  void documentWithoutTokensGetsNothing() throws Exception {
    JCas jcas = JCasFactory.createText("Russia signed.", "en");
    AnalysisEngineFactory.createEngine(ActorAnnotator.class).process(jcas);
    assertThat(jcas.select(Actor.class).count()).isZero();
  }

  @Test
  void namesOfPeopleAreFoundUnderAnyLabel() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(ActorAnnotator.class);
    for (String label : List.of("PERSON", "PER", "B-PER")) {
      JCas jcas = JCasFactory.createText("Anna Keller met them.", "en");
      Preprocessing.annotate(jcas);
      jcas.select(NamedEntity.class).forEach(entity -> entity.setValue(label));
      engine.process(jcas);
      assertThat(jcas.select(Actor.class).map(Actor::getName).toList()).as(label).containsExactly("Anna Keller");
    }
  }

  @Test
  void withoutNamedEntitiesPeopleAreToldByCapitals() throws Exception {
    JCas jcas = JCasFactory.createText("Anna Keller met Vladimir Putin.", "en");
    Preprocessing.annotate(jcas);
    List.copyOf(jcas.select(NamedEntity.class).asList()).forEach(NamedEntity::removeFromIndexes);
    AnalysisEngineFactory.createEngine(ActorAnnotator.class).process(jcas);
    assertThat(jcas.select(Actor.class).map(Actor::getName).toList()).containsExactly("Anna Keller", "Vladimir Putin");
  }

  @Test
  void missingTableIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(ActorAnnotator.class,
        ActorAnnotator.PARAM_MODEL_LOCATION, "classpath:nowhere/")).isInstanceOf(ResourceInitializationException.class)
            .hasStackTraceContaining("nowhere");
  }

  private static TestPipeline pipeline() {
    try {
      return TestPipeline.of(AnalysisEngineFactory.createEngineDescription(ActorAnnotator.class));
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }
}
