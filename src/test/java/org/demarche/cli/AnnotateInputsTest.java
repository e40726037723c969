package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.preprocess.XmiDocument;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code demarche annotate} makes of pages and rows. */
class AnnotateInputsTest {

  @TempDir
  private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolders() throws Exception {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void pagesAndRowsAreDatedByWhatTheySayAndMendedTextIsKept() throws Exception {
    Files.writeString(in.resolve("page.html"), "<html><head><meta property='og:site_name' content='Wire'>"
        + "<meta name='dc.date' content='2025-03-04'></head><body><h1>Ministers meet</h1>"
        + "<p>The ministers of Norway and Poland met on Friday, a spokesman said.</p></body></html>");
    Files.writeString(in.resolve("rows.jsonl"), "{\"id\": \"r1\", \"date\": \"2025-01-02\", "
        + "\"text\": \"&ldquo;The ministers of Ghana and Togo met yesterday,&rdquo; the Togolese envoy said.\"}\n");
    StringWriter complained = new StringWriter();
    assertThat(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(complained))
        .execute("annotate", in.toString(), "-o", out.toString(), "--mend")).isZero();
    assertThat(out.resolve("rows/r1.xmi")).exists();
    assertThat(out.resolve("page.html.txt")).doesNotExist();
    JCas page = read("page.html");
    assertThat(page.getDocumentText()).startsWith("Ministers meet\n\nThe ministers of Norway");
    assertThat(DocumentMetaData.get(page).getDocumentTitle()).isEqualTo("Ministers meet");
    assertThat(page.select(MetaDataStringField.class).asList()).extracting(f -> f.getKey() + "=" + f.getValue())
        .containsExactlyInAnyOrder("date=2025-03-04", "source=Wire");
    assertThat(page.select(DiplomaticEvent.class).asList()).extracting(DiplomaticEvent::getDate).contains("2025-02-28");
    assertThat(read("rows/r1").getDocumentText()).isEqualTo(Files.readString(out.resolve("rows/r1.txt")))
        .startsWith("“The ministers");
    assertThat(read("rows/r1").select(DiplomaticEvent.class).single().getDate()).isEqualTo("2025-01-01");
    assertThat(complained.toString()).isEqualTo(String.format("loading the models …%nwarning: rows/r1: 2 HTML "
        + "entities, such as &ldquo;: mended%n"));
  }

  @Test
  void standardInputIsADocument() throws Exception {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("The café of Norway met Poland.".getBytes(StandardCharsets.ISO_8859_1)));
      assertThat(Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
          .execute("annotate", "-", "-o", out.toString(), "--encoding", "iso-8859-1")).isZero();
    } finally {
      System.setIn(before);
    }
    JCas text = read("stdin.txt");
    assertThat(text.getDocumentText()).isEqualTo("The café of Norway met Poland.");
    assertThat(DocumentMetaData.get(text).getDocumentUri()).isNull();
    assertThat(text.select(DiplomaticEvent.class).asList()).isNotEmpty();
  }

  private JCas read(String id) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    XmiDocument.read(out.resolve(id + ".xmi"), jcas);
    return jcas;
  }
}
