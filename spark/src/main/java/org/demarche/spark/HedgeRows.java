package org.demarche.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.HedgeCue;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Statement;

/** How firmly. */
final class HedgeRows {

  static final String COLUMNS = Spans.COLUMNS + ", category STRING, certainty DOUBLE, cues ARRAY<STRUCT<"
      + Spans.COLUMNS
      + ", category STRING, strength DOUBLE, rule STRING>>, statement STRUCT<begin INT NOT NULL, end INT NOT NULL, "
      + "words STRING NOT NULL, speaker STRING>, rule STRING";

  private HedgeRows() {
  }

  static List<Row> of(JCas jcas) {
    return jcas.select(HedgedStatement.class).map(HedgeRows::row).toList();
  }

  private static Row row(HedgedStatement hedged) {
    Statement statement = Arguments.first(hedged, ArgumentRole.STATEMENT, Statement.class);
    Row[] cues = Arguments.all(hedged, ArgumentRole.CUE).stream().filter(HedgeCue.class::isInstance).map(HedgeRows::cue)
        .toArray(Row[]::new);
    return Spans.row(hedged, hedged.getCategory(), hedged.getCertainty(), cues,
        statement == null ? null : Spans.row(statement, statement.getSpeaker()), hedged.getRule());
  }

  private static Row cue(Annotation annotation) {
    HedgeCue cue = (HedgeCue) annotation;
    return Spans.row(cue, cue.getCategory(), cue.getStrength(), cue.getRule());
  }
}
