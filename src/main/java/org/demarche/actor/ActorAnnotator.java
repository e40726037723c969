package org.demarche.actor;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks the political actors that a text names. */
@ResourceMetaData(name = "Démarche Actors", description = "Marks the political actors that a text names.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class ActorAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
