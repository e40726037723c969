package org.demarche.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as it is installed on this machine. */
final class Browser {

  private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> DRIVER = List.of("chromedriver");

  private Browser() {
  }

  /**
   * Whether one is installed, or must be because of {@code CI=true} in the environment. Classes whose tests need it say
   * so by {@code @EnabledIf}, so that the build names those that were skipped.
   */
  static boolean isWanted() {
    return "true".equals(System.getenv("CI")) || find(CHROMIUM) != null && find(DRIVER) != null;
  }

  /**
   * Starts it. Where none is installed the test fails.
   *
   * @param profile
   *          an empty folder
   */
  static ChromeDriver start(Path profile) {
    Path chromium = find(CHROMIUM);
    Path driver = find(DRIVER);
    if (chromium == null || driver == null) {
      throw new AssertionError("CI needs chromium and chromedriver (Debian: chromium chromium-driver)");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion", "--window-size=1280,900", "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build();
    return new ChromeDriver(service, options);
  }

  private static Path find(List<String> names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst()
        .orElse(null);
  }
}
