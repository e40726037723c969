package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.uima.tools.stylemap.ColorParser;
import org.apache.uima.tools.stylemap.StyleMapEntry;
import org.demarche.StyleMaps.Style;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The colours of the annotation viewer can be told apart by everybody, and read upon. */
class StyleMapTest {

  /** What red and green blindness make of linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
  private static final double[][] PROTAN = {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}};
  private static final double[][] DEUTAN = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}};
  private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  @Test
  void checkedTypesDifferForEveryEye() {
    List<String> colours = Stream.concat(StyleMaps.OUR_STYLES.stream().filter(Style::isChecked).map(Style::background),
        Stream.of("#ffffff")).toList();
    for (double[][] eye : List.of(NORMAL, PROTAN, DEUTAN)) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(distance(lab(seen(colours.get(i), eye)), lab(seen(colours.get(j), eye))))
              .as(colours.get(i) + " and " + colours.get(j)).isGreaterThan(9);
        }
      }
    }
  }

  @Test
  void blackTextIsReadOnAllColours() {
    for (Style style : StyleMaps.OUR_STYLES) {
      double[] rgb = seen(style.background(), NORMAL);
      double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
      assertThat((luminance + 0.05) / 0.05).as(style.type()).isGreaterThan(7);
    }
  }

  @TestFactory
  Stream<DynamicTest> viewerReadsTheMapsAsTheyAreMeant() throws Exception {
    return Descriptors.all().keySet().stream().filter(file -> file.endsWith("StyleMap.xml"))
        .map(file -> DynamicTest.dynamicTest(file, () -> {
          Map<String, StyleMapEntry> entries = read(Descriptors.FOLDER.resolve(file).toFile());
          assertThat(entries.values()).anyMatch(entry -> entry.getChecked() && !entry.getHidden())
              .anyMatch(StyleMapEntry::getHidden).noneMatch(entry -> entry.getChecked() && entry.getHidden());
        }));
  }

  @Test
  void eventsAreCheckedSourcesAreNotAndTokensAreHidden() throws Exception {
    Map<String, StyleMapEntry> entries = read(Descriptors.FOLDER.resolve("DemarcheStyleMap.xml").toFile());
    StyleMapEntry event = entries.get("org.demarche.type.DiplomaticEvent");
    assertThat(event.getChecked()).isTrue();
    assertThat(event.getBackground()).isEqualTo(new Color(0xff, 0xe0, 0x7f));
    assertThat(entries.get("org.demarche.type.Source").getChecked()).isFalse();
    assertThat(entries.get("org.demarche.type.Source").getHidden()).isFalse();
    assertThat(entries.get("de.tudarmstadt.*").getHidden()).isTrue();
  }

  /** As UIMA's AnnotationViewerDialog does. */
  private static Map<String, StyleMapEntry> read(File map) throws Exception {
    NodeList rules = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(map).getElementsByTagName("rule");
    Map<String, StyleMapEntry> entries = new LinkedHashMap<>();
    for (int i = 0; i < rules.getLength(); i++) {
      Element rule = (Element) rules.item(i);
      StyleMapEntry entry = new ColorParser().parseAndAssignColors(text(rule, "pattern"), text(rule, "label"),
          text(rule, "label"), text(rule, "style"));
      entries.put(entry.getAnnotationTypeName(), entry);
    }
    return entries;
  }

  private static String text(Element rule, String name) {
    return rule.getElementsByTagName(name).item(0).getTextContent().trim();
  }

  @Test
  void everyDescriptorOfAnEngineHasAMap() throws Exception {
    List<String> files = List.copyOf(Descriptors.all().keySet());
    List<String> engines = files.stream().filter(file -> !file.endsWith("StyleMap.xml") && !file.contains("Reader"))
        .map(StyleMaps::beside).collect(Collectors.toList());
    assertThat(files).containsAll(engines);
  }

  private static double[] seen(String colour, double[][] eye) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.max(0, Math.min(1, eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2]));
    }
    return seen;
  }

  private static double[] lab(double[] rgb) {
    double x = cube((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = cube(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = cube((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double cube(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
  }
}
