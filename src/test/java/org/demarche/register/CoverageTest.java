package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void aPieceIsCoveredWhereOneAnnotationHasItWhole() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Annotation> annotations = IntStream.range(0, random.nextInt(8))
          .mapToObj(i -> random.nextInt(30)).map(begin -> new Annotation(jcas, begin, begin + random.nextInt(9)))
          .toList();
      Coverage coverage = new Coverage(annotations);
      for (int begin = 0; begin < 40; begin++) {
        Annotation piece = new Annotation(jcas, begin, begin + random.nextInt(4));
        assertThat(coverage.has(piece)).isEqualTo(annotations.stream()
            .anyMatch(a -> a.getBegin() <= piece.getBegin() && piece.getEnd() <= a.getEnd()));
      }
    }
  }
}
