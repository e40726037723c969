package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.Demarche;
import org.demarche.testing.ExampleFile;
import org.demarche.testing.Preprocessing;
import org.demarche.testing.TestPipeline;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventAnnotatorTest {

  private static final List<String> TYPES = List.of("DiplomaticEvent");

  private static TestPipeline pipeline;

  private static TestPipeline pipeline() throws Exception {
    if (pipeline == null) {
      pipeline = TestPipeline.of(Demarche.engines());
    }
    return pipeline;
  }

  @Test
  void datesAreResolvedByTheDatelineAndTheDateOfTheDocuments() throws Exception {
    String text = "Chad and Niger held talks in Cairo on Tuesday.";
    assertThat(date("CAIRO, May 15, 2024 (Gulf Press Service) - " + text, dated(null))).isEqualTo("2024-05-14");
    assertThat(date("CAIRO, May 15 (Gulf Press Service) - " + text, dated("2024-06-01"))).isEqualTo("2024-05-14");
    assertThat(date(text, dated("2024-05-15"))).isEqualTo("2024-05-14");
    assertThat(date(text, dated(null))).isNull();
  }

  /** By a document of Wednesday, 15 May 2024. */
  @TestFactory
  Stream<DynamicTest> timesOfEventsAreResolved() throws Exception {
    TestPipeline dated = dated("2024-05-15");
    return Stream.of(
        "Chad and Niger held talks in Cairo on Friday.=2024-05-10",
        "Chad and Niger will hold talks in Cairo on Friday.=2024-05-17",
        "Chad and Niger held talks in Cairo last week.=2024-W19",
        "Chad and Niger will hold talks in Cairo next week.=2024-W21",
        "Chad and Niger held talks in Cairo in January.=2024-01",
        "Chad and Niger held talks in Cairo in 2022.=2022",
        "Chad and Niger held talks in Cairo on March 3.=2024-03-03",
        "Chad and Niger held talks in Cairo yesterday.=2024-05-14",
        "Chad and Niger will hold talks in Cairo tomorrow.=2024-05-16",
        "Chad and Niger held talks in Cairo two weeks ago.=2024-W18",
        "Chad and Niger held talks in Cairo three days ago.=2024-05-12",
        "Chad and Niger held talks in Cairo earlier on Friday.=2024-05-10",
        "Chad and Niger held talks in Cairo late on Monday.=2024-05-13",
        "Chad and Niger held talks in Cairo last month.=2024-04",
        "Chad and Niger held talks in Cairo earlier this month.=2024-05",
        "Chad and Niger held talks in Cairo last year.=2023",
        "Chad and Niger held talks in Cairo in the spring of 2022.=2022-03/2022-05",
        "Chad and Niger held talks in Cairo from 3 to 5 March.=2024-03-03/2024-03-05",
        "Chad and Niger held talks in Cairo on March 3-5, 2023.=2023-03-03/2023-03-05",
        "Chad and Niger will hold talks in Cairo on 3 June.=2024-06-03",
        "Chad and Niger held talks in Cairo on Tuesday, March 5.=2024-03-05",
        "Chad is visiting Niger on Friday.=2024-05-17",
        "The 2015 accord between Chad and Niger failed on Monday.=2015",
        "Chad praised last week's talks with Niger.=null")
        .map(row -> row.split("="))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> assertThat("" + date(row[0], dated)).isEqualTo(row[1])));
  }

  @Test
  void timexAnnotationsOfAnotherEngineAreTakenAsTheyAre() throws Exception {
    TypeSystemDescription timex = new TypeSystemDescription_impl();
    timex.addType("de.unihd.dbs.uima.types.heideltime.Timex3", "", "uima.tcas.Annotation")
        .addFeature("timexValue", "", "uima.cas.String");
    JCas jcas = JCasFactory.createJCas(CasCreationUtils.mergeTypeSystems(
        List.of(TypeSystemDescriptionFactory.createTypeSystemDescription(), timex)));
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText("Chad and Niger held talks in Cairo on Friday.");
    Preprocessing.annotate(jcas);
    Type type = jcas.getTypeSystem().getType("de.unihd.dbs.uima.types.heideltime.Timex3");
    AnnotationFS friday = jcas.getCas().createAnnotation(type, 38, 44);
    friday.setStringValue(type.getFeatureByBaseName("timexValue"), "1999-12-31");
    jcas.getCas().addFsToIndexes(friday);
    AnalysisEngineFactory.createEngine(EventAnnotator.class, EventAnnotator.PARAM_DOCUMENT_DATE, "2024-05-15")
        .process(jcas);
    DiplomaticEvent event = jcas.select(DiplomaticEvent.class).get(0);
    assertThat(event.getDate()).isEqualTo("1999-12-31");
    assertThat(Arguments.all(event, "TIME")).containsExactly((Annotation) friday);
  }

  private static String date(String text, TestPipeline dated) {
    return dated.annotate(text).select(DiplomaticEvent.class).get(0).getDate();
  }

  private static TestPipeline dated(String documentDate) throws Exception {
    AggregateBuilder engines = new AggregateBuilder();
    engines.add(Demarche.actors());
    engines.add(AnalysisEngineFactory.createEngineDescription(EventAnnotator.class, EventAnnotator.PARAM_DOCUMENT_DATE,
        documentDate));
    return TestPipeline.of(engines.createAggregateDescription());
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveJustTheirEvents() throws Exception {
    return ExampleFile.of("org/demarche/event/examples.txt", pipeline(), TYPES);
  }
}
