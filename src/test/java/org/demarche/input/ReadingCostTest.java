package org.demarche.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time for reading a file is linear in its length, whatever is in it. */
class ReadingCostTest {

  private static final int LENGTH = 300_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\u00A0", "\u2028", "\"", "'", "“", "(", "[", "{", "&", "&#", "â€", "-",
      "_", "1", "a ", "comment ", "2024-", "\"headline\":", "\"publisher\":{\"name\""})
  void runsAreNoDearerThanWordsInAnyPlaceOfAPage(String unit) throws Exception {
    String run = unit.repeat(LENGTH / unit.length());
    String value = run.replace("'", "&apos;");
    Files.writeString(folder.resolve("text.txt"), "Norway met " + run + " Poland.");
    Files.writeString(folder.resolve("body.html"), "<h1>Talks</h1><article><p>Norway met " + run + "x Poland in the "
        + "capital on Friday.</p><p>" + run + "</p></article>");
    Files.writeString(folder.resolve("attributes.html"), "<title>T" + run + "</title><meta name='date' content='"
        + value + "'><div class='" + value + "'><p>Norway met Poland.</p></div><time>" + run + "</time>");
    Files.writeString(folder.resolve("json.html"), "<script type='application/ld+json'>{" + run + "}</script>"
        + "<p>Norway met Poland.</p>");
    Files.writeString(folder.resolve("rows.jsonl"), "{\"id\":\"1\",\"text\":\"Norway met Poland.\"}\n" + run);
    Files.writeString(folder.resolve("rows.csv"), "id,text\n1," + run.replace("\"", "") + "\n");
    assertTimeoutPreemptively(LIMIT, () -> {
      try (InputFiles files = InputFiles.of(List.of(folder), new ReadingOptions(null, "text", "id", true))) {
        for (InputDocument document : files.documents()) {
          try {
            document.read();
          } catch (IOException e) {
            assertThat(document.id()).startsWith("rows");
          }
        }
      }
    });
  }
}
