package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.Demarche;
import org.demarche.testing.OwnRows;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server over HTTP. */
class AnnotationServerTest {

  private static final String STORY = "Envoys of Norway and Poland met in Oslo on Friday.";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static AnnotationServer server;

  @BeforeAll
  static void start() throws Exception {
    String rows = OwnRows.FOLDER.toString();
    server = AnnotationServer.start(Demarche.embedded(Demarche.PARAM_LEXICON_LOCATION, rows),
        new ServerSettings(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, 2_000, rows,
            "classpath:org/demarche/entity/en/"));
  }

  @AfterAll
  static void end() {
    server.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.address().getPort() + path));
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return CLIENT.send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static void assertRefused(HttpResponse<String> response, int status, String message) {
    assertThat(response.body()).isEqualTo(message + "\n");
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
  }

  @Test
  void pageHasAFormAndAsksNobodyElse() throws Exception {
    HttpResponse<String> page = CLIENT.send(to("/").build(), BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form method=\"post\" action=\"/\"").contains("<textarea id=\"text\"");
    HttpResponse<String> head = CLIENT.send(to("/").method("HEAD", BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(page.body()).doesNotContain("http://", "https://", "<script");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy ->
        assertThat(policy).startsWith("default-src 'none';"));
  }

  @Test
  void formGivesTheReport() throws Exception {
    HttpResponse<String> report = post("/", "application/x-www-form-urlencoded", "date=2025-05-20&text="
        + URLEncoder.encode(STORY + " Café <b>", StandardCharsets.UTF_8));
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(report.body()).contains("Café &lt;b&gt;").contains("2025-05-16").contains("Oslo");
  }

  @Test
  void textGivesTheJsonCas() throws Exception {
    HttpResponse<String> answer = post("/annotate", "text/plain; charset=utf-8", STORY);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
    List<String> types = new ArrayList<>();
    new ObjectMapper().readTree(answer.body()).get("%FEATURE_STRUCTURES").forEach(fs -> types.add(fs.get("%TYPE")
        .asText()));
    assertThat(types).contains("org.demarche.type.DiplomaticEvent", "org.demarche.type.NegotiationVenue");
  }

  @Test
  void jsonGivesTheFormatThatIsAskedFor() throws Exception {
    String json = new ObjectMapper().writeValueAsString(Map.of("text", STORY, "date", "2025-05-20", "id",
        "s1", "title", "Talks in Oslo"));
    JsonNode event = new ObjectMapper().readTree(post("/annotate?format=plover", "application/json", json).body());
    assertThat(event.toString()).contains("2025-05-16", "\"Talks in Oslo\"", "s1");
    String xmi = post("/annotate?format=XMI&date=2025-05-20", "text/plain", STORY).body();
    JCas jcas = CasCreationUtils.createCas(List.of(Demarche.embedded())).getJCas();
    XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)),
        jcas.getCas());
    assertThat(jcas.select(DiplomaticEvent.class).map(DiplomaticEvent::getDate).toList())
        .containsExactly("2025-05-16");
    for (String format : List.of("csv", "html", "brat", "json", "plover")) {
      assertThat(post("/annotate?format=" + format, "text/plain", STORY).statusCode()).as(format).isEqualTo(200);
    }
  }

  @Test
  void ownRowsCount() throws Exception {
    assertThat(post("/annotate?format=brat", "text/plain", "Norway palavered with Poland.").body())
        .contains("palavered");
  }

  @Test
  void charsetOfTheRequestCounts() throws Exception {
    HttpResponse<String> answer = CLIENT.send(to("/annotate?format=xmi").header("Content-Type",
        "text/plain; charset=windows-1252").POST(BodyPublishers.ofByteArray(new byte[] {'C', 'a', 'f', (byte) 0xE9}))
        .build(), BodyHandlers.ofString());
    assertThat(answer.body()).contains("sofaString=\"Café\"");
    HttpResponse<String> bad = CLIENT.send(to("/annotate").POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xE9}))
        .build(), BodyHandlers.ofString());
    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(bad.body()).contains("not UTF-8: byte 0xE9 at offset 0");
    assertRefused(post("/annotate", "text/plain; charset=klingon", STORY), 400, "no encoding \"klingon\"");
  }

  @Test
  void emptyTextGivesADocumentWithoutAnnotations() throws Exception {
    assertThat(post("/annotate?format=csv", "text/plain", "").statusCode()).isEqualTo(200);
    assertThat(post("/annotate?format=plover", "text/plain", "").body()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    assertRefused(post("/annotate?format=pdf", "text/plain", STORY), 400,
        "no format \"pdf\"; there are html, plover, csv, brat, json, xmi");
    assertRefused(post("/annotate?date=Friday", "text/plain", STORY), 400,
        "expected a date as in 2025-05-16 but found \"Friday\"");
    assertRefused(post("/annotate", "application/json", "[]"), 400,
        "expected a JSON object with the text as \"text\"");
    assertRefused(post("/annotate", "application/json", "{}"), 400, "expected a text");
    assertThat(post("/annotate", "application/json", "{").body()).startsWith("not JSON: ");
    assertRefused(post("/nowhere", "text/plain", STORY), 404,
        "nothing here; there are /, /annotate, /predict and /train");
    HttpResponse<String> get = CLIENT.send(to("/annotate").build(), BodyHandlers.ofString());
    assertRefused(get, 405, "expected POST but found GET");
    assertThat(get.headers().firstValue("Allow")).contains("POST");
    assertThat(post("/", "application/x-www-form-urlencoded", "text=%zz").body()).startsWith("not an encoded form: ");
    assertRefused(post("/", "application/x-www-form-urlencoded", ""), 400, "expected a text");
  }

  @Test
  void largeTextsAreRefused() throws Exception {
    assertRefused(post("/annotate", "text/plain", "a".repeat(2_001)), 413,
        "the text has 2001 characters, more than 2000");
    assertRefused(post("/annotate", "text/plain", "a".repeat(40_000)), 413, "the request has more than 28000 bytes");
    assertThat(post("/annotate?format=csv", "text/plain", "é".repeat(2_000)).statusCode()).isEqualTo(200);
  }

  @Test
  void pagesOfOtherSitesCannotAsk() throws Exception {
    String request = "GET / HTTP/1.1\r\nHost: evil.example:%d\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(server.address().getAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(String.format(request, server.address().getPort()).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403 ").endsWith("this server is for this machine alone\n");
    }
    assertThat(CLIENT.send(to("/").build(), BodyHandlers.ofString()).headers().firstValue(
        "Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void requestsAtATimeAreAnsweredOneAfterTheOther() {
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(CLIENT.sendAsync(to("/annotate?format=csv").POST(BodyPublishers.ofString(i % 2 == 0 ? STORY
          : "Japan bombed Chad.")).build(), BodyHandlers.ofString()));
    }
    for (int i = 0; i < 8; i++) {
      HttpResponse<String> answer = answers.get(i).join();
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains(i % 2 == 0 ? "Oslo" : "Japan").doesNotContain(i % 2 == 0 ? "Japan" : "Oslo");
    }
  }
}
