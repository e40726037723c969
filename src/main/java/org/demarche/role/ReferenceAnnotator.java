package org.demarche.role;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Links the mentions of one actor within a document. */
@ResourceMetaData(name = "Démarche References", description = "Links the mentions of one actor within a document.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class ReferenceAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
