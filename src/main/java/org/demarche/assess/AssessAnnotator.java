package org.demarche.assess;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Gives events and statements their status and certainty. */
@ResourceMetaData(name = "Démarche Assessment", description = "Gives events and statements their status and certainty.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class AssessAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
