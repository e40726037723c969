package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.testing.Dump;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of text that is no news story; docs/faults.md has the table. Sizes are small, and as promised (a line of
 * 20 MB, 100,000 sentences) with {@code -Ddemarche.size=200}.
 */
class BadTextTest {

  private static final int SIZE = Integer.getInteger("demarche.size", 1);
  private static final String STORY = "The ministers of Norway and Poland met in Oslo on Friday. ";

  private static AnalysisEngine engine;

  @BeforeAll
  static void makeEngine() throws Exception {
    engine = AnalysisEngineFactory.createEngine(Demarche.embedded());
  }

  @Test
  void languageChangesNothing() throws Exception {
    String english = Dump.of(annotate(STORY));
    for (String language : new String[] {"x-unspecified", "de"}) {
      JCas jcas = engine.newJCas();
      jcas.setDocumentLanguage(language);
      jcas.setDocumentText(STORY);
      engine.process(jcas);
      assertThat(Dump.of(jcas)).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Die Minister trafen sich am Freitag in Oslo und sprachen über den Krieg.",
      "Министры встретились в Осло.", "会谈在日内瓦举行。", "اجتمع الوزراء في أوسلو يوم الجمعة.", "การเจรจา"})
  void otherLanguagesAreTolerated(String text) throws Exception {
    assertWellFormed(annotate(text));
  }

  @Test
  void lineWithoutEndIsADocument() throws Exception {
    JCas jcas = annotate(STORY.repeat(SIZE * 100_000 / STORY.length()));
    assertWellFormed(jcas);
    assertThat(jcas.select(DiplomaticEvent.class).count()).isEqualTo(SIZE * 100_000 / STORY.length());
    assertWellFormed(annotate("x".repeat(SIZE * 100_000)));
  }

  @Test
  void manySentencesTakeAsLongEachAsFew() throws Exception {
    annotate(STORY.repeat(100));
    double few = Math.min(nanos(STORY.repeat(100)), nanos(STORY.repeat(100))) / 100.0;
    int number = SIZE * 500;
    double many = nanos(STORY.repeat(number)) / (double) number;
    assertThat(many).as("nanoseconds a sentence of %d, against %.0f of 100", number, few).isLessThan(3 * few);
  }

  @Test
  void endlessSentenceIsCut() throws Exception {
    JCas jcas = annotate("The ministers met and talked and left and ".repeat(Math.max(60, SIZE * 8)));
    assertWellFormed(jcas);
    for (Sentence sentence : jcas.select(Sentence.class)) {
      assertThat(jcas.select(Token.class).coveredBy(sentence).count()).isLessThanOrEqualTo(200);
    }
  }

  static Stream<String> quotationMarks() {
    return Stream.concat(Stream.of("\"", "'", "``", "''", "`", "´", ",,", "<<", ">>", "「", "」", "『", "』", "〝", "〞", "〟",
        "＂", "＇", "„", "‚", "❝", "❞", "⹂", "״", "׳", "〈", "〉", "《", "》"), IntStream.range(0, 0x10000)
        .filter(c -> Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
            || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION)
        .mapToObj(Character::toString)).distinct();
  }

  @Test
  void everyQuotationMarkIsBorneBalancedOrNot() throws Exception {
    StringBuilder text = new StringBuilder();
    quotationMarks().forEach(mark -> text.append("Anna Berg said: ").append(mark).append("We will meet in Oslo.")
        .append(mark).append("\n\nShe added ").append(mark).append("we agreed.\n\n").append("Norway agreed,")
        .append(mark).append(" she said.\n\n"));
    JCas jcas = annotate(text.toString());
    assertWellFormed(jcas);
    assertThat(jcas.select(Statement.class).count()).isGreaterThan(quotationMarks().count());
  }

  static Stream<String> markup() {
    return Stream.of("<html>\n<body>\n<p> " + STORY + "</p>\n</body>\n</html>", "<p class=\"a\">" + STORY
        + "&nbsp;&amp;</p>",
        "| place | date |\n|---|---|\n| Oslo | Friday |\n\n" + STORY, "a\tb\tc\n1\t2\t3\n" + STORY + "\n4\t5\t6\n",
        "<table><tr><td>" + STORY + "</td></tr></table><script>if (a < b && c) { met(); }</script>");
  }

  @ParameterizedTest
  @MethodSource("markup")
  void markupIsTextAroundTheStory(String text) throws Exception {
    JCas jcas = annotate(text);
    assertWellFormed(jcas);
    assertThat(jcas.select(DiplomaticEvent.class).map(Annotation::getCoveredText).collect(Collectors.toList()))
        .contains("met");
  }

  static Stream<String> characters() {
    return Stream.of("The min\u00ADisters met\u200B in\u00A0Oslo.", "The\u0000 ministers\u0007 met in Oslo.",
        "The ministers met in \uD83D\uDE00 Oslo \uD83C\uDDF3\uD83C\uDDF4.", "The ministers \uD800met in Oslo\uDC00.",
        "\u202BThe ministers met in Oslo.\u202C", "The mi\u0301nisters met\u0301 in Oslo.",
        "The ministers\r\nmet in\rOslo.\u2028",
        "\uFEFFThe ministers met in Oslo.\uFFFE", "THE MİNİSTERS MET İN OSLO.", "\u0301The ministers met.");
  }

  @ParameterizedTest
  @MethodSource("characters")
  void rareCharactersMoveNoOffset(String text) throws Exception {
    JCas jcas = annotate(text);
    assertThat(jcas.getDocumentText()).isEqualTo(text);
    assertWellFormed(jcas);
  }

  private static JCas annotate(String text) throws Exception {
    JCas jcas = engine.newJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    engine.process(jcas);
    return jcas;
  }

  private static long nanos(String text) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    annotate(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static void assertWellFormed(JCas jcas) {
    for (Annotation annotation : jcas.getAnnotationIndex()) {
      if (annotation.getType().getShortName().equals("DocumentAnnotation")) {
        continue;
      }
      if (annotation.getBegin() < 0 || annotation.getBegin() >= annotation.getEnd()
          || annotation.getEnd() > jcas.getDocumentText().length() || annotation.getCoveredText().isBlank()) {
        throw new AssertionError("not in the text, or empty: " + annotation);
      }
    }
  }
}
