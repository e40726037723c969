package org.demarche.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Arguments;
import org.demarche.type.HedgeCue;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HedgeAnnotatorTest {

  private static final String FOLDER = "org/demarche/hedge/";
  private static final List<String> TYPES = List.of("HedgeCue", "HedgedStatement");

  private static TestPipeline pipeline;

  @BeforeAll
  static void loadPipeline() throws Exception {
    pipeline = TestPipeline.of(AnalysisEngineFactory.createEngineDescription(HedgeAnnotator.class));
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveJustTheHedgesThatAreMarked() {
    return ExampleFile.of(FOLDER + "examples.txt", pipeline, TYPES);
  }

  @Test
  void aHedgeInsideAStatementIsTiedToIt() throws Exception {
    AnalysisEngineDescription engines = AnalysisEngineFactory.createEngineDescription(
        AnalysisEngineFactory.createEngineDescription(QuotesAreStatements.class),
        AnalysisEngineFactory.createEngineDescription(HedgeAnnotator.class));
    JCas jcas = TestPipeline.of(engines).annotate("\"The talks may fail,\" he said. The port could close.");

    List<HedgedStatement> hedged = jcas.select(HedgedStatement.class).asList();
    assertThat(hedged).hasSize(2);
    assertThat(Arguments.first(hedged.get(0), "STATEMENT", Statement.class)).isNotNull();
    assertThat(Arguments.first(hedged.get(1), "STATEMENT", Statement.class)).as("the reporter hedges").isNull();
  }

  @Test
  void withoutDependenciesTheScopeIsTheCue() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("perhaps");
    new Sentence(jcas, 0, 7).addToIndexes();
    new Token(jcas, 0, 7).addToIndexes();

    AnalysisEngineFactory.createEngine(HedgeAnnotator.class).process(jcas);

    assertThat(jcas.select(HedgeCue.class).asList()).hasSize(1);
    assertThat(jcas.select(HedgedStatement.class).single().getCoveredText()).isEqualTo("perhaps");
  }

  @Test
  void documentsWithoutTextOrTokensGiveNothing() throws Exception {
    JCas empty = JCasFactory.createJCas();
    AnalysisEngineFactory.createEngine(HedgeAnnotator.class).process(empty);
    JCas bare = JCasFactory.createJCas();
    bare.setDocumentText("The talks may fail.");
    AnalysisEngineFactory.createEngine(HedgeAnnotator.class).process(bare);

    assertThat(empty.select(HedgeCue.class).isEmpty()).isTrue();
    assertThat(bare.select(HedgeCue.class).isEmpty()).isTrue();
  }

  @Test
  void anUnknownTestInATableFailsWithItsLine(@TempDir Path folder) throws Exception {
    Path table = folder.resolve("cues.tsv");
    Files.writeString(table, "id\tphrase\tcategory\tstrength\tscope\twhen\texample\n"
        + "hedge.may\tmay\tEPISTEMIC\t0.5\tMODAL\tfull-moon\tThey [may] go.\n");

    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(HedgeAnnotator.class,
        HedgeAnnotator.PARAM_MODEL_LOCATION,
        folder.toString())).hasStackTraceContaining("cues.tsv:2").hasStackTraceContaining("full-moon");
  }

  @Test
  void tablesThatAFolderDoesNotHaveStayBuiltIn(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("modifiers.tsv"), "id\tphrase\tfactor\texample\n");

    AnalysisEngineFactory.createEngine(HedgeAnnotator.class, HedgeAnnotator.PARAM_MODEL_LOCATION, folder.toString());
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(HedgeAnnotator.class,
        HedgeAnnotator.PARAM_MODEL_LOCATION,
        folder.resolve("none").toString())).hasStackTraceContaining("classes.tsv, cues.tsv, modifiers.tsv");
  }

  /** Makes a statement of what stands in quotation marks. */
  public static final class QuotesAreStatements extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {
      String text = jcas.getDocumentText();
      new Statement(jcas, text.indexOf('"'), text.lastIndexOf('"') + 1).addToIndexes();
    }
  }
}
