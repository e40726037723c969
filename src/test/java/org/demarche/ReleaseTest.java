package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What a release has: one version everywhere, what Maven Central asks for, and what the POM brings to its users. */
class ReleaseTest {

  private static final Pattern VERSIONS = Pattern.compile("version = \"([0-9.]+)\""
      + "|VERSION = \"(?:demarche-)?([0-9.]+)\"|<version>([0-9.]+)</version>"
      + "|demarche(?:-spark)?-([0-9.]+)-SNAPSHOT\\.jar|(?m)^version: ([0-9.]+)-SNAPSHOT$");

  private static Document read(String pom) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(pom).toFile());
  }

  private static String at(Document pom, String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, pom);
  }

  private static String version() throws Exception {
    return at(read("pom.xml"), "/project/version").replace("-SNAPSHOT", "");
  }

  private static List<Path> files(String folder) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyFileNamesTheVersionOfThePom() throws Exception {
    List<Path> files = new ArrayList<>(files("src/main/java"));
    files.addAll(files("descriptors/org/demarche/engine"));
    files.addAll(List.of(Path.of("CITATION.cff"), Path.of("docs/uima.md"), Path.of("docs/scale.md"),
        Path.of("typesystem/org/demarche/type/DemarcheTypeSystem.xml")));
    List<String> named = new ArrayList<>();
    for (Path file : files) {
      Matcher matcher = VERSIONS.matcher(Files.readString(file));
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            named.add(file + ": " + matcher.group(group));
          }
        }
      }
    }
    String version = version();
    assertThat(named).hasSizeGreaterThan(30).allMatch(line -> line.endsWith(": " + version));
  }

  @Test
  void pomsAndReadmeHaveTheSameVersion() throws Exception {
    String version = at(read("pom.xml"), "/project/version");
    assertThat(at(read("spark/pom.xml"), "/project/version")).isEqualTo(version);
    assertThat(at(read("spark/reactor.xml"), "/project/version")).isEqualTo(version);
    assertThat(Files.readString(Path.of("README.md")))
        .contains("<artifactId>demarche</artifactId>\n  <version>" + version + "</version>");
    assertThat(Files.readString(Path.of("CHANGES.md"))).contains("\n## " + version() + " (");
  }

  @Test
  void pomHasWhatMavenCentralAsksFor() throws Exception {
    Document pom = read("pom.xml");
    for (String element : List.of("name", "description", "url", "licenses/license/url", "developers/developer/name",
        "scm/connection", "scm/url")) {
      assertThat(at(pom, "/project/" + element)).as(element).isNotBlank();
    }
    for (String plugin : List.of("maven-source-plugin", "maven-javadoc-plugin")) {
      assertThat(at(pom, "count(//plugin[artifactId='" + plugin + "'])")).as(plugin).isNotEqualTo("0");
    }
  }

  @Test
  void jarIsTheAutomaticModuleOrgDemarche() throws Exception {
    String plugin = "/project/build/plugins/plugin[artifactId='maven-jar-plugin']";
    assertThat(at(read("pom.xml"), plugin + "//Automatic-Module-Name")).isEqualTo("org.demarche");
  }

  /** UIMA brings slf4j 1.7, which would silence a user's binding for 2.0; ours is nearer to the user, and wins. */
  @Test
  void slf4jOfUsersIsVersion2() throws Exception {
    Document pom = read("pom.xml");
    String own = "/project/dependencies/dependency[artifactId='slf4j-api']";
    assertThat(at(pom, "count(" + own + ")")).isEqualTo("1");
    assertThat(at(pom, "concat(" + own + "/scope, " + own + "/optional)")).isEmpty();
    assertThat(at(pom, "/project/properties/slf4j.version")).startsWith("2.");
    List<String> jars = Stream.of(Files.readString(Path.of("target/classpath")).trim().split(":"))
        .map(jar -> Path.of(jar).getFileName().toString()).toList();
    assertThat(jars).filteredOn(jar -> jar.startsWith("slf4j-api")).singleElement().asString()
        .startsWith("slf4j-api-2.");
    assertThat(jars).noneMatch(jar -> jar.startsWith("slf4j-simple-1") || jar.startsWith("slf4j-log4j12"));
  }
}
