package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.demarche.preprocess.decoder.ArrayInput;
import org.demarche.preprocess.decoder.ArrayOutput;
import org.demarche.preprocess.decoder.ModelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  /** The smallest file among NLP4J's models: a set of stop words. */
  private static final String RESOURCE = "edu/emory/mathcs/nlp/lexica/en-stop-words-simplified-lowercase.xz";

  @TempDir
  private Path folder;

  /** Counts how often NLP4J's own file is read. */
  private static class StopWords implements ModelFormat<Set<String>> {

    private final AtomicInteger originals = new AtomicInteger();

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> adapt(InputStream original) throws IOException {
      originals.incrementAndGet();
      try {
        return new TreeSet<>((Collection<String>) new ObjectInputStream(original).readObject());
      } catch (ClassNotFoundException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void write(Set<String> model, ArrayOutput out) throws IOException {
      out.strings(model);
    }

    @Override
    public Set<String> read(ArrayInput in) {
      return new TreeSet<>(in.strings());
    }
  }

  private final StopWords format = new StopWords();

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theOriginalIsReadOnceAndThenTheCache() throws IOException {
    Set<String> first = new ModelCache(folder.resolve("new/folder")).get(RESOURCE, format);
    Set<String> second = new ModelCache(folder.resolve("new/folder")).get(RESOURCE, format);
    assertThat(first).contains("the").isEqualTo(second);
    assertThat(format.originals).hasValue(1);
  }

  @Test
  void nothingButTheFinishedFileStays() throws IOException {
    new ModelCache(folder).get(RESOURCE, format);
    assertThat(files()).hasSize(1).allMatch(file -> file.toString().endsWith(".model"));
  }

  @Test
  void aDamagedFileIsWrittenAgain() throws IOException {
    Set<String> words = new ModelCache(folder).get(RESOURCE, format);
    byte[] whole = Files.readAllBytes(files().get(0));
    byte[] damaged = whole.clone();
    damaged[whole.length / 2] ^= 1;
    Files.write(files().get(0), damaged);
    assertThat(new ModelCache(folder).get(RESOURCE, format)).isEqualTo(words);
    assertThat(format.originals).hasValue(2);
    assertThat(Files.readAllBytes(files().get(0))).isEqualTo(whole);
  }

  @Test
  void aTruncatedOrEmptyFileIsWrittenAgain() throws IOException {
    Set<String> words = new ModelCache(folder).get(RESOURCE, format);
    byte[] whole = Files.readAllBytes(files().get(0));
    for (int length : new int[] {0, 10, whole.length - 1}) {
      Files.write(files().get(0), java.util.Arrays.copyOf(whole, length));
      assertThat(new ModelCache(folder).get(RESOURCE, format)).isEqualTo(words);
      assertThat(Files.readAllBytes(files().get(0))).isEqualTo(whole);
    }
  }

  @Test
  void aFileThatTheFormatCannotReadIsWrittenAgain() throws IOException {
    ModelFormat<Set<String>> other = new StopWords() {
      @Override
      public void write(Set<String> model, ArrayOutput out) throws IOException {
        out.number(7);
      }
    };
    new ModelCache(folder).get(RESOURCE, other);
    assertThat(new ModelCache(folder).get(RESOURCE, format)).contains("the");
    assertThat(format.originals).hasValue(1);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSkipped() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThat(new ModelCache(file).get(RESOURCE, format)).contains("the");
    assertThat(new ModelCache(file).get(RESOURCE, format)).contains("the");
    assertThat(format.originals).hasValue(2);
    assertThat(file).hasContent("no folder");
  }

  @Test
  void userWithoutAHomeHasNoFolder() {
    assertThat(ModelCache.userFolder(null, "?")).isNull();
    assertThat(ModelCache.userFolder(" ", "")).isNull();
    assertThat(ModelCache.userFolder("cache", null)).isNull();
    assertThat(ModelCache.userFolder("/var/cache", "?")).isEqualTo(Path.of("/var/cache/demarche"));
    assertThat(ModelCache.userFolder("cache", "/home/ann")).isEqualTo(Path.of("/home/ann/.cache/demarche"));
  }

  @Test
  void withoutAFolderNothingIsWritten() throws IOException {
    assertThat(new ModelCache(null).get(RESOURCE, format)).contains("the");
    assertThat(files()).isEmpty();
  }

  @Test
  void threadsThatWriteTheSameFileDoNotDisturbEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Set<String>> load = () -> new ModelCache(folder).get(RESOURCE, format);
      for (Future<Set<String>> loaded : threads.invokeAll(List.of(load, load, load, load))) {
        assertThat(loaded.get()).contains("the");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void aMissingModelIsNamedWithTheArtifactThatHasIt() {
    assertThatIOException().isThrownBy(() -> new ModelCache(folder).get("no/such.xz", format))
        .withMessageContaining("no/such.xz").withMessageContaining("nlp4j-english");
  }

  @Test
  void aFileThatAsksForMoreMemoryThanThereIsIsWrittenAgain() throws IOException {
    ModelFormat<Set<String>> greedy = new StopWords() {
      @Override
      public Set<String> read(ArrayInput in) {
        return new TreeSet<>(List.of(new String(new char[Integer.MAX_VALUE])));
      }
    };
    new ModelCache(folder).get(RESOURCE, format);
    assertThat(new ModelCache(folder).get(RESOURCE, greedy)).contains("the");
    ModelFormat<Set<String>> deep = new StopWords() {
      @Override
      public Set<String> read(ArrayInput in) {
        return read(in);
      }
    };
    assertThat(new ModelCache(folder).get(RESOURCE, deep)).contains("the");
    assertThat(new ModelCache(folder).get(RESOURCE, format)).contains("the");
  }

  @Test
  void whatAKilledProcessLeftIsRemovedOnceItIsOld() throws IOException {
    new ModelCache(folder).get(RESOURCE, format);
    String name = files().get(0).getFileName().toString();
    Path old = Files.writeString(folder.resolve(name + "123.tmp"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Path young = Files.writeString(folder.resolve(name + "456.tmp"), "half");
    Path foreign = Files.writeString(folder.resolve("notes.tmp"), "mine");
    Files.setLastModifiedTime(foreign, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    new ModelCache(folder).get(RESOURCE, format);
    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(foreign).exists();
  }

  @Test
  void aCacheHomeThatIsNotAbsoluteDoesNotCount() {
    assertThat(ModelCache.userFolder("cache", "/home/anna")).isEqualTo(Path.of("/home/anna/.cache/demarche"));
    assertThat(ModelCache.userFolder(" ", "/home/anna")).isEqualTo(Path.of("/home/anna/.cache/demarche"));
    assertThat(ModelCache.userFolder(null, "/home/anna")).isEqualTo(Path.of("/home/anna/.cache/demarche"));
    assertThat(ModelCache.userFolder("/var/cache", "/home/anna")).isEqualTo(Path.of("/var/cache/demarche"));
  }
}
