package org.demarche.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;
import org.demarche.export.ExportFormat;
import org.demarche.export.XmiFile;
import org.demarche.preprocess.TextDocument;

/**
 * Annotates the documents of a partition: returns each row with the rows of each {@link Table}, the document in each
 * requested format, and the error if it failed. It contains only strings and numbers, and is all that Spark ships.
 */
final class Annotator implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final String description;
  private final List<String> formats;
  private final int longest;

  /**
   * Options for each document.
   *
   * @param description
   *          the engine description in XML
   * @param formats
   *          {@link DemarcheSpark#XMI}, or the names of {@link ExportFormat}s
   * @param longest
   *          the maximum length of a document in characters
   */
  Annotator(String description, List<String> formats, int longest) {
    this.description = description;
    this.formats = List.copyOf(formats);
    this.longest = longest;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    EnginePool pool = EnginePool.of(description);
    Partition partition = new Partition(documents, pool);
    TaskContext.get().addTaskCompletionListener(partition);
    return partition;
  }

  /** The documents of a task, annotated lazily one by one. */
  private final class Partition implements Iterator<Row>, TaskCompletionListener {

    private final Iterator<Row> documents;
    private final EnginePool pool;
    private DocumentEngine engine;

    Partition(Iterator<Row> documents, EnginePool pool) {
      this.documents = documents;
      this.pool = pool;
    }

    @Override
    public boolean hasNext() {
      return documents.hasNext();
    }

    @Override
    public Row next() {
      Row document = documents.next();
      if (engine == null) {
        try {
          engine = pool.take();
        } catch (UIMAException e) {
          // Nothing works without engines: the only failure that is not specific to a document.
          throw new IllegalStateException("cannot create the engines: " + Failure.reason(e), e);
        }
      }
      try {
        return annotated(document);
      } catch (Exception | StackOverflowError | OutOfMemoryError | NoClassDefFoundError e) {
        if (TaskContext.get().isInterrupted()) {
          throw new TaskKilledException();
        }
        if (e instanceof Error) {
          // The failed document may have left the engine in an undefined state.
          engine.destroy();
          engine = null;
        }
        return failed(document, Failure.reason(e));
      }
    }

    private Row annotated(Row document) throws IOException, UIMAException {
      StructType columns = document.schema();
      String id = string(document, columns, DemarcheSpark.ID);
      Map<String, String> fields = new LinkedHashMap<>();
      for (String name : DemarcheSpark.FIELDS) {
        String value = List.of(columns.fieldNames()).contains(name) ? string(document, columns, name) : null;
        if (value != null && !value.isBlank()) {
          fields.put(name, value.strip());
        }
      }
      JCas jcas = engine.annotate(id, text(document.get(columns.fieldIndex(DemarcheSpark.TEXT))), fields);
      Object[] row = copy(document);
      int next = document.size();
      for (Table table : Table.values()) {
        row[next++] = table.rows(jcas).toArray(new Row[0]);
      }
      for (String format : formats) {
        row[next++] = written(jcas, format);
      }
      return RowFactory.create(row);
    }

    private String text(Object value) throws IOException {
      if (value == null) {
        throw new IOException("the document has no text");
      }
      String text = value instanceof byte[] bytes ? TextDocument.text(bytes) : (String) value;
      if (text.length() > longest) {
        throw new IOException("the document has " + text.length() + " characters, more than " + longest);
      }
      return text;
    }

    private Row failed(Row document, String reason) {
      Object[] row = copy(document);
      int next = document.size();
      for (int i = 0; i < Table.values().length; i++) {
        row[next++] = new Row[0];
      }
      row[row.length - 1] = reason;
      return RowFactory.create(row);
    }

    private Object[] copy(Row document) {
      Object[] row = new Object[document.size() + Table.values().length + formats.size() + 1];
      for (int i = 0; i < document.size(); i++) {
        row[i] = document.get(i);
      }
      return row;
    }

    @Override
    public void onTaskCompletion(TaskContext context) {
      if (engine != null) {
        pool.giveBack(engine);
        engine = null;
      }
    }
  }

  private static String string(Row document, StructType columns, String name) {
    Object value = document.get(columns.fieldIndex(name));
    return value == null ? null : value.toString();
  }

  private static String written(JCas jcas, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.equals(DemarcheSpark.XMI)) {
      XmiFile.write(jcas.getCas(), out);
    } else {
      ExportFormat.of(format).exporter().write(jcas, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
