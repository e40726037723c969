package org.demarche.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.logging.LogFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.simple.SimpleLogger;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The type system is found in each of the ways in which UIMA and uimaFIT look for one. */
class TypeSystemTest {

  private static final String NAME = "org.demarche.type.DemarcheTypeSystem";

  @Test
  void importByNameWorksFromTheFolder() throws Exception {
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription(NAME);
    types.resolveImports();
    assertThat(types.getType("org.demarche.type.DiplomaticEvent")).isNotNull();
  }

  @Test
  void typesAreFoundInAJar(@TempDir Path folder) throws Exception {
    Path classes = Path.of(Actor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<URL> path = new LinkedHashSet<>(Set.of(jar(classes, folder.resolve("types.jar")).toUri().toURL()));
    for (Class<?> library : List.of(UIMAFramework.class, TypeSystemDescriptionFactory.class, Logger.class,
        SimpleLogger.class, LogFactory.class,
        ResourcePatternResolver.class, IOUtils.class, StringUtils.class)) {
      path.add(library.getProtectionDomain().getCodeSource().getLocation());
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> factory = loader.loadClass(TypeSystemDescriptionFactory.class.getName());
      Object scanned = factory.getMethod("createTypeSystemDescription").invoke(null);
      assertThat(source(scanned)).startsWith("jar:").contains("types.jar");
      Object named = factory.getMethod("createTypeSystemDescription", String[].class)
          .invoke(null, (Object) new String[] {NAME});
      named.getClass().getMethod("resolveImports").invoke(named);
      assertThat(source(named)).startsWith("jar:").contains("types.jar");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (name.startsWith("META-INF") || name.startsWith("org/demarche/type")) {
          Files.createDirectories(zip.getPath("/" + name).getParent());
          Files.copy(file, zip.getPath("/" + name));
        }
      }
    }
    return jar;
  }

  private static String source(Object types) throws Exception {
    Object type = types.getClass().getMethod("getType", String.class)
        .invoke(types, "org.demarche.type.DiplomaticEvent");
    return (String) type.getClass().getMethod("getSourceUrlString").invoke(type);
  }

  @Test
  void uimaFitFindsTheTypes() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText("They met.");
    DiplomaticEvent event = new DiplomaticEvent(jcas, 5, 8);
    event.setCategory("CONSULT");
    event.addToIndexes();
    assertThat(jcas.select(DiplomaticEvent.class).single().getCategory()).isEqualTo("CONSULT");
  }

  @Test
  void serviceProvidesTypesAndClasses() {
    List<TypeSystemProvider> providers = ServiceLoader.load(TypeSystemProvider.class).stream()
        .map(ServiceLoader.Provider::get).filter(DemarcheTypeSystemProvider.class::isInstance).toList();
    assertThat(providers).hasSize(1);
    assertThat(providers.get(0).listTypeSystemDescriptions()).hasSize(1);
    assertThat(providers.get(0).listJCasClasses()).contains(DiplomaticEvent.class, ArgumentLink.class).hasSize(13);
    assertThat(providers.get(0).findResourceUrl(NAME)).isPresent();
  }

  @Test
  void everyTypeAndFeatureIsDescribedAndOfAShapeThatToolsRead() throws Exception {
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription(NAME);
    types.resolveImports();
    for (TypeDescription type : types.getTypes()) {
      assertThat(type.getDescription()).as(type.getName()).endsWith(".");
      boolean link = type.getName().equals(ArgumentLink._TypeName);
      for (FeatureDescription feature : type.getFeatures()) {
        assertThat(feature.getDescription()).as(type.getName() + ":" + feature.getName()).endsWith(".");
        String range = feature.getRangeTypeName();
        boolean string = types.getType(range) != null && types.getType(range).getSupertypeName()
            .equals("uima.cas.String");
        assertThat(string
            || List.of("uima.cas.String", "uima.cas.Boolean", "uima.cas.Double", "uima.cas.Integer").contains(range)
            || link && range.equals("uima.tcas.Annotation")
            || range.equals("uima.cas.FSArray") && ArgumentLink._TypeName.equals(feature.getElementType()))
                .as(type.getName() + ":" + feature.getName() + " of " + range).isTrue();
      }
      assertThat(link || Stream.of("uima.tcas.Annotation", "uima.cas.String").anyMatch(type.getSupertypeName()::equals))
          .as(type.getName()).isTrue();
    }
  }

  @Test
  void jcasClassesAreThoseOfTheTypes() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    for (Class<? extends TOP> type : new DemarcheTypeSystemProvider().listJCasClasses()) {
      assertThat(jcas.getTypeSystem().getType(type.getName())).isNotNull();
    }
  }
}
