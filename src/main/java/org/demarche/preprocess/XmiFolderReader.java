package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;

/**
 * Reads the {@code .xmi} files in a folder and below, written by any pipeline, sorted by path, except hidden ones.
 * Annotations of types unknown to this pipeline are dropped. The document id in DKPro's DocumentMetaData becomes the
 * relative path of the file without {@code .xmi}, so that output is named after the file that it came from.
 *
 * <p>A missing folder makes initialisation fail; an empty one yields no documents. For a file that cannot be read or is
 * not XMI, {@code getNext} fails, and the next call returns the next file.
 */
@ResourceMetaData(name = "Démarche XMI Folder Reader", description = "Reads the XMI files in a folder and below.",
    version = "0.2.0", vendor = "Démarche")
@TypeCapability(outputs = {"de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField"})
public final class XmiFolderReader extends JCasCollectionReader_ImplBase {

  private static final String EXTENSION = ".xmi";

  /** The folder to read. */
  public static final String PARAM_SOURCE_LOCATION = "sourceLocation";
  @ConfigurationParameter(name = PARAM_SOURCE_LOCATION)
  private File sourceLocation;

  /**
   * A table with what is known of the documents: CSV, or tab-separated if its name ends in .tsv, with the columns id
   * (the name of the document), date (of publication, 2025-05-16), source, title, and any other.
   */
  public static final String PARAM_METADATA_LOCATION = "metadataLocation";
  @ConfigurationParameter(name = PARAM_METADATA_LOCATION, mandatory = false)
  private File metadataLocation;

  /**
   * Whether the names of the files begin with the date of publication, as in 2025-05-16-talks or 20250516_talks. It
   * counts where the table of metadata has no date.
   */
  public static final String PARAM_DATE_IN_NAME = "dateInName";
  @ConfigurationParameter(name = PARAM_DATE_IN_NAME, defaultValue = "false")
  private boolean dateInName;

  private FolderListing files;
  private DocumentMetadata metadata;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    files = new FolderListing(sourceLocation, folder -> DocumentFiles.below(folder, EXTENSION));
    try {
      metadata = DocumentMetadata.read(metadataLocation == null ? null : metadataLocation.toPath(), dateInName);
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return files.hasNext();
  }

  @Override
  public void getNext(JCas jcas) throws IOException, CollectionException {
    Path file = files.next();
    try {
      XmiDocument.read(file, jcas);
      String id = files.id(file);
      metaData(jcas).setDocumentId(id.substring(0, id.length() - EXTENSION.length()));
      metadata.into(jcas, id);
    } catch (IOException e) {
      throw new CollectionException(e);
    }
  }

  @Override
  public Progress[] getProgress() {
    return files.progress();
  }

  /** The document's metadata; if it has none, they are created in place of UIMA's own. */
  private static DocumentMetaData metaData(JCas jcas) {
    return jcas.select(DocumentMetaData.class).findFirst().orElseGet(() -> {
      List<DocumentAnnotation> own = jcas.select(DocumentAnnotation.class).asList();
      String language = jcas.getDocumentLanguage();
      own.forEach(DocumentAnnotation::removeFromIndexes);
      DocumentMetaData metaData = new DocumentMetaData(jcas, 0,
          jcas.getDocumentText() == null ? 0 : jcas.getDocumentText().length());
      metaData.setLanguage(language);
      metaData.addToIndexes();
      return metaData;
    });
  }
}
