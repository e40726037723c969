package org.demarche.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.uima.jcas.JCas;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Source;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/** Who said what. */
final class StatementRows {

  static final String COLUMNS = Spans.COLUMNS + ", kind STRING, speaker STRING, speaker_role STRING, certainty DOUBLE, "
      + "source STRUCT<" + Spans.COLUMNS + ", name STRING, anonymous BOOLEAN, rule STRING>, "
      + "cue STRUCT<" + Spans.COLUMNS + ", lemma STRING, stance STRING, rule STRING>, rule STRING";

  private StatementRows() {
  }

  static List<Row> of(JCas jcas) {
    return jcas.select(Statement.class).map(StatementRows::row).toList();
  }

  private static Row row(Statement statement) {
    Source source = Arguments.first(statement, ArgumentRole.SOURCE, Source.class);
    StatementCue cue = Arguments.first(statement, ArgumentRole.CUE, StatementCue.class);
    return Spans.row(statement, statement.getKind(), statement.getSpeaker(), statement.getSpeakerRole(),
        statement.getCertainty(),
        source == null ? null : Spans.row(source, source.getName(), source.getAnonymous(), source.getRule()),
        cue == null ? null : Spans.row(cue, cue.getLemma(), cue.getStance(), cue.getRule()), statement.getRule());
  }
}
