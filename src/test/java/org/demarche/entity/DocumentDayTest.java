package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.time.LocalDate;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.DocumentDay.Origin;
import org.demarche.type.Dateline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentDayTest {

  private JCas jcas;

  @BeforeEach
  void create() throws Exception {
    jcas = JCasFactory.createText("OSLO, March 3 - Envoys met.");
  }

  @Test
  void metadataPrecedeTheDatelineAndThatTheParameter() {
    assertDay("2024-12-31", "2024-12-31", Origin.PARAMETER);
    addDateline("2025-03-03");
    assertDay("2024-12-31", "2025-03-03", Origin.DATELINE);
    addField("source", "2001-01-01");
    addField("date", "2025-03-04T06:30:00Z");
    assertDay("2024-12-31", "2025-03-04", Origin.METADATA);
    assertDay(null, "2025-03-04", Origin.METADATA);
  }

  @Test
  void whatIsNoDayIsPassedOver() {
    addField("date", "last Monday");
    addField("date", "2025-03");
    addField("date", "2025-02-30");
    addField("date", null);
    addDateline(null);
    addDateline("2025-13-03");
    assertThat(DocumentDay.of(jcas, null)).isSameAs(DocumentDay.UNKNOWN);
    assertThat(DocumentDay.of(jcas, "2025").isKnown()).isFalse();
    addDateline("2025-03-03 06:00");
    assertDay("2024", "2025-03-03", Origin.DATELINE);
  }

  @Test
  void theYearOfADatelineIsTheOneNearestToTheParameter() {
    addDateline("--12-30");
    assertThat(DocumentDay.of(jcas, null).isKnown()).isFalse();
    assertDay("2025-01-02", "2024-12-30", Origin.DATELINE);
    assertDay("2025-12-02", "2025-12-30", Origin.DATELINE);
    assertDay("2025", "2025-12-30", Origin.DATELINE);
    assertDay("2025-05", "2025-12-30", Origin.DATELINE);
  }

  private void assertDay(String parameter, String day, Origin origin) {
    assertThat(DocumentDay.of(jcas, parameter)).isEqualTo(new DocumentDay(LocalDate.parse(day), origin));
  }

  private void addDateline(String date) {
    Dateline dateline = new Dateline(jcas, jcas.select(Dateline.class).asList().size(), 15);
    dateline.setDate(date);
    dateline.addToIndexes();
  }

  private void addField(String key, String value) {
    MetaDataStringField field = new MetaDataStringField(jcas, 0, 0);
    field.setKey(key);
    field.setValue(value);
    field.addToIndexes();
  }
}
