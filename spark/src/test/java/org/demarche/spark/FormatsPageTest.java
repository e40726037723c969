package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/formats.md has every column of the tables, in their order. */
class FormatsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "formats.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.+?) \\|");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @ParameterizedTest
  @EnumSource(Table.class)
  void columns(Table table) throws Exception {
    if (table == Table.MENTIONS) {
      List<String> events = columns("events");
      assertThat(table.columns().fieldNames()).containsExactlyElementsOf(
          events.subList(0, events.indexOf("rule") + 1));
    } else {
      assertThat(table.columns().fieldNames()).containsExactlyElementsOf(columns(table.tableName()));
    }
  }

  private static List<String> columns(String table) throws Exception {
    String page = Files.readString(PAGE);
    List<String> columns = new ArrayList<>();
    Matcher row = ROW.matcher(page.substring(page.indexOf("\n## Parquet\n")));
    while (row.find()) {
      if (row.group(1).equals(table)) {
        NAME.matcher(row.group(2)).results().forEach(name -> columns.add(name.group(1)));
      }
    }
    return columns;
  }
}
