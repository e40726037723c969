package org.demarche.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Maps columns of an archive to the ones that we read. */
record DocumentColumns(String id, String text, String date) {

  /**
   * The archive with our names for them.
   *
   * @throws IllegalArgumentException
   *           if there is no such column (a date may be missing), or another column already has our name
   */
  Dataset<Row> named(Dataset<Row> archive) {
    List<String> columns = List.of(archive.columns());
    Map<String, String> names = new LinkedHashMap<>();
    names.put(DemarcheSpark.ID, id);
    names.put(DemarcheSpark.TEXT, text);
    names.put(DemarcheSpark.DATE, date);
    Dataset<Row> named = archive;
    for (Map.Entry<String, String> name : names.entrySet()) {
      String ours = name.getKey();
      String theirs = name.getValue();
      boolean optional = theirs.equals(DemarcheSpark.DATE);
      if (!columns.contains(theirs) && !optional) {
        throw new IllegalArgumentException("there is no column " + theirs + "; there are " + columns);
      }
      if (!theirs.equals(ours)) {
        if (columns.contains(ours)) {
          throw new IllegalArgumentException(
            "cannot rename " + theirs + " to " + ours + ": there is such a column already");
        }
        named = named.withColumnRenamed(theirs, ours);
      }
    }
    return named;
  }
}
