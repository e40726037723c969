package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionProcessingEngine;
import org.apache.uima.collection.EntityProcessStatus;
import org.apache.uima.collection.StatusCallbackListener;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four threads give what one gives, in the command line and in the CPE; with {@code -Ddemarche.documents=2000} over so
 * many documents, made of the examples or of the stories in {@code -Ddemarche.texts=FOLDER}.
 */
class ThreadsTest {

  private static final int DOCUMENTS = Integer.getInteger("demarche.documents", 16);
  private static final Path TEXTS = Path.of(System.getProperty("demarche.texts", "examples"));

  @TempDir
  private Path folder;

  @Test
  void fourThreadsGiveWhatOneGives() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    List<Path> stories;
    try (Stream<Path> files = Files.list(TEXTS)) {
      stories = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (int i = 0; i < DOCUMENTS; i++) {
      String story = Files.readString(stories.get(i % stories.size()));
      Files.writeString(in.resolve(i + ".txt"), DOCUMENTS > 16 ? story
          : story.substring(0, Math.min(900, story.length())));
    }
    Path one = annotate(in, "1");
    Path four = annotate(in, "4");
    Path cpe = folder.resolve("cpe");
    runCpe(in, cpe);
    for (int i = 0; i < DOCUMENTS; i++) {
      String name = i + ".txt.xmi";
      assertThat(four.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
      assertThat(cpe.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
    assertThat(number(one)).isEqualTo(DOCUMENTS).isEqualTo(number(four)).isEqualTo(number(cpe));
  }

  private Path annotate(Path in, String threads) {
    Path out = folder.resolve("out" + threads);
    StringWriter complained = new StringWriter();
    int code = Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(complained))
        .execute("annotate", in.toString(), "-o", out.toString(), "--threads", threads);
    assertThat(code).as(complained.toString()).isZero();
    return out;
  }

  private static void runCpe(Path in, Path out) throws Exception {
    CpeDescription cpe = UIMAFramework.getXMLParser()
        .parseCpeDescription(new XMLInputSource(Path.of("descriptors/org/demarche/cpe/TextToXmi.xml").toFile()));
    cpe.getAllCollectionCollectionReaders()[0].getConfigurationParameterSettings()
        .setParameterValue("sourceLocation", in.toString());
    cpe.getCpeCasProcessors().setConcurrentPUCount(4);
    cpe.getCpeCasProcessors().setPoolSize(8);
    CpeCasProcessor writer = cpe.getCpeCasProcessors().getCpeCasProcessor(1);
    writer.getConfigurationParameterSettings().setParameterValue("targetLocation", out.toString());
    CollectionProcessingEngine engine = UIMAFramework.produceCollectionProcessingEngine(cpe);
    CountDownLatch end = new CountDownLatch(1);
    engine.addStatusCallbackListener(new End(end));
    engine.process();
    assertThat(end.await(60, TimeUnit.MINUTES)).isTrue();
  }

  private static long number(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xmi")).count();
    }
  }

  private record End(CountDownLatch latch) implements StatusCallbackListener {
    @Override
    public void entityProcessComplete(CAS cas, EntityProcessStatus status) {
    }

    @Override
    public void collectionProcessComplete() {
      latch.countDown();
    }

    @Override
    public void aborted() {
      latch.countDown();
    }

    @Override
    public void initializationComplete() {
    }

    @Override
    public void batchProcessComplete() {
    }

    @Override
    public void paused() {
    }

    @Override
    public void resumed() {
    }
  }
}
