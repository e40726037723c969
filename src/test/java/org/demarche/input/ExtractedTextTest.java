package org.demarche.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read from pages, PDF and Word files that were made for these tests. */
class ExtractedTextTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/demarche/input");

  private static DocumentText read(String name) throws IOException {
    try (InputFiles files = InputFiles.of(List.of(FOLDER.resolve(name)), ReadingOptions.DEFAULT)) {
      return files.documents().get(0).read();
    }
  }

  @Test
  void pageOfANewspaperIsItsArticle() throws IOException {
    DocumentText page = read("newspaper.html");
    assertThat(page.text()).isEqualTo("""
        Oslo and Warsaw sign cable treaty

        By Maren Holt

        7 March 2025

        OSLO – Norwegian Foreign Minister Ingrid Dahl met her Polish counterpart, Jan Lis, in Oslo on Friday and \
        signed a treaty on a cable under the Baltic\u00A0Sea.

        “We have waited nine years for this,” Dahl said. “Poland’s patience was remarkable.”

        What the treaty says

        Each side pays for its half of the cable.

        Disputes go to a court in The Hague.

        Lis thanked Norway.
        He will travel to Bergen on Monday.""");
    assertThat(page.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("title", "Oslo and Warsaw sign cable treaty",
        "date", "2025-03-07", "source", "The Harbour Times"));
    assertThat(page.warning()).isNull();
  }

  @Test
  void oldPageInATableIsReadInTheEncodingThatItDeclares() throws IOException {
    DocumentText page = read("ministry.html");
    assertThat(page.text()).isEqualTo("""
        Statement on the border incident

        Andoria’s Foreign Minister, Zoë Laurent, condemned the shelling of the village of Saint-André, in which \
        two farmers were killed, and summoned the ambassador of Belmark.

        “We will not be provoked,” she said, adding that the talks in Genève would go on as planned.

        The Ministry has asked the United Nations to send observers; the cost, £200,000, will be borne by Andoria.""");
    assertThat(page.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("title", "Statement on the border incident",
        "date", "2024-11-05", "source", "Ministry of Foreign Affairs of Andoria"));
  }

  @Test
  void pageWithoutArticleIsItsProseAndTitleAndDateAreThoseOfItsLinkedData() throws IOException {
    DocumentText page = read("wire.html");
    assertThat(page.text()).isEqualTo("""
        Envoys leave Doha without a deal

        DOHA, June 12 (NW) – Sudanese and rebel envoys left Doha on Thursday without an accord, three diplomats \
        said, after Qatari mediators had suspended the talks.

        “There was no paper to sign,” said one of the diplomats, who asked not to be named, because the talks were \
        secret.

        Qatar regrets that the sides could not agree, and will invite them again, its foreign ministry said.

        The rebels accused the army of bombing El Fasher on Wednesday; the army denied it, as it had denied the raids \
        of May.""");
    assertThat(page.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("title", "Envoys leave Doha without a deal",
        "date", "2025-06-12", "source", "Northern Wire"));
  }

  @Test
  void pdfIsItsLinesAndItsTitle() throws IOException {
    DocumentText pdf = read("communique.pdf");
    assertThat(pdf.text()).isEqualTo("""
        Joint communiqué of Kenya and Uganda

        The foreign ministers of Kenya and Uganda met in Kampala on 3 June 2025 and
        agreed to reopen the bridge over the Malaba. They condemned the attack on the
        customs post and thanked Tanzania for its good offices.

        The two sides will meet again in Nairobi in September.""");
    assertThat(pdf.fields()).isEqualTo(Map.of("title", "Joint communiqué of Kenya and Uganda"));
  }

  @Test
  void pagesOfAPdfFollowEachOther() throws IOException {
    DocumentText pdf = read("cable.pdf");
    assertThat(pdf.text()).isEqualTo("""
        SUBJECT: VISIT OF THE DANISH AMBASSADOR

        1. The Danish ambassador, Mads Holm, called on the deputy minister on
        Tuesday. He protested against the seizure of two trawlers.

        2. The deputy minister rejected the protest.

        3. The ambassador said that Denmark would take the case to Hamburg.""");
    assertThat(pdf.fields()).isEmpty();
  }

  @Test
  void wordFileIsItsParagraphsAndItsTitle() throws IOException {
    DocumentText word = read("readout.docx");
    assertThat(word.text()).isEqualTo("""
        Readout of a call with the President of Chile

        Prime Minister Rosa Quispe of Peru spoke by phone with President Diego Rojas of Chile on Tuesday.

        The two leaders welcomed the ceasefire and agreed to send doctors to the border.""");
    assertThat(word.fields()).isEqualTo(Map.of("title", "Readout of a call"));
  }

  @Test
  void cellsOfATableInAWordFileAreParagraphs() throws IOException {
    assertThat(read("notes.docx").text()).isEqualTo("""
        Notes of the third round

        Head of delegation

        State

        Amina Okoro

        Ghana

        MS. OKORO: We cannot accept the map.

        MR. TETTEH: Then Togo will leave the talks.""");
  }

  @Test
  void fileThatIsNotWhatItsNameSaysFails(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
    Path file = java.nio.file.Files.writeString(folder.resolve("a.pdf"), "no PDF");
    try (InputFiles files = InputFiles.of(List.of(file), ReadingOptions.DEFAULT)) {
      assertThatThrownBy(() -> files.documents().get(0).read()).isInstanceOf(IOException.class)
          .hasMessageStartingWith("cannot be read: ");
    }
  }

  @Test
  void missingLibraryIsNamed() {
    assertThatThrownBy(() -> OptionalLibrary.call(".pdf", "org.apache.tika:tika-core", "org/apache/tika/", () -> {
      throw new NoClassDefFoundError("org/apache/tika/parser/Parser");
    })).isInstanceOf(IOException.class).hasMessage(".pdf needs org.apache.tika:tika-core on the class path");
  }

  @Test
  void daysAreReadInTheFormsThatPagesUse() {
    assertThat(List.of("2025-03-07T14:20:00+01:00", "20250307", "2025/03/07 10:00", "March 7, 2025", "7 March 2025",
        "Fri, 7 Mar 2025 14:20:00 GMT", "Friday, March 7, 2025")).extracting(HtmlMetadata::day)
        .containsOnly("2025-03-07");
    assertThat(List.of("2025-13-07", "yesterday", "")).extracting(HtmlMetadata::day).containsOnlyNulls();
  }
}
