package org.demarche.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.uima.jcas.tcas.Annotation;

/** Annotations as rows that begin with {@link #COLUMNS}. Lists are arrays, as Spark requires. */
final class Spans {

  /** Offsets in UTF-16 code units of the text, as in UIMA, and the words in one line. */
  static final String COLUMNS = "begin INT NOT NULL, end INT NOT NULL, words STRING NOT NULL";

  private Spans() {
  }

  /** A row with an annotation's offsets, its words, and other values. */
  static Row row(Annotation annotation, Object... more) {
    List<Object> values = new ArrayList<>();
    values.add(annotation.getBegin());
    values.add(annotation.getEnd());
    values.add(annotation.getCoveredText().replaceAll("\\s+", " ").strip());
    for (Object value : more) {
      values.add(value instanceof Double number && number.isNaN() ? null : value);
    }
    return RowFactory.create(values.toArray());
  }
}
