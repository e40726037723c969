package org.demarche.preprocess;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;

/**
 * Reads the {@code .txt} files in a folder and below, sorted by path, except hidden ones: text, language {@code en} and
 * DKPro's DocumentMetaData. See {@link TextDocument} for the definition of the text.
 *
 * <p>A missing folder makes initialisation fail; an empty one yields no documents. For a file that cannot be read or is
 * not UTF-8, {@code getNext} fails, and the next call returns the next file.
 */
@ResourceMetaData(name = "Démarche Text Folder Reader",
    description = "Reads the UTF-8 text files in a folder and below.",
    version = "0.1.0", vendor = "Démarche")
@TypeCapability(outputs = {"de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField"})
public final class TextFolderReader extends JCasCollectionReader_ImplBase {

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
    files = new FolderListing(sourceLocation, DocumentFiles::texts);
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
      TextDocument.read(files.id(file), file).into(jcas);
      metadata.into(jcas, files.id(file));
    } catch (IOException e) {
      throw new CollectionException(new IOException(file + ": " + e.getMessage()));
    }
  }

  @Override
  public Progress[] getProgress() {
    return files.progress();
  }
}
