package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import org.apache.uima.jcas.JCas;
import org.demarche.hedge.HedgeAnnotator;
import org.junit.jupiter.api.Test;

class TreeBuilderTest {

  @Test
  void notationGivesTheTree() {
    JCas jcas = TreeBuilder.name(
        TreeBuilder.sentences("New/NNP/compound>York York/NNP/nsubj>met met(encounter)/VBD/root him/PRP"), "New York",
            "LOC");
    assertThat(jcas.getDocumentText()).isEqualTo("New York met him");
    assertThat(jcas.select(Token.class).map(Token::getLemmaValue).toList()).containsExactly(null, null, "encounter",
        null);
    assertThat(jcas.select(Dependency.class).map(d -> d.getDependent().getCoveredText() + "<"
        + d.getGovernor().getCoveredText() + ":" + d.getDependencyType()).toList())
            .containsExactly("New<York:compound", "York<met:nsubj", "met<met:root");
    assertThat(jcas.select(NamedEntity.class).map(n -> n.getCoveredText() + ":" + n.getValue()).toList())
        .containsExactly("New York:LOC");
  }

  @Test
  void enginesRunOnTreesAndGiveLines() {
    JCas jcas = TreeBuilder.sentences("Oslo/NNP/nsubj>sign may/MD/aux>sign sign/VB/root ./.");
    TreeBuilder.run(jcas, HedgeAnnotator.class);
    assertThat(TreeBuilder.found(jcas, "HedgeCue category strength"))
        .containsExactly("HedgeCue \"may\" category=EPISTEMIC strength=0.5");
    assertThat(TreeBuilder.found(jcas, "HedgedStatement certainty CUE STATEMENT"))
        .containsExactly("HedgedStatement \"Oslo may sign\" certainty=0.5 CUE=may");
  }
}
