package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.TableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingRulesTest {

  private static final String BUILT_IN = "classpath:/org/demarche/statement/en";
  private static final Path TABLE = Path.of("src/main/resources/org/demarche/statement/en/rules.tsv");

  @TempDir
  private Path folder;

  @Test
  void aTableThatLacksAConstructionIsRefusedByName() throws IOException {
    List<String> rows = Files.readAllLines(TABLE).stream().filter(row -> !row.contains("\tINSERTED\t")).toList();
    Files.write(folder.resolve("rules.tsv"), rows);
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(() -> ReportingRules.read(TableFolder.of(folder.toString(), BUILT_IN, "rules.tsv")))
        .withMessageContaining("rules.tsv:1: expected a row for each construction but found none for [INSERTED]");
  }
}
