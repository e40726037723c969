package org.demarche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.demarche.register.RegisterSteps;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;

/**
 * The register of an archive: the acts that its records report, each once, as the command line's {@code register} makes
 * them. Reports are shuffled by block, within which each is compared with the next few only; then by group of reports
 * that are linked. The links alone, 16 bytes each, come to the driver.
 */
public final class SparkRegister {

  /** The name of the table in the output folder. */
  public static final String NAME = "register";

  /** Its columns: the fields of {@code register.jsonl}. */
  public static final StructType COLUMNS = StructType.fromDDL("id STRING, joined ARRAY<STRING>, category STRING, "
      + "mode STRING, status STRING, topic STRING, round INT, disputed BOOLEAN, dates ARRAY<STRING>, "
      + "date_inferred BOOLEAN, "
      + "first_report STRING, last_report STRING, documents INT, "
      + "parties ARRAY<STRUCT<role STRING, name STRING, country STRING, office STRING>>, "
      + "places ARRAY<STRUCT<name STRING, kind STRING, country STRING, latitude DOUBLE, longitude DOUBLE>>, "
      + "history ARRAY<STRUCT<stage STRING, day STRING, document STRING>>, "
      + "conflicting_dates ARRAY<STRUCT<value STRING, documents ARRAY<STRING>>>, "
      + "conflicting_places ARRAY<STRUCT<value STRING, documents ARRAY<STRING>>>, "
      + "counts ARRAY<STRUCT<act STRING, what STRING, number INT, documents ARRAY<STRING>>>, "
      + "sources ARRAY<STRUCT<document STRING, title STRING, day STRING, status STRING, date STRING, "
      + "mentions ARRAY<ARRAY<INT>>, sentence STRING>>, "
      + "joins ARRAY<STRUCT<one STRING, other STRING, rule STRING, sides STRING, date STRING, place STRING, "
      + "words ARRAY<STRING>, context ARRAY<STRING>>>");

  private static final StructType BLOCKS = StructType.fromDDL("block STRING, day STRING, document STRING, begin INT, "
      + "report STRING");
  private static final StructType LINKS = StructType.fromDDL("one STRING, other STRING");
  /** What a group is made of: its links, then the ids of an earlier register, then its reports. */
  private static final StructType PARTS = StructType.fromDDL("part LONG, kind INT, one STRING, other STRING");

  private SparkRegister() {
  }

  /**
   * The acts of some reports.
   *
   * @param reports
   *          one a row, as in the column {@code report} of {@link Table#EVENTS}
   * @param before
   *          the acts of an earlier register, which keep their ids; null if there is none
   * @return a table with the columns {@link #COLUMNS}, in no order
   */
  public static Dataset<Row> acts(Dataset<String> reports, Dataset<Row> before) {
    SparkSession spark = reports.sparkSession();
    return spark.read().schema(COLUMNS).json(lines(reports, before));
  }

  /** The same as the lines of {@code register.jsonl}. */
  static Dataset<String> lines(Dataset<String> reports, Dataset<Row> before) {
    SparkSession spark = reports.sparkSession();
    Dataset<Row> links = reports.flatMap((FlatMapFunction<String, Row>) SparkRegister::blocks, Encoders.row(BLOCKS))
        .repartition(col("block")).sortWithinPartitions("block", "day", "document", "begin")
        .mapPartitions((MapPartitionsFunction<Row, Row>) LinkedReports::new, Encoders.row(LINKS)).distinct()
        .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> ids = before == null ? spark.createDataset(List.of(), Encoders.row(LINKS))
        : before.select(col("id"), explode(col("sources")).as("source"))
            .selectExpr("concat(source.document, ':', source.mentions[0][0]) AS one", "id AS other");
    LinkedGroups groups = new LinkedGroups();
    add(links, groups);
    add(ids, groups);
    Broadcast<LinkedGroups> all = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(groups.complete());
    Dataset<Row> parts = links.map((MapFunction<Row, Row>) link ->
        part(all.value(), link.getString(0), 0, link.getString(0), link.getString(1)), Encoders.row(PARTS))
        .union(ids.map((MapFunction<Row, Row>) id ->
            part(all.value(), id.getString(0), 1, id.getString(0), id.getString(1)), Encoders.row(PARTS)))
        .union(reports.map((MapFunction<String, Row>) report ->
            part(all.value(), ReportJson.read(report).key(), 2, report, null), Encoders.row(PARTS)));
    return parts.repartition(col("part")).sortWithinPartitions("part", "kind", "one")
        .mapPartitions((MapPartitionsFunction<Row, String>) GroupLines::new, Encoders.STRING());
  }

  private static void add(Dataset<Row> pairs, LinkedGroups groups) {
    Iterator<Row> rows = pairs.toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      groups.link(row.getString(0), row.getString(1));
    }
  }

  private static Row part(LinkedGroups groups, String key, int kind, String one, String other) {
    return RowFactory.create(groups.of(key), kind, one, other);
  }

  private static Iterator<Row> blocks(String line) {
    try {
      Report report = ReportJson.read(line);
      List<Row> rows = new ArrayList<>();
      for (String block : RegisterSteps.blocks(report)) {
        rows.add(RowFactory.create(block, RegisterSteps.order(report), report.document(),
            report.mentions().get(0).begin(), line));
      }
      return rows.iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
