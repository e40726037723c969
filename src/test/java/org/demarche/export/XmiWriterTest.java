package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.nio.file.Path;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the XMI writer writes, and where it does not. */
class XmiWriterTest {

  @TempDir
  private Path folder;

  @Test
  void fileIsNamedAfterTheDocument() throws Exception {
    write("a/b.txt");
    assertThat(XmiFile.isComplete(folder.resolve("out/a/b.txt.xmi"))).isTrue();
    assertThat(folder.resolve("out/TypeSystem.xml")).exists();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"../b.txt", "a/../../b.txt", "/etc/b.txt"})
  void documentWithoutAPlaceInTheFolderIsAnError(String id) {
    assertThatThrownBy(() -> write(id)).isInstanceOf(AnalysisEngineProcessException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private void write(String id) throws Exception {
    AnalysisEngine writer = AnalysisEngineFactory.createEngine(XmiWriter.class, XmiWriter.PARAM_TARGET_LOCATION,
        folder.resolve("out").toString());
    JCas jcas = JCasFactory.createJCas();
    DocumentMetaData.create(jcas).setDocumentId(id);
    jcas.setDocumentText("Text.");
    writer.process(jcas);
  }
}
