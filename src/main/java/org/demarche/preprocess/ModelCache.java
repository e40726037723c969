package org.demarche.preprocess;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.demarche.preprocess.decoder.ArrayInput;
import org.demarche.preprocess.decoder.ArrayOutput;
import org.demarche.preprocess.decoder.ModelFormat;
import org.demarche.preprocess.decoder.ModelSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * A folder in which models are cached in a form that is quick to read (see {@link ModelFormat}), so that the slow
 * decompression and deserialisation of NLP4J's files happens once per user instead of at every start.
 *
 * <p>Files are replaced atomically. Each ends with its length and checksum; a file that does not match them, or cannot
 * be read for any other reason, is rewritten. If the folder cannot be written to, a warning is logged, and NLP4J's
 * files are read every time.
 */
final class ModelCache implements ModelSource {

  private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

  /** The version of the formats; change it whenever one of them changes. */
  private static final int VERSION = 3;
  private static final long MAGIC = 0x44454D4152434800L + '0' + VERSION;
  private static final int TRAILER = 3 * Long.BYTES;
  private static final String XZ = ".xz";
  private static final String TEMPORARY = ".tmp";
  private static final Duration LONGEST_WRITING = Duration.ofHours(1);
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private volatile boolean isReported;

  /**
   * A cache in a folder.
   *
   * @param folder
   *          need not exist yet; null for no cache
   */
  ModelCache(Path folder) {
    this.folder = folder;
  }

  /**
   * The user's cache folder: {@code $XDG_CACHE_HOME/demarche}, or else {@code ~/.cache/demarche}; null, with a warning,
   * if the user has no home, as in containers whose user has no entry in {@code /etc/passwd}.
   */
  static Path userFolder() {
    Path folder = userFolder(System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"));
    if (folder == null) {
      LOG.warn("the user has no home: models are not cached and load slowly each time; set XDG_CACHE_HOME to a folder");
    }
    return folder;
  }

  /** As the base directory specification of freedesktop.org has it, a path that is not absolute counts as none. */
  static Path userFolder(String cache, String home) {
    if (isAbsolute(cache)) {
      return Path.of(cache).resolve("demarche");
    }
    return isAbsolute(home) ? Path.of(home, ".cache", "demarche") : null;
  }

  private static boolean isAbsolute(String path) {
    return path != null && !path.isBlank() && Path.of(path).isAbsolute();
  }

  /** The model in an {@code .xz} resource on the class path, from the cache if present. */
  @Override
  public <T> T get(String resource, ModelFormat<T> format) throws IOException {
    URL url = ModelCache.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IOException(resource + " is not in the class path: add edu.emory.mathcs.nlp:nlp4j-english");
    }
    if (folder == null) {
      return original(url, format);
    }
    Path file = file(url);
    removeLeftovers(file);
    try {
      ByteBuffer bytes = whole(file);
      if (bytes != null) {
        return format.read(new ArrayInput(bytes));
      }
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.warn("cannot read {}, rewriting it: {}", file, e.toString());
    }
    T model = original(url, format);
    try {
      write(file, model, format);
    } catch (IOException | UnsupportedOperationException e) {
      if (!isReported) {
        isReported = true;
        LOG.warn("cannot write to {}: models will load slowly next time: {}", folder, e.toString());
      }
    }
    return model;
  }

  /**
   * The cache file of a resource; its name includes the compressed length and the version of the formats, so that other
   * versions have other files.
   */
  private Path file(URL url) throws IOException {
    String path = url.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - (path.endsWith(XZ) ? XZ.length() : 0));
    return folder.resolve(name + "-" + url.openConnection().getContentLengthLong() + "-" + VERSION + ".model");
  }

  private static <T> T original(URL url, ModelFormat<T> format) throws IOException {
    try (InputStream in = new XZInputStream(new BufferedInputStream(url.openStream(), BUFFER))) {
      return format.adapt(in);
    }
  }

  /** The content of a file, or null if it is not there as it was written. */
  private static ByteBuffer whole(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < TRAILER) {
      return null;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      int length = bytes.limit() - TRAILER;
      if (bytes.getLong(length) != MAGIC || bytes.getLong(length + Long.BYTES) != length) {
        return null;
      }
      CRC32C sum = new CRC32C();
      sum.update(bytes.duplicate().limit(length));
      return bytes.getLong(length + 2 * Long.BYTES) == sum.getValue() ? bytes.slice(0, length) : null;
    }
  }

  /** Deletes what a process that was killed while it wrote a file has left. */
  private void removeLeftovers(Path file) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, file.getFileName() + "*" + TEMPORARY)) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(LONGEST_WRITING))) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.debug("cannot look for leftovers of {}: {}", file, e.toString());
    }
  }

  private static <T> void write(Path file, T model, ModelFormat<T> format) throws IOException {
    Files.createDirectories(file.getParent());
    Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), TEMPORARY);
    try {
      CRC32C sum = new CRC32C();
      try (OutputStream out = Files.newOutputStream(temporary)) {
        CheckedOutputStream checked = new CheckedOutputStream(out, sum);
        ArrayOutput arrays = new ArrayOutput(checked);
        format.write(model, arrays);
        arrays.flush();
        ByteBuffer trailer = ByteBuffer.allocate(TRAILER);
        out.write(trailer.putLong(MAGIC).putLong(Files.size(temporary)).putLong(sum.getValue()).array());
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
