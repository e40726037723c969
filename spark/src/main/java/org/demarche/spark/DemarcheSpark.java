package org.demarche.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.Demarche;
import org.demarche.entity.DocumentDay;
import org.demarche.export.ExportFormat;
import org.demarche.preprocess.DocumentMetadata;
import org.xml.sax.SAXException;

/**
 * Démarche on Spark: from a dataset of documents to typed tables.
 *
 * <pre>
 * Dataset&lt;Row&gt; annotated = DemarcheSpark.embedded().annotate(documents).persist(StorageLevel.DISK_ONLY());
 * Dataset&lt;Row&gt; events = DemarcheSpark.table(annotated, Table.EVENTS);
 * Dataset&lt;Row&gt; errors = DemarcheSpark.errors(annotated);
 * </pre>
 *
 * <p>Documents have the columns {@value #ID} and {@value #TEXT} and, optionally, {@value #DATE}, {@value #SOURCE}
 * and {@value #TITLE}; other columns are kept. Every table is a view of the annotated documents: persist or write
 * these before you derive more than one table. Engines are created once for each concurrent task in an executor,
 * whatever the number of partitions.
 */
public final class DemarcheSpark {

  /** The name of a document, shown as a string. */
  public static final String ID = "id";
  /** Its text: a string, or the bytes of a UTF-8 file with or without byte order mark. */
  public static final String TEXT = "text";
  /** The publication date, in ISO 8601 or as a Spark date: the day from which <i>yesterday</i> is counted. */
  public static final String DATE = DocumentDay.KEY;
  /** The newspaper or agency that published it. */
  public static final String SOURCE = DocumentMetadata.SOURCE;
  /** Its title. */
  public static final String TITLE = DocumentMetadata.TITLE;
  /** The reason why a document failed; null if it did not. */
  public static final String ERROR = "error";
  /** The name of UIMA's XMI format, in which {@link #with} can return the CAS. */
  public static final String XMI = "xmi";

  /** The columns that become metadata of a document. */
  static final List<String> FIELDS = List.of(DATE, SOURCE, TITLE);

  /**
   * Longer documents are rejected by default: at about 200 bytes of heap per character, they would need more than 2 GB.
   */
  static final int LONGEST = 10_000_000;

  private final String description;
  private final List<String> formats;
  private final int longest;

  private DemarcheSpark(String description, List<String> formats, int longest) {
    this.description = description;
    this.formats = formats;
    this.longest = longest;
  }

  /**
   * Démarche with its embedded preprocessing.
   *
   * @param parameters
   *          names and values of parameters, as for {@link Demarche#embedded}; files that they name must be where all
   *          executors find them
   */
  public static DemarcheSpark embedded(Object... parameters) throws ResourceInitializationException {
    return of(Demarche.embedded(parameters));
  }

  /**
   * Démarche after another preprocessing pipeline, which writes DKPro Core's sentences, tokens with tags and lemmas,
   * dependencies and named entities. Its engines must be on the class path of the executors.
   *
   * @param parameters
   *          names and values of Démarche's parameters, as for {@link Demarche#engines}
   */
  public static DemarcheSpark behind(AnalysisEngineDescription preprocessing, Object... parameters)
      throws ResourceInitializationException {
    return of(AnalysisEngineFactory.createEngineDescription(preprocessing, Demarche.engines(parameters)));
  }

  /** A custom pipeline, such as one with Démarche engines that have other parameters. */
  public static DemarcheSpark of(AnalysisEngineDescription pipeline) throws ResourceInitializationException {
    StringWriter xml = new StringWriter();
    try {
      pipeline.toXML(xml, false);
    } catch (SAXException | IOException e) {
      throw new ResourceInitializationException(e);
    }
    return new DemarcheSpark(xml.toString(), List.of(), LONGEST);
  }

  /**
   * The same, with each document in additional formats, as columns of the same names: {@value #XMI}, and those of
   * {@link ExportFormat}.
   *
   * @throws IllegalArgumentException
   *           if there is no such format
   */
  public DemarcheSpark with(String... names) {
    List<String> lowered = new ArrayList<>();
    for (String name : names) {
      String format = name.toLowerCase(Locale.ROOT);
      lowered.add(format.equals(XMI) ? XMI : ExportFormat.of(format).name().toLowerCase(Locale.ROOT));
    }
    return new DemarcheSpark(description, lowered, longest);
  }

  /** The same, but documents with more characters than this fail without being processed. */
  public DemarcheSpark longest(int characters) {
    return new DemarcheSpark(description, formats, characters);
  }

  /**
   * Annotates documents: each row gets a column for each {@link Table}, an array of its rows, one for each requested
   * format, and {@value #ERROR}. Partitions are unchanged; see {@link TextBalance} for better ones.
   *
   * @throws IllegalArgumentException
   *           if the columns {@value #ID} and {@value #TEXT} are missing, or others have the names of ours
   */
  public Dataset<Row> annotate(Dataset<Row> documents) {
    StructType columns = documents.schema();
    List<String> names = Arrays.asList(columns.fieldNames());
    if (!names.containsAll(List.of(ID, TEXT))) {
      throw new IllegalArgumentException("documents need the columns id and text, but have " + names);
    }
    DataType text = columns.apply(TEXT).dataType();
    if (!text.equals(DataTypes.StringType) && !text.equals(DataTypes.BinaryType)) {
      throw new IllegalArgumentException("the column text must be a string or the bytes of a file, but is "
          + text.sql());
    }
    StructType annotated = columns;
    for (Table table : Table.values()) {
      annotated = annotated.add(table.tableName(), table.arrayType(), false);
    }
    for (String format : formats) {
      annotated = annotated.add(format, DataTypes.StringType);
    }
    annotated = annotated.add(ERROR, DataTypes.StringType);
    List<String> ours = Arrays.asList(annotated.fieldNames()).subList(names.size(), annotated.size());
    if (ours.stream().anyMatch(names::contains)) {
      throw new IllegalArgumentException("documents must not contain the columns to be added: " + ours);
    }
    return documents.mapPartitions(new Annotator(description, formats, longest), Encoders.row(annotated));
  }

  /**
   * A table of annotated documents, preceded by their own columns except the text and the formats. If the table has a
   * column of the same name as theirs, theirs is called {@code document_…}.
   */
  public static Dataset<Row> table(Dataset<Row> annotated, Table table) {
    Set<String> taken = Set.of(table.columns().fieldNames());
    List<Column> columns = new ArrayList<>();
    for (String name : documentColumns(annotated)) {
      Column column = annotated.col(quoted(name));
      columns.add(taken.contains(name) ? column.as("document_" + name) : column);
    }
    columns.add(functions.inline(annotated.col(table.tableName())));
    return annotated.select(columns.toArray(new Column[0]));
  }

  /** The documents that failed, with their own columns except the text, and the reason. */
  public static Dataset<Row> errors(Dataset<Row> annotated) {
    return annotated.filter(annotated.col(ERROR).isNotNull())
        .select(Stream.concat(documentColumns(annotated).stream(), Stream.of(ERROR))
            .map(name -> annotated.col(quoted(name))).toArray(Column[]::new));
  }

  /** One row per document, with its own columns except the text, those of the formats, and the reason if it failed. */
  public static Dataset<Row> documents(Dataset<Row> annotated) {
    List<String> names = Arrays.asList(annotated.columns());
    int formats = names.indexOf(Table.values()[0].tableName()) + Table.values().length;
    return annotated.select(Stream.concat(documentColumns(annotated).stream(), names.subList(formats, names.size())
        .stream()).map(name -> annotated.col(quoted(name))).toArray(Column[]::new));
  }

  /** The documents' own columns, which precede the first of ours, without the text. */
  private static List<String> documentColumns(Dataset<Row> annotated) {
    List<String> names = Arrays.asList(annotated.columns());
    return names.subList(0, names.indexOf(Table.values()[0].tableName())).stream().filter(name -> !name.equals(TEXT))
        .toList();
  }

  static String quoted(String column) {
    return "`" + column.replace("`", "``") + "`";
  }
}
