package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentMetadataTest {

  @TempDir
  private Path folder;

  @Test
  void everyColumnBecomesAField() throws Exception {
    DocumentMetadata metadata = read("a.csv", "\uFEFFid,title,date,source,desk\r\n"
        + "a.txt,\"Talks, \"\"again\"\"\",2025-03-03,The Herald,\r\n\r\n"
        + "news/b,\"Two\nlines\",,,Foreign\n");
    assertThat(fields(metadata, "a.txt"))
        .containsExactly("Talks, \"again\"", "date=2025-03-03", "source=The Herald");
    assertThat(fields(metadata, "news/b.txt")).containsExactly("Two\nlines", "desk=Foreign");
    assertThat(fields(metadata, "b.txt")).containsExactly("old title");
    assertThat(metadata.knows("old/a.txt")).isTrue();
    assertThat(metadata.knows("b.txt")).isFalse();
    assertThat(DocumentMetadata.NONE.knows("b.txt")).isTrue();
  }

  @Test
  void quotationMarksHaveNoMeaningBetweenTabs() throws Exception {
    DocumentMetadata metadata = read("a.TSV", "id\ttitle\tdate\na\t\"Yes\" to talks, \"no\"\t2025-03-03T10:00:00Z\n");
    assertThat(fields(metadata, "x/a.b.txt")).containsExactly("old title");
    assertThat(fields(metadata, "x/a.txt"))
        .containsExactly("\"Yes\" to talks, \"no\"", "date=2025-03-03T10:00:00Z");
  }

  @Test
  void theTablePrecedesTheName() throws Exception {
    DocumentMetadata named = DocumentMetadata.read(null, true);
    assertThat(fields(named, "x/2025-05-16-talks.txt")).containsExactly("old title", "date=2025-05-16");
    assertThat(fields(named, "20250516_talks.txt")).containsExactly("old title", "date=2025-05-16");
    assertThat(fields(named, "1999.05.16.xmi")).containsExactly("old title", "date=1999-05-16");
    assertThat(fields(named, "2025-0516.txt")).containsExactly("old title");
    assertThat(fields(named, "2025-02-30.txt")).containsExactly("old title");
    assertThat(fields(named, "2025051612.txt")).containsExactly("old title");
    assertThat(fields(named, "2025-05-16/talks.txt")).containsExactly("old title");
    Path table = Files.writeString(folder.resolve("t.tsv"), "id\tdate\n2025-05-16-talks\t2025-05-17\n");
    assertThat(fields(DocumentMetadata.read(table, true), "2025-05-16-talks.txt"))
        .containsExactly("old title", "date=2025-05-17");
  }

  @Test
  void aFieldThatIsThereGetsTheNewValue() throws Exception {
    JCas jcas = jcas();
    read("a.tsv", "id\tdate\na\t2025-03-03\n").into(jcas, "a");
    read("b.tsv", "id\tdate\na\t2025-03-04\n").into(jcas, "a");
    assertThat(fields(jcas)).containsExactly("old title", "date=2025-03-04");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "title,date\\na,2025|1: expected a header with the column id but found [title, date]",
      "''|1: expected a header with the column id but found []",
      "id,date,date\\na,,|1: there are two columns date",
      "id,date\\na|2: expected 2 fields but found 1",
      "id,date\\na,3 March 2025|2: expected a date as in 2025-05-16 but found \"3 March 2025\"",
      "id,date\\n\\n,2025-03-03|3: the id is empty",
      "id,date\\na,\\na,|3: there are two rows with the id a",
      "id,title\\na,\"open|2: a quotation mark is not closed",
      "id,title\\na,\"b\"c|2: expected a comma or the end of the line behind a quotation mark but found \"c\"",
  })
  void badTablesAreErrors(String text, String message) {
    assertThatIOException().isThrownBy(() -> read("t.csv", text.replace("\\n", "\n")))
        .withMessage(folder.resolve("t.csv") + ":" + message);
  }

  private DocumentMetadata read(String name, String text) throws IOException {
    return DocumentMetadata.read(Files.writeString(folder.resolve(name), text), false);
  }

  private static List<String> fields(DocumentMetadata metadata, String id) throws Exception {
    JCas jcas = jcas();
    metadata.into(jcas, id);
    return fields(jcas);
  }

  private static JCas jcas() throws Exception {
    JCas jcas = JCasFactory.createText("Text.");
    DocumentMetaData.create(jcas).setDocumentTitle("old title");
    return jcas;
  }

  /** The title and the fields. */
  private static List<String> fields(JCas jcas) {
    List<String> found = new ArrayList<>(List.of(DocumentMetaData.get(jcas).getDocumentTitle()));
    jcas.select(MetaDataStringField.class).forEach(field -> found.add(field.getKey() + "=" + field.getValue()));
    return found;
  }
}
