package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.cli.CommandLines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The commands and links of README and docs: options, files, classes, profiles and tests that they name exist.
 * src/test/sh/readme.sh runs the commands.
 */
class DocumentationTest {

  private static final Pattern FENCE = Pattern.compile("(?m)^(?: {4,7}\\S.*|```(?:sh|bash)\\R(?s:.*?)^```)$");
  private static final Pattern INLINE = Pattern.compile("`((?:bin/)?demarche [^`]+)`", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("(?<!`)\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CLASS = Pattern.compile("org\\.demarche(?:\\.[a-z0-9]+)*\\.[A-Z]\\w+");
  private static final Pattern TEST = Pattern.compile("-Dtest='?([\\w.,*#]+)");
  private static final Pattern PROFILE = Pattern.compile(" -P(\\w+)");
  private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][\\w-]*");
  private static final Pattern OURS = Pattern.compile("(?<![\\w/.-])(?:bin|src|spark|docs|evaluation|examples|"
      + "descriptors|\\.ci)(?:/[\\w.-]+)+|(?<= )examples(?= |$)");

  @TestFactory
  Stream<DynamicTest> commandsNameWhatThereIs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      for (String command : commands(Files.readString(page))) {
        tests.add(DynamicTest.dynamicTest(page + ": " + command, () -> check(command)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> optionsInTheTextExist() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      INLINE.matcher(Files.readString(page)).results().map(match -> match.group(1)).distinct().forEach(command -> tests
          .add(DynamicTest.dynamicTest(page + ": " + command, () -> {
            String[] words = command.replace("bin/", "").split("\\s+");
            Set<String> known = CommandLines.options(words[1]);
            assertThat(OPTION.matcher(command).results().map(MatchResult::group)).isSubsetOf(known);
          })));
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      tests.add(DynamicTest.dynamicTest(page.toString(), () -> {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          if (!link.group(1).contains("://")) {
            follow(page, link.group(1));
          }
        }
      }));
    }
    return tests.stream();
  }

  private static void follow(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    assertThat(target).as("%s in %s", link, page).exists();
    if (hash >= 0 && target.toString().endsWith(".md")) {
      List<String> anchors = HEADING.matcher(Files.readString(target)).results().map(heading -> heading.group(1)
          .toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-')).toList();
      assertThat(anchors).as("%s in %s", link, page).contains(link.substring(hash + 1));
    }
  }

  private static void check(String command) throws IOException {
    OURS.matcher(command).results().map(MatchResult::group).forEach(file -> assertThat(Path.of(file)).exists());
    for (String name : all(CLASS, command, 0)) {
      assertThat(source(name.substring(name.lastIndexOf('.') + 1))).as(name).isTrue();
    }
    String pom = Files.readString(Path.of("pom.xml"));
    all(PROFILE, command, 1).forEach(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
    for (String tests : all(TEST, command, 1)) {
      for (String test : tests.split(",")) {
        String name = test.replaceAll("#.*", "");
        if (name.contains("*")) {
          assertThat(Path.of("src/test/java", name.substring(0, name.indexOf(".*")).split("\\."))).isDirectory();
        } else {
          assertThat(source(name)).as(name).isTrue();
        }
      }
    }
    String ours = command.substring(command.lastIndexOf("| ") + 1).strip();
    if (ours.startsWith("bin/demarche ")) {
      List<String> words = new ArrayList<>(all(WORD, ours.replaceAll(" >.*", ""), 0));
      words.remove(0);
      if (!words.get(0).equals("evaluate")) {
        CommandLines.parse(words.toArray(String[]::new));
      }
    }
  }

  private static List<String> all(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(match -> match.group(group)).toList();
  }

  /** Whether there is a source file of a class. */
  private static boolean source(String name) throws IOException {
    for (String root : List.of("src", "spark/src")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        if (files.anyMatch(file -> file.getFileName().toString().equals(name + ".java"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The commands in blocks of code, each in one line. */
  private static List<String> commands(String page) {
    return FENCE.matcher(page.replaceAll("\\\\\\R\\s*", "")).results().map(MatchResult::group)
        .flatMap(String::lines).map(line -> line.strip().replaceAll(" +# .*", ""))
        .filter(line -> line.matches("(?:(?:bin|spark/bin|src/test/sh|\\.ci)/|mvn |java |echo |SPARK_HOME=).*"))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Stream.of(Path.of("."), Path.of("docs"), Path.of("evaluation")).flatMap(folder -> {
      try {
        return Files.list(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    })) {
      return files.filter(file -> file.toString().endsWith(".md")).map(Path::normalize).sorted()
          .collect(Collectors.toList());
    }
  }
}
