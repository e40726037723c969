package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Test;

/** INCEpTION takes our types as span layers with links, and reads our documents with them. */
class InceptionLayersTest {

  private static final Set<String> RANGES = Set.of("uima.cas.String", "uima.cas.Float", "uima.cas.Integer",
      "uima.cas.Boolean");

  @Test
  void fileIsWhatTheTypeSystemGives() throws Exception {
    assertThat(Files.readString(Descriptors.LAYERS)).as("see org.demarche.Descriptors").isEqualTo(Descriptors.layers());
  }

  /**
   * A type is imported when all its features are of ranges that INCEpTION edits, or slots: links with role and target.
   */
  @Test
  void everyTypeIsASpanLayerOrALink() throws Exception {
    TypeSystemDescription layers = layers();
    int spans = 0;
    for (TypeDescription type : layers.getTypes()) {
      if (type.getSupertypeName().equals("uima.cas.TOP")) {
        assertThat(type.getFeatures()).extracting(FeatureDescription::getName).containsExactly("role", "target");
        continue;
      }
      spans++;
      assertThat(type.getSupertypeName()).isEqualTo("uima.tcas.Annotation");
      for (FeatureDescription feature : type.getFeatures()) {
        boolean slot = feature.getRangeTypeName().equals("uima.cas.FSArray")
            && "org.demarche.type.ArgumentLink".equals(feature.getElementType());
        assertThat(slot || RANGES.contains(feature.getRangeTypeName())).as(type.getName() + ":" + feature.getName())
            .isTrue();
      }
    }
    assertThat(spans).isEqualTo(12);
  }

  @Test
  void ourDocumentsAreReadWithTheLayers() throws Exception {
    JCas jcas = JCasFactory.createText("Norway met Poland.", "en");
    new Sentence(jcas, 0, 18).addToIndexes();
    Actor norway = new Actor(jcas, 0, 6);
    norway.setKind("STATE");
    norway.addToIndexes();
    DiplomaticEvent event = new DiplomaticEvent(jcas, 7, 10);
    event.setCategory("CONSULT");
    event.setCertainty(0.9);
    Arguments.add(event, "PARTY", norway);
    event.addToIndexes();
    ByteArrayOutputStream xmi = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(jcas.getCas(), xmi);

    ResourceManager without = UIMAFramework.newDefaultResourceManager();
    without.setExtensionClassLoader(new WithoutOurClasses(), false);
    CAS project = CasCreationUtils.createCas(List.of(layers(),
        TypeSystemDescriptionFactory.createTypeSystemDescription("desc.type.LexicalUnits_customized")), null, without);
    XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi.toByteArray()), project, true);
    Type type = project.getTypeSystem().getType("org.demarche.type.DiplomaticEvent");
    AnnotationFS met = project.<AnnotationFS>getAnnotationIndex(type).iterator().next();
    assertThat(met.getFeatureValueAsString(feature(type, "category"))).isEqualTo("CONSULT");
    assertThat(met.getFloatValue(feature(type, "certainty"))).isEqualTo(0.9f);
    FeatureStructure link = ((ArrayFS<?>) met.getFeatureValue(feature(type, "arguments"))).get(0);
    assertThat(link.getStringValue(feature(link.getType(), "role"))).isEqualTo("PARTY");
    assertThat(((AnnotationFS) link.getFeatureValue(feature(link.getType(), "target"))).getCoveredText())
        .isEqualTo("Norway");
  }

  /** INCEpTION does not have our JCas classes. */
  private static final class WithoutOurClasses extends ClassLoader {

    WithoutOurClasses() {
      super(InceptionLayersTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.demarche.type.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private static Feature feature(Type type, String name) {
    return type.getFeatureByBaseName(name);
  }

  private static TypeSystemDescription layers() throws Exception {
    return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(Descriptors.LAYERS.toFile()));
  }
}
