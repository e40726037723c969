package org.demarche.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** In what capacity. */
final class RoleRows {

  static final String COLUMNS = Spans.COLUMNS + ", category STRING, title STRING, organisation STRING, country STRING, "
      + "former BOOLEAN, acting BOOLEAN, holder STRUCT<" + Spans.COLUMNS
      + ", name STRING, country STRING, rule STRING>, " + "rule STRING";

  private RoleRows() {
  }

  static List<Row> of(JCas jcas) {
    return jcas.select(SpeakerRole.class).map(RoleRows::row).toList();
  }

  private static Row row(SpeakerRole role) {
    Actor holder = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
    return Spans.row(role, role.getCategory(), role.getTitle(), role.getOrganisation(), role.getCountry(),
        role.getFormer(),
        role.getActing(), holder == null ? null : Spans.row(holder, holder.getName(), holder.getCountry(),
        holder.getRule()), role.getRule());
  }
}
