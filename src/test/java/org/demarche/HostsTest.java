package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.testing.HostProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines in programs that load classes in their own ways. */
class HostsTest {

  private static final String FOUND = "Reuters 1 0";

  /** All our classes and libraries once more, in a loader of their own, as in a web application or a nested jar. */
  private static URLClassLoader ownLoader() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(path).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static String run(String method, ClassLoader program, ClassLoader context) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      return (String) program.loadClass(HostProgram.class.getName()).getMethod(method).invoke(null);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void enginesAreMadeWithAContextClassLoaderThatDoesNotSeeThem() throws Exception {
    try (URLClassLoader own = ownLoader()) {
      assertThat(run("run", own, own)).isEqualTo(FOUND);
      assertThat(run("run", own, ClassLoader.getPlatformClassLoader())).isEqualTo(FOUND);
      assertThat(run("run", own, null)).isEqualTo(FOUND);
      assertThat(run("runInPool", own, own)).isEqualTo(FOUND);
    }
    assertThat(HostProgram.run()).isEqualTo(FOUND);
  }

  @Test
  void tablesAreThoseOfOurJarWhateverTheContextHas(@TempDir Path folder) throws Exception {
    Path odd = Files.writeString(folder.resolve("cues.tsv"), "of another version");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(new ClassLoader(before) {
      @Override
      public URL getResource(String name) {
        try {
          return name.endsWith("cues.tsv") ? odd.toUri().toURL() : super.getResource(name);
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
    });
    try {
      assertThat(AnalysisEngineFactory.createEngine(Demarche.hedges())).isNotNull();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void descriptionsStaySmallWhereTypesAreSeen() throws Exception {
    assertThat(length(Demarche.engines())).isLessThan(200_000);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(length(Demarche.engines())).isGreaterThan(300_000);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static int length(AnalysisEngineDescription description) throws Exception {
    StringWriter xml = new StringWriter();
    description.toXML(xml);
    return xml.toString().length();
  }
}
