package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What messages show of names with control characters. */
class PrintableTest {

  private static final String HOSTILE = "talks\u001B[2J\u0007\u009B31m";
  private static final String SHOWN = "talks\\u001b[2J\\u0007\\u009b31m";

  @TempDir
  private Path folder;

  @Test
  void controlCharactersAreWrittenAsEscapes() {
    assertThat(Printable.line(HOSTILE)).isEqualTo(SHOWN);
    assertThat(Printable.line("a\tb\r\nc\u007F\u2028d")).isEqualTo("a\\tb\\r\\nc\\u007f\\u2028d");
    assertThat(Printable.line("fdp.\u202Etxt")).isEqualTo("fdp.\\u202etxt");
    assertThat(Printable.lines("a\nb\u001B")).isEqualTo("a\nb\\u001b");
  }

  @Test
  void textThatNoTerminalObeysStaysAsItIs() {
    String text = "Łódź \uD83C\uDDF3\uD83C\uDDF4 اجتماع C:\\texts\\a.txt \u200D\u00AD";
    assertThat(Printable.line(text)).isEqualTo(text);
    assertThat(Printable.line("\uD83C")).isEqualTo("\\ud83c");
    assertThat(Printable.line(null)).isEmpty();
  }

  @Test
  void namesOfFilesReachTheTerminalAsEscapes() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve(HOSTILE + ".txt"), new byte[] {'a', (byte) 0xE9, 'b'});
    Files.writeString(in.resolve(HOSTILE + ".jsonl"), "no object");
    assertThat(messages("annotate", in.toString(), "-o", folder.resolve("out").toString()))
        .contains("failed: " + SHOWN + ".txt").contains(SHOWN + ".jsonl");
    assertThat(messages("annotate", folder.resolve(HOSTILE).toString(), "-o", "x")).contains(SHOWN);
    assertThat(messages("show", folder.resolve(HOSTILE).toString())).contains(SHOWN);
    assertThat(messages("cpe", folder.resolve(HOSTILE).toString())).contains(SHOWN);
    assertThat(messages(HOSTILE)).contains(SHOWN);
  }

  private static String messages(String... arguments) {
    StringWriter err = new StringWriter();
    Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err)).execute(arguments);
    assertThat(err.toString().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    return err.toString();
  }
}
