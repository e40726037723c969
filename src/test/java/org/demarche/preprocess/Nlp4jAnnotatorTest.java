package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PROPN;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_VERB;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.ExternalResourceFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jAnnotatorTest {

  private static final String STORY = "Envoys of France and Oman met in Geneva on Friday, an aide said.";

  private static AnalysisEngine engine;

  @BeforeAll
  static void load() throws ResourceInitializationException {
    engine = AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
        AnalysisEngineFactory.createEngineDescription(DatelineAnnotator.class),
        AnalysisEngineFactory.createEngineDescription(Nlp4jAnnotator.class)));
  }

  private static JCas annotate(String text) {
    try {
      JCas jcas = JCasFactory.createJCas();
      jcas.setDocumentText(text);
      engine.process(jcas);
      return jcas;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(JCas jcas, Class<? extends Annotation> type) {
    return jcas.select(type).map(Annotation::getCoveredText).toList();
  }

  /** One line a token: begin, end, tag, lemma, label, head. */
  private static String analysis(JCas jcas, int offset) {
    return jcas.select(Dependency.class).map(dependency -> {
      Token token = dependency.getDependent();
      return token.getBegin() - offset + " " + (token.getEnd() - offset) + " " + token.getPosValue() + " "
          + token.getLemmaValue() + " " + dependency.getDependencyType() + " "
          + (dependency.getGovernor().getBegin() - offset);
    }).collect(Collectors.joining("\n"));
  }

  @Test
  void tokensHavePennTagsCoarseTypesAndLemmas() {
    JCas jcas = annotate(STORY);
    Token met = jcas.select(Token.class).filter(token -> token.getCoveredText().equals("met")).findFirst()
        .orElseThrow();
    assertThat(met.getPos()).isInstanceOf(POS_VERB.class);
    assertThat(met.getPosValue()).isEqualTo("VBD");
    assertThat(met.getPos().getCoarseValue()).isEqualTo("VERB");
    assertThat(met.getLemmaValue()).isEqualTo("meet");
    assertThat(texts(jcas, POS_PROPN.class)).containsExactly("France", "Oman", "Geneva", "Friday");
    assertThat(texts(jcas, Token.class)).hasSize(15);
  }

  @Test
  void lemmasOfNamesAndFiguresAreTheirForms() {
    JCas jcas = annotate("In 2014 Rao and I saw two or three of the 12,500 troops.");
    assertThat(jcas.select(Token.class).map(Token::getLemmaValue))
        .containsExactly("in", "2014", "Rao", "and", "I", "see", "two", "or", "three", "of", "the", "12,500", "troop",
        ".");
  }

  @Test
  void namesHaveTheClassesOfOntoNotes() {
    assertThat(annotate(STORY).select(NamedEntity.class).map(name -> name.getCoveredText() + "=" + name.getValue()))
        .containsExactly("France=GPE", "Oman=GPE", "Geneva=GPE", "Friday=DATE");
  }

  @Test
  void everyTokenDependsOnOneAndTheRootOnItself() {
    JCas jcas = annotate(STORY + " " + STORY);
    assertThat(texts(jcas, Sentence.class)).hasSize(2);
    assertThat(jcas.select(Dependency.class).map(dependency -> dependency.getDependent().getBegin()))
        .containsExactlyElementsOf(jcas.select(Token.class).map(Token::getBegin).toList());
    assertThat(jcas.select(ROOT.class).toList()).hasSize(2)
        .allMatch(root -> root.getGovernor() == root.getDependent() && root.getDependencyType().equals("root"));
    assertThat(jcas.select(Dependency.class).toList()).allMatch(dependency -> dependency.getFlavor().equals("basic"));
    Dependency subject = jcas.select(Dependency.class)
        .filter(dependency -> dependency.getDependencyType().equals("nsubj")).findFirst().orElseThrow();
    assertThat(subject.getDependent().getCoveredText()).isEqualTo("Envoys");
    assertThat(subject.getGovernor().getCoveredText()).isEqualTo("met");
  }

  @Test
  void sentencesDoNotCrossParagraphs() {
    JCas jcas = annotate("Envoys meet in Oslo\r\n\r\n" + STORY + "\r\n" + STORY);
    assertThat(texts(jcas, Paragraph.class)).containsExactly("Envoys meet in Oslo", STORY, STORY);
    assertThat(texts(jcas, Sentence.class)).containsExactly("Envoys meet in Oslo", STORY, STORY);
  }

  @Test
  void lineBreaksOfWindowsChangeOnlyOffsets() {
    JCas windows = annotate("Talks\r\n" + STORY);
    JCas unix = annotate("Talks\n" + STORY);
    List<String> one = new ArrayList<>(List.of(analysis(windows, 1).split("\n")));
    List<String> other = new ArrayList<>(List.of(analysis(unix, 0).split("\n")));
    assertThat(one.subList(1, one.size())).isEqualTo(other.subList(1, other.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"We're ready to talk,\" the envoy said. \"But it isn't time.\"",
      "The envoy said that \"nothing's going to happen\" in Geneva.",
      "She called it a 'historic' step, and the envoys' talks 'useful'."})
  void curlyQuotationMarksParseLikeStraightOnes(String straight) {
    String curly = straight.replaceAll("(^|\\s)\"", "$1“").replace('"', '”').replaceAll("(^|\\s)'", "$1‘")
        .replace('\'', '’');
    assertThat(curly).isNotEqualTo(straight);
    String marks = "(?m)^(\\d+ \\d+) (?:``|'') ";
    assertThat(analysis(annotate(curly), 0).replaceAll(marks, "$1 QUOTE "))
        .isEqualTo(analysis(annotate(straight), 0).replaceAll(marks, "$1 QUOTE "));
  }

  @Test
  void curlyQuotationMarksAreTaggedAsOpeningAndClosing() {
    assertThat(annotate("“We agree,” he said.").select(Token.class).map(Token::getPosValue)).contains("``", "''");
  }

  @Test
  void theDatelineIsASentenceOfItsOwnAndDoesNotTouchTheFirst() {
    JCas jcas = annotate("MOSCOW, Sept. 5 (Reuters) -" + STORY);
    assertThat(texts(jcas, Sentence.class)).containsExactly("MOSCOW, Sept. 5 (Reuters) -", STORY);
    assertThat(analysis(jcas, 27)).endsWith(analysis(annotate(STORY), 0));
  }

  @Test
  void boilerplateInAParagraphIsNotPartOfTheSentenceBeforeIt() {
    JCas jcas = annotate(STORY + " (Reporting by Jane Okoye; Editing by Ali Rao)");
    assertThat(texts(jcas, Sentence.class)).containsExactly(STORY, "(Reporting by Jane Okoye; Editing by Ali Rao)");
  }

  @Test
  void longSentencesAreBounded() throws Exception {
    AnalysisEngine bounded = AnalysisEngineFactory.createEngine(Nlp4jAnnotator.class,
        Nlp4jAnnotator.PARAM_MAX_SENTENCE_LENGTH, 10);
    JCas jcas = JCasFactory.createText("envoys met ".repeat(50), "en");
    bounded.process(jcas);
    assertThat(jcas.select(Sentence.class).toList()).hasSize(10);
    assertThat(jcas.select(Token.class).toList()).hasSize(100);
    assertThat(jcas.select(ROOT.class).toList()).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void aSentenceLengthBelowTwoIsRejected() {
    assertThatExceptionOfType(ResourceInitializationException.class).isThrownBy(() ->
        AnalysisEngineFactory.createEngine(Nlp4jAnnotator.class, Nlp4jAnnotator.PARAM_MAX_SENTENCE_LENGTH, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00A0\r\n\u200B"})
  void blankTextStaysAsItIs(String text) {
    JCas jcas = annotate(text);
    assertThat(jcas.select(Token.class).toList()).isEmpty();
    assertThat(jcas.select(Paragraph.class).toList()).isEmpty();
  }

  @Test
  void aCasWithoutTextStaysAsItIs() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    engine.process(jcas);
    assertThat(jcas.select(Token.class).toList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000 met \uD83D\uDE00\uD83D he \uFFFE", "((((\"\"\"\" '''' ]]]]", "……—–-- ?!?!",
      "。 नमस्ते ।", "a"})
  void oddCharactersDoNoHarm(String text) {
    JCas jcas = annotate(text);
    assertThat(jcas.select(Token.class).toList()).isNotEmpty()
        .allMatch(token -> token.getBegin() < token.getEnd() && token.getEnd() <= text.length());
    assertThat(jcas.select(Dependency.class).toList()).hasSameSizeAs(jcas.select(Token.class).toList());
  }

  @Test
  void threadsThatShareTheModelsFindTheSame() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(STORY.replace("Friday", i % 2 == 0 ? "May " + (i + 1) : "the " + i + "th") + " “They’ll meet again in "
          + (i % 3 == 0 ? "Cairo" : "Oslo") + ",” President Rao told reporters before the summit’s end.");
    }
    List<String> alone = texts.stream().map(text -> analysis(annotate(text), 0)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        results.add(threads.submit(() -> all(texts)));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> all(List<String> texts) throws Exception {
    AnalysisEngine own = AnalysisEngineFactory.createEngine(Nlp4jAnnotator.class);
    JCas jcas = JCasFactory.createJCas();
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      jcas.reset();
      jcas.setDocumentText(text);
      process(own, jcas);
      found.add(analysis(jcas, 0));
    }
    return found;
  }

  private static void process(AnalysisEngine engine, JCas jcas) throws AnalysisEngineProcessException {
    engine.process(jcas);
  }

  @Test
  void enginesShareOneSetOfModelsAlsoThroughTheResource() throws Exception {
    AnalysisEngineDescription description = AnalysisEngineFactory.createEngineDescription(Nlp4jAnnotator.class,
        Nlp4jAnnotator.RES_MODELS, ExternalResourceFactory.createResourceDescription(Nlp4jModels.class,
            Nlp4jModels.PARAM_CACHE, "false"));
    long start = System.nanoTime();
    AnalysisEngine other = AnalysisEngineFactory.createEngine(description);
    assertThat((System.nanoTime() - start) / 1e9).as("seconds to create a second engine").isLessThan(10);
    JCas jcas = JCasFactory.createText(STORY, "en");
    other.process(jcas);
    assertThat(analysis(jcas, 0)).isEqualTo(analysis(annotate(STORY), 0));
  }
}
