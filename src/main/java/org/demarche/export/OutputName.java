package org.demarche.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** The names of output files: that of the document with the extension of its format. */
final class OutputName {

  /** The number of bytes that the name of a file may have without its extension; most file systems allow 255 in all. */
  private static final int LONGEST = 240;
  private static final int CUT = 200;
  private static final int DIGITS = 12;

  private OutputName() {
  }

  /**
   * The file of a document in a folder. A name that is too long for a file is cut, and a digest of the whole one
   * follows behind {@code ~}; so does it where the file would have the name of one that belongs to the whole folder.
   *
   * @param folder
   *          absolute and normalized
   * @param reserved
   *          the names of the format's files for the whole folder
   * @throws IOException
   *           if the id is null or blank, or leads out of the folder
   */
  static Path file(Path folder, String id, String extension, Collection<String> reserved) throws IOException {
    if (id == null || id.isBlank()) {
      throw new IOException("the document has no id in its DocumentMetaData");
    }
    Path file = folder.resolve(id + extension).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IOException("the document id leads out of " + folder + ": " + id);
    }
    Path named = folder;
    for (Path part : folder.relativize(file.resolveSibling(without(file, extension)))) {
      named = named.resolve(shortened(part.toString()));
    }
    String name = named.getFileName().toString();
    boolean isTaken = reserved.stream().anyMatch((name + extension)::equalsIgnoreCase);
    return named.resolveSibling((isTaken ? marked(name, name) : name) + extension);
  }

  /** A name that no other has, made of a name that another has, too. */
  static String marked(String name, String whole) {
    return name + '~' + digest(whole);
  }

  private static String without(Path file, String extension) {
    String name = file.getFileName().toString();
    return name.length() > extension.length() ? name.substring(0, name.length() - extension.length()) : name;
  }

  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return name;
    }
    int bytes = 0;
    int end = 0;
    while (true) {
      int c = name.codePointAt(end);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes > CUT) {
        return marked(name.substring(0, end), name);
      }
      end += Character.charCount(c);
    }
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, DIGITS);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
