package org.demarche.event;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks diplomatic events. */
@ResourceMetaData(name = "Démarche Events", description = "Marks diplomatic events.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class EventAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
