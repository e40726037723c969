package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {

  private enum Colour {
    RED, BLUE
  }

  private record Entry(String id, String phrase, Colour colour, double weight) {
  }

  @TempDir
  private Path folder;

  private List<Entry> read(String table) throws IOException {
    Path file = folder.resolve("colours.tsv");
    Files.writeString(file, table);
    return LexiconReader.read(file.toString(), "id phrase colour weight",
        row -> new Entry(row.id(), row.text("phrase"), row.oneOf("colour", Colour.class), row.number("weight", 0, 1)));
  }

  @Test
  void rowsBecomeEntriesInTheOrderOfTheTable() throws IOException {
    assertThat(read("# a comment\n\nid\tphrase\tcolour\tweight\nb\tsky\tBLUE\t0.5\na\t rose \tRED\t1\n"))
        .containsExactly(new Entry("b", "sky", Colour.BLUE, 0.5), new Entry("a", "rose", Colour.RED, 1));
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    assertThat(read("weight\tcolour\tid\tphrase\n0\tRED\ta\trose\n")).containsExactly(new Entry("a", "rose", Colour.RED, 0));
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreAccepted() throws IOException {
    assertThat(read("\uFEFFid\tphrase\tcolour\tweight\r\na\trose\tRED\t1\r\n")).hasSize(1);
  }

  @Test
  void allBadRowsAreReportedAtOnceWithTheirLines() {
    assertThatThrownBy(() -> read("""
        id\tphrase\tcolour\tweight
        a\trose\tRED\t2
        b\tsky\tGREEN\t1
        # a comment
        c\tsky\tBLUE
        a\tsea\tBLUE\t1
        d\t\tBLUE\t1
        """)).isInstanceOf(LexiconException.class).extracting(e -> ((LexiconException) e).problems()).asList()
        .containsExactly(
            "colours.tsv:2: expected a number from 0.0 to 1.0 in column weight but found \"2\": \"a\trose\tRED\t2\"",
            "colours.tsv:3: expected one of [RED, BLUE] in column colour but found \"GREEN\": \"b\tsky\tGREEN\t1\"",
            "colours.tsv:5: expected 4 columns (id, phrase, colour, weight) but found 3: \"c\tsky\tBLUE\"",
            "colours.tsv:6: expected a new id but line 2 has \"a\" already: \"a\tsea\tBLUE\t1\"",
            "colours.tsv:7: expected a value in column phrase but found none: \"d\t\tBLUE\t1\"");
  }

  @Test
  void wrongHeaderIsReported() {
    assertThatThrownBy(() -> read("id\tphrase\tcolor\tweight\n")).hasMessage(
        "colours.tsv:1: expected a header with the columns id phrase colour weight but found id phrase color weight");
  }

  @Test
  void emptyTableIsReported() {
    assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("expected a header");
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWithTheirLine() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "id\tphrase\na\tÉlysée\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> LexiconReader.read(file.toString(), "id phrase", Row::id)).hasMessageContaining("latin.tsv:2")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void missingTableIsReportedWithItsPlace() {
    assertThatThrownBy(() -> LexiconReader.read("classpath:org/demarche/none.tsv", "id", Row::id))
        .hasMessageContaining("org/demarche/none.tsv").hasMessageContaining("class path");
  }

  @Test
  void exampleMayNotBeMissing() throws IOException {
    Path file = folder.resolve("words.tsv");
    Files.writeString(file, "id\texample\na\t\n");
    assertThatThrownBy(() -> LexiconReader.read(file.toString(), "id example", Row::id))
        .hasMessageContaining("words.tsv:2: expected a value in column example");
  }

  @Test
  void folderGivesItsOwnTablesAndTheBuiltInOthers(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("labels.tsv"), "id\tphrase\texample\n");
    TableFolder tables = TableFolder.of(folder.toString(), "classpath:built/in/", "cues.tsv", "labels.tsv");
    assertThat(tables.table("labels.tsv")).isEqualTo(folder + "/labels.tsv");
    assertThat(tables.table("cues.tsv")).isEqualTo("classpath:built/in/cues.tsv");
  }

  @Test
  void folderWithoutAnyOfTheTablesIsAnError(@TempDir Path folder) {
    assertThatThrownBy(() -> TableFolder.of(folder.toString(), "classpath:built/in/", "cues.tsv"))
        .isInstanceOf(LexiconException.class).hasMessageContaining("cues.tsv");
  }
}
