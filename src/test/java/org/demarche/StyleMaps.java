package org.demarche;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.resource.metadata.Capability;

/**
 * The style maps that UIMA's annotation viewer looks for beside a descriptor: {@code XStyleMap.xml} beside {@code
 * X.xml}. The types that a document is read by are checked, those that only repeat them are there to be checked, and
 * what DKPro's components write is left out, but beside the descriptors of the preprocessing.
 */
final class StyleMaps {

  /** How a type is shown; the viewer knows a background colour alone, so all are light. */
  record Style(String type, String label, String background, boolean isChecked) {
  }

  private static final String OURS = "org.demarche.type.";
  private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

  /** In the order in which the viewer lists them. */
  static final List<Style> OUR_STYLES = List.of(
      new Style(OURS + "DiplomaticEvent", "Event", "#ffe07f", true),
      new Style(OURS + "Actor", "Actor", "#c8dff8", true),
      new Style(OURS + "SpeakerRole", "Office", "#cba3fb", true),
      new Style(OURS + "NegotiationVenue", "Venue", "#b9f7d9", true),
      new Style(OURS + "Statement", "Statement", "#e2e7f0", true),
      new Style(OURS + "StatementCue", "Attribution", "#c0b9ab", true),
      new Style(OURS + "HedgeCue", "Hedge", "#f7a58f", true),
      new Style(OURS + "HedgedStatement", "Hedged clause", "#fde3dc", false),
      new Style(OURS + "Source", "Source", "#dde9b8", false),
      new Style(OURS + "EventRecord", "Record", "#fff0b3", false),
      new Style(OURS + "Coreference", "Same act", "#f3e3c3", false),
      new Style(OURS + "Dateline", "Dateline", "#f0f0f0", false));

  private static final List<Style> PREPROCESSING = List.of(
      new Style(DKPRO + "ner.type.NamedEntity", "Name", "#ffe07f", true),
      new Style(DKPRO + "segmentation.type.Sentence", "Sentence", "#e2e7f0", true),
      new Style(OURS + "Dateline", "Dateline", "#f7a58f", true),
      new Style(DKPRO + "segmentation.type.Token", "Token", "#c8dff8", false));

  /** What a CAS of ours holds and is not shown; an asterisk stands for the rest of a name. */
  private static final List<String> OUR_NOISE = List.of("de.tudarmstadt.*", "uima.tcas.DocumentAnnotation");

  private static final List<String> PREPROCESSING_NOISE = List.of(DKPRO + "lexmorph.*", DKPRO + "syntax.*",
      DKPRO + "coref.*", DKPRO + "metadata.*", DKPRO + "segmentation.type.Lemma", DKPRO + "segmentation.type.Paragraph",
      "uima.tcas.DocumentAnnotation");

  private StyleMaps() {
  }

  /** The name of the style map beside a descriptor. */
  static String beside(String descriptor) {
    return descriptor.replace(".xml", "StyleMap.xml");
  }

  /** The style map of an engine: what it writes is checked, unless it writes much. */
  static String of(AnalysisEngineDescription engine) throws Exception {
    Set<String> outputs = new LinkedHashSet<>();
    for (Capability capability : engine.getAnalysisEngineMetaData().getCapabilities()) {
      Arrays.stream(capability.getOutputs()).filter(TypeOrFeature::isType).forEach(type -> outputs.add(type.getName()));
    }
    boolean preprocessing = outputs.stream().noneMatch(type -> !type.equals(OURS + "Dateline")
        && type.startsWith(OURS));
    boolean writer = outputs.isEmpty();
    boolean aggregate = !engine.isPrimitive() || writer;
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<styleMap>\n");
    boolean ours = writer || !preprocessing;
    for (Style style : ours ? OUR_STYLES : PREPROCESSING) {
      rule(xml, style, aggregate || preprocessing ? style.isChecked() : outputs.contains(style.type), false);
    }
    for (String types : ours ? OUR_NOISE : PREPROCESSING_NOISE) {
      rule(xml, new Style(types, types, "#ffffff", false), false, true);
    }
    return xml.append("</styleMap>\n").toString();
  }

  /** No space before {@code checked} and {@code hidden}: the viewer would not read them. */
  private static void rule(StringBuilder xml, Style style, boolean checked, boolean hidden) {
    xml.append("  <rule>\n    <pattern>").append(style.type).append("</pattern>\n    <label>").append(style.label)
        .append("</label>\n    <style>color:black; background:").append(style.background).append(";checked:")
        .append(checked).append(";hidden:").append(hidden).append(";</style>\n  </rule>\n");
  }
}
