package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is given to an aggregate reaches each of its engines. */
class SharedTablesTest {

  @TempDir
  private Path folder;

  @Test
  void ownStateIsAnActorAPlaceAndTheCountryOfAnOffice() throws Exception {
    Files.writeString(folder.resolve("states.tsv"), """
        id\tcountry\talpha2\tname\tforms\tadjectives\tpeople\tcapitals\tlatitude\tlongitude\texample
        own.rur\tRUR\tRR\tRuritania\t\tRuritanian\t\tStrelsau\t50\t15\t[Ruritania] signed.
        """);
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.engines(),
        DocumentAnnotator.PARAM_ENTITY_LOCATION, folder.toString());
    JCas jcas = TreeBuilder.document("""
        The the DT 3 det
        Ruritanian ruritanian JJ 3 amod
        president president NN 4 nsubj
        met meet VBD 0 root
        Ivan ivan NNP 6 compound
        Petrov petrov NNP 4 dobj
        in in IN 4 prep
        Ruritania ruritania NNP 7 pobj
        . . . 4 punct""", """
        Ruritania ruritania NNP 2 nsubj
        signed sign VBD 0 root
        . . . 2 punct""");
    engine.process(jcas);
    assertThat(jcas.select(Actor.class).filter(actor -> "own.rur".equals(actor.getRule())).map(Actor::getCountry)
        .toList()).contains("RUR");
    assertThat(jcas.select(SpeakerRole.class).map(SpeakerRole::getCountry).toList()).isEqualTo(List.of("RUR"));
    assertThat(jcas.select(NegotiationVenue.class).map(NegotiationVenue::getCountry).toList())
        .isEqualTo(List.of("RUR"));
  }
}
