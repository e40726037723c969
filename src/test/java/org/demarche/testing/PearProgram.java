package org.demarche.testing;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.PearSpecifier;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.NameValuePair;
import org.apache.uima.util.XMLInputSource;

/** A host of a PEAR that knows UIMA's core and nothing else: runs it over a document and lists what it has tagged. */
public final class PearProgram {

  private PearProgram() {
  }

  /**
   * Arguments: the descriptor of an installed PEAR, a document as XMI, and the file to write; then, if there is one,
   * the name and value of a parameter.
   */
  public static void main(String[] arguments) throws Exception {
    ResourceSpecifier pear = UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(arguments[0]));
    if (arguments.length > 3) {
      NameValuePair parameter = UIMAFramework.getResourceSpecifierFactory().createNameValuePair();
      parameter.setName(arguments[3]);
      parameter.setValue(arguments[4]);
      ((PearSpecifier) pear).setPearParameters(parameter);
    }
    AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(pear);
    CAS cas = engine.newCAS();
    try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
      XmiCasDeserializer.deserialize(in, cas, true);
    }
    engine.process(cas);
    Files.write(Path.of(arguments[2]), tags(cas));
  }

  /** A line for each annotation of our types, with its words and its strings. */
  public static List<String> tags(CAS cas) {
    return cas.<AnnotationFS>getAnnotationIndex().select().filter(tag -> tag.getType().getName()
        .startsWith("org.demarche"))
        .map(PearProgram::line).sorted().toList();
  }

  private static String line(AnnotationFS tag) {
    StringBuilder line = new StringBuilder(tag.getBegin() + " " + tag.getType().getShortName() + " "
        + tag.getCoveredText());
    for (Feature feature : tag.getType().getFeatures()) {
      if (feature.getRange().isStringOrStringSubtype() && tag.getStringValue(feature) != null) {
        line.append(' ').append(feature.getShortName()).append('=').append(tag.getStringValue(feature));
      }
    }
    return line.toString();
  }
}
