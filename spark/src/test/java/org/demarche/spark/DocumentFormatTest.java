package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
final class DocumentFormatTest {

  private static SparkSession spark;

  @TempDir
  private Path folder;

  @BeforeAll
  static void session(SparkSession session) {
    spark = session;
  }

  @Test
  void folderGivesTextFilesByTheirPaths() throws Exception {
    write("a.txt", "one");
    write("notes.md", "none");
    write(".hidden/b.txt", "none");
    write("sub folder/d\u00E9j\u00E0 100%25.TXT", "two");

    Dataset<Row> documents = DocumentFormat.FOLDER.readAll(spark, List.of(folder.toString()));

    assertThat(documents.orderBy("id").collectAsList().stream()
        .map(row -> row.getString(0) + " " + new String((byte[]) row.get(1), StandardCharsets.UTF_8)))
        .containsExactly("a.txt one", "sub folder/d\u00E9j\u00E0 100%25.TXT two");
    assertThat(DocumentFormat.FOLDER.readAll(spark, List.of(folder.toUri() + "")).select("id").collectAsList())
        .containsExactlyInAnyOrderElementsOf(documents.select("id").collectAsList());
  }

  @Test
  void fileAloneHasItsNameAndFilesOfTwoFoldersStayApart() throws Exception {
    write("a/x.txt", "one");
    write("b/x.txt", "two");
    write("b/c/y.txt", "three");

    assertThat(ids(folder + "/a/x.txt")).containsExactly("x.txt");
    assertThat(ids(folder + "/a/x.txt", folder + "/b/x.txt")).containsExactly("a/x.txt", "b/x.txt");
    assertThat(ids(folder + "/a", folder + "/b/c")).containsExactly("a/x.txt", "b/c/y.txt");
    assertThat(ids(folder + "/*")).containsExactly("a/x.txt", "b/c/y.txt", "b/x.txt");
    assertThat(ids(folder + "/b/", folder + "/b/c")).contains("x.txt", "c/y.txt");
  }

  private static List<String> ids(String... locations) throws Exception {
    return lines(DocumentFormat.FOLDER.readAll(spark, List.of(locations)).select("id").distinct().orderBy("id"));
  }

  @Test
  void jsonLinesGiveTheirFields() throws Exception {
    write("a.jsonl", "{\"id\": \"a\", \"text\": \"Line one.\\nLine two.\", \"page\": 3}\n"
        + "{\"id\": \"b\", \"text\": \"x\"}\n");

    assertThat(lines(DocumentFormat.JSON.read(spark, folder.toString()).select("id", "text", "page")))
        .containsExactly("a Line one.\nLine two. 3", "b x null");
  }

  @Test
  void csvFieldsMayHoldLineEndsAndMarks() throws Exception {
    write("a.csv", "id,text,paper\r\na,\"He said \"\"no\"\", twice.\nThen he left.\",Herald\r\n");

    assertThat(lines(DocumentFormat.CSV.read(spark, folder.toString())))
        .containsExactly("a He said \"no\", twice.\nThen he left. Herald");
  }

  @Test
  void severalLocationsAreOneArchive() throws Exception {
    write("a/x.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n");
    write("b/x.jsonl", "{\"id\": \"b\", \"text\": \"y\", \"page\": 1}\n");

    assertThat(lines(DocumentFormat.JSON.readAll(spark, List.of(folder + "/a", folder + "/b")).select("id", "page")))
        .containsExactly("a null", "b 1");
  }

  @Test
  void columnsMayHaveOtherNames() throws Exception {
    write("a.jsonl", "{\"url\": \"a\", \"body\": \"x\", \"published\": \"2024-01-02\", \"title\": \"T\"}\n");
    Dataset<Row> archive = DocumentFormat.JSON.read(spark, folder.toString());

    assertThat(new DocumentColumns("url", "body", "published").named(archive).columns()).containsExactlyInAnyOrder("id",
        "text", "date", "title");
    assertThat(new DocumentColumns("url", "body", "date").named(archive).columns()).contains("published");
    assertThatThrownBy(() -> new DocumentColumns("id", "body", "date").named(archive))
        .hasMessageContaining("no column id; there are [body, published, title, url]");
    assertThatThrownBy(() -> new DocumentColumns("url", "body", "day").named(archive))
        .hasMessageContaining("no column day");
    assertThatThrownBy(() -> new DocumentColumns("id", "body", "date").named(archive.withColumnRenamed("url", "id")
        .withColumnRenamed("title", "text")))
        .hasMessageContaining("cannot rename body to text: there is such a column already");
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }
}
