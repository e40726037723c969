package org.demarche.cli;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.export.OutputFolder;
import org.demarche.input.InputDocument;

/** The names under which documents are written. */
final class OutputNames {

  private OutputNames() {
  }

  /**
   * The documents by the names of their outputs, in order. A name is the document's id; where it differs from an
   * earlier one only in case, or in how its accents are composed, a digest follows, as not all file systems tell these
   * apart.
   */
  static Map<String, InputDocument> of(List<InputDocument> inputs) {
    Map<String, InputDocument> named = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (InputDocument input : inputs) {
      String name = input.id();
      while (!taken.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
        name = OutputFolder.distinct(name);
      }
      named.put(name, input);
    }
    return named;
  }
}
