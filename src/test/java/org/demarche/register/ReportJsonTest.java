package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  @Test
  void reportThatIsReadBackIsTheSame() throws IOException {
    List<Report> reports = new ArrayList<>(GeneratedArchive.of(200));
    reports.add(Reports.in("a").on(null).date(null).sides().at(Reports.city("Rome \"1\"", null)).disputed().counts(
        new Report.Count("free", "hostage", 14)).report());
    List<Report> read = new ArrayList<>();
    for (Report report : reports) {
      read.add(ReportJson.read(ReportJson.line(report)));
      assertThat(ReportJson.line(read.get(read.size() - 1))).isEqualTo(ReportJson.line(report));
    }
    assertThat(register(read)).isEqualTo(register(reports));
  }

  private static String register(List<Report> reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterFile.write(Register.create().entries(reports, Map.of()), out);
    return out.toString();
  }

  @Test
  void exportedRecordHasItsReport() throws IOException {
    String line = ReportJson.line(Reports.in("a").report());
    Report report = ReportJson.read("{\"version\":\"1\",\"sides\":\"BILATERAL\",\"report\":" + line + "}");
    assertThat(ReportJson.line(report)).isEqualTo(line);
    assertThat(ReportJson.read("{\"version\":\"1\",\"sides\":\"BILATERAL\"}")).isNull();
    assertThat(ReportJson.read("[1]")).isNull();
  }

  @Test
  void whatIsNoReportIsRefused() {
    String line = "{\"document\":\"a\",\"category\":\"CONSULT\",\"mentions\":[[1,2]]";
    assertThatThrownBy(() -> ReportJson.read("{\"document\":\"a\"}")).hasMessage("a report without mentions");
    assertThatThrownBy(() -> ReportJson.read("{\"document\":\"a\",\"mentions\":[[1,2]]}"))
        .hasMessage("a report without category");
    assertThatThrownBy(() -> ReportJson.read(line + ",\"day\":\"May\"}")).hasMessage("no day: May");
    assertThatThrownBy(() -> ReportJson.read(line)).isInstanceOf(IOException.class).hasMessageStartingWith("no JSON: ");
  }
}
