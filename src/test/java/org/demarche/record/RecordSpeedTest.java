package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.syntax.Span;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.junit.jupiter.api.Test;

/** A long document costs no more a token than a short one. */
class RecordSpeedTest {

  private static final String[] STATES = {"Norway NOR", "Poland POL", "Chile CHL", "Kenya KEN", "Japan JPN"};
  private static final int TOKENS = 10;

  @Test
  void longDocumentCostsNoMoreATokenThanAShortOne() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(RecordAnnotator.class);
    double few = nanosOfToken(engine, 100, 40);
    double many = nanosOfToken(engine, 20_000, 2);
    assertThat(many).as("nanoseconds a token of 200,000 tokens, against %.0f of 1,000", few).isLessThan(3 * few + 2000);
  }

  /** The processor time that a token of a document takes; the least of several rounds. */
  private static double nanosOfToken(AnalysisEngine engine, int sentences, int rounds) throws Exception {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      JCas jcas = document(sentences);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      engine.process(jcas);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      assertThat(jcas.select(EventRecord.class).count()).isPositive();
      least = Math.min(least, (double) spent / (sentences * TOKENS));
    }
    return least;
  }

  /** Sentences of ten words, each about a meeting of two states. */
  private static JCas document(int sentences) {
    String[] lines = new String[sentences];
    for (int i = 0; i < sentences; i++) {
      lines[i] = STATES[i % 5].split(" ")[0] + "/NNP/nsubj>met met/VBD/root "
          + STATES[(i + 1 + i / 5 % 4) % 5].split(" ")[0] + "/NNP/dobj>met ,/,/punct>met and/CC/cc>met "
          + "the/DT/det>talks talks/NNS/nsubj>ended ended/VBD/conj>met "
          + "late/RB/advmod>ended ./.";
    }
    JCas jcas = TreeBuilder.sentences(lines);
    String text = jcas.getDocumentText();
    ActorWriter writer = new ActorWriter(jcas);
    int end = 0;
    for (int i = 0; i < sentences; i++) {
      Actor one = actor(writer, text, end, STATES[i % 5]);
      Actor other = actor(writer, text, one.getEnd(), STATES[(i + 1 + i / 5 % 4) % 5]);
      event(jcas, text, one.getEnd(), "met", one, other);
      end = event(jcas, text, other.getEnd(), "talks").getEnd();
    }
    return jcas;
  }

  private static Actor actor(ActorWriter writer, String text, int from, String state) {
    String[] name = state.split(" ");
    int begin = text.indexOf(name[0], from);
    return writer.add(new Span(begin, begin + name[0].length()), new Identity(name[0], ActorKind.STATE, name[1],
        Sector.GOV), MentionKind.STATE, "test");
  }

  private static DiplomaticEvent event(JCas jcas, String text, int from, String word, Actor... parties) {
    int begin = text.indexOf(word, from);
    DiplomaticEvent event = new DiplomaticEvent(jcas, begin, begin + word.length());
    event.setCategory("CONSULT");
    event.setMode("meeting");
    event.setStatus("OCCURRED");
    for (Actor party : parties) {
      Arguments.add(event, ArgumentRole.PARTY, party);
    }
    event.addToIndexes();
    return event;
  }
}
