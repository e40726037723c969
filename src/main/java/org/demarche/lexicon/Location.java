package org.demarche.lexicon;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Where tables are: in the class path, behind a URL, or in a file, which may be compressed. Stateless. */
final class Location {

  static final String CLASSPATH = "classpath:";

  /** A URL's scheme; a single letter and a colon is a drive. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

  private Location() {
  }

  /** The lines of a table. */
  static List<String> lines(String location) {
    byte[] bytes;
    try (InputStream in = open(location)) {
      bytes = in.readAllBytes();
    } catch (IOException | IllegalArgumentException e) {
      throw new LexiconException(List.of(location + ": cannot be read: " + e), e);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new LexiconException(List.of(location + ":" + lineOfBadByte(bytes) + ": expected UTF-8"), e);
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return text.lines().toList();
  }

  private static int lineOfBadByte(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
        } catch (CharacterCodingException e) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return line;
  }

  /** Whether a location is not a path: it begins with {@code classpath:}, or the scheme of a URL. */
  static boolean isUrl(String location) {
    return SCHEME.matcher(location).lookingAt();
  }

  /** Whether there is anything to read at a location. */
  static boolean exists(String location) {
    if (!isUrl(location)) {
      return Files.isRegularFile(Path.of(location));
    }
    try (InputStream in = open(location)) {
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static InputStream open(String location) throws IOException {
    InputStream in;
    if (location.startsWith(CLASSPATH)) {
      URL resource = resource(location.substring(CLASSPATH.length()));
      if (resource == null) {
        throw new FileNotFoundException(location.substring(CLASSPATH.length()) + " is not in the class path");
      }
      in = resource.openStream();
    } else if (isUrl(location)) {
      in = URI.create(location).toURL().openStream();
    } else {
      in = new ByteArrayInputStream(Files.readAllBytes(Path.of(location)));
    }
    return location.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /**
   * The class path resource at a path, which may begin with slashes; null if there is none. Our own jar comes first, so
   * that classes and tables are of one version where a host has another jar of ours, as beside a PEAR.
   */
  static URL resource(String path) {
    int begin = 0;
    while (begin < path.length() && path.charAt(begin) == '/') {
      begin++;
    }
    String name = path.substring(begin);
    ClassLoader own = Location.class.getClassLoader();
    URL resource = own instanceof URLClassLoader loader ? loader.findResource(name) : null;
    resource = resource == null ? own.getResource(name) : resource;
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return resource == null && context != null ? context.getResource(name) : resource;
  }
}
