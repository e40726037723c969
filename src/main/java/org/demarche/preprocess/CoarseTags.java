package org.demarche.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** DKPro Core's mapping of the Penn tags, as NLP4J writes them, to its coarse parts of speech. */
final class CoarseTags {

  private static final String MAP = "org/dkpro/core/api/lexmorph/tagset/en-ptb-emory-pos.map";
  private static final String PREFIX = "POS_";

  private final Properties map = new Properties();
  private final String packageName;

  CoarseTags() throws IOException {
    try (InputStream in = CoarseTags.class.getClassLoader().getResourceAsStream(MAP)) {
      if (in == null) {
        throw new IOException("not on the class path: " + MAP + " (of org.dkpro.core:dkpro-core-api-lexmorph-asl)");
      }
      map.load(in);
    }
    packageName = map.getProperty("__META_TYPE_BASE__");
  }

  /** The full name of the DKPro type for a Penn tag; the plain POS for an unknown one. */
  String typeName(String tag) {
    return packageName + shortName(tag);
  }

  /** The coarse value, such as NOUN; null for an unknown tag. */
  String value(String tag) {
    String name = shortName(tag);
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : null;
  }

  private String shortName(String tag) {
    return map.getProperty(tag == null ? "*" : tag, map.getProperty("*"));
  }
}
