package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.util.XMLInputSource;
import org.demarche.lexicon.LexiconException;
import org.demarche.testing.OwnRows;
import org.demarche.type.Actor;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgeCue;
import org.demarche.type.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users set for an aggregate reaches its engines. */
class OwnRowsTest {

  @TempDir
  private Path folder;

  private static JCas annotate(AnalysisEngine engine, String text, String language)
      throws Exception {
    JCas jcas = engine.newJCas();
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage(language);
    engine.process(jcas);
    return jcas;
  }

  private static JCas annotate(String text, Object... parameters) throws Exception {
    return annotate(AnalysisEngineFactory.createEngine(Demarche.embedded(parameters)), text, "en");
  }

  @Test
  void rowsReachEachLayerInJava() throws Exception {
    assertThat(OwnRows.found(annotate(OwnRows.STORY))).isEmpty();
    for (Object location : List.of(OwnRows.FOLDER, new File(OwnRows.FOLDER + "/"), OwnRows.FOLDER.toUri().toString(),
        "classpath:/org/demarche/own")) {
      assertThat(OwnRows.found(annotate(OwnRows.STORY, Demarche.PARAM_LEXICON_LOCATION, location)))
          .as(location.toString()).isEqualTo(OwnRows.ALL);
    }
  }

  @Test
  void rowsReachEachLayerThroughTheDescriptor() throws Exception {
    AnalysisEngineDescription aggregate = UIMAFramework.getXMLParser().parseAnalysisEngineDescription(
        new XMLInputSource("descriptors/org/demarche/engine/DemarcheEmbedded.xml"));
    aggregate.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue("lexiconLocation",
        OwnRows.FOLDER.toString());
    assertThat(OwnRows.found(annotate(UIMAFramework.produceAnalysisEngine(aggregate), OwnRows.STORY, "en")))
        .isEqualTo(OwnRows.ALL);
  }

  @Test
  void enginesWithDifferentRowsRunSideBySide() throws Exception {
    AnalysisEngine with = AnalysisEngineFactory.createEngine(
        Demarche.embedded(Demarche.PARAM_LEXICON_LOCATION, OwnRows.FOLDER));
    AnalysisEngine without = AnalysisEngineFactory.createEngine(Demarche.embedded());
    for (int i = 0; i < 2; i++) {
      assertThat(OwnRows.found(annotate(with, OwnRows.STORY, "en"))).isEqualTo(OwnRows.ALL);
      assertThat(OwnRows.found(annotate(without, OwnRows.STORY, "en"))).isEmpty();
    }
  }

  @Test
  void unknownFilesAreErrorsThatNameWhatIsAllowed() throws Exception {
    Files.createDirectories(folder.resolve("event"));
    Files.createDirectories(folder.resolve("verbs"));
    Files.writeString(folder.resolve("event/verb.tsv"), "");
    Files.writeString(folder.resolve("nouns.tsv"), "");
    Files.writeString(folder.resolve("README.md"), "");
    assertThatThrownBy(() -> annotate("", Demarche.PARAM_LEXICON_LOCATION, folder)).hasRootCauseMessage(
        folder + "/nouns.tsv: expected one of the folders actor, assess, entity, event, hedge, preprocess, record, "
            + "role, statement, venue, and the tables in these\n"
            + folder + "/verbs: expected one of the folders actor, assess, entity, event, hedge, preprocess, record, "
            + "role, statement, venue");
    Files.delete(folder.resolve("nouns.tsv"));
    Files.delete(folder.resolve("verbs"));
    assertThatThrownBy(() -> annotate("", Demarche.PARAM_LEXICON_LOCATION, folder)).hasRootCauseMessage(
        folder + "/event/verb.tsv: expected one of the tables classes.tsv, governors.tsv, not-events.tsv, nouns.tsv, "
            + "sport.tsv, times.tsv, verbs.tsv");
    assertThatThrownBy(() -> annotate("", Demarche.PARAM_LEXICON_LOCATION, folder + "/none"))
        .hasRootCauseInstanceOf(LexiconException.class).hasStackTraceContaining(
            folder + "/none: expected a folder with one of the folders actor,");
  }

  @Test
  void badRowsAreErrorsWithFileAndLine() throws Exception {
    Files.createDirectories(folder.resolve("hedge"));
    Files.writeString(folder.resolve("hedge/cues.tsv"), "id\tphrase\tcategory\tstrength\tscope\twhen\n"
        + "x\tx\tMAYBE\t1\t\t\n");
    assertThatThrownBy(() -> annotate("", Demarche.PARAM_LEXICON_LOCATION, folder))
        .hasStackTraceContaining(folder + "/hedge/cues.tsv:2: expected one of [")
        .hasStackTraceContaining("in column category but found \"MAYBE\"");
  }

  @Test
  void rowWithTheIdOfABuiltInOneTakesItsPlace() throws Exception {
    String text = "The plan may cost two years.";
    assertThat(annotate(text).select(HedgeCue.class).map(HedgeCue::getStrength).toList()).containsExactly(0.5);
    String id = annotate(text).select(HedgeCue.class).get(0).getRule();
    Files.createDirectories(folder.resolve("hedge"));
    Files.writeString(folder.resolve("hedge/cues.tsv"), "id\tphrase\tcategory\tstrength\tscope\twhen\n" + id
        + "\tmay/MD\tEPISTEMIC\t0.7\tMODAL\t\n");
    assertThat(annotate(text, Demarche.PARAM_LEXICON_LOCATION, folder).select(HedgeCue.class)
        .map(HedgeCue::getStrength).toList()).containsExactly(0.7);
  }

  @Test
  void ownPeopleAndSitesAreAdded() throws Exception {
    JCas jcas = annotate("Norway met Ivo Zend at Bellerive Castle on Friday.", Demarche.PARAM_PERSON_LOCATION,
        OwnRows.FOLDER.resolve("entity/people.tsv"), Demarche.PARAM_SITE_LOCATION,
        OwnRows.FOLDER.resolve("venue/sites.tsv"));
    assertThat(OwnRows.found(jcas)).containsExactly("Bellerive Castle: Schloss Bellerive, CHE", "own.person");
    assertThat(jcas.select(Actor.class).filter(actor -> actor.getRule().equals("own.person")).map(Actor::getCountry)
        .toList()).containsExactly("RUR");
  }

  @Test
  void layersThatAreNotNamedAddNothing() throws Exception {
    JCas jcas = annotate("Norway may meet Poland, Kenya said.", Demarche.PARAM_LAYERS,
        new String[] {"actor", "hedge"});
    assertThat(jcas.select(Actor.class).isEmpty()).isFalse();
    assertThat(jcas.select(HedgeCue.class).isEmpty()).isFalse();
    assertThat(jcas.select(DiplomaticEvent.class).isEmpty()).isTrue();
    assertThat(jcas.select(Statement.class).isEmpty()).isTrue();
    assertThat(annotate(OwnRows.STORY, Demarche.PARAM_LAYERS, "event").select(HedgeCue.class).isEmpty()).isTrue();
    assertThatThrownBy(() -> annotate("", Demarche.PARAM_LAYERS, "events")).hasRootCauseMessage("layers: expected "
        + "some of dateline, actor, role, reference, statement, event, venue, hedge, assess, record but found "
        + "\"events\"");
  }

  @Test
  void documentsInOtherLanguagesAreLeftUnchanged() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded(Demarche.PARAM_LANGUAGE, "en"));
    for (String language : List.of("en", "en-GB", "EN", "x-unspecified")) {
      assertThat(annotate(engine, OwnRows.STORY, language).select(Actor.class).isEmpty()).as(language).isFalse();
    }
    for (String language : List.of("de", "eng")) {
      assertThat(annotate(engine, OwnRows.STORY, language).getAnnotationIndex().size()).as(language).isEqualTo(1);
    }
  }

  @Test
  void dateOfTheDocumentsCounts() throws Exception {
    assertThat(annotate("Envoys of Norway and Poland met on Friday.", Demarche.PARAM_DOCUMENT_DATE, "2025-05-20")
        .select(DiplomaticEvent.class).map(DiplomaticEvent::getDate).toList()).containsExactly("2025-05-16");
  }

  @Test
  void unknownParametersAndLoneNamesAreErrors() {
    assertThatThrownBy(() -> Demarche.engines("lexicon", "x")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of the parameters documentDate, documentTimeLimit, entityLocation, language, layers, "
            + "lexiconLocation, personLocation, siteLocation but found lexicon");
    assertThatThrownBy(() -> Demarche.engines("language")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected names and values in pairs but found [language]");
    assertThatThrownBy(() -> AnalysisEngineFactory.createEngine(Demarche.engines("language", 1)))
        .isInstanceOf(ResourceInitializationException.class);
  }

  @Test
  void singleEnginesTakeParametersToo() throws Exception {
    assertThat(Demarche.hedges(Demarche.PARAM_LEXICON_LOCATION, OwnRows.FOLDER).getAnalysisEngineMetaData()
        .getConfigurationParameterSettings().getParameterValue("lexiconLocation"))
        .isEqualTo(OwnRows.FOLDER.toString());
    assertThatThrownBy(() -> Demarche.hedges(Demarche.PARAM_SITE_LOCATION, "x"))
        .hasMessageStartingWith("expected one of the parameters ").hasMessageEndingWith(" but found siteLocation");
  }

  /** Each parameter that several engines have, but not that of their tables, is one of the aggregate. */
  @Test
  void parametersOfAllEnginesAreThoseOfTheAggregates() throws Exception {
    for (AnalysisEngineDescription aggregate : List.of(Demarche.engines(), Demarche.embedded(),
        Demarche.preprocessing())) {
      for (Map.Entry<String, MetaDataObject> delegate : aggregate.getDelegateAnalysisEngineSpecifiersWithImports()
          .entrySet()) {
        for (ConfigurationParameter parameter : ((AnalysisEngineDescription) delegate.getValue())
            .getAnalysisEngineMetaData().getConfigurationParameterDeclarations().getConfigurationParameters()) {
          if (!List.of("modelLocation", "maxSentenceLength").contains(parameter.getName())) {
            ConfigurationParameter own = aggregate.getAnalysisEngineMetaData().getConfigurationParameterDeclarations()
                .getConfigurationParameter(null, parameter.getName());
            assertThat(own).as(parameter.getName()).isNotNull();
            assertThat(Arrays.asList(own.getOverrides())).contains(delegate.getKey() + "/" + parameter.getName());
          }
        }
      }
    }
  }
}
