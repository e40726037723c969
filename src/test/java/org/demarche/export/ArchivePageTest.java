package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.EntityTables;
import org.demarche.register.GeneratedArchive;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The acts of an archive as a reader sees and searches them. */
@EnabledIf(value = "org.demarche.export.Browser#isWanted", disabledReason = "requires chromium and chromedriver")
class ArchivePageTest {

  private static final Side SILVA = new Side("PARTY", "Ana Silva", true, "BRA", "president");
  private static final Side LIS = new Side("PARTY", "Jan Lis", true, "POL", "premier");
  private static final Side CHAD = new Side("PARTY", "Chad </script><b>", false, "TCD", null);
  private static final Site ROME = new Site("Rome", "CITY", "ITA", 41.9, 12.5);
  private static final Site OSLO = new Site("Oslo", "CITY", "NOR", 59.9, 10.7);

  @TempDir
  private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    List<Report> reports = List.of(report("a", "2025-03-03", "OCCURRED", 0, ROME, SILVA, LIS),
        report("b", "2025-03-03", "PLANNED", 1, ROME, SILVA, LIS),
        report("c", "2025-06-01", "PLANNED", 2, OSLO, LIS, CHAD, SILVA));
    write("page.html", reports, Map.of("a:5", "a.html#e3"));
    write("large.html", GeneratedArchive.of(25_000), Map.of());
  }

  private static void write(String name, List<Report> reports, Map<String, String> links) throws Exception {
    String page = new RegisterPage(Register.create().entries(reports, Map.of()),
        EntityTables.read(EntityTables.BUILT_IN).states(), links).html("Archive & more");
    Files.writeString(folder.resolve(name), page);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static Report report(String document, String date, String status, int round, Site site, Side... sides) {
    double certainty = status.equals("PLANNED") ? 0.5 : 1;
    return new Report(document, null, LocalDate.parse(date), "CONSULT", null, status, certainty, 1, date,
        "grain tolls", round, List.of(sides), List.of(site), Set.of("grain"), Set.of("port"),
        List.of(new Report.Mention(5, 8)), "They met in " + site.name() + " & left.", false, List.of());
  }

  private static void open(String state) {
    browser.get("about:blank");
    browser.get(folder.resolve("page.html").toUri() + state);
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  private static List<String> rows() {
    return texts("#act-table tbody tr:not(.sources) th button");
  }

  private static void click(String selector) {
    WebElement element = browser.findElement(By.cssSelector(selector));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  private static void type(String name, String value) {
    browser.executeScript("const e = document.querySelector('[name=' + arguments[0] + ']'); e.value = arguments[1];"
        + "e.dispatchEvent(new Event('input', {bubbles: true}))", name, value);
  }

  @Test
  void actsAreListedWithWhatTheNamesMayHold() {
    open("");
    assertThat(browser.getTitle()).isEqualTo("Archive & more – Démarche");
    assertThat(rows()).containsExactly("Ana Silva, Jan Lis", "Jan Lis, Chad </script><b>, Ana Silva");
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void anActOpensItsSourcesInTheirPagesAndItsReasons() {
    open("");
    click("#act-table tbody th button");
    assertThat(browser.findElement(By.cssSelector(".sources")).getText()).isEqualTo("""
        Ana Silva, president; Jan Lis, premier
        announced 2025-03-03 → held 2025-03-03
        b 2025-03-03
        They met in Rome & left.
        a 2025-03-03
        They met in Rome & left.
        joined by register.persons.day: grain, port
        link to this act""");
    assertThat(browser.findElement(By.linkText("a")).getDomAttribute("href")).isEqualTo("a.html#e3");
    assertThat(browser.findElements(By.linkText("b"))).as("a document without a page").isEmpty();
    browser.findElement(By.linkText("link to this act")).click();
    assertThat(rows()).containsExactly("Ana Silva, Jan Lis");
    assertThat(browser.findElements(By.cssSelector(".sources"))).as("open at once").hasSize(1);
  }

  @Test
  void aPairOfTheMatrixChoosesItsActs() {
    open("");
    click("#matrix [aria-label='Chad and Poland: 1']");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Jan Lis, Chad");
    assertThat(browser.getCurrentUrl()).endsWith("#a=TCD&b=POL");
    open("#a=TCD&b=POL");
    assertThat(rows()).hasSize(1);
  }

  @Test
  void peopleAreAskedForInTheSameWay() {
    open("");
    click("[name=w][value=p]");
    assertThat(texts("#network text")).containsExactlyInAnyOrder("Ana Silva", "Jan Lis");
    click("#matrix [aria-label='Ana Silva and Jan Lis: 2']");
    assertThat(texts("#pins button")).containsExactly("Ana Silva ✕", "Jan Lis ✕");
    assertThat(browser.getCurrentUrl()).contains("w=p", "p=Ana+Silva", "r=Jan+Lis");
    click("#pins button");
    assertThat(texts("#pins button")).containsExactly("Jan Lis ✕");
  }

  @Test
  void aPlaceChoosesItsActsAndIsTakenAway() {
    open("");
    assertThat(texts("#places tbody tr")).containsExactlyInAnyOrder("Rome Italy 1", "Oslo Norway 1");
    assertThat(browser.findElements(By.cssSelector("#points circle"))).hasSize(2);
    click("#places tbody button");
    assertThat(rows()).hasSize(1);
    click("#filters [type=reset]");
    browser.executeAsyncScript("setTimeout(arguments[0], 50)");
    assertThat(rows()).hasSize(2);
  }

  @Test
  void roundsAreALine() {
    open("");
    assertThat(texts("#series > li > b")).containsExactly("Brazil, Poland");
    assertThat(texts("#series ol button")).containsExactly("1 2025-03-03 Rome", "2 2025-06-01 Oslo");
    click("#series ol li:nth-child(2) button");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Jan Lis, Chad");
  }

  @Test
  void searchTimeCertaintyAndNumberOfDocumentsChoose() {
    open("");
    type("q", "silva rome");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Ana Silva");
    type("q", "");
    type("f", "2025-05-01");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Jan Lis, Chad");
    type("f", "");
    type("n", "2");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Ana Silva");
    assertThat(browser.findElement(By.id("shown-acts")).getText()).isEqualTo("1 of 2");
    type("n", "1");
    type("s", "PLANNED");
    assertThat(rows()).hasSize(1).first().asString().startsWith("Jan Lis, Chad");
    type("m", "55");
    assertThat(rows()).isEmpty();
  }

  @Test
  void timeIsChosenByDraggingAndByKeyboard() {
    open("");
    WebElement time = browser.findElement(By.id("time"));
    int width = time.getSize().getWidth();
    new Actions(browser).moveToElement(time, -width / 2 + 2, 0).clickAndHold().moveByOffset(width / 2, 0).release()
        .perform();
    assertThat(rows()).containsExactly("Ana Silva, Jan Lis");
    time.sendKeys(Keys.ESCAPE);
    assertThat(rows()).hasSize(2);
    time.sendKeys(Keys.ARROW_LEFT);
    assertThat(browser.getCurrentUrl()).contains("f=2025-06-2", "t=2025-07-0");
    time.sendKeys(Keys.ARROW_LEFT);
    assertThat(browser.getCurrentUrl()).contains("t=2025-06-");
  }

  @Test
  void columnsSortAndTheAddressSaysSo() {
    open("");
    click("[data-key=n]");
    assertThat(rows()).first().asString().startsWith("Jan Lis");
    click("[data-key=n]");
    assertThat(rows()).first().asString().startsWith("Ana Silva");
    open("#o=-d");
    assertThat(rows()).first().asString().startsWith("Jan Lis");
    assertThat(browser.findElement(By.cssSelector("th:has([data-key=d])")).getDomAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void everyPictureHasATableAndEveryControlAName() {
    open("");
    assertThat(texts("summary")).containsExactly("As a table");
    assertThat(browser.findElements(By.cssSelector("#time-table tbody tr"))).hasSize(2);
    assertThat((List<?>) browser.executeScript("return [...document.querySelectorAll('button, input, select, a')]"
        + ".filter(e => !(e.textContent.trim() || e.ariaLabel || e.labels && e.labels.length)).map(e => e.outerHTML)"))
        .isEmpty();
    assertThat((List<?>) browser.executeScript("const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
        + "return ids.filter((id, i) => ids.indexOf(id) !== i)")).isEmpty();
  }

  @Test
  void nothingIsCutOffOnAPhoneAndPrintHasNoControls() {
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 400, "height", 800,
        "deviceScaleFactor", 1, "mobile", true));
    try {
      open("");
      assertThat(browser.executeScript("return document.documentElement.scrollWidth")).isEqualTo(400L);
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(browser.findElement(By.id("filters")).isDisplayed()).isFalse();
      assertThat(browser.findElement(By.id("act-table")).isDisplayed()).isTrue();
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  /** The seconds of work that the page has had so far, when it is painted. */
  private static double seconds() {
    browser.executeAsyncScript("requestAnimationFrame(() => setTimeout(arguments[0]))");
    Map<String, Object> metrics = browser.executeCdpCommand("Performance.getMetrics", Map.of());
    return ((List<?>) metrics.get("metrics")).stream().map(metric -> (Map<?, ?>) metric)
        .filter(metric -> metric.get("name").equals("ThreadTime"))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue()).findFirst().orElseThrow();
  }

  @Test
  void tenThousandActsStayFluid() {
    browser.switchTo().newWindow(WindowType.TAB);
    browser.executeCdpCommand("Performance.enable", Map.of());
    browser.get(folder.resolve("large.html").toUri().toString());
    String shown = browser.findElement(By.id("shown-acts")).getText();
    assertThat(Integer.parseInt(shown)).isGreaterThan(10_000);
    double loaded = seconds();
    assertThat(loaded).as("processor seconds to load").isBetween(0.01, 4.0);
    browser.executeScript("""
        const field = document.querySelector('[name=m]');
        for (let i = 1; i <= 10; i++) {
          field.value = 5 * i;
          field.dispatchEvent(new Event('input', {bubbles: true}));
          document.body.getBoundingClientRect();
        }""");
    assertThat((seconds() - loaded) / 10).as("processor seconds of a step").isLessThan(0.3);
    assertThat(rows()).hasSize(200);
    click("#more");
    assertThat(rows()).hasSize(400);
  }
}
