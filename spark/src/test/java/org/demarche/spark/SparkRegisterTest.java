package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.register.Entry;
import org.demarche.register.Register;
import org.demarche.register.RegisterFile;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;
import org.demarche.register.Side;
import org.demarche.register.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The register of Spark is that of the command line. */
@ExtendWith(LocalSpark.class)
class SparkRegisterTest {

  @TempDir
  private Path folder;
  private SparkSession spark;

  @BeforeEach
  void start(SparkSession session) {
    spark = session;
  }

  /** Talks of some countries through three months, each told in three documents, some without date or place. */
  private static List<Report> reports(int documents) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      int act = i % (documents / 3);
      LocalDate day = LocalDate.of(2025, 3, 1).plusDays(act % 90);
      char first = (char) ('a' + act % 5);
      char second = (char) ('A' + act % 7);
      Side one = new Side("PARTY", "Given Name" + first, true, "AA" + Character.toUpperCase(first), "premier");
      Side other = new Side("PARTY", "Land " + second, false, "BB" + second, null);
      boolean isVague = i % 4 == 3;
      reports.add(new Report("d" + i, null, day.plusDays(i % 2), act % 11 == 0 ? "AGREE" : "CONSULT", null, "OCCURRED",
          0.9, 0.25, isVague ? null : day.toString(), "grain", act % 13, List.of(one, other),
          isVague ? List.of() : List.of(new Site("Rome", "CITY", "ITA", 41.9, 12.5)), Set.of("grain", "s" + act % 17),
          Set.of("port", "ship", "t" + act % 19), List.of(new Report.Mention(i, i + 3)), "They met; \u00E9.", false,
          i % 5 == 0 ? List.of(new Report.Count("free", "hostage", 2 + i % 3)) : List.of()));
    }
    return reports;
  }

  private List<String> spark(List<Report> reports, Dataset<Row> before) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Report report : reports) {
      lines.add(ReportJson.line(report));
    }
    return SparkRegister.lines(spark.createDataset(lines, Encoders.STRING()).repartition(3), before).collectAsList()
        .stream().sorted().toList();
  }

  private static List<String> lines(List<Entry> entries) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterFile.write(entries, out);
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }

  @Test
  void actsAreThoseOfTheCommandLine() throws Exception {
    List<Report> reports = reports(600);
    List<Entry> entries = Register.create().entries(reports, Map.of());
    assertThat(entries.size()).as("some are joined").isBetween(100, 550);
    assertThat(spark(reports, null)).isEqualTo(lines(entries));
  }

  @Test
  void actsKeepTheirIdsWhenDocumentsAreAdded() throws Exception {
    List<Report> reports = reports(300);
    List<Entry> first = Register.create().entries(reports.subList(120, 300), Map.of());
    Map<String, String> ids = new HashMap<>();
    first.forEach(entry -> entry.reports().forEach(report -> ids.put(report.key(), entry.id())));
    Dataset<Row> before = spark.read().schema(SparkRegister.COLUMNS)
        .json(spark.createDataset(lines(first), Encoders.STRING()));
    List<String> expected = lines(Register.create().entries(reports, ids));
    assertThat(expected).isNotEqualTo(lines(Register.create().entries(reports, Map.of())));
    assertThat(spark(reports, before)).isEqualTo(expected);
  }

  @Test
  void tableIsMadeOfTheEventsAndReplaced() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Report report : reports(30)) {
      lines.add(ReportJson.line(report));
    }
    spark.createDataset(lines, Encoders.STRING()).toDF(ReportJson.FIELD).write()
        .parquet(folder.resolve("events").toString());
    long acts = new RegisterFolder(spark, folder.toString()).write();
    Dataset<Row> table = spark.read().parquet(folder.resolve("register").toString());
    assertThat(table.schema()).isEqualTo(SparkRegister.COLUMNS);
    assertThat(table.count()).isEqualTo(acts).isPositive();
    List<String> ids = table.select("id").as(Encoders.STRING()).collectAsList();
    assertThat(new RegisterFolder(spark, folder.toString()).write()).isEqualTo(acts);
    assertThat(spark.read().parquet(folder.resolve("register").toString()).select("id").as(Encoders.STRING())
        .collectAsList()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(folder.resolve("_register")).doesNotExist();
  }

  @Test
  void groupsAreWhatIsLinkedDirectlyOrThroughOthers() {
    LinkedGroups groups = new LinkedGroups();
    for (int i = 0; i < 5000; i++) {
      groups.link("a" + i, "a" + (i + 7));
    }
    groups.complete();
    assertThat(groups.of("a0")).isEqualTo(groups.of("a7")).isEqualTo(groups.of("a4998"));
    assertThat(java.util.stream.IntStream.range(0, 5007).mapToLong(i -> groups.of("a" + i)).distinct().count())
        .isEqualTo(7);
    assertThat(groups.of("b")).as("without a link").isNotEqualTo(groups.of("a0"));
  }
}
