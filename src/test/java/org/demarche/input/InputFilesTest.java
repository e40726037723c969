package org.demarche.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, tables, archives and encodings. What is read from pages, PDF and Word is in {@link ExtractedTextTest}. */
class InputFilesTest {

  @TempDir
  private Path folder;

  private List<String> ids(Path... arguments) throws IOException {
    try (InputFiles files = InputFiles.of(List.of(arguments), ReadingOptions.DEFAULT)) {
      return files.documents().stream().map(InputDocument::id).toList();
    }
  }

  private static List<String> read(ReadingOptions options, Path... arguments) throws IOException {
    try (InputFiles files = InputFiles.of(List.of(arguments), options)) {
      List<String> read = new ArrayList<>();
      for (InputDocument document : files.documents()) {
        try {
          DocumentText text = document.read();
          read.add(document.id() + " | " + text.text() + " | " + text.fields());
        } catch (IOException e) {
          read.add(document.id() + " | " + e.getMessage());
        }
      }
      return read;
    }
  }

  private static List<String> read(Path... arguments) throws IOException {
    return read(ReadingOptions.DEFAULT, arguments);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void folderHasAllKindsOfFilesSortedByPathWithoutHiddenOnes() throws IOException {
    for (String name : List.of("b.HTML", "a.txt", "c/d.pdf", "c/e.docx", ".f.txt", ".g/h.txt", "i.md", "j.htm")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
    assertThat(ids(folder)).containsExactly("a.txt", "b.HTML", "c/d.pdf", "c/e.docx", "j.htm");
    assertThat(ids(folder.resolve("i.md"), folder.resolve("c"))).containsExactly("i.md", "c/d.pdf", "c/e.docx");
  }

  @Test
  void resultsOfARunAreNoInputs() throws IOException {
    for (String name : List.of("a.txt", "a.txt.html", "a.txt.csv", "a.txt.jsonl", "out/b.txt.html", "events.csv",
        "index.html", "c.txt.txt", "c.txt.ann")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "Event ID");
    }
    try (InputFiles files = InputFiles.of(List.of(folder), ReadingOptions.DEFAULT, folder)) {
      assertThat(files.documents()).extracting(InputDocument::id).containsExactly("a.txt", "out/b.txt.html");
    }
    try (InputFiles files = InputFiles.of(List.of(folder), ReadingOptions.DEFAULT, folder.resolve("out"))) {
      assertThat(files.documents()).extracting(InputDocument::id).containsExactly("a.txt", "index.html");
      assertThat(files.warnings()).containsExactly("events.csv:1: no column text among [Event ID]: passed over");
    }
  }

  @Test
  void linksToNothingAndToAFolderAboveThemArePassedOver() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/a.txt"), "text");
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("sub/lost.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("sub/lost.md"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("sub/link.txt"), folder.resolve("sub/a.txt"));
    try (InputFiles files = InputFiles.of(List.of(folder), ReadingOptions.DEFAULT)) {
      assertThat(files.documents()).extracting(InputDocument::id).containsExactly("sub/a.txt", "sub/link.txt");
      assertThat(files.warnings()).containsExactlyInAnyOrder("sub/loop: passed over: a link to a folder that it is in",
          "sub/lost.txt: passed over: a link to nothing");
    }
  }

  @Test
  void folderThatCannotBeReadIsPassedOver() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.writeString(folder.resolve("a.txt"), "text");
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "somebody who may read everything");
    try (InputFiles files = InputFiles.in(folder, ReadingOptions.DEFAULT)) {
      assertThat(files.documents()).hasSize(1);
      assertThat(files.warnings()).containsExactly("locked: passed over: no permission to read it");
    } finally {
      assertThat(locked.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void filesThatAreNamedAreNoResultsOfOthers() throws IOException {
    for (String name : List.of("a", "a.txt", "a.txt.txt")) {
      Files.writeString(folder.resolve(name), "text");
    }
    assertThat(ids(folder.resolve("a"), folder.resolve("a.txt"), folder.resolve("a.txt.txt")))
        .containsExactly("a", "a.txt", "a.txt.txt");
  }

  @Test
  void documentsOfOneNameHaveNumbers() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/a.txt"), "text");
    Files.write(folder.resolve("news.zip"), zip(Map.of("a.txt", new byte[0], "b.txt", new byte[0])));
    assertThat(ids(folder)).containsExactlyInAnyOrder("news/a.txt", "news/a.txt~2", "news/b.txt");
  }

  @Test
  void tableOrArchiveInAFolderThatCannotBeReadIsPassedOverWithAWarning() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "text");
    Files.write(folder.resolve("b.csv"), "id,text\n1,Caf\u00E9s\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("c.zip"), "no archive");
    try (InputFiles files = InputFiles.of(List.of(folder), ReadingOptions.DEFAULT)) {
      assertThat(files.documents()).extracting(InputDocument::id).containsExactly("a.txt");
      assertThat(files.warnings()).hasSize(2).allMatch(line -> line.endsWith(": passed over"));
      assertThat(files.warnings().get(0)).startsWith("b.csv: not UTF-8: byte 0xE9 at offset 13, line 2");
    }
    assertThatThrownBy(() -> ids(folder.resolve("b.csv"))).hasMessageStartingWith("b.csv: not UTF-8");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> ids(folder.resolve("none.txt"))).isInstanceOf(FileNotFoundException.class)
        .hasMessage("no such file or folder: " + folder.resolve("none.txt"));
    assertThatThrownBy(() -> ids(folder)).isInstanceOf(FileNotFoundException.class)
        .hasMessage("no .txt files or other documents in " + folder);
  }

  @Test
  void jsonLinesAreDocumentsWithTheirOtherValuesAsFields() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), """
        {"id": "n1", "text": "Talks began.\\nThey ended.", "date": "2025-05-16", "source": "Wire", "views": 3}

        {"id": "n/2", "text": "Norwegen", "tags": ["a", "b"], "place": null, "meta": {"text": "inner"}}
        {"text": "No name."}
        {"id": "n1", "text": "The same name."}
        {"id": "n5", "body": "elsewhere"}
        [1, 2]
        {"id": "n7", "text": "cut
        """);
    assertThat(read(file)).containsExactly(
        "news/n1 | Talks began.\nThey ended. | {date=2025-05-16, source=Wire, views=3}",
        "news/n_2 | Norwegen | {}", "news/line-4 | No name. | {}",
        "news/n1-line-5 | The same name. | {}", "news/n5 | news.jsonl:6: no text among [id, body]",
        "news/line-7 | news.jsonl:7: expected a JSON object",
        "news/line-8 | news.jsonl:8: not JSON: Unexpected end-of-input in VALUE_STRING");
    assertThat(read(new ReadingOptions(null, "body", "text", false), file))
        .contains("news/line-6 | elsewhere | {id=n5}");
  }

  @Test
  void rowsOfATableAreDocuments() throws IOException {
    Path file = Files.writeString(folder.resolve("news.csv"),
        "id,text,date\r\nx1,\"Talks, they \"\"say\"\",\r\nbegan.\",2025-05-16\r\nx2,Over.,\r\nx3,short\r\n");
    assertThat(read(file)).containsExactly("news/x1 | Talks, they \"say\",\r\nbegan. | {date=2025-05-16}",
        "news/x2 | Over. | {}", "news/x3 | news.csv:5: expected 3 fields but found 2");
    Path other = Files.writeString(folder.resolve("other.tsv"), "name\tbody\nA\t\"Yes\"\n");
    assertThat(read(new ReadingOptions(null, "body", "name", false), other)).containsExactly("other/A | \"Yes\" | {}");
    assertThatThrownBy(() -> read(other)).hasMessage("other.tsv:1: no column text among [name, body]");
  }

  @Test
  void archivesHaveDocumentsOfAllKindsAndOtherArchives() throws IOException {
    Map<String, byte[]> inner = Map.of("x.txt", "inner".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> entries = new java.util.TreeMap<>(Map.of("2025/a.txt", "one".getBytes(StandardCharsets.UTF_8),
        "../b.txt", "two".getBytes(StandardCharsets.UTF_8), "__MACOSX/c.txt", new byte[0], "d.png", new byte[0],
        "e.jsonl", "{\"id\": \"e1\", \"text\": \"three\"}".getBytes(StandardCharsets.UTF_8),
        "f.txt.gz", gzip("four"), "g.csv.gz", gzip("text\nfive\n"), "h.zip", zip(inner)));
    Path file = Files.write(folder.resolve("news.zip"), zip(entries));
    assertThat(read(file)).containsExactly("news/_/b.txt | two | {}", "news/2025/a.txt | one | {}",
        "news/e/e1 | three | {}", "news/f.txt | four | {}", "news/g/line-2 | five | {}",
        "news/h/x.txt | inner | {}");
    Path gz = Files.write(folder.resolve("one.txt.gz"), gzip("six"));
    assertThat(read(gz)).containsExactly("one.txt | six | {}");
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no archive");
    assertThatThrownBy(() -> read(broken)).hasMessageStartingWith("broken.zip: not a zip archive that can be read");
  }

  @Test
  void byteOrderMarkDecidesThenTheGivenEncodingThenUtf8() throws IOException {
    String text = "Café “Überlingen”";
    Charset windows = Charset.forName("windows-1252");
    Path marked = Files.write(folder.resolve("a.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    Path little = Files.write(folder.resolve("b.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    Path big = Files.write(folder.resolve("c.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
    Path plain = Files.write(folder.resolve("d.txt"), text.getBytes(windows));
    ReadingOptions given = new ReadingOptions(windows, "text", "id", false);
    assertThat(read(given, marked, little, big, plain)).allMatch(read -> read.endsWith(" | " + text + " | {}"));
    assertThat(read(plain)).containsExactly(
        "d.txt | not UTF-8: byte 0xE9 at offset 3, line 1 (it may be Windows-1252: then give the encoding)");
    Path json = Files.write(folder.resolve("e.jsonl"), "{\"text\": \"Café\"}".getBytes(windows));
    assertThat(read(given, json)).containsExactly("e/line-1 | Café | {}");
    Path pdf = Files.write(folder.resolve("f.txt"), new byte[] {'%', 'P', 'D', 'F', (byte) 0xE2, '\n'});
    assertThat(read(pdf).get(0)).endsWith("(it looks like PDF: name the file .pdf)");
  }

  @Test
  void damageIsCountedAndMendedOnlyIfAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "&ldquo;Yes,&rdquo; she said. It costs Â£5.");
    try (InputFiles files = InputFiles.of(List.of(file), ReadingOptions.DEFAULT)) {
      DocumentText text = files.documents().get(0).read();
      assertThat(text.text()).startsWith("&ldquo;Yes");
      assertThat(text.warning()).isEqualTo(
          "2 HTML entities and 1 garbled character, such as &ldquo;: left as they are; --mend mends them");
    }
    try (InputFiles files = InputFiles.of(List.of(file), new ReadingOptions(null, "text", "id", true))) {
      DocumentText text = files.documents().get(0).read();
      assertThat(text.text()).isEqualTo("“Yes,” she said. It costs £5.");
      assertThat(text.isMended()).isTrue();
    }
  }
}
