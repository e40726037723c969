package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.EntityTables;
import org.demarche.register.Register;
import org.demarche.register.Report;
import org.demarche.register.Side;
import org.demarche.register.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The page of a register as a reader uses it. */
@EnabledIf(value = "org.demarche.export.Browser#isWanted", disabledReason = "requires chromium and chromedriver")
class RegisterPageTest {

  private static final Side SILVA = new Side("PARTY", "Ana Silva", true, "BRA", "president");
  private static final Side LIS = new Side("PARTY", "Jan Lis", true, "POL", "premier");
  private static final Side CHAD = new Side("PARTY", "Chad </script><b>", false, "TCD", null);
  private static final Site ROME = new Site("Rome", "CITY", "ITA", 41.9, 12.5);

  @TempDir
  private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    List<Report> reports = List.of(report("a", "2025-03-03", "OCCURRED", SILVA, LIS),
        report("b", "2025-03-03", "PLANNED", SILVA, LIS), report("c", "2025-06-01", "OCCURRED", LIS, CHAD));
    String page = new RegisterPage(Register.create().entries(reports, Map.of()),
        EntityTables.read(EntityTables.BUILT_IN).states()).html("Archive & more");
    Files.writeString(folder.resolve("register.html"), page);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static Report report(String document, String date, String status, Side... sides) {
    return new Report(document, null, LocalDate.parse(date), "CONSULT", null, status, 1, 1, date, "grain tolls",
        List.of(sides), List.of(ROME), Set.of("grain"), Set.of("port"), List.of(new Report.Mention(5, 8)),
        "They met in Rome & left.", false);
  }

  private static void open(String state) {
    browser.get("about:blank");
    browser.get(folder.resolve("register.html").toUri() + state);
  }

  private static List<String> rows() {
    return browser.findElements(By.cssSelector("#table tbody tr:not(.sources) th")).stream().map(WebElement::getText)
        .toList();
  }

  private static void type(String name, String value) {
    browser.executeScript("const e = document.querySelector('[name=' + arguments[0] + ']'); e.value = arguments[1];"
        + "e.dispatchEvent(new Event('input', {bubbles: true}))", name, value);
  }

  @Test
  void actsAreListedWithWhatTheNamesMayHold() {
    open("");
    assertThat(browser.getTitle()).isEqualTo("Archive & more – Démarche");
    assertThat(rows()).containsExactly("Ana Silva, Jan Lis\ngrain tolls", "Jan Lis, Chad </script><b>\ngrain tolls");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void anActOpensItsSourcesAndReasons() {
    open("");
    browser.findElement(By.cssSelector("#table tbody th button")).click();
    assertThat(browser.findElement(By.cssSelector(".sources")).getText()).isEqualTo("""
        announced 2025-03-03 → held 2025-03-03
        b 2025-03-03
        They met in Rome & left.
        a 2025-03-03
        They met in Rome & left.
        joined by register.persons.day: grain, port""");
  }

  @Test
  void aPairOfTheMatrixChoosesItsActs() {
    open("");
    browser.findElement(By.cssSelector("#matrix [aria-label='Chad and Poland: 1']")).click();
    assertThat(rows()).hasSize(1).first().asString().startsWith("Jan Lis, Chad");
    assertThat(browser.getCurrentUrl()).endsWith("#a=TCD&b=POL");
    open("#a=TCD&b=POL");
    assertThat(rows()).hasSize(1);
  }

  @Test
  void searchTimeAndNumberOfDocumentsChoose() {
    open("");
    type("q", "silva rome");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Ana Silva");
    type("q", "");
    type("f", "2025-05-01");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Jan Lis, Chad");
    type("f", "");
    type("n", "2");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Ana Silva");
    assertThat(browser.findElement(By.id("shown")).getText()).isEqualTo("1 of 2");
  }

  @Test
  void columnsSort() {
    open("");
    browser.findElement(By.cssSelector("[data-key=n]")).click();
    assertThat(rows()).first().asString().startsWith("Ana Silva");
    browser.findElement(By.cssSelector("[data-key=n]")).click();
    assertThat(rows()).first().asString().startsWith("Jan Lis");
  }
}
