package org.demarche;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLizable;
import org.demarche.export.ExportWriter;
import org.demarche.export.XmiWriter;
import org.demarche.preprocess.TextFolderReader;
import org.demarche.preprocess.XmiFolderReader;

/**
 * The engines' descriptors, as the code has them, each with its {@linkplain StyleMaps style map}. To write them into
 * {@code descriptors/} after a change of an engine's parameters, types or descriptions:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/test-classes:target/classes:$(cat target/classpath) org.demarche.Descriptors
 * </pre>
 */
final class Descriptors {

  static final Path FOLDER = Path.of("descriptors/org/demarche/engine");
  static final Path DOCS = Path.of("docs");
  static final Path LAYERS = Path.of("descriptors/org/demarche/inception/DemarcheLayers.xml");

  private Descriptors() {
  }

  /** Writes all descriptors, and the reference pages. */
  public static void main(String[] arguments) throws Exception {
    for (Map.Entry<String, String> descriptor : all().entrySet()) {
      Files.writeString(FOLDER.resolve(descriptor.getKey()), descriptor.getValue());
    }
    Files.createDirectories(LAYERS.getParent());
    Files.writeString(LAYERS, layers());
    Files.writeString(Limits.PAGE, Limits.page());
    for (Map.Entry<String, String> page : Reference.pages().entrySet()) {
      Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
    }
  }

  /** The text of each descriptor by its file name. */
  static Map<String, String> all() throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    AnalysisEngineDescription[] aggregates = {Demarche.engines(), Demarche.embedded(), Demarche.preprocessing()};
    for (AnalysisEngineDescription aggregate : aggregates) {
      Map<String, MetaDataObject> delegates = aggregate.getDelegateAnalysisEngineSpecifiersWithImports();
      for (Map.Entry<String, MetaDataObject> delegate : delegates.entrySet()) {
        String file = delegate.getKey() + ".xml";
        put(texts, file, (AnalysisEngineDescription) delegate.getValue());
        delegate.setValue(importOf(file));
      }
    }
    put(texts, "Demarche.xml", aggregates[0]);
    put(texts, "DemarcheEmbedded.xml", aggregates[1]);
    put(texts, "DemarchePreprocessing.xml", aggregates[2]);
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription(
        "desc.type.metadata_customized");
    texts.put("TextFolderReader.xml",
        text(CollectionReaderFactory.createReaderDescription(TextFolderReader.class, types,
        TextFolderReader.PARAM_SOURCE_LOCATION, "examples")));
    texts.put("XmiFolderReader.xml", text(CollectionReaderFactory.createReaderDescription(XmiFolderReader.class, types,
        XmiFolderReader.PARAM_SOURCE_LOCATION, "target/xmi")));
    put(texts, "XmiWriter.xml", AnalysisEngineFactory.createEngineDescription(XmiWriter.class, types,
        XmiWriter.PARAM_TARGET_LOCATION, "target/xmi"));
    TypeSystemDescription ours = TypeSystemDescriptionFactory.createTypeSystemDescription(
        "desc.type.metadata_customized",
        "desc.type.LexicalUnits", "desc.type.LexicalUnits_customized", "org.demarche.type.DemarcheTypeSystem");
    put(texts, "ExportWriter.xml", AnalysisEngineFactory.createEngineDescription(ExportWriter.class, ours,
        ExportWriter.PARAM_TARGET_LOCATION, "target/html"));
    return texts;
  }

  private static void put(Map<String, String> texts, String file, AnalysisEngineDescription engine) throws Exception {
    texts.putIfAbsent(StyleMaps.beside(file), StyleMaps.of(engine));
    texts.put(file, text(engine));
  }

  /**
   * The types as INCEpTION takes them: it knows neither closed vocabularies nor double precision, so they are plain
   * strings and floats; what Démarche writes is read with these types as it is.
   */
  static String layers() throws Exception {
    TypeSystemDescription types = TypeSystemDescriptionFactory
        .createTypeSystemDescription("org.demarche.type.DemarcheTypeSystem");
    types.resolveImports();
    TypeSystemDescription layers = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    layers.setName("DemarcheLayers");
    layers.setDescription("The layers of Démarche for INCEpTION.");
    for (TypeDescription type : types.getTypes()) {
      if (!type.getSupertypeName().equals(CAS.TYPE_NAME_STRING)) {
        TypeDescription layer = layers.addType(type.getName(), type.getDescription(), type.getSupertypeName());
        for (FeatureDescription feature : type.getFeatures()) {
          layer.addFeature(feature.getName(), feature.getDescription(), inceptionRange(feature, types),
              feature.getElementType(), feature.getMultipleReferencesAllowed());
        }
      }
    }
    return text(layers);
  }

  private static String inceptionRange(FeatureDescription feature, TypeSystemDescription types) {
    TypeDescription own = types.getType(feature.getRangeTypeName());
    boolean closed = own != null && own.getSupertypeName().equals(CAS.TYPE_NAME_STRING);
    return closed ? CAS.TYPE_NAME_STRING : feature.getRangeTypeName().equals(CAS.TYPE_NAME_DOUBLE) ? CAS.TYPE_NAME_FLOAT
        : feature.getRangeTypeName();
  }

  private static Import importOf(String location) {
    Import imported = UIMAFramework.getResourceSpecifierFactory().createImport();
    imported.setLocation(location);
    return imported;
  }

  private static String text(XMLizable description) throws Exception {
    StringWriter xml = new StringWriter();
    description.toXML(xml);
    return xml.toString().replaceAll("\r\n?", "\n").replaceAll("\n\\s*(?=\n)", "").strip() + "\n";
  }
}
