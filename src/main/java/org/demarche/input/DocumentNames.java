package org.demarche.input;

import java.util.ArrayList;
import java.util.List;

/** Names of documents in tables and archives, such that files can have them. */
final class DocumentNames {

  /** The number of characters of the name of a row that is used. */
  static final int LONGEST = 120;

  private DocumentNames() {
  }

  /** A name without its extension. */
  static String stem(String id) {
    int dot = id.lastIndexOf('.');
    return dot > id.lastIndexOf('/') + 1 ? id.substring(0, dot) : id;
  }

  /** The path of an entry of an archive, which stays below the folder that it is put into. */
  static String safePath(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.replace('\\', '/').split("/+")) {
      if (!part.isEmpty()) {
        parts.add(part.equals(".") || part.equals("..") ? "_" : part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_"));
      }
    }
    return String.join("/", parts);
  }

  /** The name of a row, cut to {@link #LONGEST}. */
  static String safe(String name) {
    String cut = name.substring(0, Math.min(name.length(), LONGEST));
    String safe = cut.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    return safe.startsWith(".") ? "_" + safe.substring(1) : safe;
  }
}
