package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
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
    return read(table, row -> new Entry(row.id(), row.text("phrase"), row.oneOf("colour", Colour.class),
        row.number("weight", 0, 1)));
  }

  private <T> List<T> read(String table, Function<Row, T> toEntry) throws IOException {
    Path file = folder.resolve("colours.tsv");
    Files.writeString(file, table);
    return LexiconReader.read(file.toString(), "id phrase colour weight", toEntry);
  }

  @Test
  void rowsBecomeEntriesInTheOrderOfTheTable() throws IOException {
    assertThat(read("# a comment\n\nid\tphrase\tcolour\tweight\nb\tsky\tBLUE\t0.5\na\t rose \tRED\t1\n"))
        .containsExactly(new Entry("b", "sky", Colour.BLUE, 0.5), new Entry("a", "rose", Colour.RED, 1));
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    assertThat(read("weight\tcolour\tid\tphrase\n0\tRED\ta\trose\n")).containsExactly(new Entry("a", "rose",
        Colour.RED, 0));
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
        """)).isInstanceOf(LexiconException.class).extracting(e -> ((LexiconException) e).problems())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
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
    assertThatThrownBy(() -> LexiconReader.read(file.toString(), "id phrase", Row::id))
        .hasMessageContaining("latin.tsv:2")
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

  /** The comment before each row of the table is the error that it must give. */
  @Test
  void eachBadRowOfTheTableGivesItsError() throws IOException {
    String table = "org/demarche/lexicon/bad-rows.tsv";
    List<String> lines;
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(table)) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<String> expected = new ArrayList<>();
    for (int i = 6; i < lines.size(); i++) {
      if (lines.get(i).startsWith("# ")) {
        expected.add("bad-rows.tsv:" + (i + 2) + ": " + lines.get(i).substring(2) + ": \"" + lines.get(i + 1).strip()
            + "\"");
      }
    }
    assertThatThrownBy(() -> LexiconReader.read("classpath:" + table,
        "id phrase colour colours weight count flag example",
        LexiconReaderTest::everyCell)).isInstanceOf(LexiconException.class)
            .extracting(e -> ((LexiconException) e).problems()).asInstanceOf(InstanceOfAssertFactories.LIST)
            .containsExactlyElementsOf(expected);
    assertThat(expected).hasSize(21);
  }

  private static Object everyCell(Row row) {
    return List.of(row.text("phrase"), row.oneOf("colour", Colour.class), row.listOf("colours", Colour.class),
        row.number("weight", 0, 1), row.integer("count", 1, 5), row.flag("flag"),
        PhraseMatcher.<String>builder().add(row.text("phrase"), row.id()));
  }

  @Test
  void cellsAreTyped() throws IOException {
    Path file = folder.resolve("cells.tsv");
    Files.writeString(file, "id\tcolour\tcolours\tcount\tflag\tword\na\tRED\tRED | BLUE\t3\tyes\t\nb\t\t\t1\t\tsea\n");
    assertThat(LexiconReader.read(file.toString(), "id colour colours count flag word",
        row -> row.id() + row.optionalOneOf("colour", Colour.class) + row.listOf("colours", Colour.class)
            + row.integer("count", 1, 3) + row.flag("flag") + row.optional("word")))
                .containsExactly("aRED[RED, BLUE]3truenull", "bnull[]1falsesea");
  }

  @Test
  void askingForAnotherColumnIsAMistakeOfTheProgram() throws IOException {
    assertThatThrownBy(() -> read("id\tphrase\tcolour\tweight\na\tb\tRED\t1\n", row -> row.text("color")))
        .hasMessageContaining("no column color among [id, phrase, colour, weight]");
  }

  private List<String> phrases(String added, String table) throws IOException {
    Path own = Files.writeString(folder.resolve("own.tsv"), added);
    Path builtIn = Files.writeString(folder.resolve("builtin.tsv"), table);
    return LexiconReader.read(TableFolder.withRows(own.toString(), builtIn.toString()), "id phrase example",
        row -> row.text("phrase"));
  }

  @Test
  void addedRowsComeFirstAndTakeThePlaceOfThoseWithTheirId() throws IOException {
    assertThat(phrases("id\tphrase\nc\tthree\na\tzero\n", "id\tphrase\texample\na\tone\tx\nb\ttwo\tx\n"))
        .containsExactly("three", "zero", "two");
  }

  @Test
  void addedRowsMayHaveExamples() throws IOException {
    assertThat(phrases("id\tphrase\texample\na\tzero\t\n", "id\tphrase\texample\n")).containsExactly("zero");
  }

  @Test
  void badAddedRowsAreReportedWithTheirPlaceTogetherWithOthers() {
    assertThatThrownBy(() -> phrases("id\tphrase\na\t\na\tx\n", "id\tphrase\texample\nb\tx\t\n")).hasMessage(
        folder + "/own.tsv:2: expected a value in column phrase but found none: \"a\"\n" + folder
            + "/own.tsv:3: expected a new id but line 2 has \"a\" already: \"a\tx\"\n"
            + "builtin.tsv:2: expected a value in column example but found none: \"b\tx\"");
    assertThatThrownBy(() -> phrases("id\twords\n", "id\tphrase\texample\n")).hasMessage(folder
        + "/own.tsv:1: expected a header with the columns id phrase example but found id words");
  }
}
