package org.demarche;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.OperationalProperties;
import org.apache.uima.resource.metadata.ProcessingResourceMetaData;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/** The reference pages in {@code docs/}, made from the type system and from the descriptors. */
final class Reference {

  private static final String OURS = "org.demarche.type.";
  private static final String NOTE =
      "<!-- Made by org.demarche.Descriptors from what this page describes: change that, not this. "
      + "-->\n";

  private Reference() {
  }

  /** The pages by their file names. */
  static Map<String, String> pages() throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("types.md", types());
    pages.put("components.md", components());
    return pages;
  }

  private static String types() throws Exception {
    TypeSystemDescription system = TypeSystemDescriptionFactory
        .createTypeSystemDescription("org.demarche.type.DemarcheTypeSystem");
    system.resolveImports();
    List<TypeDescription> types = List.of(system.getTypes());
    StringBuilder page = new StringBuilder("# Types\n\n" + NOTE + "\n"
        + "What the engines write, package `org.demarche.type`. Annotations are `uima.tcas.Annotation`s. They are "
        + "linked "
        + "by the ArgumentLinks in `arguments`, which have the shape of DKPro's links; "
        + "`Arguments.all(event, ArgumentRole.PARTY)` follows them.\n\n"
        + "[Annotations](#annotations) · [Links](#links) · [Closed vocabularies](#closed-vocabularies)\n");
    page.append("\n## Annotations\n");
    types.stream().filter(type -> "uima.tcas.Annotation".equals(type.getSupertypeName()))
        .forEach(type -> type(page, type));
    page.append("\n## Links\n");
    types.stream().filter(type -> "uima.cas.TOP".equals(type.getSupertypeName())).forEach(type -> type(page, type));
    page.append("\n## Closed vocabularies\n\n| type | values | what |\n|---|---|---|\n");
    types.stream().filter(type -> "uima.cas.String".equals(type.getSupertypeName())).forEach(type -> page.append("| ")
        .append(shortName(type.getName())).append(" | ").append(Arrays.stream(type.getAllowedValues())
            .map(AllowedValue::getString).map(Reference::code).collect(Collectors.joining(" ")))
        .append(" | ").append(type.getDescription()).append(" |\n"));
    return page.toString();
  }

  private static void type(StringBuilder page, TypeDescription type) {
    page.append("\n### ").append(shortName(type.getName())).append("\n\n").append(oneLine(type.getDescription()))
        .append("\n\n| feature | range | what |\n|---|---|---|\n");
    for (FeatureDescription feature : type.getFeatures()) {
      page.append("| `").append(feature.getName()).append("` | ").append(range(feature)).append(" | ")
          .append(cell(feature.getDescription())).append(" |\n");
    }
  }

  private static String range(FeatureDescription feature) {
    String name = shortName(feature.getRangeTypeName());
    return feature.getElementType() != null ? "array of " + shortName(feature.getElementType())
        : feature.getRangeTypeName().startsWith(OURS) ? "[" + name + "](#closed-vocabularies)" : name;
  }

  private static String components() throws Exception {
    StringBuilder page = new StringBuilder("# Components\n\n" + NOTE + "\n"
        + "Each component has a descriptor in "
        + "[`descriptors/org/demarche/engine`](../descriptors/org/demarche/engine), to "
        + "be imported as `<import name=\"org.demarche.engine.…\"/>`. Parameters are set there, or in Java by their "
        + "constants: the parameter `targetLocation` of XmiWriter is `XmiWriter.PARAM_TARGET_LOCATION`.\n");
    for (List<String> group : List.of(List.of("Aggregates", "Demarche", "DemarcheEmbedded", "DemarchePreprocessing"),
        List.of("Preprocessing", "DatelineAnnotator", "Nlp4jAnnotator"),
        List.of("Layers", "ActorAnnotator", "RoleAnnotator", "ReferenceAnnotator", "StatementAnnotator",
            "EventAnnotator", "VenueAnnotator", "HedgeAnnotator", "AssessAnnotator", "RecordAnnotator"),
        List.of("Readers and writers", "TextFolderReader", "XmiFolderReader", "XmiWriter", "ExportWriter"))) {
      page.append("\n## ").append(group.get(0)).append('\n');
      for (String name : group.subList(1, group.size())) {
        component(page, name);
      }
    }
    return page.toString();
  }

  private static void component(StringBuilder page, String name) throws Exception {
    ResourceCreationSpecifier description = (ResourceCreationSpecifier) UIMAFramework.getXMLParser()
        .parseResourceSpecifier(new XMLInputSource(Descriptors.FOLDER.resolve(name + ".xml").toFile()));
    ProcessingResourceMetaData metaData = (ProcessingResourceMetaData) description.getMetaData();
    page.append("\n### ").append(name).append("\n\n").append(oneLine(metaData.getDescription())).append("\n\n");
    if (description instanceof AnalysisEngineDescription engine && !engine.isPrimitive()) {
      page.append("Runs: ").append(Arrays.stream(((FixedFlow) engine
          .getAnalysisEngineMetaData().getFlowConstraints()).getFixedFlow()).map(Reference::link)
          .collect(Collectors.joining(" → "))).append("\n\n");
    } else {
      page.append("Class: `").append(description.getImplementationName()).append("`\n\n");
    }
    Capability capability = metaData.getCapabilities().length == 0 ? null : metaData.getCapabilities()[0];
    if (capability != null) {
      typeList(page, "Reads", capability.getInputs());
      typeList(page, "Writes", capability.getOutputs());
    }
    OperationalProperties properties = metaData.getOperationalProperties();
    if (properties != null && !properties.isMultipleDeploymentAllowed()) {
      page.append("One instance per pipeline, even in a CPE with several threads.\n\n");
    }
    parameters(page, metaData);
  }

  private static void typeList(StringBuilder page, String label, TypeOrFeature[] types) {
    String names = Stream.of(types).filter(TypeOrFeature::isType).map(type -> type.getName().startsWith(OURS)
        ? "[" + shortName(type.getName()) + "](types.md#" + shortName(type.getName()).toLowerCase(Locale.ROOT) + ")"
        : shortName(type.getName())).collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      page.append(label).append(": ").append(names).append("\n\n");
    }
  }

  private static void parameters(StringBuilder page, ProcessingResourceMetaData metaData) {
    ConfigurationParameter[] parameters = metaData.getConfigurationParameterDeclarations().getConfigurationParameters();
    if (parameters.length == 0) {
      page.append("No parameters.\n");
      return;
    }
    page.append("| parameter | type | default | what |\n|---|---|---|---|\n");
    for (ConfigurationParameter parameter : parameters) {
      Object value = metaData.getConfigurationParameterSettings().getParameterValue(parameter.getName());
      page.append("| `").append(parameter.getName()).append("` | ").append(parameter.getType())
          .append(parameter.isMultiValued() ? "[]" : "").append(parameter.isMandatory() ? "" : ", optional")
          .append(" | ")
          .append(value == null ? "" : code(value instanceof Object[] values ? Arrays.toString(values)
          : value.toString())).append(" | ").append(cell(parameter.getDescription())).append(" |\n");
    }
  }

  private static String link(String component) {
    return "[" + component + "](#" + component.toLowerCase(Locale.ROOT) + ")";
  }

  private static String shortName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String cell(String text) {
    return oneLine(text).replace("|", "\\|");
  }

  /** The text in one line, its HTML as Markdown has it. */
  private static String oneLine(String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ").replaceAll("</?p>|<br/?>", " ").replaceAll("</?code>", "`")
        .replace("<", "&lt;").strip();
  }
}
