package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.register.Reports.city;
import static org.demarche.register.Reports.in;
import static org.demarche.register.Reports.state;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {

  @TempDir
  private Path folder;

  private static String lines(List<Entry> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterFile.write(entries, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lineHasTheActWithItsSourcesAndReasons() throws IOException {
    List<Entry> entries = Reports.entries(in("a").at(city("Rome", "ITA")), in("b").on("2025-03-06"));
    assertThat(lines(entries)).isEqualTo("{\"id\":\"" + entries.get(0).id() + "\",\"category\":\"CONSULT\","
        + "\"status\":\"OCCURRED\",\"disputed\":false,\"dates\":[\"2025-03-03\"],\"first_report\":\"2025-03-04\","
        + "\"last_report\":\"2025-03-06\",\"documents\":2,\"parties\":["
        + "{\"role\":\"PARTY\",\"name\":\"Ana Silva\",\"country\":\"BRA\",\"office\":\"president\"},"
        + "{\"role\":\"PARTY\",\"name\":\"Jan Lis\",\"country\":\"POL\",\"office\":\"president\"}],"
        + "\"places\":[{\"name\":\"Rome\",\"kind\":\"CITY\",\"country\":\"ITA\"}],"
        + "\"history\":[{\"stage\":\"HELD\",\"day\":\"2025-03-04\",\"document\":\"a\"}],\"sources\":["
        + "{\"document\":\"a\",\"title\":\"Title of a\",\"day\":\"2025-03-04\",\"status\":\"OCCURRED\","
        + "\"date\":\"2025-03-03\",\"mentions\":[[10,13]],\"sentence\":\"They met.\"},"
        + "{\"document\":\"b\",\"title\":\"Title of b\",\"day\":\"2025-03-06\",\"status\":\"OCCURRED\","
        + "\"date\":\"2025-03-03\",\"mentions\":[[10,13]],\"sentence\":\"They met.\"}],\"joins\":["
        + "{\"one\":\"a:10\",\"other\":\"b:10\",\"rule\":\"register.persons.day\",\"sides\":\"PERSONS\","
        + "\"date\":\"SAME\",\"place\":\"MISSING\"}]}\n");
  }

  @Test
  void valuesOnWhichDocumentsDifferAreKept() throws IOException {
    String line = lines(Reports.entries(in("a").words("grain").context("port"),
        in("b").date("2025-03-04").words("grain").context("port")));
    assertThat(line).contains("\"conflicting_dates\":[{\"value\":\"2025-03-03\",\"documents\":[\"a\"]},"
        + "{\"value\":\"2025-03-04\",\"documents\":[\"b\"]}]");
  }

  @Test
  void countsAreKeptWithTheirDocuments() throws IOException {
    String line = lines(Reports.entries(in("a").counts(new Report.Count("free", "hostage", 14)), in("b")));
    assertThat(line).contains(
        "\"counts\":[{\"act\":\"free\",\"what\":\"hostage\",\"number\":14,\"documents\":[\"a\"]}],\"sources\"");
  }

  @Test
  void idsAreReadBack() throws IOException {
    List<Entry> entries = Reports.entries(in("a"), in("b"), in("c").date("2025-06-01").beginsAt(7));
    Path file = Files.writeString(folder.resolve("register.jsonl"), lines(entries));
    assertThat(RegisterFile.ids(file)).isEqualTo(Map.of("a:10", entries.get(0).id(), "b:10", entries.get(0).id(),
        "c:7", entries.get(1).id()));
  }

  @Test
  void whatIsNoRegisterIsRefusedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("register.jsonl"), "{\"id\":\"act-1\",\"sources\":[]}\nnothing\n");
    assertThatThrownBy(() -> RegisterFile.ids(file)).isInstanceOf(IOException.class)
        .hasMessage(file + ":2: no entry of a register");
  }

  @Test
  void tableHasOneLineForEachActAndNoFormula() throws IOException {
    StringWriter table = new StringWriter();
    RegisterTable.write(Reports.entries(in("=a").sides(state("Chad", "TCD"), state("Peru, the state", "PER"))), table);
    String[] lines = table.toString().split("\r\n");
    assertThat(lines).hasSize(2);
    assertThat(lines[0]).startsWith("Act ID,Category,Mode,Status,History,Dates,");
    assertThat(lines[1]).contains(",CONSULT,,OCCURRED,HELD 2025-03-04,2025-03-03,,,", ",'=a,",
        "\"Chad; Peru, the state\",\"TCD; PER\",");
  }
}
