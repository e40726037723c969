package org.demarche.syntax.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;

/** Which engines run on which documents: the parameters {@code layers} and {@code language}. Immutable. */
public final class DocumentChoice {

  /** What an engine may be called in the parameter {@code layers}. */
  public static final List<String> LAYERS = List.of("dateline", "actor", "role", "reference", "statement", "event",
      "venue", "hedge", "assess", "record");

  private static final String SUFFIX = "annotator";

  private final boolean isOn;
  private final String language;

  private DocumentChoice(boolean isOn, String language) {
    this.isOn = isOn;
    this.language = language;
  }

  /**
   * The choice for an engine.
   *
   * @param engine
   *          its class, of which the name tells the layer: HedgeAnnotator is of the layer hedge
   * @param layers
   *          the layers that run; null or empty for all
   * @param language
   *          the language of the documents that are annotated, such as {@code en}; null or blank for all
   * @throws IllegalArgumentException
   *           if there is no such layer
   */
  public static DocumentChoice of(Class<?> engine, String[] layers, String language) {
    List<String> chosen = layers == null ? List.of() : Arrays.stream(layers).map(String::strip)
        .filter(layer -> !layer.isEmpty()).toList();
    for (String layer : chosen) {
      if (!LAYERS.contains(layer)) {
        throw new IllegalArgumentException("layers: expected some of " + String.join(", ", LAYERS) + " but found \""
            + layer + "\"");
      }
    }
    String name = engine.getSimpleName().toLowerCase(Locale.ROOT);
    String layer = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return new DocumentChoice(chosen.isEmpty() || !LAYERS.contains(layer) || chosen.contains(layer),
        language == null || language.isBlank() ? null : language.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the engine runs at all. */
  public boolean isOn() {
    return isOn;
  }

  /**
   * Whether the engine runs on a document: that of a document may be more precise ({@code en-GB}), or not be known.
   */
  public boolean accepts(JCas jcas) {
    if (!isOn) {
      return false;
    }
    String own = jcas.getDocumentLanguage();
    if (language == null || own == null || own.equals(CAS.DEFAULT_LANGUAGE_NAME)) {
      return true;
    }
    String lower = own.toLowerCase(Locale.ROOT);
    return lower.equals(language) || lower.startsWith(language + "-") || lower.startsWith(language + "_");
  }
}
