package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.Demarche;
import org.demarche.actor.ActorAnnotator;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.Preprocessing;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoleAnnotatorTest {

  private static final String FOLDER = "org/demarche/role/";

  private final TestPipeline pipeline = pipeline();

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

  @Test
  void pronounFollowsItsCoreferenceChain() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(engines());
    JCas jcas = JCasFactory.createText("Anna Keller met Maria Ruiz. She smiled.", "en");
    Preprocessing.annotate(jcas);
    CoreferenceLink name = new CoreferenceLink(jcas, 16, 26);
    CoreferenceLink pronoun = new CoreferenceLink(jcas, 28, 31);
    name.setNext(pronoun);
    CoreferenceChain chain = new CoreferenceChain(jcas);
    chain.setFirst(name);
    List.of(name, pronoun, chain).forEach(jcas::addFsToIndexes);
    engine.process(jcas);
    assertThat(jcas.select(Actor.class).filter(actor -> actor.getBegin() == 28).map(Actor::getName).toList())
        .containsExactly("Maria Ruiz");
  }

  @Test
  void annotationsFromElsewhereMayLackEverything() throws Exception {
    JCas jcas = JCasFactory.createText("The envoy met both leaders. He and the general said that they left with their "
        + "aides.", "en");
    Preprocessing.annotate(jcas);
    for (int[] span : new int[][] {{0, 9}, {3, 9}, {14, 26}, {19, 26}, {35, 46}, {28, 30}}) {
      Actor actor = new Actor(jcas, span[0], span[1]);
      SpeakerRole role = new SpeakerRole(jcas, span[0], span[1]);
      List.of(actor, role).forEach(jcas::addFsToIndexes);
      Arguments.add(actor, "ROLE", role);
      Arguments.add(role, "HOLDER", actor);
      actor.setKind(span[0] % 2 == 0 ? "PERSON" : null);
    }
    Actor group = new Actor(jcas, 14, 26);
    group.setKind("GROUP");
    group.addToIndexes();
    assertThatCode(() -> AnalysisEngineFactory.createEngine(Demarche.engines()).process(jcas))
        .doesNotThrowAnyException();
  }

  @Test
  void holderThatIsAPronounIsResolved() throws Exception {
    JCas jcas = pipeline.annotate("Anna Keller left for Oslo. She is the president of Chile.");
    assertThat(jcas.select(Actor.class).filter(actor -> actor.getBegin() == 27).map(Actor::getName).toList())
        .containsExactly("Anna Keller");
    assertThat(jcas.select(Actor.class).filter(actor -> actor.getBegin() == 0).map(Actor::getCountry).toList())
        .containsExactly("CHL");
  }

  @Test
  void sameDocumentTwiceGivesTheSame() throws Exception {
    String text = "Kremlin spokesman Ivan Petrov met the president of Chile, Ana Ruiz. He said both leaders had "
        + "agreed.";
    List<String> first = pipeline.annotate(text).select(Actor.class).map(Actor::toString).toList();
    assertThat(pipeline.annotate(text).select(Actor.class).map(Actor::toString).toList()).isEqualTo(first);
  }

  private static TestPipeline pipeline() {
    try {
      return TestPipeline.of(engines());
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AnalysisEngineDescription engines() throws ResourceInitializationException {
    AggregateBuilder engines = new AggregateBuilder();
    engines.add(AnalysisEngineFactory.createEngineDescription(ActorAnnotator.class));
    engines.add(AnalysisEngineFactory.createEngineDescription(RoleAnnotator.class));
    engines.add(AnalysisEngineFactory.createEngineDescription(ReferenceAnnotator.class));
    return engines.createAggregateDescription();
  }
}
