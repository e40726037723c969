package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.Demarche;
import org.demarche.export.XmiFile;
import org.demarche.preprocess.XmiDocument;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees of parsers outside Java, which come as XMI: the same story with the labels of each. */
class ForeignTreesTest {

  /** spaCy's English pipelines: Penn tags, relations of ClearNLP, ROOT in capitals. */
  private static final String[] SPACY = {"""
      Norwegian norwegian JJ 3 amod
      Foreign Foreign NNP 3 compound
      Minister Minister NNP 5 compound
      Ingrid Ingrid NNP 5 compound
      Dahl Dahl NNP 6 nsubj
      said say VBD 0 ROOT
      the the DT 8 det
      envoys envoy NNS 14 nsubj
      of of IN 8 prep
      Chad Chad NNP 9 pobj
      and and CC 10 cc
      Niger Niger NNP 10 conj
      had have VBD 14 aux
      met meet VBN 6 ccomp
      in in IN 14 prep
      Geneva Geneva NNP 15 pobj
      on on IN 14 prep
      Friday Friday NNP 17 pobj
      . . . 6 punct""", """
      The the DT 3 det
      Kenyan kenyan JJ 3 amod
      ambassador ambassador NN 5 nsubjpass
      was be VBD 5 auxpass
      expelled expel VBN 0 ROOT
      by by IN 5 agent
      Sudan Sudan NNP 6 pobj
      . . . 5 punct""", """
      Egypt Egypt NNP 4 nsubj
      did do VBD 4 aux
      not not RB 4 neg
      give give VB 0 ROOT
      Libya Libya NNP 4 dative
      weapons weapon NNS 4 dobj
      last last JJ 8 amod
      year year NN 4 npadvmod
      . . . 4 punct"""};

  /** Stanza's English pipelines: universal tags and relations with their subtypes. */
  private static final String[] STANZA = {"""
      Norwegian Norwegian ADJ 3 amod
      Foreign Foreign ADJ 3 amod
      Minister Minister PROPN 4 compound
      Ingrid Ingrid PROPN 6 nsubj
      Dahl Dahl PROPN 4 flat
      said say VERB 0 root
      the the DET 8 det
      envoys envoy NOUN 14 nsubj
      of of ADP 10 case
      Chad Chad PROPN 8 nmod
      and and CCONJ 12 cc
      Niger Niger PROPN 10 conj
      had have AUX 14 aux
      met meet VERB 6 ccomp
      in in ADP 16 case
      Geneva Geneva PROPN 14 obl
      on on ADP 18 case
      Friday Friday PROPN 14 obl
      . . PUNCT 6 punct""", """
      The the DET 3 det
      Kenyan Kenyan ADJ 3 amod
      ambassador ambassador NOUN 5 nsubj:pass
      was be AUX 5 aux:pass
      expelled expel VERB 0 root
      by by ADP 7 case
      Sudan Sudan PROPN 5 obl:agent
      . . PUNCT 5 punct""", """
      Egypt Egypt PROPN 4 nsubj
      did do AUX 4 aux
      not not PART 4 advmod
      give give VERB 0 root
      Libya Libya PROPN 4 iobj
      weapons weapon NOUN 4 obj
      last last ADJ 8 amod
      year year NOUN 4 obl:tmod
      . . PUNCT 4 punct"""};

  @TempDir
  private Path folder;

  @Test
  void spacy() throws Exception {
    assertFindsTheStory(SPACY);
  }

  @Test
  void stanza() throws Exception {
    assertFindsTheStory(STANZA);
  }

  /** Tags of a tagger that takes a noun at the beginning of a sentence for a name or a verb, without any tree. */
  @Test
  void firstWordsWithTheTagOfANameOrAVerb() throws Exception {
    JCas jcas = TreeBuilder.document("""
        Envoys envoy PROPN
        of of ADP
        Chad Chad PROPN
        and and CCONJ
        Niger Niger PROPN
        met meet VERB
        in in ADP
        Geneva Geneva PROPN
        . . PUNCT""", """
        Talks talk VERB
        between between ADP
        Kenya Kenya PROPN
        and and CCONJ
        Uganda Uganda PROPN
        resumed resume VERB
        in in ADP
        Cairo Cairo PROPN
        . . PUNCT""", """
        Dahl Dahl PROPN
        said say VERB
        on on ADP
        Friday Friday PROPN
        that that PRON
        envoys envoy NOUN
        of of ADP
        Egypt Egypt PROPN
        left leave VERB
        Libya Libya PROPN
        . . PUNCT""");
    AnalysisEngineFactory.createEngine(Demarche.engines()).process(jcas);
    assertThat(jcas.select(DiplomaticEvent.class).map(ForeignTreesTest::line).toList()).contains(
        "met CONSULT OCCURRED PARTY=Envoys of Chad and Niger VENUE=Geneva",
        "Talks CONSULT OCCURRED PARTY=Kenya PARTY=Uganda VENUE=Cairo");
    assertThat(jcas.select(Statement.class).map(Statement::getCoveredText).toList())
        .containsExactly("that envoys of Egypt left Libya");
  }

  private void assertFindsTheStory(String... sentences) throws Exception {
    Path file = folder.resolve("story.xmi");
    XmiFile.write(TreeBuilder.document(sentences).getCas(), file);
    JCas jcas = CasCreationUtils.createCas(List.of(Demarche.engines())).getJCas();
    XmiDocument.read(file, jcas);
    AnalysisEngineFactory.createEngine(Demarche.engines()).process(jcas);
    assertThat(jcas.select(DiplomaticEvent.class).map(ForeignTreesTest::line).toList()).containsExactly(
        "met CONSULT OCCURRED PARTY=envoys of Chad and Niger VENUE=Geneva TIME=Friday",
        "expelled SANCTION OCCURRED SOURCE=Sudan TARGET=Kenyan ambassador",
        "give AID NEGATED SOURCE=Egypt TARGET=Libya TIME=last year");
    assertThat(jcas.select(Statement.class).map(statement -> statement.getSpeaker() + ": "
        + statement.getCoveredText()).toList()).containsExactly(
            "Ingrid Dahl: the envoys of Chad and Niger had met in Geneva on Friday");
    assertThat(jcas.select(SpeakerRole.class).map(role -> role.getCategory() + " " + role.getCountry()).toList())
        .contains("FOREIGN_MINISTER NOR", "ENVOY KEN");
    assertThat(jcas.select(NegotiationVenue.class).map(NegotiationVenue::getCountry).toList())
        .containsExactly("CHE");
  }

  private static String line(DiplomaticEvent event) {
    StringBuilder line = new StringBuilder(event.getCoveredText() + " " + event.getCategory() + " "
        + event.getStatus());
    for (String role : List.of("SOURCE", "TARGET", "PARTY", "VENUE", "TIME")) {
      Arguments.all(event, role).forEach(argument -> line.append(' ').append(role).append('=')
          .append(argument.getCoveredText()));
    }
    return line.toString();
  }
}
