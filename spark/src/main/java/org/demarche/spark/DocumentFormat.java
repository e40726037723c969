package org.demarche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.substring;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The supported archive formats. */
enum DocumentFormat {
  /**
   * Folders of UTF-8 files that end in {@code .txt}, and such files; the id is the path below the deepest folder that
   * contains all locations, so that files of one name in two folders stay apart.
   */
  FOLDER {
    @Override
    Dataset<Row> read(SparkSession spark, String location) throws IOException {
      return readAll(spark, List.of(location));
    }

    @Override
    Dataset<Row> readAll(SparkSession spark, List<String> locations) throws IOException {
      String root = ArchiveRoot.of(locations, spark.sparkContext().hadoopConfiguration());
      // A file name may contain characters that a URI must not: paths are compared as Hadoop shows them.
      return spark.read().format("binaryFile").option("recursiveFileLookup", true)
          .option("pathGlobFilter", "*.[tT][xX][tT]").load(locations.toArray(new String[0]))
          .select(substring(col("path"), lit(root.length() + 1), length(col("path"))).as(DemarcheSpark.ID),
              col("content").as(DemarcheSpark.TEXT));
    }
  },
  /** Parquet. */
  PARQUET {
    @Override
    Dataset<Row> read(SparkSession spark, String location) {
      return spark.read().parquet(location);
    }
  },
  /** JSON Lines. */
  JSON {
    @Override
    Dataset<Row> read(SparkSession spark, String location) {
      return spark.read().json(location);
    }
  },
  /** CSV with a header as in RFC 4180: UTF-8; quoted fields may contain line breaks and doubled quotation marks. */
  CSV {
    @Override
    Dataset<Row> read(SparkSession spark, String location) {
      return spark.read().option("header", true).option("multiLine", true).option("escape", "\"").csv(location);
    }
  };

  /** The documents at a location in a Hadoop file system. */
  abstract Dataset<Row> read(SparkSession spark, String location) throws IOException;

  /** The documents at all locations, with the union of their columns. */
  Dataset<Row> readAll(SparkSession spark, List<String> locations) throws IOException {
    Dataset<Row> documents = read(spark, locations.get(0));
    for (String location : locations.subList(1, locations.size())) {
      documents = documents.unionByName(read(spark, location), true);
    }
    return documents;
  }
}
