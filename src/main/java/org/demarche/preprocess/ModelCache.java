package org.demarche.preprocess;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * A folder of decompressed models, so that the slow xz decompression is paid once per user and not once per start.
 *
 * <p>A file is written beside its place and renamed, so that no other process sees half of one; it ends with its length
 * and its checksum, and one that does not match them is written again. A folder that cannot be written is left with a
 * warning, and the models are then decompressed in memory.
 */
final class ModelCache {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);
    private static final long MAGIC = 0x44454D4152434831L;
    private static final int TRAILER = 3 * Long.BYTES;
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** @param folder where the files are; null for no cache */
    ModelCache(Path folder) {
        this.folder = folder;
    }

    /** The user's cache folder: {@code $XDG_CACHE_HOME/demarche}, or else {@code ~/.cache/demarche}. */
    static Path userFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache != null && !cache.isBlank() ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("demarche");
    }

    /** The decompressed bytes of an {@code .xz} resource of the class path. */
    InputStream open(String resource) throws IOException {
        URL url = ModelCache.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IOException("not on the class path: " + resource
                    + " (add edu.emory.mathcs.nlp:nlp4j-english to the dependencies)");
        }
        if (folder == null) {
            return decompress(url);
        }
        String name = resource.substring(resource.lastIndexOf('/') + 1).replace(".xz", "");
        Path file = folder.resolve(name + "-" + url.openConnection().getContentLengthLong() + ".bin");
        try {
            if (!isWhole(file)) {
                write(url, file);
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            LOG.warn("Models are not cached in {}: {}", folder, e.toString());
            return decompress(url);
        }
    }

    private static InputStream decompress(URL url) throws IOException {
        return new XZInputStream(new BufferedInputStream(url.openStream(), BUFFER));
    }

    private static boolean isWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < TRAILER) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int length = bytes.limit() - TRAILER;
            if (bytes.getLong(length) != MAGIC || bytes.getLong(length + Long.BYTES) != length) {
                return false;
            }
            CRC32C sum = new CRC32C();
            sum.update(bytes.duplicate().limit(length));
            return bytes.getLong(length + 2 * Long.BYTES) == sum.getValue();
        }
    }

    private static void write(URL url, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            try (InputStream in = decompress(url); OutputStream out = Files.newOutputStream(temporary)) {
                copy(in, out);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int n; (n = in.read(buffer)) > 0;) {
            out.write(buffer, 0, n);
            sum.update(buffer, 0, n);
            length += n;
        }
        out.write(ByteBuffer.allocate(TRAILER).putLong(MAGIC).putLong(length).putLong(sum.getValue()).array());
    }
}
