package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.Demarche;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Test;

/**
 * What each engine costs a token does not depend on the length of the document. Documents are made of stories with
 * their trees, one after the other, every second one with names of its own; time is that of the thread's processor, the
 * least of several runs. Sizes up to 200,000 tokens: {@code mvn test -Dtest=CostTest -Ddemarche.large=true}.
 */
class CostTest {

  private static final boolean LARGE = Boolean.getBoolean("demarche.large");
  private static final int[] TOKENS = LARGE ? new int[] {25_000, 50_000, 100_000, 200_000}
      : new int[] {16_000, 24_000, 32_000, 64_000};
  /** The cost of a token in the largest document, over that in the smallest; what grows is most there. */
  private static final double MOST = 1.5;
  /** A difference that does not count, in nanoseconds a token. */
  private static final double NOTHING = 300;
  private static final int RUNS = 3;
  /** How often documents that seem to be too dear are measured again. */
  private static final int RETRIES = 3;

  /** A story; %s is a part of names. */
  private static final List<String> STORY = List.of(
      "¶OSLO/NNP/dep>said ~,/,/punct>said May/NNP/npadvmod>said 4/CD/nummod>May "
          + "--/:/punct>said Norwegian/JJ/amod>Minister Foreign/NNP/compound>Minister "
          + "Minister/NNP/compound>Dahl%1$s Ingrid/NNP/compound>Dahl%1$s "
          + "Dahl%1$s/NNP/nsubj>said said/VBD/root on/IN/prep>said Friday/NNP/pobj>on that/IN/mark>met "
          + "envoys/NNS/nsubj>met of/IN/prep>envoys Ethiopia/NNP/pobj>of and/CC/cc>Ethiopia Eritrea/NNP/conj>Ethiopia "
          + "met/VBD/ccomp>said in/IN/prep>met Geneva/NNP/pobj>in last/JJ/amod>week "
          + "week/NN/npadvmod>met ~././punct>said",
      "They/PRP/nsubj>sign may/MD/aux>sign sign/VB/ccomp>told an/DT/det>agreement agreement/NN/dobj>sign "
          + "in/IN/prep>sign May/NNP/pobj>in ~,/,/punct>told the/DT/det>minister minister/NN/nsubj>told told/VBD/root "
          + "reporters/NNS/dobj>told ~././punct>told",
      "\"/``/punct>want ~We/PRP/nsubj>want want/VBP/ccomp>said peace/NN/dobj>want ~,/,/punct>said ~\"/''/punct>said "
          + "Dahl%1$s/NNP/nsubj>said said/VBD/root ~././punct>said",
      "\"/``/punct>be ~It/PRP/nsubj>be will/MD/aux>be not/RB/neg>be be/VB/ccomp>added easy/JJ/acomp>be "
          + "~,/,/punct>added ~\"/''/punct>added she/PRP/nsubj>added added/VBD/root ~././punct>added",
      "¶President/NNP/compound>Lind%1$s Rosa/NNP/compound>Lind%1$s Lind%1$s/NNP/nsubj>met of/IN/prep>Lind%1$s "
          + "Chad/NNP/pobj>of met/VBD/root her/PRP$/poss>counterpart Malian/JJ/amod>counterpart "
          + "counterpart/NN/dobj>met at/IN/prep>met Port%1$s/NNP/compound>House House/NNP/pobj>at in/IN/prep>met "
          + "Bamako/NNP/pobj>in but/CC/cc>met did/VBD/aux>sign not/RB/neg>sign sign/VB/conj>met the/DT/det>accord "
          + "accord/NN/dobj>sign ~././punct>met",
      "If/IN/mark>agree the/DT/det>sides two/CD/nummod>sides sides/NNS/nsubj>agree agree/VBP/advcl>resume "
          + "~,/,/punct>resume talks/NNS/nsubj>resume could/MD/aux>resume possibly/RB/advmod>resume resume/VB/root "
          + "next/JJ/amod>month month/NN/npadvmod>resume ~././punct>resume",
      "The/DT/det>government government/NN/nsubj>rejected of/IN/prep>government Peru/NNP/pobj>of rejected/VBD/root "
          + "the/DT/det>claim claim/NN/dobj>rejected and/CC/cc>rejected expelled/VBD/conj>rejected "
          + "three/CD/nummod>diplomats diplomats/NNS/dobj>expelled from/IN/prep>diplomats Chile/NNP/pobj>from "
          + "~,/,/punct>rejected a/DT/det>spokesman spokesman/NN/nsubj>said who/WP/nsubj>declined "
          + "declined/VBD/relcl>spokesman to/TO/aux>named be/VB/auxpass>named named/VBN/xcomp>declined "
          + "said/VBD/parataxis>rejected ~././punct>rejected");

  private static String story(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number % 2 * number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private static JCas document(int tokens) {
    int inStory = STORY.stream().mapToInt(sentence -> sentence.split(" ").length).sum();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i * inStory < tokens; i++) {
      for (String sentence : STORY) {
        sentences.add(String.format(Locale.ROOT, sentence, story(i)));
      }
    }
    sentences.set(0, sentences.get(0).substring(1));
    return TreeBuilder.sentences(sentences.toArray(String[]::new));
  }

  @Test
  void costOfATokenDoesNotGrow() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Benchmark.timed(Demarche.engines()));
    List<JCas> documents = new ArrayList<>();
    for (int tokens : TOKENS) {
      documents.add(document(tokens));
    }
    List<Map<String, Double>> costs = new ArrayList<>();
    for (int i = 0; i < TOKENS.length; i++) {
      costs.add(new TreeMap<>());
      // The compiler is at work in the first runs.
      for (int run = i == 0 ? -2 * RUNS : 0; run < RUNS; run++) {
        measure(engine, documents.get(i), TOKENS[i], costs.get(i));
      }
    }
    for (int retry = 0; retry < RETRIES && !tooDear(costs).isEmpty(); retry++) {
      for (int i = 0; i < TOKENS.length; i++) {
        measure(engine, documents.get(i), TOKENS[i], costs.get(i));
      }
    }
    if (LARGE) {
      costs.get(0).keySet().forEach(name -> System.out.println(row(name, costs)));
    }
    assertThat(costs.get(0)).hasSizeGreaterThan(9);
    assertThat(tooDear(costs)).as("nanoseconds a token of documents of %s tokens",
        Arrays.toString(TOKENS)).isEmpty();
  }

  /** Runs the engines on a document, and keeps what each costs a token if it is less than before. */
  private static void measure(AnalysisEngine engine, JCas jcas, int tokens, Map<String, Double> costs)
      throws Exception {
    Set<Annotation> before = new HashSet<>(jcas.select(Annotation.class).asList());
    engine.process(jcas);
    EngineTimings timings = EngineTimings.of(engine.getUimaContextAdmin());
    timings.byEngine().forEach((name, timing) -> costs.merge(name, (double) timing.nanos() / tokens, Math::min));
    timings.restart();
    assertThat(jcas.select(DiplomaticEvent.class).count()).isGreaterThan(tokens / 100);
    for (Annotation annotation : jcas.select(Annotation.class).asList()) {
      if (!before.contains(annotation)) {
        annotation.removeFromIndexes();
      }
    }
  }

  private static List<String> tooDear(List<Map<String, Double>> costs) {
    Map<String, Double> largest = costs.get(costs.size() - 1);
    return costs.get(0).keySet().stream().filter(name -> largest.get(name) > MOST * costs.get(0).get(name) + NOTHING)
        .map(name -> row(name, costs)).toList();
  }

  private static String row(String name, List<Map<String, Double>> costs) {
    StringBuilder row = new StringBuilder(name);
    costs.forEach(cost -> row.append(String.format(Locale.ROOT, " %.0f", cost.get(name))));
    return row.toString();
  }
}
