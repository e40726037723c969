package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No table goes untested: its rows are in a {@link RowTest}, or its header says why they have no examples. */
class TablesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String NO_EXAMPLES = "# No examples: ";

  @TestFactory
  Stream<DynamicTest> everyTableIsTestedOrSaysWhyNot() throws Exception {
    Set<String> tested = tested();
    return tables().stream().map(table -> DynamicTest.dynamicTest(table, () -> {
      List<String> lines = Files.readAllLines(RESOURCES.resolve(table));
      boolean saysWhyNot = lines.stream().anyMatch(line -> line.startsWith(NO_EXAMPLES));
      if (header(lines).contains("example")) {
        assertThat(tested).as("tables of the RowTests").contains(table);
        assertThat(saysWhyNot).as("the table says that it has no examples").isFalse();
      } else {
        assertThat(saysWhyNot).as("a line of the table begins with \"%s\"", NO_EXAMPLES).isTrue();
      }
    }));
  }

  @Test
  void idsAreUniqueInTheirLayer() throws Exception {
    List<String> twice = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (String table : tables()) {
      String layer = table.substring(0, table.lastIndexOf('/'));
      for (RowTest.Row row : RowTest.rows(table)) {
        if (row.cells().containsKey("example") && !ids.add(layer + " " + row.id())) {
          twice.add(table + ":" + row.line() + " " + row.id());
        }
      }
    }
    assertThat(twice).as("ids that another table of the layer has, too").isEmpty();
  }

  private static List<String> header(List<String> lines) {
    return List.of(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("")
        .split("\t"));
  }

  /** The paths of all tables in the class path. */
  static List<String> tables() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".tsv"))
          .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }

  private static Set<String> tested() throws Exception {
    Set<String> tested = new TreeSet<>();
    for (RowTest test : rowTests()) {
      test.tables().forEach(table -> tested.add(table.path()));
    }
    return tested;
  }

  /** All tests of rows among the compiled tests. */
  static List<RowTest> rowTests() throws Exception {
    Path classes = Path.of(RowTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> names;
    try (Stream<Path> files = Files.walk(classes)) {
      names = files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith("Test.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.').replace('\\', '.'))
          .sorted()
          .toList();
    }
    List<RowTest> tests = new ArrayList<>();
    for (String name : names) {
      Class<?> test = Class.forName(name, false, RowTest.class.getClassLoader());
      if (RowTest.class.isAssignableFrom(test) && !Modifier.isAbstract(test.getModifiers())) {
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        tests.add((RowTest) constructor.newInstance());
      }
    }
    return tests;
  }
}
