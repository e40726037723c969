package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TableFolderTest {

  private static final String BUILT_IN = "classpath:/org/demarche/role/en";

  @TempDir
  private Path folder;

  private TableFolder overlay(String location) {
    return TableFolder.of(location, BUILT_IN, "titles.tsv", "bodies.tsv");
  }

  @Test
  void folderGivesItsOwnTablesAndTheBuiltInOthers() throws Exception {
    Files.createFile(folder.resolve("titles.tsv"));
    for (String location : List.of(folder.toString(), folder + "/", folder.toUri().toString())) {
      assertThat(overlay(location).table("titles.tsv")).endsWith("/titles.tsv").contains(folder.getFileName()
          .toString());
      assertThat(overlay(location).table("bodies.tsv")).isEqualTo("classpath:org/demarche/role/en/bodies.tsv");
    }
  }

  @TestFactory
  Stream<DynamicTest> builtInFolderIsItselfHoweverItIsWritten() {
    return Stream.of("classpath:org/demarche/role/en", "classpath:/org/demarche/role/en",
        "classpath:org/demarche/role/en/",
        "classpath:/org/demarche/role/en//").map(location -> DynamicTest.dynamicTest(location, () ->
            assertThat(overlay(location).table("titles.tsv")).isEqualTo("classpath:org/demarche/role/en/titles.tsv")));
  }

  @Test
  void unknownTablesAreErrorsThatNameWhatIsAllowed() throws Exception {
    Files.createFile(folder.resolve("titles.tsv"));
    Files.createFile(folder.resolve("title.tsv"));
    Files.createFile(folder.resolve("body.tsv.gz"));
    assertThatThrownBy(() -> overlay(folder + "/")).isInstanceOf(LexiconException.class).hasMessage(
        folder + "/body.tsv.gz: expected one of the tables bodies.tsv, titles.tsv\n"
            + folder + "/title.tsv: expected one of the tables bodies.tsv, titles.tsv");
  }

  @Test
  void tablesOfOtherEnginesOfTheLayerAndOtherFilesMayBeThere() throws Exception {
    Files.createFile(folder.resolve("gender.tsv"));
    Files.createFile(folder.resolve("README.md"));
    assertThat(overlay(folder.toString()).table("titles.tsv")).isEqualTo("classpath:org/demarche/role/en/titles.tsv");
  }

  @Test
  void foldersOfTheClassPathAreCheckedToo() {
    assertThatThrownBy(() -> overlay("classpath:/org/demarche/lexicon/")).isInstanceOf(LexiconException.class)
        .hasMessage("classpath:org/demarche/lexicon/bad-rows.tsv: expected one of the tables bodies.tsv, titles.tsv");
  }

  @TestFactory
  Stream<DynamicTest> foldersWithoutTablesAreErrors() {
    return Stream.of(folder.toString(), folder + "/none", "classpath:nowhere/", "file:" + folder + "/none/")
        .map(location -> DynamicTest.dynamicTest(location, () -> assertThatThrownBy(() -> overlay(location))
            .isInstanceOf(LexiconException.class)
            .hasMessageEndingWith(": expected a folder with one of the tables titles.tsv, bodies.tsv")));
  }

  @Test
  void askingForAnotherTableIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> overlay(BUILT_IN).table("gender.tsv")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of the tables titles.tsv, bodies.tsv but found gender.tsv");
  }

  @Test
  void addedTablesAreReadBeforeTheOthers() throws Exception {
    Files.createFile(folder.resolve("titles.tsv"));
    TableFolder tables = overlay(TableFolder.withRows(folder + "/", BUILT_IN));
    assertThat(tables.table("titles.tsv")).isEqualTo(folder
        + "/titles.tsv\nclasspath:org/demarche/role/en/titles.tsv");
    assertThat(tables.table("bodies.tsv")).isEqualTo("classpath:org/demarche/role/en/bodies.tsv");
    String file = folder + "/more=rows.tsv";
    assertThat(overlay(TableFolder.withRows("bodies.tsv", file, BUILT_IN)).table("bodies.tsv")).isEqualTo(file
        + "\nclasspath:org/demarche/role/en/bodies.tsv");
    assertThat(overlay(TableFolder.withRows("bodies.tsv", file, BUILT_IN)).table("titles.tsv"))
        .isEqualTo("classpath:org/demarche/role/en/titles.tsv");
  }

  @Test
  void addedFoldersAreCheckedLikeOthers() throws Exception {
    Files.createFile(folder.resolve("title.tsv"));
    assertThatThrownBy(() -> overlay(TableFolder.withRows(folder.toString(), BUILT_IN)))
        .hasMessage(folder + "/title.tsv: expected one of the tables bodies.tsv, titles.tsv");
    Files.delete(folder.resolve("title.tsv"));
    assertThatThrownBy(() -> overlay(TableFolder.withRows(folder.toString(), BUILT_IN)))
        .hasMessage(folder + ": expected a folder with one of the tables titles.tsv, bodies.tsv");
    assertThat(overlay(TableFolder.withRows("classpath:nowhere", BUILT_IN)).table("titles.tsv"))
        .isEqualTo("classpath:org/demarche/role/en/titles.tsv");
  }

  @Test
  void rowsForACompressedTableMayBePlain() throws Exception {
    Files.createFile(folder.resolve("cities.tsv"));
    String builtIn = "classpath:org/demarche/venue/en";
    assertThat(TableFolder.of(TableFolder.withRows(folder.toString(), builtIn), builtIn, "cities.tsv.gz")
        .table("cities.tsv.gz")).isEqualTo(folder + "/cities.tsv\n" + builtIn + "/cities.tsv.gz");
    assertThatThrownBy(() -> TableFolder.of(folder.toString(), builtIn, "cities.tsv.gz"))
        .hasMessage(folder + "/cities.tsv: expected one of the tables cities.tsv.gz");
  }
}
