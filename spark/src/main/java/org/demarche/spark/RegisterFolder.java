package org.demarche.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.demarche.register.ReportJson;

/** The register of an output folder: its table, made of the table of events. */
final class RegisterFolder {

  /** What is being written; Parquet readers ignore names that begin like this. */
  private static final String PART = "_" + SparkRegister.NAME;

  private final SparkSession spark;
  private final Path output;

  RegisterFolder(SparkSession spark, String output) {
    this.spark = spark;
    this.output = new Path(output);
  }

  /**
   * Writes the table in place of the one that is there, whose acts keep their ids.
   *
   * @return the number of acts
   * @throws IOException
   *           if it cannot be written; the table is then the one that was there
   */
  long write() throws IOException {
    FileSystem files = output.getFileSystem(spark.sparkContext().hadoopConfiguration());
    Path table = new Path(output, SparkRegister.NAME);
    Path part = new Path(output, PART);
    Path events = new Path(output, Table.EVENTS.tableName());
    if (!files.exists(events)) {
      return 0;
    }
    Dataset<String> reports = spark.read().parquet(events.toString()).select(ReportJson.FIELD)
        .where(col(ReportJson.FIELD).isNotNull()).as(Encoders.STRING());
    Dataset<Row> before = files.exists(table) ? spark.read().parquet(table.toString()) : null;
    SparkRegister.acts(reports, before).write().mode(SaveMode.Overwrite).parquet(part.toString());
    files.delete(table, true);
    if (!files.rename(part, table)) {
      throw new IOException(part + " cannot be renamed to " + table);
    }
    return spark.read().parquet(table.toString()).count();
  }
}
