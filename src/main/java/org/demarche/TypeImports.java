package org.demarche;

import org.apache.uima.UIMAFramework;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;

/** The types that the engines read and write, as their descriptions give them. */
final class TypeImports {

  /** What our descriptions import, by name: our types and those of DKPro Core that the engines read. */
  private static final String[] TYPE_SYSTEMS = {"org.demarche.type.DemarcheTypeSystem", "desc.type.metadata",
      "desc.type.metadata_customized", "desc.type.LexicalUnits", "desc.type.LexicalUnits_customized", "desc.type.POS",
      "desc.type.POS_customized", "desc.type.Morpheme", "desc.type.NamedEntity", "desc.type.Dependency",
      "desc.type.coref"};

  private TypeImports() {
  }

  /**
   * The types, imported by name; but where the thread's class loader does not see them, as in the common pool of a
   * program whose classes another loader has loaded, they are in the description itself.
   */
  static TypeSystemDescription all() throws ResourceInitializationException {
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription(TYPE_SYSTEMS);
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    String ours = TYPE_SYSTEMS[0].replace('.', '/') + ".xml";
    if ((context == null ? UIMAFramework.class.getClassLoader() : context).getResource(ours) == null) {
      try {
        ResourceManager resources = UIMAFramework.newDefaultResourceManager();
        resources.setExtensionClassLoader(TypeImports.class.getClassLoader(), true);
        types.resolveImports(resources);
      } catch (InvalidXMLException e) {
        throw new ResourceInitializationException(e);
      }
    }
    return types;
  }
}
