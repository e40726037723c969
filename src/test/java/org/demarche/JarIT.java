package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar that the package phase has made, as a program with modules sees it. */
class JarIT {

  private static Path jar() throws Exception {
    String version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
    return Path.of("target/demarche-" + version + ".jar");
  }

  @Test
  void jarIsTheModuleOrgDemarcheWithAllItsPackages() throws Exception {
    ModuleReference module = ModuleFinder.of(jar()).find("org.demarche").orElseThrow();
    assertThat(module.descriptor().isAutomatic()).isTrue();
    assertThat(module.descriptor().packages()).contains("org.demarche", "org.demarche.type", "org.demarche.export");
    assertThat(module.descriptor().mainClass()).contains("org.demarche.cli.Main");
  }

  @Test
  void jarNamesItsTypesAndResources() throws Exception {
    try (FileSystem files = FileSystems.newFileSystem(jar());
        Stream<Path> found = Files.walk(files.getPath("/"))) {
      List<String> names = found.map(Path::toString).toList();
      assertThat(names).contains("/META-INF/org.apache.uima.fit/types.txt",
          "/org/demarche/type/DemarcheTypeSystem.xml", "/org/demarche/engine/Demarche.xml");
    }
  }
}
