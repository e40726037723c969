package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.demarche.export.ExportFormat;
import org.demarche.testing.Dump;
import org.demarche.testing.Preprocessing;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of analyses that nobody should make; docs/faults.md has the table. {@link FuzzTest} mixes all of it. */
class BadCasTest {

  private static final String STORY =
      "Foreign Minister Anna Berg of Norway said on Friday that Norway and Poland had met in Oslo "
      + "and might meet again.";
  private static final String SENTENCE = """
      Norway norway NNP 2 nsubj
      met meet VBD 0 root
      Poland poland NNP 2 dobj
      in in IN 2 prep
      Oslo oslo NNP 4 pobj
      """;

  private static AnalysisEngine engines;

  @BeforeAll
  static void makeEngines() throws Exception {
    engines = AnalysisEngineFactory.createEngine(Demarche.engines());
  }

  /** Faults beside a good analysis, which is read as if they were not there. */
  static Stream<Named<Consumer<JCas>>> harmless() {
    return Stream.of(
        Named.of("token without length", jcas -> new Token(jcas, 3, 3).addToIndexes()),
        Named.of("token inside another", jcas -> new Token(jcas, 9, 12).addToIndexes()),
        Named.of("sentence without length", jcas -> new Sentence(jcas, 8, 8).addToIndexes()),
        Named.of("sentence inside another", jcas -> new Sentence(jcas, 8, 16).addToIndexes()),
        Named.of("dependency without ends", jcas -> new Dependency(jcas, 0, 7).addToIndexes()),
        Named.of("second root", jcas -> depend(jcas, token(jcas, 2), token(jcas, 2))),
        Named.of("second head", jcas -> depend(jcas, token(jcas, 2), token(jcas, 5))),
        Named.of("circle", jcas -> depend(jcas, root(jcas), token(jcas, 2))),
        Named.of("name that ends before it begins", jcas -> name(jcas, 30, 12)),
        Named.of("name before the text", jcas -> name(jcas, -5, 3)),
        Named.of("name behind the text", jcas -> name(jcas, 4, 5000)),
        Named.of("token that ends before it begins", jcas -> new Token(jcas, 9, 4).addToIndexes()),
        Named.of("token behind the text", jcas -> new Token(jcas, 400, 410).addToIndexes()),
        Named.of("sentence before the text", jcas -> new Sentence(jcas, -9, 8).addToIndexes()),
        Named.of("coreference behind the text", BadCasTest::addChain),
        Named.of("paragraph around the text", jcas -> new Paragraph(jcas, -5, 900).addToIndexes()),
        Named.of("headline before the text", BadCasTest::addHeadline),
        Named.of("view without text", BadCasTest::addView));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void faultBesideAGoodAnalysisChangesNothing(Consumer<JCas> fault) throws Exception {
    String good = Dump.of(run(preprocess()));
    JCas jcas = preprocess();
    fault.accept(jcas);
    assertThat(Dump.of(run(jcas))).isEqualTo(good).contains("DiplomaticEvent", "SpeakerRole", "Statement");
  }

  /** What is left out is still there afterwards, whatever the formats make of it. */
  @ParameterizedTest
  @EnumSource
  void annotationsOutsideTheTextAreExportedByNobody(ExportFormat format) throws Exception {
    JCas jcas = run(preprocess());
    byte[] good = exported(format, jcas);
    DiplomaticEvent event = new DiplomaticEvent(jcas, 40, 20);
    event.addToIndexes();
    Actor actor = new Actor(jcas, 3, 4000);
    actor.addToIndexes();
    Arguments.add(jcas.select(DiplomaticEvent.class).filter(e -> e.getBegin() != 40).findFirst().orElseThrow(),
        ArgumentRole.PARTY, actor);
    byte[] bad = exported(format, jcas);
    if (format != ExportFormat.JSON) {
      assertThat(new String(bad, StandardCharsets.UTF_8)).isEqualTo(new String(good, StandardCharsets.UTF_8));
    }
    assertThat(jcas.select(Actor.class).asList()).contains(actor);
    assertThat(jcas.select(DiplomaticEvent.class).asList()).contains(event);
  }

  /** All annotations of a story, and no text at all. */
  @ParameterizedTest
  @EnumSource
  void annotationsWithoutATextAreExportedByNobody(ExportFormat format) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    for (Annotation annotation : run(preprocess()).select(Annotation.class).asList()) {
      if (!(annotation instanceof DocumentAnnotation)) {
        jcas.getCas().addFsToIndexes(jcas.getCas().createAnnotation(
            jcas.getTypeSystem().getType(annotation.getType().getName()), annotation.getBegin(), annotation.getEnd()));
      }
    }
    run(jcas);
    assertThat(exported(format, jcas)).isNotNull();
  }

  private static byte[] exported(ExportFormat format, JCas jcas) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.exporter().write(jcas, out);
    return out.toByteArray();
  }

  /** Three words, two of which an engine once hung below each other. */
  @Test
  @Timeout(30)
  void prepositionAboveItsObjectDoesNotKeepTheEnginesForEver() throws Exception {
    JCas jcas = TreeBuilder.document("""
        embargo embargo _ 3 case
        accords accords NNS 3 prep
        by by WDT 0 _
        """);
    name(jcas, 0, 15);
    run(jcas);
    assertThat(jcas.select(Token.class).count()).isEqualTo(3);
  }

  @Test
  void orderInWhichAnnotationsWereIndexedDoesNotMatter() throws Exception {
    JCas jcas = preprocess();
    String good = Dump.of(run(preprocess()));
    for (Class<? extends Annotation> type : List.of(Token.class, Sentence.class,
        Dependency.class)) {
      List<Annotation> all = new ArrayList<>(jcas.select(type).asList());
      all.forEach(Annotation::removeFromIndexes);
      Collections.reverse(all);
      all.forEach(Annotation::addToIndexes);
    }
    assertThat(Dump.of(run(jcas))).isEqualTo(good);
  }

  @Test
  void textInAnotherViewIsLeftAloneUnlessItIsMapped() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    JCas view = jcas.createView("translation");
    view.setDocumentText(STORY);
    AnalysisEngine embedded = AnalysisEngineFactory.createEngine(Demarche.embedded());
    embedded.process(jcas);
    assertThat(Dump.annotations(view)).isEmpty();
    AggregateBuilder mapped = new AggregateBuilder();
    mapped.add(Demarche.embedded(), "_InitialView", "translation");
    mapped.createAggregate().process(jcas);
    assertThat(view.select(DiplomaticEvent.class).count()).isPositive();
    assertThat(jcas.select(DiplomaticEvent.class).count()).isZero();
  }

  @Test
  void annotationsOfALayerThatAreThereAreKeptAsTheyAre() throws Exception {
    JCas jcas = preprocess();
    SpeakerRole role = new SpeakerRole(jcas, 0, 16);
    role.addToIndexes();
    Actor actor = new Actor(jcas, 17, 26);
    actor.addToIndexes();
    run(jcas);
    assertThat(jcas.select(SpeakerRole.class).asList()).containsExactly(role);
    assertThat(jcas.select(Actor.class).filter(a -> a.getBegin() == 17).toList()).containsExactly(actor);
    assertThat(jcas.select(DiplomaticEvent.class).count()).isPositive();
  }

  @Test
  void engineThatChangesTheAnalysisBetweenOursIsHeard() throws Exception {
    JCas jcas = TreeBuilder.document(SENTENCE);
    AnalysisEngine actors = AnalysisEngineFactory.createEngine(Demarche.actors());
    actors.process(jcas);
    String met = Dump.of(run(jcas));
    assertThat(met).contains("DiplomaticEvent[7,10]");
    JCas other = TreeBuilder.document(SENTENCE);
    AggregateBuilder changing = new AggregateBuilder();
    changing.add(Demarche.actors());
    changing.add(AnalysisEngineFactory.createEngineDescription(Renaming.class));
    changing.add(Demarche.events());
    changing.createAggregate().process(other);
    assertThat(Dump.of(other)).doesNotContain("DiplomaticEvent");
  }

  /** Makes another verb of every <em>met</em>. */
  public static final class Renaming extends org.apache.uima.fit.component.JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      jcas.select(Token.class).filter(token -> token.getCoveredText().equals("met")).forEach(token -> {
        token.getLemma().setValue("like");
        token.getPos().setPosValue("IN");
      });
    }
  }

  @Test
  void timeIsLinearInTheLengthOfASentence() throws Exception {
    run(sentence(300));
    double few = Math.min(nanos(sentence(300)), nanos(sentence(300))) / 300.0;
    double many = Math.min(nanos(sentence(3000)), nanos(sentence(3000))) / 3000.0;
    assertThat(many).as("nanoseconds a clause of 3,000, against %.0f of 300", few).isLessThan(5 * few + 50_000);
  }

  /** A sentence of so many clauses, each coordinated with the one before it. */
  private static JCas sentence(int clauses) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < clauses; i++) {
      int n = 5 * i;
      int head = i == 0 ? 0 : n - 3;
      lines.append("Norway norway NNP ").append(n + 2).append(" nsubj\nmet meet VBD ").append(head)
          .append(i == 0 ? " root\n" : " conj\n").append("Poland poland NNP ").append(n + 2)
          .append(" dobj\n, , , ").append(n + 2).append(" punct\nand and CC ").append(n + 2).append(" cc\n");
    }
    return TreeBuilder.document(lines.toString());
  }

  private static long nanos(JCas jcas) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    run(jcas);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static JCas preprocess() throws Exception {
    JCas jcas = JCasFactory.createText(STORY, "en");
    Preprocessing.annotate(jcas);
    return jcas;
  }

  private static JCas run(JCas jcas) throws Exception {
    engines.process(jcas);
    return jcas;
  }

  private static Token token(JCas jcas, int number) {
    return jcas.select(Token.class).asList().get(number);
  }

  private static Token root(JCas jcas) {
    return jcas.select(Dependency.class).filter(d -> d.getGovernor() == d.getDependent()).findFirst().orElseThrow()
        .getDependent();
  }

  /** A dependency that comes last in the index. */
  private static void depend(JCas jcas, Token dependent, Token governor) {
    Dependency dependency = new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
    dependency.setDependent(dependent);
    dependency.setGovernor(governor);
    dependency.setDependencyType(dependent == governor ? "root" : "dep");
    dependency.addToIndexes();
  }

  private static void name(JCas jcas, int begin, int end) {
    NamedEntity name = new NamedEntity(jcas, begin, end);
    name.setValue("ORG");
    name.addToIndexes();
  }

  private static void addChain(JCas jcas) {
    CoreferenceLink link = new CoreferenceLink(jcas, 900, 950);
    CoreferenceChain chain = new CoreferenceChain(jcas);
    chain.setFirst(link);
    chain.addToIndexes();
  }

  private static void addHeadline(JCas jcas) {
    Div headline = new Div(jcas, -20, -10);
    headline.setDivType("headline");
    headline.addToIndexes();
  }

  private static void addView(JCas jcas) {
    try {
      jcas.createView("empty");
    } catch (org.apache.uima.cas.CASException e) {
      throw new IllegalStateException(e);
    }
  }
}
