package org.demarche.export;

import java.io.File;
import java.io.IOException;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each CAS as an XMI file into a folder, together with {@value XmiFile#TYPE_SYSTEM}. The file is named after the
 * document id in DKPro's DocumentMetaData, with {@code .xmi} added ({@code a/x.txt} becomes {@code a/x.txt.xmi}).
 *
 * <p>A CAS without a document id, or with one that leads out of the folder, is an error, as is a file that cannot be
 * written, or exists and was not written by this program. Characters that XML does not allow are replaced by spaces,
 * with a warning.
 */
@ResourceMetaData(name = "Démarche XMI Writer", description = "Writes each CAS as an XMI file into a folder.",
    version = "0.2.0", vendor = "Démarche")
@TypeCapability(inputs = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
@OperationalProperties(modifiesCas = false, multipleDeploymentAllowed = true)
public final class XmiWriter extends JCasAnnotator_ImplBase {

  private static final Logger LOG = LoggerFactory.getLogger(XmiWriter.class);

  /** The folder to write to; created if missing. */
  public static final String PARAM_TARGET_LOCATION = "targetLocation";
  @ConfigurationParameter(name = PARAM_TARGET_LOCATION)
  private File targetLocation;

  private OutputFolder folder;
  private boolean typesWritten;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    folder = new OutputFolder(targetLocation.toPath());
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    try {
      String id = ExportFolder.documentId(jcas);
      ExportFolder.checkInput(jcas, folder.file(id, XmiFile.EXTENSION));
      int replaced = XmiFile.write(jcas.getCas(), folder, id);
      if (replaced > 0) {
        LOG.warn("{}: characters that XML does not allow, written as spaces: {}", id, replaced);
      }
      if (!typesWritten) {
        XmiFile.writeTypeSystem(jcas.getTypeSystem(), folder);
        typesWritten = true;
      }
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
