package org.demarche.preprocess;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.uima.UimaContext;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;
import org.demarche.input.DocumentText;
import org.demarche.input.InputDocument;
import org.demarche.input.InputFiles;
import org.demarche.input.ReadingOptions;

/**
 * Reads the documents in a folder and below, sorted by path, except hidden ones: {@code .txt}, {@code .html} (the
 * article), {@code .pdf} and {@code .docx} (with Apache Tika), the rows of {@code .jsonl}, {@code .csv} and
 * {@code .tsv}, and all of these in {@code .zip} and {@code .gz}. Each gets its text, language {@code en}, DKPro's
 * DocumentMetaData, and a MetaDataStringField for every other field that its file has, such as {@code date} and
 * {@code source}. HTML entities and garbled characters are logged once a document. Nothing is fetched from elsewhere.
 *
 * <p>A missing folder makes initialisation fail; an empty one yields no documents. For a document that cannot be read,
 * or whose encoding is not as expected, {@code getNext} fails, and the next call returns the next one.
 */
@ResourceMetaData(name = "Démarche Text Folder Reader",
    description = "Reads the documents in a folder and below.",
    version = "0.2.0", vendor = "Démarche")
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

  /** The encoding of files without a byte order mark; by default UTF-8, or what an HTML page declares. */
  public static final String PARAM_ENCODING = "encoding";
  @ConfigurationParameter(name = PARAM_ENCODING, mandatory = false)
  private String encoding;

  /** The column of tables and JSON Lines with the text. */
  public static final String PARAM_TEXT_COLUMN = "textColumn";
  @ConfigurationParameter(name = PARAM_TEXT_COLUMN, defaultValue = ReadingOptions.TEXT)
  private String textColumn;

  /** The column with the name of the document. */
  public static final String PARAM_ID_COLUMN = "idColumn";
  @ConfigurationParameter(name = PARAM_ID_COLUMN, defaultValue = ReadingOptions.ID)
  private String idColumn;

  /**
   * Whether HTML entities and garbled characters are replaced by what they stand for. The text of the CAS is then the
   * mended one.
   */
  public static final String PARAM_MEND = "mend";
  @ConfigurationParameter(name = PARAM_MEND, defaultValue = "false")
  private boolean mend;

  private InputFiles files;
  private int next;
  private DocumentMetadata metadata;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      files = InputFiles.in(sourceLocation.toPath(), new ReadingOptions(encoding == null ? null
          : Charset.forName(encoding), textColumn, idColumn, mend));
      files.warnings().forEach(line -> getLogger().warn(line));
      metadata = DocumentMetadata.read(metadataLocation == null ? null : metadataLocation.toPath(), dateInName);
    } catch (IOException | IllegalArgumentException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next < files.documents().size();
  }

  @Override
  public void getNext(JCas jcas) throws IOException, CollectionException {
    InputDocument document = files.documents().get(next++);
    try {
      DocumentText read = document.read();
      new TextDocument(document.id(), document.file(), read.text()).into(jcas);
      DocumentMetadata.add(jcas, read.fields());
      metadata.into(jcas, document.id());
      if (read.warning() != null) {
        getLogger().warn(document.id() + ": " + read.warning());
      }
    } catch (IOException e) {
      throw new CollectionException(new IOException(document.file() + ": " + e.getMessage()));
    }
  }

  @Override
  public Progress[] getProgress() {
    return new Progress[] {new ProgressImpl(next, files.documents().size(), Progress.ENTITIES)};
  }

  @Override
  public void close() throws IOException {
    if (files != null) {
      files.close();
    }
    super.close();
  }
}
