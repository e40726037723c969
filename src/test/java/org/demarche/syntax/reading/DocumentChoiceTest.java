package org.demarche.syntax.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class DocumentChoiceTest {

  private static final class HedgeAnnotator {
  }

  private static final class Own {
  }

  private static boolean accepts(String language, String own) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    if (own != null) {
      jcas.setDocumentLanguage(own);
    }
    return DocumentChoice.of(HedgeAnnotator.class, null, language).accepts(jcas);
  }

  private static boolean isOn(Class<?> engine, String... layers) {
    return DocumentChoice.of(engine, layers, null).isOn();
  }

  @Test
  void languageOfTheDocumentMayBeMorePreciseOrUnknown() throws Exception {
    assertThat(accepts("en", "en-GB")).isTrue();
    assertThat(accepts("EN", "en_us")).isTrue();
    assertThat(accepts("en", null)).isTrue();
    assertThat(accepts("en", "x-unspecified")).isTrue();
    assertThat(accepts(null, "de")).isTrue();
    assertThat(accepts(" ", "de")).isTrue();
    assertThat(accepts("en", "de")).isFalse();
    assertThat(accepts("en", "eng")).isFalse();
    assertThat(accepts("en-GB", "en")).isFalse();
  }

  @Test
  void layersAreNamedAfterTheirEngines() {
    assertThat(isOn(HedgeAnnotator.class)).isTrue();
    assertThat(isOn(HedgeAnnotator.class, " hedge ", "")).isTrue();
    assertThat(isOn(HedgeAnnotator.class, "", " ")).isTrue();
    assertThat(isOn(HedgeAnnotator.class, "actor")).isFalse();
    assertThat(isOn(Own.class, "actor")).isTrue();
    assertThatThrownBy(() -> isOn(Own.class, "hedges")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("layers: expected some of dateline, actor,").hasMessageEndingWith("found \"hedges\"");
  }

  @Test
  void engineThatIsOffAcceptsNoDocument() throws Exception {
    assertThat(DocumentChoice.of(HedgeAnnotator.class, new String[] {"actor"}, null).accepts(
        JCasFactory.createJCas())).isFalse();
  }
}
