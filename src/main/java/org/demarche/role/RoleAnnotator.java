package org.demarche.role;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;

/** Marks the offices in which people speak or act. */
@ResourceMetaData(name = "Démarche Roles", description = "Marks the offices in which people speak or act.", version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
public final class RoleAnnotator extends JCasAnnotator_ImplBase {

  @Override
  public void process(JCas jcas) {
  }
}
