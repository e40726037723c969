package org.demarche.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Arguments;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Statement;
import org.junit.jupiter.api.Test;

class SpeakerSummaryTest {

  @Test
  void countsAndAveragesTheStatementsOfEachSpeaker() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("x".repeat(100));
    statement(jcas, 0, "Anna Holm", 1);
    Statement weak = statement(jcas, 20, "Anna Holm", 0.5);
    statement(jcas, 40, "Omar Said", 1);
    statement(jcas, 60, null, 0.1);
    for (int begin : new int[] {20, 25}) {
      HedgedStatement hedged = new HedgedStatement(jcas, begin, begin + 5);
      hedged.addToIndexes();
      Arguments.add(hedged, "STATEMENT", weak);
    }

    List<SpeakerSummary> summaries = SpeakerSummary.of(jcas);

    assertThat(summaries).extracting(SpeakerSummary::speaker).containsExactly("Anna Holm", "Omar Said");
    assertThat(summaries.get(0).statements()).isEqualTo(2);
    assertThat(summaries.get(0).shareHedged()).isEqualTo(0.5, within(1e-9));
    assertThat(summaries.get(0).meanCertainty()).isEqualTo(0.75, within(1e-9));
    assertThat(summaries.get(1).shareHedged()).isZero();
  }

  private static Statement statement(JCas jcas, int begin, String speaker, double certainty) {
    Statement statement = new Statement(jcas, begin, begin + 10);
    statement.setSpeaker(speaker);
    statement.setCertainty(certainty);
    statement.addToIndexes();
    return statement;
  }
}
