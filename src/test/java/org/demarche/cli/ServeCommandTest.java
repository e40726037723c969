package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.testing.OwnRows;
import org.junit.jupiter.api.Test;

/** The command {@code serve}. */
class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("(http://127.0.0.1:\\d+/) \\(Ctrl-C ends it\\)");

  private final StringWriter printed = new StringWriter();
  private final StringWriter complained = new StringWriter();

  private int run(String... arguments) {
    return Main.commandLine(new PrintWriter(printed, true), new PrintWriter(complained, true)).execute(arguments);
  }

  @Test
  void serverAnswersUntilItIsInterrupted() throws Exception {
    Thread command = new Thread(() -> run("serve", "--port", "0", "-t", "1", "--max-text", "100", "--lexicon",
        OwnRows.FOLDER.toString()));
    command.start();
    Matcher address = ADDRESS.matcher("");
    for (int i = 0; i < 1200 && command.isAlive() && !address.reset(printed.toString()).find(); i++) {
      Thread.sleep(100);
    }
    assertThat(address.reset(printed.toString()).find()).as(complained.toString()).isTrue();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address.group(1)
        + "annotate?format=brat")).POST(BodyPublishers.ofString("Norway palavered with Poland.")).build(),
        BodyHandlers.ofString());
    assertThat(answer.body()).contains("palavered");
    command.interrupt();
    command.join(20_000);
    assertThat(command.isAlive()).isFalse();
    assertThat(complained.toString()).doesNotContain("warning");
  }

  @Test
  void wrongAddressesAndNumbersAreRefused() throws Exception {
    assertThat(run("serve", "--port", "65536")).isEqualTo(2);
    assertThat(run("serve", "--host", "nowhere.invalid")).isEqualTo(2);
    assertThat(complained.toString()).contains("no such host: nowhere.invalid");
    assertThat(run("serve", "-t", "0")).isEqualTo(2);
    assertThat(run("serve", "--max-text", "0")).isEqualTo(2);
    assertThat(run("serve", "--time-limit", "-1")).isEqualTo(2);
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void takenPortIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(run("serve", "-t", "1", "--port", "" + taken.getLocalPort())).isEqualTo(1);
      assertThat(complained.toString()).contains("demarche: cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": ");
    }
  }
}
