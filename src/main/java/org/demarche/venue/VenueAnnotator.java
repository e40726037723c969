package org.demarche.venue;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks the places and media at which people meet. */
@ResourceMetaData(name = "Démarche Venues", description = "Marks the places and media at which people meet.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class VenueAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
