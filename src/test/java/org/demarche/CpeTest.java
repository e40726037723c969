package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionProcessingEngine;
import org.apache.uima.collection.EntityProcessStatus;
import org.apache.uima.collection.StatusCallbackListener;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.util.XMLInputSource;
import org.demarche.export.XmiFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CPE descriptor runs as it is, and no document gets lost. */
class CpeTest {

  private static final Path DESCRIPTOR = Path.of("descriptors/org/demarche/cpe/TextToXmi.xml");

  @TempDir
  private Path folder;

  @Test
  void examplesBecomeXmi() throws Exception {
    Run run = run(Path.of("examples"), folder);
    List<String> examples;
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      examples = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")).toList();
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
    assertThat(run.failed).hasValue(0);
    assertThat(run.done).hasValue(examples.size());
    for (String example : examples) {
      assertThat(XmiFile.isComplete(folder.resolve(example + ".xmi"))).as(example).isTrue();
    }
    assertThat(folder.resolve(XmiFile.TYPE_SYSTEM)).exists();
  }

  @Test
  void badDocumentIsReportedAndTheOthersGoOn() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "The ministers met in Oslo.");
    Files.write(in.resolve("b.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
    Files.writeString(in.resolve("c.txt"), "The ministers met in Rome.");
    Path out = folder.resolve("out");
    Run run = run(in, out);
    assertThat(out.resolve("a.txt.xmi")).exists();
    assertThat(out.resolve("b.txt.xmi")).doesNotExist();
    assertThat(out.resolve("c.txt.xmi")).exists();
    assertThat(run.failed).hasValue(1);
  }

  private static Run run(Path in, Path out) throws Exception {
    CpeDescription cpe = UIMAFramework.getXMLParser().parseCpeDescription(new XMLInputSource(DESCRIPTOR.toFile()));
    cpe.getAllCollectionCollectionReaders()[0].getConfigurationParameterSettings()
        .setParameterValue("sourceLocation", in.toString());
    CpeCasProcessor writer = cpe.getCpeCasProcessors().getCpeCasProcessor(1);
    writer.getConfigurationParameterSettings().setParameterValue("targetLocation", out.toString());
    CollectionProcessingEngine engine = UIMAFramework.produceCollectionProcessingEngine(cpe);
    Run run = new Run();
    engine.addStatusCallbackListener(run);
    engine.process();
    assertThat(run.end.await(5, TimeUnit.MINUTES)).isTrue();
    return run;
  }

  private static final class Run implements StatusCallbackListener {
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public void entityProcessComplete(CAS cas, EntityProcessStatus status) {
      (status.isException() ? failed : done).incrementAndGet();
    }

    @Override
    public void collectionProcessComplete() {
      end.countDown();
    }

    @Override
    public void aborted() {
      end.countDown();
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
