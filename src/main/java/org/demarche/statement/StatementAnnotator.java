package org.demarche.statement;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks who said what. */
@ResourceMetaData(name = "Démarche Statements", description = "Marks who said what.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class StatementAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
