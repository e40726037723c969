package org.demarche.preprocess;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks datelines, by-lines and boilerplate. */
@ResourceMetaData(name = "Démarche Datelines", description = "Marks datelines, by-lines and boilerplate.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class DatelineAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
