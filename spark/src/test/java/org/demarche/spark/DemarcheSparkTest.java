package org.demarche.spark;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class DemarcheSparkTest {

  private static final String VISIT =
      "Norwegian Foreign Minister Ingrid Dahl said on Friday that envoys of Ethiopia and "
      + "Eritrea met in Geneva yesterday and may sign an agreement in May.";

  private static SparkSession spark;

  @BeforeAll
  static void session(SparkSession session) {
    spark = session;
  }

  @Test
  void everyTableTellsOfItsLayer() throws Exception {
    Dataset<Row> annotated = DemarcheSpark.embedded().annotate(documents(RowFactory.create("a", VISIT))).cache();

    assertThat(lines(DemarcheSpark.table(annotated, Table.EVENTS).selectExpr("id", "words", "category", "status",
        "mode",
        "array_join(transform(actors, a -> a.name), '+')", "places[0].name", "size(mentions)", "rule is not null")))
        .contains("a met CONSULT OCCURRED meeting envoys of Ethiopia and Eritrea Geneva 1 true");
    assertThat(lines(DemarcheSpark.table(annotated, Table.EVENTS).filter("words = 'met'").selectExpr("disputed",
        "salience > 0", "mentions[0].words", "size(asserted_by)", "size(denied_by)")))
        .containsExactly("false true met 0 0");
    assertThat(lines(DemarcheSpark.table(annotated, Table.MENTIONS).selectExpr("id", "words", "category", "status",
        "places[0].name", "rule is not null"))).contains("a met CONSULT OCCURRED Geneva true");
    assertThat(lines(DemarcheSpark.table(annotated, Table.STATEMENTS)
        .selectExpr("id", "begin", "kind", "speaker", "speaker_role", "source.words", "cue.lemma", "rule is not null")))
        .containsExactly("a 54 INDIRECT Ingrid Dahl FOREIGN_MINISTER Norwegian Foreign Minister Ingrid Dahl say true");
    assertThat(lines(DemarcheSpark.table(annotated, Table.VENUES)
        .selectExpr("id", "words", "kind", "country", "latitude > 46", "events[0].words", "rule is not null")))
        .containsExactly("a Geneva CITY CHE true met true");
    assertThat(lines(DemarcheSpark.table(annotated, Table.ROLES)
        .selectExpr("id", "begin", "end", "category", "country", "former", "holder.name", "rule is not null")))
        .contains("a 0 26 FOREIGN_MINISTER NOR false Ingrid Dahl true");
    assertThat(lines(DemarcheSpark.table(annotated, Table.HEDGES)
        .selectExpr("id", "category", "cues[0].words", "statement.speaker", "certainty < 1", "rule is not null")))
        .containsExactly("a EPISTEMIC may Ingrid Dahl true true");
    assertThat(DemarcheSpark.errors(annotated).count()).isZero();
  }

  @Test
  void relativeDatesCountFromTheDocumentsDate() throws Exception {
    Dataset<Row> dated = documents(RowFactory.create("a", VISIT)).withColumn("date", lit("2024-03-02").cast("date"));

    Dataset<Row> events = DemarcheSpark.table(DemarcheSpark.embedded().annotate(dated), Table.EVENTS);

    assertThat(lines(events.filter("words = 'met'").selectExpr("event_date", "date")))
        .containsExactly("2024-03-01 2024-03-02");
  }

  @Test
  void columnsOfTheCallerAreKept() throws Exception {
    Dataset<Row> documents = documents(RowFactory.create("a", VISIT)).withColumn("paper", lit("The Herald"))
        .withColumn("title", lit("Talks"));
    Dataset<Row> annotated = DemarcheSpark.embedded().with("xmi", "JSON").annotate(documents);

    assertThat(DemarcheSpark.table(annotated, Table.VENUES).columns()).startsWith("id", "paper", "title", "begin");
    assertThat(DemarcheSpark.table(annotated, Table.ROLES).columns()).startsWith("id", "paper", "document_title",
        "begin").contains("title");
    assertThat(DemarcheSpark.errors(annotated).columns()).containsExactly("id", "paper", "title", "error");
    Dataset<Row> kept = DemarcheSpark.documents(annotated);
    assertThat(kept.columns()).containsExactly("id", "paper", "title", "xmi", "json", "error");
    Row row = kept.first();
    assertThat(row.getString(1)).isEqualTo("The Herald");
    assertThat(row.getString(3)).contains("<xmi:XMI", "DiplomaticEvent");
    assertThat(row.getString(4)).startsWith("{").contains("org.demarche.type.DiplomaticEvent");
  }

  @Test
  void documentsThatFailLeaveTheirNeighboursUnharmed() throws Exception {
    List<Row> rows = List.of(RowFactory.create("good", "Fine."), RowFactory.create("bad", "An exception."),
        RowFactory.create("none", null), RowFactory.create("deep", "An overflow."),
        RowFactory.create("big", "All memory."),
        RowFactory.create("long", "x".repeat(101)), RowFactory.create(null, "Fine too."),
        RowFactory.create("empty", ""));
    Dataset<Row> documents = documents(rows.toArray(new Row[0])).coalesce(1);

    Dataset<Row> annotated = moody().longest(100).annotate(documents);

    assertThat(lines(annotated.select("id", "error"))).containsExactly("good null",
        "bad IllegalStateException: not this one", "none the document has no text", "deep java.lang.StackOverflowError",
        "big OutOfMemoryError: no heap", "long the document has 101 characters, more than 100", "null null",
        "empty null");
    assertThat(DemarcheSpark.errors(annotated).count()).isEqualTo(5);
  }

  @Test
  void textMayBeTheBytesOfAFile() throws Exception {
    List<Row> rows = List.of(RowFactory.create("marked", "\uFEFFFine.".getBytes(StandardCharsets.UTF_8)),
        RowFactory.create("latin", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)));
    Dataset<Row> documents = spark.createDataset(rows, Encoders.row(StructType.fromDDL("id STRING, text BINARY")));

    assertThat(lines(moody().with("brat").annotate(documents).select("id", "error"))).containsExactly("marked null",
        "latin not UTF-8: byte 0xE9 at offset 3, line 1");
  }

  @Test
  void enginesAreMadeOncePerThread() throws Exception {
    List<Row> rows = IntStream.range(0, 64).mapToObj(i -> RowFactory.create("d" + i, "Fine.")).toList();
    Dataset<Row> documents = documents(rows.toArray(new Row[0])).repartition(32);
    DemarcheSpark engines = moody();
    int before = MoodyEngine.MADE.get();

    engines.annotate(documents).collectAsList();
    engines.annotate(documents).collectAsList();

    assertThat(MoodyEngine.MADE.get() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void whatCannotBeAnnotatedIsSaidAtOnce() throws Exception {
    DemarcheSpark engines = moody();
    Dataset<Row> documents = documents(RowFactory.create("a", "Fine."));

    assertThatThrownBy(() -> engines.annotate(documents.drop("text"))).hasMessageContaining("id and text");
    assertThatThrownBy(() -> engines.annotate(documents.withColumn("text", lit(1)))).hasMessageContaining("INT");
    assertThatThrownBy(() -> engines.annotate(documents.withColumn("events", lit(1)))).hasMessageContaining("events");
    assertThatThrownBy(() -> engines.with("docx")).hasMessageContaining("docx");
  }

  private static DemarcheSpark moody() throws ResourceInitializationException {
    return DemarcheSpark.behind(AnalysisEngineFactory.createEngineDescription(MoodyEngine.class));
  }

  private static Dataset<Row> documents(Row... rows) {
    return spark.createDataset(Arrays.asList(rows), Encoders.row(StructType.fromDDL("id STRING, text STRING")));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }
}
