package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The pages as a reader sees and uses them. */
@EnabledIf(value = "org.demarche.export.Browser#isWanted", disabledReason = "requires chromium and chromedriver")
class HtmlPageTest {

  private static final Pattern REQUEST = Pattern.compile("\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");

  @TempDir
  private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void layersAreSwitchedOnAndOff() throws Exception {
    open(SampleDocument.talks().jcas());
    WebElement button = browser.findElement(By.cssSelector("button.layer.venue"));
    WebElement geneva = browser.findElement(By.cssSelector("#text .venue"));
    assertThat(button.getDomAttribute("aria-pressed")).isEqualTo("true");
    String shown = fill(geneva);
    button.click();
    assertThat(button.getDomAttribute("aria-pressed")).isEqualTo("false");
    assertThat(fill(geneva)).isNotEqualTo(shown).contains("rgba(0, 0, 0, 0)");
    browser.findElement(By.id("all-layers")).click();
    assertThat(fill(geneva)).isEqualTo(shown);
    browser.findElement(By.id("no-layers")).click();
    assertThat(browser.findElements(By.cssSelector("button.layer[aria-pressed=true]"))).isEmpty();
  }

  @Test
  void aCardHighlightsItsWordsAndTheTextItsCards() throws Exception {
    open(SampleDocument.talks().jcas());
    new Actions(browser).moveToElement(browser.findElement(By.cssSelector("#e1 blockquote"))).perform();
    assertThat(words("#text .on")).containsExactly("Ana Silva", "met", "Luc Roy", "Geneva");
    assertThat(words("#text .own")).containsExactly("met");
    new Actions(browser).moveToElement(browser.findElement(By.id("t4"))).perform();
    assertThat(ids(".card.on")).containsExactly("e4");
    WebElement canada = browser.findElement(By.xpath("//*[@id='text']//span[.='Canada']"));
    new Actions(browser).moveToElement(canada).perform();
    assertThat(ids(".card.on")).containsExactly("e3");
  }

  @Test
  void theTriggerLeadsToItsCardAndBackByKeyboardAlone() throws Exception {
    open(SampleDocument.talks().jcas());
    browser.findElement(By.id("t3")).sendKeys(Keys.ENTER);
    WebElement heading = browser.switchTo().activeElement();
    assertThat(heading.getText()).isEqualTo("3 rejected");
    assertThat(ids(".card.on")).containsExactly("e3");
    assertThat(browser.executeScript("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    heading.sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("t3");
  }

  @Test
  void theFirstStopOfTheKeyboardSkipsToTheText() throws Exception {
    open(SampleDocument.talks().jcas());
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    WebElement skip = browser.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the text");
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("text");
  }

  @Test
  void everyControlHasANameAndEveryTargetIsThere() throws Exception {
    open(SampleDocument.talks().jcas());
    for (WebElement control : browser.findElements(By.cssSelector(":is(a, button, select, input):not([hidden] *)"))) {
      assertThat(control.getAccessibleName()).as(control.getDomProperty("outerHTML")).isNotBlank();
    }
    assertThat(list("return [...document.querySelectorAll('a[href^=\"#\"]')]"
        + ".filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.hash)")).isEmpty();
    assertThat(list("const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
        + "return ids.filter((id, i) => ids.indexOf(id) !== i)")).isEmpty();
  }

  @Test
  void eventsAreFilteredByActorCategoryAndCertainty() throws Exception {
    open(SampleDocument.talks().jcas());
    choose("by-category", "CONSULT");
    assertThat(shown()).containsExactly("e1", "e4");
    assertThat(browser.findElement(By.id("shown")).getText()).isEqualTo("2 of 4 events");
    choose("by-certainty", "95");
    assertThat(shown()).containsExactly("e1");
    assertThat(words("#text a.out")).containsExactly("sign", "rejected", "meet", "talks");
    browser.findElement(By.id("all")).click();
    assertThat(shown()).hasSize(4);
    String canada = browser.findElement(By.xpath("//select[@id='by-actor']/option[.='Canada']"))
        .getDomProperty("value");
    choose("by-actor", canada);
    assertThat(shown()).containsExactly("e3");
  }

  @Test
  void aPlaceADateAndASpeakerShowTheirEvents() throws Exception {
    open(SampleDocument.talks().jcas());
    WebElement vienna = browser.findElement(By.cssSelector(".places button[data-label=Vienna]"));
    vienna.click();
    assertThat(shown()).containsExactly("e2", "e4");
    assertThat(browser.findElement(By.id("pin")).getText()).contains("Vienna");
    vienna.click();
    assertThat(shown()).hasSize(4);
    browser.findElement(By.cssSelector(".timeline button[data-label='2025-05']")).click();
    assertThat(shown()).containsExactly("e2");
    browser.findElement(By.xpath("//table//button[.='Luc Roy']")).click();
    assertThat(shown()).containsExactly("e3");
  }

  @Test
  void statementsAreListedAndFilteredBySpeakerAndStance() throws Exception {
    JCas jcas = SampleDocument.talks().jcas();
    jcas.select(org.demarche.type.StatementCue.class).single().setStance("ASSERTIVE");
    open(jcas);
    assertThat(words(".saying > p > b")).containsExactly("Ana Silva", "Luc Roy");
    assertThat(words(".saying blockquote")).containsExactly("“We may sign the accord in Vienna in May,”",
        "Canada had rejected the previous draft");
    assertThat(words("#s1 .chips")).containsExactly("direct\nassertive\nevents 2");
    choose("by-speaker", "2");
    assertThat(browser.findElement(By.id("shown-statements")).getText()).isEqualTo("1 of 2 statements");
    assertThat(browser.findElement(By.id("s1")).isDisplayed()).isFalse();
    choose("by-speaker", "");
    choose("by-stance", "ASSERTIVE");
    assertThat(browser.findElement(By.id("s2")).isDisplayed()).isFalse();
    new Actions(browser).moveToElement(browser.findElement(By.cssSelector("#s1 blockquote"))).perform();
    assertThat(String.join("", words("#text .said"))).isEqualTo("“We may sign the accord in Vienna in May,”");
  }

  @Test
  void theAddressOfAnEventLeadsToIt() throws Exception {
    open(SampleDocument.talks().jcas());
    browser.get(folder.resolve("page.html").toUri() + "#e3");
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("3 rejected");
    assertThat(ids(".card.on")).containsExactly("e3");
    browser.findElement(By.id("t4")).click();
    assertThat(browser.getCurrentUrl()).endsWith("page.html#e4");
  }

  @Test
  void pagesOfAFolderLeadToOneAnother() throws Exception {
    ExportFolder pages = new ExportFolder(ExportFormat.HTML.exporter(), folder.resolve("linked"));
    for (String id : List.of("a", "b/b c", "d")) {
      pages.write(SampleDocument.talks().jcas(), id);
    }
    pages.finish();
    byte[] complete = Files.readAllBytes(folder.resolve("linked/d.html"));
    pages.finish();
    assertThat(folder.resolve("linked/d.html")).hasBinaryContent(complete);
    browser.get(folder.resolve("linked/a.html").toUri().toString());
    assertThat(words("nav.folder a")).containsExactly("All documents", "news/talks.txt →");
    browser.findElement(By.cssSelector("[rel=next]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("linked/b/b%20c.html");
    browser.findElement(By.cssSelector("[rel=next]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("linked/d.html");
    browser.findElement(By.cssSelector("[rel=prev]")).click();
    browser.findElement(By.cssSelector("[rel=index]")).click();
    assertThat(browser.getCurrentUrl()).endsWith("linked/index.html");
  }

  @Test
  void markupAndScriptInTheTextAreText() throws Exception {
    String evil = "</p></div><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
        + "<b>Chad</b> met \"Togo\" & 'Mali' <!-- {{title}} {{{script}}}";
    SampleDocument document = new SampleDocument("<script>alert(1)</script>.txt", evil);
    document.actor("<b>Chad</b>", "<img src=x onerror=alert(2)>\" onfocus=\"alert(3)", "STATE", "\"><i>");
    document.event("met", "CONSULT", "OCCURRED", 1).setRule("<u>rule</u>");
    org.demarche.type.Arguments.add(document.jcas().select(org.demarche.type.DiplomaticEvent.class).single(), "SOURCE",
        document.jcas().select(org.demarche.type.Actor.class).single());
    open(document.jcas());
    assertThat(browser.getTitle()).isEqualTo("<script>alert(1)</script>.txt – Démarche");
    assertThat(browser.findElement(By.id("text")).getText()).isEqualTo(evil);
    assertThat(browser.findElements(By.cssSelector("img, #text script, #text b, #events u, #events i"))).isEmpty();
    assertThat(browser.findElement(By.cssSelector(".card dd")).getText()).contains("<img src=x onerror=alert(2)>");
    assertThat(messages()).isEmpty();
  }

  @Test
  void thePolicyStopsScriptsAndRequestsThatAreNotThePages() throws Exception {
    open(SampleDocument.talks().jcas());
    browser.executeScript("const s = document.createElement('script'); s.textContent = \"document.title = 'owned'\";"
        + "document.body.append(s); const i = document.createElement('img'); i.src = 'http://127.0.0.1:9/x.png';"
        + "document.body.append(i);");
    assertThat(browser.getTitle()).isNotEqualTo("owned");
    assertThat(messages()).hasSize(2).allSatisfy(message -> assertThat(message).contains("Content Security Policy"));
  }

  @Test
  void thePageAsksForNothing() throws Exception {
    browser.manage().logs().get(LogType.PERFORMANCE);
    open(SampleDocument.talks().jcas());
    List<String> requests = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(LogEntry::getMessage)
        .map(REQUEST::matcher).filter(Matcher::find).map(request -> request.group(1))
        .filter(url -> !url.startsWith("data:")).collect(Collectors.toList());
    assertThat(requests).containsExactly(folder.resolve("page.html").toUri().toString());
    assertThat(messages()).isEmpty();
  }

  @Test
  void overlappingAnnotationsKeepTheTextAsItIs() throws Exception {
    SampleDocument document = new SampleDocument("x", "Mali  and Niger may\nhold talks.\n\nA 🕊 second one.");
    document.actor("Mali  and Niger", "Mali and Niger", "GROUP", null);
    document.fromStart().actor("Niger may\nhold", "odd", "GROUP", null);
    document.fromStart().hedged("may", "and Niger may\nhold talks");
    document.event("talks", "CONSULT", "PLANNED", 0.5);
    document.event("talks", "AGREE", "PLANNED", 0.5);
    document.actor("talks.\n\nA", "across", "GROUP", null);
    open(document.jcas());
    assertThat(list("return [...document.querySelectorAll('#text p')].map(p => p.textContent)"))
        .containsExactly("Mali  and Niger may\nhold talks.", "A 🕊 second one.");
    assertThat(browser.findElements(By.cssSelector("#t1, #t2"))).hasSize(2);
    new Actions(browser).moveToElement(browser.findElement(By.cssSelector("#e2 blockquote"))).perform();
    assertThat(words("#text .own")).containsExactly("talks");
  }

  @Test
  void nothingIsCutOffOnANarrowScreen() throws Exception {
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 400, "height", 800,
        "deviceScaleFactor", 1, "mobile", true));
    try {
      open(SampleDocument.talks().jcas());
      assertThat(((Number) browser.executeScript("return document.documentElement.scrollWidth")).intValue())
          .isEqualTo(400);
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void printedPageHasAllEventsAndNoControls() throws Exception {
    open(SampleDocument.talks().jcas());
    String asPrinted =
        "[...document.querySelectorAll('.card, .filter, .layers')].map(e => e.className.split(' ')[0] + ' ' "
        + "+ getComputedStyle(e).display)";
    assertThat(list("return " + asPrinted)).contains("filter flex").doesNotContain("card none");
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(list("return " + asPrinted)).contains("filter none", "layers none").doesNotContain("card none")
          .filteredOn(element -> element.startsWith("card")).hasSize(4);
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void wordsAreReadInLightAndDark(String scheme) throws Exception {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    try {
      open(SampleDocument.talks().jcas());
      List<String> colours =
          list("const s = getComputedStyle(document.documentElement), c = document.createElement('canvas')"
          + ".getContext('2d'); return ['--panel', '--ink', '--soft', '--event', '--actor', '--venue', '--hedge', "
          + "'--role']"
          + ".map(n => { c.fillStyle = s.getPropertyValue(n); return c.fillStyle; })");
      assertThat(luminance(colours.get(0)) > luminance(colours.get(1))).isEqualTo(scheme.equals("light"));
      for (String behind : colours.subList(3, colours.size())) {
        assertThat(contrast(colours.get(1), behind)).as("text on " + behind).isGreaterThan(4.5);
      }
      assertThat(contrast(colours.get(1), colours.get(0))).isGreaterThan(7);
      assertThat(contrast(colours.get(2), colours.get(0))).isGreaterThan(4.5);
    } finally {
      browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
  }

  @Test
  void aThousandEventsAreThereWithinTwoSeconds() throws Exception {
    browser.switchTo().newWindow(WindowType.TAB);
    browser.executeCdpCommand("Performance.enable", Map.of());
    open(SampleDocument.ofEvents(1000).jcas());
    double loaded = seconds("");
    assertThat(loaded).isBetween(0.01, 2.0);
    assertThat(browser.findElements(By.className("card"))).hasSize(1000);
    assertThat(seconds("const f = document.getElementById('by-certainty'); f.value = 90;"
        + "f.dispatchEvent(new Event('input', {bubbles: true}));") - loaded).isLessThan(2);
    assertThat(shown()).hasSize(181);
  }

  @Test
  void theIndexLeadsToThePagesAndIsSearchedAndSorted() throws Exception {
    ExportFolder pages = new ExportFolder(ExportFormat.HTML.exporter(), folder.resolve("pages"));
    pages.write(SampleDocument.talks().jcas());
    pages.write(SampleDocument.ofEvents(7).jcas(), "b & <c>/d e.txt");
    pages.write(new SampleDocument("<i>none</i>", "Nothing.").jcas(), "none");
    pages.finish();
    browser.get(folder.resolve("pages/index.html").toUri().toString());
    assertThat(words("#table tbody a")).containsExactly("many.txt", "news/talks.txt", "<i>none</i>");
    browser.findElement(By.xpath("//th/button[.='Events']")).click();
    assertThat(words("#table tbody td:nth-child(2)")).containsExactly("7", "4", "0");
    browser.findElement(By.id("search")).sendKeys("reject");
    assertThat(browser.findElement(By.id("shown")).getText()).isEqualTo("1 of 3");
    browser.findElement(By.id("search")).clear();
    browser.findElement(By.id("search")).sendKeys("many");
    browser.findElement(By.linkText("many.txt")).click();
    assertThat(browser.findElements(By.className("card"))).hasSize(7);
  }

  private static void open(JCas jcas) throws Exception {
    Path page = folder.resolve("page.html");
    Files.write(page, ExportTest.bytes(ExportFormat.HTML, jcas));
    messages();
    browser.get(page.toUri().toString());
  }

  /** Runs a script and waits until the page is painted; the seconds of work that the page has then had in all. */
  private static double seconds(String script) {
    browser.executeAsyncScript("const done = arguments[0]; " + script
        + "requestAnimationFrame(() => setTimeout(done));");
    List<?> metrics = (List<?>) browser.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream().map(Map.class::cast).filter(metric -> metric.get("name").equals("ThreadTime"))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue()).findFirst().orElseThrow();
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
  }

  /** The relative luminance of #rrggbb, as WCAG defines it. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return luminance;
  }

  /** The strings that a script returns. */
  private static List<String> list(String script) {
    return ((List<?>) browser.executeScript(script)).stream().map(String::valueOf).toList();
  }

  private static List<String> messages() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
  }

  private static List<String> words(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  private static List<String> ids(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream().map(element -> element.getDomAttribute("id"))
        .toList();
  }

  private static List<String> shown() {
    return ids(".card:not([hidden])");
  }

  private static String fill(WebElement piece) {
    return (String) browser.executeScript("return getComputedStyle(arguments[0]).backgroundImage", piece);
  }

  private static void choose(String field, String value) {
    browser.executeScript("const f = document.getElementById(arguments[0]); f.value = arguments[1];"
        + "f.dispatchEvent(new Event('input', {bubbles: true}))", field, value);
    assertThat(browser.findElement(By.id(field)).getDomProperty("value")).isEqualTo(value);
  }

}
