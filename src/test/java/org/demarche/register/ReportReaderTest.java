package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

  private static final String TEXT = "Envoy/NN Ana/NNP Silva/NNP met(meet)/VBD farmers(farmer)/NNS over/IN grain/NN"
      + " tolls(toll)/NNS in/IN Rome/NNP with/IN 23/CD ships(ship)/NNS idle/JJ";

  private final JCas jcas = TreeBuilder.sentences(TEXT);

  private int at(String word) {
    return jcas.getDocumentText().indexOf(word);
  }

  private EventRecord record() {
    DiplomaticEvent met = new DiplomaticEvent(jcas, at("met"), at("met") + 3);
    met.addToIndexes();
    EventRecord record = new EventRecord(jcas, met.getBegin(), met.getEnd());
    record.setCategory("CONSULT");
    record.setStatus("OCCURRED");
    record.setDate("2025-03-03");
    record.setTopic("grain tolls");
    Arguments.add(record, ArgumentRole.MENTION, met);
    record.addToIndexes();
    return record;
  }

  private List<Report> read() {
    return ReportReader.create().read(jcas, "story.txt");
  }

  @Test
  void recordIsAReport() {
    EventRecord record = record();
    Actor silva = new Actor(jcas, at("Ana"), at("Silva") + 5);
    silva.setName("Ana Silva");
    silva.setKind("PERSON");
    silva.setCountry("BRA");
    SpeakerRole envoy = new SpeakerRole(jcas, 0, 5);
    Arguments.add(silva, ArgumentRole.ROLE, envoy);
    Arguments.add(record, ArgumentRole.PARTY, silva);
    NegotiationVenue rome = new NegotiationVenue(jcas, at("Rome"), at("Rome") + 4);
    rome.setKind("CITY");
    rome.setCountry("ITA");
    Arguments.add(record, ArgumentRole.VENUE, rome);

    assertThat(read()).singleElement().satisfies(report -> {
      assertThat(report.key()).isEqualTo("story:" + at("met"));
      assertThat(report.sides()).singleElement().satisfies(side -> {
        assertThat(side.lastName()).isEqualTo("silva");
        assertThat(side.country()).isEqualTo("BRA");
        assertThat(side.office()).isEqualTo("Envoy");
      });
      assertThat(report.sites()).extracting(Site::name).containsExactly("Rome");
      assertThat(report.days()).isEqualTo(Days.of("2025-03-03"));
      assertThat(report.words()).as("of topic and name").containsExactly("grain", "toll");
      assertThat(report.context()).as("other names, nouns and figures")
          .containsExactly("23", "envoy", "farmer", "ship");
      assertThat(report.sentence()).startsWith("Envoy Ana Silva met");
    });
  }

  @Test
  void documentIsNamedByItsMetadata() {
    record();
    DocumentMetaData data = new DocumentMetaData(jcas, 0, jcas.getDocumentText().length());
    data.setDocumentId("2025/talks.txt");
    data.addToIndexes();
    assertThat(read()).extracting(Report::document).containsExactly("2025/talks");
  }

  @Test
  void documentWithoutRecordsHasNoReports() {
    assertThat(read()).isEmpty();
  }
}
