package org.demarche.hedge;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks hedges and their scopes. */
@ResourceMetaData(name = "Démarche Hedges", description = "Marks hedges and their scopes.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class HedgeAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
