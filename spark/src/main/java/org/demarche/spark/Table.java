package org.demarche.spark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.jcas.JCas;

/** The result tables: their names and columns, and how their rows are read from a document. */
public enum Table {
  /** One row per record, an act of the world with all its mentions in a document, as in the format {@code plover}. */
  EVENTS(EventRows.COLUMNS, EventRows::of),
  /** One row per mention of an event, with what its own sentence says of it. */
  MENTIONS(EventRows.MENTION_COLUMNS, EventRows::mentions),
  /** One row per statement, with its source and its cue. */
  STATEMENTS(StatementRows.COLUMNS, StatementRows::of),
  /** One row per mention of a place or medium of negotiation. */
  VENUES(VenueRows.COLUMNS, VenueRows::of),
  /** One row per mention of an office. */
  ROLES(RoleRows.COLUMNS, RoleRows::of),
  /** One row per hedged clause, with its cues. */
  HEDGES(HedgeRows.COLUMNS, HedgeRows::of);

  private final StructType columns;
  private final Function<JCas, List<Row>> rows;

  Table(String columns, Function<JCas, List<Row>> rows) {
    this.columns = StructType.fromDDL(columns);
    this.rows = rows;
  }

  /** Its name in lower case: that of the column in annotated documents, and of its folder. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, without those that identify the document of a row. */
  public StructType columns() {
    return columns;
  }

  /** The rows of an annotated document, in text order. */
  public List<Row> rows(JCas jcas) {
    return rows.apply(jcas);
  }

  ArrayType arrayType() {
    return DataTypes.createArrayType(columns, false);
  }
}
