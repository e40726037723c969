package org.demarche.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;

/** What the command line makes of a folder of texts: its files, and our tables of its XMI. */
final class CommandLineTables {

  private final Path output;
  private final Map<Table, List<Row>> rows = new TreeMap<>();

  private CommandLineTables(Path output) {
    this.output = output;
  }

  /** Runs {@code demarche annotate} in a process of its own. */
  static CommandLineTables of(Path texts, Path output) throws Exception {
    Process process = new ProcessBuilder(StandaloneCluster.JAVA, "-Xmx1500m", "-cp",
        StandaloneCluster.LIBRARIES + "/*:" + StandaloneCluster.SPARK + "/jars/*", "org.demarche.cli.Main", "annotate",
        texts.toString(), "-o", output.toString(), "--format", "xmi,csv,plover", "--threads", "2")
        .redirectErrorStream(true).redirectOutput(output.resolveSibling("command-line.log").toFile()).start();
    if (process.waitFor() > 1) {
      throw new IOException(Files.readString(output.resolveSibling("command-line.log")));
    }
    CommandLineTables tables = new CommandLineTables(output);
    tables.read();
    return tables;
  }

  private void read() throws Exception {
    Path xmi = output.resolve("xmi");
    String types = xmi.resolve("TypeSystem.xml").toUri().toString();
    JCas jcas = JCasFactory.createJCas(TypeSystemDescriptionFactory.createTypeSystemDescriptionFromPath(types));
    List<Path> documents;
    try (Stream<Path> files = Files.walk(xmi)) {
      documents = files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
    }
    for (Path document : documents) {
      jcas.reset();
      try (InputStream in = Files.newInputStream(document)) {
        XmiCasDeserializer.deserialize(in, jcas.getCas());
      }
      String id = xmi.relativize(document).toString().replaceFirst("\\.xmi$", "");
      for (Table table : Table.values()) {
        for (Row row : table.rows(jcas)) {
          Object[] values = new Object[row.size() + 1];
          values[0] = id;
          for (int i = 0; i < row.size(); i++) {
            values[i + 1] = row.get(i);
          }
          rows.computeIfAbsent(table, key -> new ArrayList<>()).add(RowFactory.create(values));
        }
      }
    }
  }

  /** A file that the command line wrote of a document, in the folder of its format. */
  String file(String id, String format, String extension) throws IOException {
    return Files.readString(output.resolve(format).resolve(id + extension));
  }

  /** The rows of a table as JSON Lines, sorted. */
  List<String> lines(Table table, SparkSession spark) {
    StructType columns = new StructType().add("id", "string").merge(table.columns(), true);
    return lines(spark.createDataset(rows.get(table), Encoders.row(columns)));
  }

  /** The rows of any table as JSON Lines, sorted. */
  static List<String> lines(Dataset<Row> rows) {
    return rows.toJSON().as(Encoders.STRING()).collectAsList().stream().sorted().toList();
  }
}
