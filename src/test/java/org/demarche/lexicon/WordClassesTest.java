package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTest {

  @TempDir
  private Path folder;
  private WordClasses classes;

  @BeforeEach
  void read() throws Exception {
    Path table = folder.resolve("classes.tsv");
    Files.writeString(table, "id\twords\tmeaning\nharm\tkill|wound\tharm to people\naid\tgrain|tent\tgoods of aid\n");
    classes = WordClasses.read(table.toString());
  }

  @Test
  void wordsStandInTheOrderOfTheTable() {
    assertThat(classes.words("harm")).containsExactly("kill", "wound");
  }

  @Test
  void namesInBracesStandForTheWordsOfTheirClass() {
    assertThat(classes.expand(List.of("oil", "{aid}", "gas"))).containsExactly("oil", "grain", "tent", "gas");
    assertThat(classes.expand(List.of("{", "}", "{}x"))).containsExactly("{", "}", "{}x");
  }

  @Test
  void unknownClassesAreErrorsThatNameWhatThereIs() {
    assertThatThrownBy(() -> classes.words("harms")).isInstanceOf(LexiconException.class)
        .hasMessage(folder + "/classes.tsv:1: expected one of the classes aid, harm but found harms");
    assertThatThrownBy(() -> classes.expand(List.of("oil", "{weapon}"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected one of the classes aid, harm but found weapon");
  }

  @Test
  void tableThatLacksAClassOfTheBuiltInOneIsRefused() throws Exception {
    Path fewer = folder.resolve("fewer.tsv");
    Files.writeString(fewer, "id\twords\tmeaning\naid\tgrain\taid\n");
    assertThatThrownBy(() -> WordClasses.read(fewer.toString(), folder.resolve("classes.tsv").toString()))
        .isInstanceOf(LexiconException.class)
        .hasMessage(fewer + ":1: expected the class harm but found aid");
  }
}
